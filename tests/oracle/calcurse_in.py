"""The store of calcurse, read by krug itself, against calcurse: its own list of days, and
what krug makes of its export. calcurse_in.py KRUG"""
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from datetime import date, timedelta

NOW = "2026-11-21T12:00:00+03:00"
FIRST, LAST = date(2026, 8, 23), date(2027, 1, 20)  # 90 days back, 60 ahead
RULES = [
    "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;COUNT=4", "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=TU,FR", "FREQ=WEEKLY;BYDAY=SU", "FREQ=MONTHLY;BYMONTHDAY=1,-1",
    "FREQ=MONTHLY;BYDAY=1TH,-1MO", "FREQ=MONTHLY;INTERVAL=2", "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=9,12;BYMONTHDAY=5,6", "FREQ=DAILY;BYMONTH=11;INTERVAL=2",
]


def events(rnd, count):
    """A calendar of appointments and whole days, with rules, exceptions and notes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for i in range(count):
        day = date(2026, 8, 1) + timedelta(days=rnd.randrange(170))
        whole = rnd.random() < 0.3
        hour = f"{rnd.randrange(8, 20):02d}{rnd.choice(['00', '30'])}00"
        lines.append("BEGIN:VEVENT")
        if whole:
            lines.append(f"DTSTART;VALUE=DATE:{day:%Y%m%d}")
        else:
            lines.append(f"DTSTART:{day:%Y%m%d}T{hour}")
            lines.append(f"DURATION:PT{rnd.randrange(1, 9) * 15}M")
        if rnd.random() < 0.7:
            # Whole days each year are birthdays: krug asks about none.
            rule = rnd.choice([r for r in RULES if not (whole and "YEARLY" in r)])
            if "COUNT" not in rule and rnd.random() < 0.5:
                until = day + timedelta(days=rnd.randrange(10, 200))
                rule += f";UNTIL={until:%Y%m%d}" + ("" if whole else f"T{hour}")
            lines.append("RRULE:" + rule)
            if rnd.random() < 0.5:
                gone = day + timedelta(days=7)
                lines.append(f"EXDATE;VALUE=DATE:{gone:%Y%m%d}" if whole
                             else f"EXDATE:{gone:%Y%m%d}T{hour}")
        if rnd.random() < 0.3:
            lines.append(f"DESCRIPTION:Заметка {i}\\nвторая строка")
        if rnd.random() < 0.3:
            lines += ["BEGIN:VALARM", "TRIGGER:-PT5M", "ACTION:DISPLAY", "END:VALARM"]
        lines += [f"SUMMARY:Анна Петрова: №{i} {{1W}} | a\\, b", "END:VEVENT"]
    return "\r\n".join(lines + ["END:VCALENDAR", ""])


def run(*argv, home, fine=(0,)):
    env = dict(os.environ, HOME=home, TMPDIR=home, XDG_DATA_HOME=home + "/data",
               TZ="Europe/Moscow")
    done = subprocess.run(argv, env=env, capture_output=True, text=True)
    if done.returncode not in fine:
        sys.exit(f"{argv}: {done.stdout}{done.stderr}")
    return done.stdout


def inbox(krug, book, path, home):
    """What krug has in its inbox then, without what says where it came from."""
    begin = [krug, "--book", book, "--now", NOW]
    run(*begin, "add", "Петрова Анна", home=home)
    run(*begin, "import", path, "--yes", home=home)
    rows = json.loads(run(*begin, "inbox", "--json", home=home))
    for row in rows:
        del row["source"], row["id"]
    return sorted(rows, key=lambda row: (row["day"], row["at"] or "", row["title"]))


def listed(store, home):
    """Day, hour and title of all that calcurse itself shows in these days."""
    days = (LAST - FIRST).days + 1
    text = run("calcurse", "-q", "-D", store, "-C", store, "-Q", "--filter-type", "cal",
               "--from", f"{FIRST:%m/%d/%Y}", "--days", str(days), "--output-datefmt", "%Y-%m-%d",
               "--format-apt", "%(start:%Y-%m-%d %H:%M) %m\n",
               "--format-recur-apt", "%(start:%Y-%m-%d %H:%M) %m\n",
               "--format-event", "day %m\n", "--format-recur-event", "day %m\n", home=home)
    rows, day = set(), None
    for line in text.splitlines():
        head = re.fullmatch(r"(\d{4}-\d\d-\d\d):", line)
        if head:
            day = head[1]
        elif line.startswith("day "):
            rows.add((day, "", line[4:]))
        elif line:
            rows.add((line[:10], line[11:16], line[17:]))
    return rows


def main():
    krug = sys.argv[1]
    count = 0
    for seed in range(6):
        with tempfile.TemporaryDirectory() as home:
            store = home + "/store"
            os.mkdir(store)
            with open(home + "/in.ics", "w", encoding="utf-8", newline="") as out:
                out.write(events(random.Random(seed), 60))
            # It takes no rule whose first day does not fit, and says so.
            run("calcurse", "-q", "-D", store, "-C", store, "-i", home + "/in.ics",
                home=home, fine=(0, 1))
            with open(home + "/out.ics", "w", encoding="utf-8") as out:
                out.write(run("calcurse", "-q", "-D", store, "-C", store, "-x", home=home))
            direct = inbox(krug, home + "/a.krug", store, home)
            exported = inbox(krug, home + "/b.krug", home + "/out.ics", home)
            ours = {(r["day"], (r["at"] or "")[11:16], r["title"]) for r in direct}
            theirs = listed(store, home)
            for what, a, b in (("export", direct, exported),
                               ("list", sorted(ours), sorted(theirs))):
                if a != b:
                    a, b = [[str(x) for x in y] for y in (a, b)]
                    sys.exit(f"seed {seed}, {what}: only krug {[x for x in a if x not in b][:5]}"
                             f" only calcurse {[x for x in b if x not in a][:5]}")
            count += len(direct)
    if count < 1000:
        sys.exit(f"only {count} meetings were compared")
    print(f"{count} meetings are as calcurse has them")


main()
