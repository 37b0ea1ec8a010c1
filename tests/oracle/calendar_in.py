"""Calendars of other programs, read by krug, against khal: the same instances at the same
hours. Zones, rules, exceptions, dates of their own, single instances told apart.
calendar_in.py KRUG"""
import json
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrulestr

NOW = "2026-11-21T12:00:00+03:00"
FIRST, LAST = date(2026, 8, 24), date(2027, 1, 19)  # what both have whole
ZONES = ["Europe/Moscow", "America/New_York", "Europe/Berlin", "Asia/Kolkata",
         "Australia/Sydney", "Asia/Tokyo"]
RULES = [
    "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;COUNT=40", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR",
    "FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,MO", "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYMONTHDAY=1,-1", "FREQ=MONTHLY;BYDAY=1TH,-1MO",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;INTERVAL=2",
    "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=9,12;BYDAY=2SU", "FREQ=YEARLY;BYYEARDAY=300,-20",
    "FREQ=DAILY;BYDAY=MO,WE;BYMONTH=10,11",
]
CONF = """[calendars]
[[all]]
path = {home}/vdir
[locale]
local_timezone = Etc/GMT-3
default_timezone = Etc/GMT-3
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {home}/khal.db
"""


def event(rnd, i):
    """One event, and sometimes an instance of it at another hour."""
    zone = rnd.choice(ZONES + ["UTC", "mine", "day"])
    start = date(2025, 9, 1) + timedelta(days=rnd.randrange(500))
    hour = f"T{rnd.randrange(24):02d}{rnd.choice(['00', '30'])}00"
    head = {"day": ";VALUE=DATE", "UTC": "", "mine": ""}.get(zone, f";TZID={zone}")
    tail = "" if zone == "day" else hour + ("Z" if zone == "UTC" else "")

    def at(day):
        return f"{head}:{day:%Y%m%d}{tail}"

    rule = rnd.choice([r for r in RULES if zone != "day" or "YEARLY" not in r])
    # khal takes no first day that does not fit its rule.
    begin = datetime.combine(start, time())
    start = rrulestr(rule, dtstart=begin)[0].date()
    lines = ["BEGIN:VEVENT", f"UID:event-{i}", "DTSTAMP:20260101T000000Z",
             "DTSTART" + at(start), f"SUMMARY:Анна Петрова {i}"]
    if zone != "day":
        lines.append(f"DURATION:PT{rnd.randrange(1, 9) * 15}M")
    if rnd.random() < 0.3:
        also = start + timedelta(days=rnd.randrange(1, 60))
        lines.append("RDATE" + at(also))
        return lines + ["END:VEVENT"]
    if rnd.random() < 0.2:
        return lines + ["END:VEVENT"]
    if "COUNT" not in rule and rnd.random() < 0.4:
        until = start + timedelta(days=rnd.randrange(30, 400))
        rule += f";UNTIL={until:%Y%m%d}" + {"day": "", "mine": hour}.get(zone, "T235959Z")
    lines.append("RRULE:" + rule)
    weekly = start + timedelta(days=14)
    if rnd.random() < 0.5:
        lines.append("EXDATE" + at(weekly))
    lines.append("END:VEVENT")
    if rule.startswith("FREQ=DAILY;INTERVAL=3") and zone not in ("day", "mine"):
        moved = start + timedelta(days=300 - 300 % 3)
        lines += ["BEGIN:VEVENT", f"UID:event-{i}", "DTSTAMP:20260101T000000Z",
                  "RECURRENCE-ID" + at(moved),
                  f"DTSTART:{moved + timedelta(days=1):%Y%m%d}T070000Z", "DURATION:PT30M",
                  f"SUMMARY:Анна Петрова {i}", "END:VEVENT"]
    return lines


def run(*argv, home):
    env = dict(os.environ, HOME=home, XDG_DATA_HOME=home + "/data",
               XDG_CACHE_HOME=home + "/cache", TZ="Etc/GMT-3")
    done = subprocess.run(argv, env=env, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{argv}: {done.stdout}{done.stderr}")
    return done.stdout


def read_by_krug(krug, home):
    begin = [krug, "--book", home + "/book", "--now", NOW]
    run(*begin, "add", "Петрова Анна", home=home)
    run(*begin, "import", home + "/vdir", "--yes", home=home)
    rows = json.loads(run(*begin, "inbox", "--json", home=home))
    return {(r["day"], (r["at"] or "")[11:16], r["title"]) for r in rows
            if str(FIRST) <= r["day"] <= str(LAST)}


def read_by_khal(home):
    with open(home + "/conf", "w", encoding="utf-8") as out:
        out.write(CONF.format(home=home))
    text = run("khal", "-c", home + "/conf", "list", "--day-format", "",
               "--format", "{start-date} {start-time}|{title}", str(FIRST),
               str(LAST + timedelta(days=1)), home=home)
    rows = set()
    for line in text.splitlines():
        start, _, title = line.strip().partition("|")
        day, _, hour = start.partition(" ")
        if title and str(FIRST) <= day <= str(LAST):
            rows.add((day, hour.strip(), title.strip()))
    return rows


def main():
    count = 0
    for seed in range(4):
        rnd = random.Random(seed)
        with tempfile.TemporaryDirectory() as home:
            os.mkdir(home + "/vdir")
            for i in range(80):
                lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN",
                         *event(rnd, i), "END:VCALENDAR", ""]
                with open(f"{home}/vdir/{i}.ics", "w", encoding="utf-8", newline="") as out:
                    out.write("\r\n".join(lines))
            ours, theirs = read_by_krug(sys.argv[1], home), read_by_khal(home)
            if ours != theirs:
                sys.exit(f"seed {seed}: only krug {sorted(ours - theirs)[:5]}"
                         f" only khal {sorted(theirs - ours)[:5]}")
            count += len(ours)
    if count < 1500:
        sys.exit(f"only {count} instances were compared")
    print(f"{count} instances are as khal has them")


main()
