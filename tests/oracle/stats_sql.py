"""stats_sql.py KRUG BOOK PERIOD:FROM:TO ...: reckons every figure of `krug stats` anew, in
plain SQL written from the definitions alone, and compares all rows of all measures, the
people behind them, and the depth of some."""
import csv
import datetime
import io
import json
import os
import re
import sqlite3
import subprocess
import sys

krug, path, periods = sys.argv[1], sys.argv[2], sys.argv[3:]
TODAY = os.environ["KRUG_NOW"][:10]
book = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
book.execute("PRAGMA temp_store = MEMORY")

# What was held: a touch went out from me alone; all else is contact.
book.executescript("""
CREATE TEMP TABLE held AS SELECT id, day, channel, direction, type, expects, tone,
	coalesce(at, 9000000000000) AS hour,
	CASE WHEN direction = 'out' AND channel NOT IN ('meeting', 'call', 'video')
		THEN 'touch' ELSE 'contact' END AS side
	FROM interaction WHERE planned = 0;
CREATE INDEX temp.held_id ON held (id);
CREATE TEMP TABLE with_people AS SELECT h.*, p.contact, c.kind FROM held h
	JOIN participant p ON p.interaction = h.id JOIN contact c ON c.id = p.contact;
CREATE INDEX temp.with_people_of ON with_people (contact, day, hour, id);
CREATE TEMP VIEW windowed AS SELECT id, kind, created_on, CASE
	WHEN own_window = 'none' THEN 0
	WHEN own_window <> '' THEN CAST(substr(own_window, instr(own_window, '-') + 1)
		AS INTEGER)
	WHEN close = 1 THEN 2
	WHEN kind = 'recruiter' THEN 3 WHEN kind = 'interviewer' THEN 6 ELSE 4 END AS months
	FROM contact WHERE archived = 0;
""")

TOUCHES = "sum(side = 'touch'), sum(side = 'contact')"

# Everybody with a window, and whether the last contact reaches to the day, by calendar
# months, clamped to the last day of the month.
ACTIVE = """
	WITH last AS (SELECT w.id, w.kind, w.months, (SELECT max(day) FROM with_people h
			WHERE h.contact = w.id AND h.side = 'contact' AND h.day <= :until)
			AS day
		FROM windowed w WHERE months > 0 AND created_on <= :until),
	person AS (SELECT id, kind, day, coalesce(min(
		date(day, 'start of month', '+' || months || ' months', '+' ||
			(strftime('%d', day) - 1) || ' days'),
		date(day, 'start of month', '+' || (months + 1) || ' months', '-1 day'))
		>= :until, 0) AS active FROM last)
"""

# A touch, who it went to, and the day of the answer: the first entry of the other side
# after it, by day, then hour (those without one last), then number.
ANSWERS = """
	WITH pair AS (SELECT t.id, t.contact, t.channel, t.day,
		t.expects OR t.type IN ('request', 'feedback-request', 'question',
			'invitation', 'check-in', 'follow-up') AS expected,
		(SELECT min(a.day) FROM with_people a WHERE a.contact = t.contact
			AND a.direction IN ('in', 'both') AND a.day <= :today
			AND (a.day, a.hour, a.id) > (t.day, t.hour, t.id)) AS answered
		FROM with_people t WHERE t.side = 'touch' AND t.day BETWEEN :from AND :until),
	wait AS (SELECT *, CAST(julianday(answered) - julianday(day) AS INTEGER) AS days
		FROM pair)
"""

RESULTS = """
	WITH way AS (
		SELECT p.contact, g.kind, count(*) AS n, 1 AS way FROM given g
			JOIN held h ON h.id = g.interaction
			JOIN participant p ON p.interaction = h.id
			WHERE g.side = 'got' AND h.day BETWEEN :from AND :until GROUP BY 1, 2
		UNION ALL SELECT contact, 'feedback', count(*), 2 FROM feedback
			WHERE day BETWEEN :from AND :until AND quality <> 'none' GROUP BY 1
		UNION ALL SELECT introduced_by, 'introduction', count(*), 2 FROM contact
			WHERE introduced_by IS NOT NULL
			AND created_on BETWEEN :from AND :until GROUP BY 1
		UNION ALL SELECT who, 'offer', count(*), 2 FROM (
			SELECT p.contact AS who, a.outcome_on FROM application a
				JOIN application_contact p ON p.application = a.id
				WHERE p.part = 'referrer' AND a.outcome = 'offer'
			UNION ALL SELECT outcome_by, outcome_on FROM application a
				WHERE outcome = 'offer' AND outcome_by IS NOT NULL AND id NOT IN
				(SELECT application FROM application_contact
					WHERE part = 'referrer'))
			WHERE outcome_on BETWEEN :from AND :until GROUP BY 1),
	best AS (SELECT contact, kind, max(n) AS n FROM way GROUP BY 1, 2),
	person AS (SELECT contact, total(n) FILTER (WHERE kind = 'offer') AS o,
		total(n) FILTER (WHERE kind = 'recommendation') AS r,
		total(n) FILTER (WHERE kind = 'introduction') AS i,
		total(n) FILTER (WHERE kind = 'vacancy') AS v,
		total(n) FILTER (WHERE kind = 'feedback') AS f FROM best
		WHERE kind IN ('offer', 'recommendation', 'introduction', 'vacancy',
			'feedback') GROUP BY 1)
"""

COVERAGE = ACTIVE + """,
	place AS (SELECT DISTINCT s.organization, person.id, person.active FROM position s
		JOIN person ON person.id = s.contact
		WHERE s.ended IS NULL AND s.organization IS NOT NULL),
	firm AS (SELECT organization, count(*) AS n, sum(active) AS a FROM place GROUP BY 1
		UNION ALL SELECT DISTINCT organization, 0, 0 FROM application
		WHERE applied_on <= :until AND (outcome = '' OR outcome_on > :until)
		AND organization NOT IN (SELECT organization FROM place)),
	ranked AS (SELECT *, row_number() OVER (ORDER BY n DESC, organization) AS rank
		FROM firm)
"""


def rows(sql, names):
    found = book.execute(sql, {k: v for k, v in names.items() if ":" + k in sql})
    return [[int(x) if isinstance(x, float) else x for x in row] for row in found]


def share(n, of):
    return (200 * n + of) // (2 * of) if of else None


def with_share(found):
    return {str(i): [n, a, share(a, n)] for i, n, a in found}


def weeks(names):
    start = datetime.date.fromisoformat(names["from"])
    week = start - datetime.timedelta(days=start.weekday())
    counted = {
        r[0]: r[1:]
        for r in rows(
            "SELECT date(day, '-' || ((strftime('%w', day) + 6) % 7) || ' days'), "
            f"{TOUCHES} FROM held WHERE day BETWEEN :from AND :until GROUP BY 1",
            names,
        )
    }
    result = {}
    while week.isoformat() <= names["until"]:
        year, number, _ = week.isocalendar()
        result[f"{year}-W{number:02}"] = counted.get(week.isoformat(), [0, 0])
        week += datetime.timedelta(days=7)
    return result


def days(names):
    counted = {
        r[0]: r[1:]
        for r in rows(
            f"SELECT day, {TOUCHES} FROM held WHERE day BETWEEN :from AND :until GROUP BY 1",
            names,
        )
    }
    day = datetime.date.fromisoformat(names["from"])
    result = {}
    while day.isoformat() <= names["until"]:
        result[day.isoformat()] = counted.get(day.isoformat(), [0, 0])
        day += datetime.timedelta(days=1)
    return result


def plain(sql):
    return lambda names: {str(r[0]): r[1:] for r in rows(sql, names)}


def whole(sql):
    return lambda names: [0 if x is None else x for x in rows(sql, names)[0]]


def active(names):
    return with_share(
        rows(ACTIVE + "SELECT kind, count(*), sum(active) FROM person GROUP BY 1", names)
    )


def active_all(names):
    n, a = rows(ACTIVE + "SELECT count(*), total(active) FROM person", names)[0]
    return [n, a, share(a, n)]


def answer_row(names, condition):
    """Of the touches that meet the condition; the lower median of the days."""
    n, answered = rows(
        ANSWERS + f"SELECT count(*), count(answered) FROM pair WHERE {condition}", names
    )[0]
    half = rows(
        ANSWERS + f"SELECT days FROM wait WHERE answered IS NOT NULL AND {condition}"
        f" ORDER BY days LIMIT 1 OFFSET {max(answered - 1, 0) // 2}",
        names,
    )
    return [n, answered, share(answered, n), half[0][0] if half else None]


def answers(names):
    result = {"expected": answer_row(names, "expected")}
    for (channel,) in rows("SELECT DISTINCT channel FROM interaction", names):
        result[channel] = answer_row(names, f"channel = '{channel}'")
    return {i: row for i, row in result.items() if row[0]}


def results(names):
    people = rows(
        RESULTS + "SELECT contact, o, r, i, v, f, o + r + i + v + f FROM person"
        " ORDER BY 7 DESC, 1",
        names,
    )
    found = {f"#{r[0]}": r[1:] for r in people[:50]}
    if len(people) > 50:
        found["others"] = [sum(r[c] for r in people[50:]) for c in range(1, 7)]
    return found


def coverage(names):
    found = rows(
        COVERAGE + "SELECT CASE WHEN rank <= 50 THEN '#' || organization ELSE 'others' END,"
        " sum(n), sum(a) FROM ranked GROUP BY 1",
        names,
    )
    return with_share(found)


def coverage_all(names):
    n, a = rows(
        COVERAGE + "SELECT count(*), total(active) FROM (SELECT DISTINCT id, active"
        " FROM place)",
        names,
    )[0]
    return [n, a, share(a, n)]


def reviews(names):
    done = {
        r[0]
        for r in rows(
            "SELECT DISTINCT date(d, '-' || ((strftime('%w', d) + 6) % 7) || ' days') FROM"
            " (SELECT date(finished, 'unixepoch') AS d FROM review WHERE kind = 'weekly'"
            " AND finished IS NOT NULL) WHERE d <= :until",
            names,
        )
    }
    if not done:
        return {}
    until = datetime.date.fromisoformat(names["until"])
    since = datetime.date.fromisoformat(names["from"])
    seven = datetime.timedelta(days=7)
    monday = datetime.date.fromisoformat(min(done))
    run = longest = missed = reviewed = 0
    while monday <= until:
        ends = monday + seven - datetime.timedelta(days=1)
        if monday.isoformat() in done:
            run += 1
        elif ends < until or ends == until and until.isoformat() != TODAY:
            run = 0
        longest = max(longest, run)
        if ends >= since:
            reviewed += monday.isoformat() in done
            missed += monday.isoformat() not in done and ends <= until
        monday += seven
    return {"streak": [run], "longest": [longest], "done": [reviewed], "missed": [missed]}


# Rounded by parts, half up; an answer is any later entry of the other side.
DEPTH = """
	WITH e AS (SELECT h.*, h.direction = 'both' OR h.channel IN ('meeting', 'call',
			'video') OR EXISTS (SELECT 1 FROM with_people a WHERE a.contact = h.contact
			AND a.day <= :today AND (a.day, a.hour, a.id) > (h.day, h.hour, h.id)
			AND a.direction IN ('both', CASE h.direction WHEN 'out' THEN 'in'
				ELSE 'out' END)) AS two_way
		FROM with_people h WHERE h.contact = :who AND h.day <= :today
		AND h.day > date(:today, '-24 months')),
	v AS (SELECT total(g.side = 'gave') AS gave, total(g.side = 'got') AS got
		FROM given g WHERE g.interaction IN (SELECT id FROM e)),
	s AS (SELECT min(c.created_on, coalesce((SELECT min(day) FROM with_people
		WHERE contact = c.id), c.created_on)) AS since FROM contact c WHERE id = :who),
	t AS (SELECT count(*) AS n, total(two_way) AS two_way,
		total(channel IN ('meeting', 'video', 'event')) AS met,
		total(tone = 'informal') AS informal FROM e)
	SELECT n, CAST(25 * two_way / n + 0.5 AS INTEGER),
		min(20, CAST(20 * met / 4 + 0.5 AS INTEGER)),
		CASE WHEN max(gave, got) = 0 THEN 0 ELSE
			CAST(20 * min(gave, got) / max(gave, got) + 0.5 AS INTEGER) END,
		CAST(15 * informal / n + 0.5 AS INTEGER),
		max(0, min(20, CAST(20 * (julianday(:today) - julianday(since))
			/ (julianday(:today) - julianday(:today, '-36 months')) + 0.5
			AS INTEGER))) FROM t, v, s
"""


def depths(names):
    """Everybody whose depth can be told by the last day of the period."""
    everybody = rows(
        "SELECT id FROM contact WHERE archived = 0 AND created_on <= :until", names
    )
    found = {}
    for (who,) in everybody:
        n, *parts = rows(DEPTH, {"who": who, "today": names["until"]})[0]
        if n >= 3:
            found[who] = [sum(parts), *parts]
    return found


def mean(found):
    n = len(found)
    return [n, *((2 * sum(points) + n) // (2 * n) for points in zip(*found))]


def depth(names):
    found = list(depths(names).values())
    bands = {i: [d for d in found if min(d[0] // 25, 3) * 25 == i] for i in (75, 50, 25, 0)}
    return {str(i): mean(of) for i, of in bands.items() if of}


def depth_all(names):
    return mean(list(depths(names).values()))


PERIOD = " WHERE day BETWEEN :from AND :until"
VALUES = " FROM given g JOIN held h ON h.id = g.interaction WHERE h.day BETWEEN :from AND :until"
GAVE = "sum(side = 'gave'), sum(side = 'got'), sum(side = 'gave') - sum(side = 'got')"
ADDED = " FROM contact WHERE created_on BETWEEN :from AND :until"
MEASURES = {
    "active": (active, active_all),
    "weeks": (weeks, whole(f"SELECT {TOUCHES} FROM held{PERIOD}")),
    "days": (days, whole(f"SELECT {TOUCHES} FROM held{PERIOD}")),
    "channels": (
        plain(f"SELECT channel, {TOUCHES} FROM held{PERIOD} GROUP BY 1"),
        whole(f"SELECT {TOUCHES} FROM held{PERIOD}"),
    ),
    "kinds": (
        plain(f"SELECT kind, {TOUCHES} FROM with_people{PERIOD} GROUP BY 1"),
        whole(f"SELECT {TOUCHES} FROM with_people{PERIOD}"),
    ),
    "answers": (answers, lambda names: answer_row(names, "1")),
    "results": (
        results,
        whole(
            RESULTS + "SELECT sum(o), sum(r), sum(i), sum(v), sum(f),"
            " sum(o + r + i + v + f) FROM person"
        ),
    ),
    "balance": (
        plain(f"SELECT g.kind, {GAVE.replace('side', 'g.side')}{VALUES} GROUP BY 1"),
        whole(f"SELECT {GAVE.replace('side', 'g.side')}{VALUES}"),
    ),
    "coverage": (coverage, coverage_all),
    "new": (plain(f"SELECT kind, count(*){ADDED} GROUP BY 1"), whole(f"SELECT count(*){ADDED}")),
    "reviews": (reviews, None),
    "depth": (depth, depth_all),
}

# How many are behind a figure of the whole: plain SQL too.
BEHIND = {
    ("active", "active"): ACTIVE + "SELECT id, 1 FROM person WHERE active",
    ("active", "people"): ACTIVE + "SELECT id, 1 FROM person",
    ("weeks", "touches"): "SELECT contact, count(*) FROM with_people WHERE side = 'touch'"
    " AND day BETWEEN :from AND :until GROUP BY 1",
    ("channels", "contacts"): "SELECT contact, count(*) FROM with_people"
    " WHERE side = 'contact' AND day BETWEEN :from AND :until GROUP BY 1",
    ("kinds", "touches"): "SELECT contact, count(*) FROM with_people WHERE side = 'touch'"
    " AND day BETWEEN :from AND :until GROUP BY 1",
    ("answers", "answered"): ANSWERS + "SELECT contact, count(*) FROM pair"
    " WHERE answered IS NOT NULL GROUP BY 1",
    ("results", "results"): RESULTS + "SELECT contact, o + r + i + v + f FROM person",
    ("balance", "got"): "SELECT p.contact, count(*) FROM given g"
    " JOIN held h ON h.id = g.interaction JOIN participant p ON p.interaction = h.id"
    " WHERE g.side = 'got' AND h.day BETWEEN :from AND :until GROUP BY 1",
    ("coverage", "active"): COVERAGE + "SELECT DISTINCT id, 1 FROM place WHERE active",
    ("new", "people"): "SELECT id, 1 FROM contact WHERE created_on BETWEEN :from AND :until",
}

def ask(*words):
    answer = subprocess.run(
        [krug, "--book", path, "stats", *words], capture_output=True, check=True
    )
    return answer.stdout.decode()


compared = 0


def same(what, ours, theirs):
    global compared
    compared += 1
    if ours != theirs:
        sys.exit(f"{what}:\n krug {ours}\n SQL  {theirs}")


def figures(row):
    skip = ("id", "label", "day", "who_id", "organization_id")
    return [v for k, v in row.items() if k not in skip]


def compare_measure(period, measure, given, names):
    rows_of, all_of = MEASURES[measure]
    told = {row["id"]: figures(row) for row in given}
    wanted = rows_of(names)
    ahead = names["until"] < names["from"]
    if ahead or not any(any(row) for row in wanted.values()):
        wanted = {}
    if wanted and all_of:
        wanted["all"] = all_of(names)
    for row in sorted(set(told) | set(wanted)):
        same(f"{period} {measure} {row}", told.get(row), wanted.get(row))


def compare_csv(period, measure, given):
    table = list(csv.reader(io.StringIO(ask(measure, "--period", period, "--csv"))))
    told = [[row["id"], *("" if v is None else str(v) for v in figures(row))] for row in given]
    same(f"{period} {measure} CSV", [[row[0], *row[2:]] for row in table[1:]], told)


def compare_people(period, told, names):
    for (measure, column), sql in BEHIND.items():
        if not told[measure]:
            continue
        which = ["--people", "all", "--column", column, "--limit", "100000"]
        people = json.loads(ask(measure, "--period", period, *which, "--json"))
        wanted = sorted((r[0], r[1]) for r in rows(sql, names) if r[1] > 0)
        same(
            f"{period} {measure} {column}, people",
            sorted((p["id"], p["value"]) for p in people),
            wanted,
        )
    parts = ["depth", "two_way", "live", "value", "informal", "years"]
    for i, column in enumerate(parts if told["depth"] else []):
        which = ["--people", "all", "--column", column, "--limit", "100000", "--json"]
        people = json.loads(ask("depth", "--period", period, *which))
        same(
            f"{period} depth {column}, people",
            sorted((p["id"], p["value"]) for p in people),
            sorted((who, d[i]) for who, d in depths(names).items()),
        )


def compare_depth(who):
    told = json.loads(ask("--who", f"#{who}", "--json"))
    n, *parts = rows(DEPTH, {"who": who, "today": TODAY})[0]
    wanted = [sum(parts), *parts] if n >= 3 else [None] * 6
    same(f"depth of #{who}", figures(told), wanted)


def review(kind, period):
    answer = subprocess.run(
        [krug, "--book", path, "review", kind, "--period", period, "--json"],
        capture_output=True,
        check=True,
    )
    return json.loads(answer.stdout)


# What was of the targets of a year, by kind of people; :until is today at the latest.
TARGETS = {
    "contacts": "SELECT c.kind, count(DISTINCT w.contact) FROM with_people w JOIN contact c"
    " ON c.id = w.contact WHERE w.side = 'contact' AND w.day BETWEEN :from AND :until"
    " GROUP BY 1",
    "entries": "SELECT c.kind, count(*) FROM with_people w JOIN contact c"
    " ON c.id = w.contact WHERE w.day BETWEEN :from AND :until GROUP BY 1",
    "introductions": "SELECT (SELECT kind FROM contact WHERE id = (SELECT min(contact)"
    " FROM participant WHERE interaction = h.id)), count(*) FROM given g"
    " JOIN held h ON h.id = g.interaction WHERE g.side = 'got'"
    " AND g.kind = 'introduction' AND h.day BETWEEN :from AND :until GROUP BY 1",
    "new": "SELECT kind, count(*) FROM contact WHERE created_on BETWEEN :from AND :until"
    " GROUP BY 1",
}


def compare_targets(year):
    wanted = {}
    for which in (year, year + 1):
        names = {"from": f"{which}-01-01", "until": min(f"{which}-12-31", TODAY)}
        for measure, sql in TARGETS.items():
            for kind, n in rows(sql, names):
                for of in (kind, None):
                    key = (which, of, measure)
                    wanted[key] = wanted.get(key, 0) + n
    for target in review("yearly", str(year))["targets"]:
        key = (target["year"], target["kind"], target["measure"])
        same(f"target {key}", target["fact"], wanted.get(key, 0))


# Each with its first and last day, and those of the one before.
REVIEWS = [
    ("monthly", "2026-02", "2026-02-01", "2026-02-28", "2026-01-01", "2026-01-31"),
    ("quarterly", "2026-Q1", "2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"),
    ("half-yearly", "2025-H2", "2025-07-01", "2025-12-31", "2025-01-01", "2025-06-30"),
    ("yearly", "2025", "2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31"),
]
HALVES = [
    ("2025-H1", "2025-01-01", "2025-06-30"),
    ("2025-H2", "2025-07-01", "2025-12-31"),
    ("2026-H1", "2026-01-01", "2026-06-30"),
]
# Where nothing is to be measured a count is 0, but these are no counts.
NO_COUNT = ("share", "days", "balance", "weeks", "depth")


def whole_of(measure, names):
    """The row that stands for all, by the columns of the CSV; nothing where there is none."""
    rows_of, all_of = MEASURES[measure]
    wanted = rows_of(names)
    if not any(any(row) for row in wanted.values()):
        return None
    return all_of(names) if all_of else next(iter(wanted.values()))


def compare_review(kind, period, now, before):
    told = review(kind, period)
    for figure in told["figures"]:
        header = ask(figure["measure"], "--period", period, "--csv").split("\r\n")[0]
        column = header.split(",").index(figure["column"]) - 2
        for which, (since, last) in (("now", now), ("before", before)):
            names = {"from": since, "until": min(last, TODAY), "today": TODAY}
            row = whole_of(figure["measure"], names)
            empty = None if figure["column"] in NO_COUNT else 0
            wanted = row[column] if row else empty
            same(f"review {period} {figure} {which}", figure[which], wanted)
    names = {"from": now[0], "until": now[1], "today": TODAY}
    contacts = MEASURES["kinds"][0](names)
    got = dict(rows(RESULTS + "SELECT contact, o + r + i + v + f FROM person", names))
    kind_of = dict(rows("SELECT id, kind FROM contact", names))
    for row in told["kinds"]:
        same(f"review {period} {row}", row["contacts"], contacts.get(row["kind"], [0, 0])[1])
        of = [n for who, n in got.items() if kind_of[who] == row["kind"]]
        same(f"review {period} {row}", row["results"], sum(of))
    sources = {row["who_id"]: row["results"] for row in told["sources"]}
    same(f"review {period}, sources", sources, {w: n for w, n in got.items() if n})


# Every contact of two years and the days to the one before it; a touch that was answered
# is one too.
STRETCHES = """
	WITH talk AS (SELECT DISTINCT h.contact, h.day FROM with_people h
		WHERE h.day > date(:to, '-24 months', '-1 day') AND h.day <= :to
		AND (h.side = 'contact' OR EXISTS (SELECT 1 FROM with_people a
			WHERE a.contact = h.contact AND a.direction IN ('in', 'both')
			AND a.day <= :to AND (a.day, a.hour, a.id) > (h.day, h.hour, h.id)))),
	gap AS (SELECT contact, day, CAST(julianday(day) - julianday(lag(day)
			OVER (PARTITION BY contact ORDER BY day)) AS INTEGER) AS days,
			0 AS still FROM talk
		UNION ALL SELECT w.id, :to, CAST(julianday(:to) - julianday(max(t.day))
				AS INTEGER), 1 FROM windowed w JOIN talk t ON t.contact = w.id
			GROUP BY w.id, w.months HAVING :to > min(
				date(max(t.day), 'start of month', '+' || months || ' months',
					'+' || (strftime('%d', max(t.day)) - 1) || ' days'),
				date(max(t.day), 'start of month', '+' || (months + 1) ||
					' months', '-1 day')))
	SELECT g.contact, c.kind, c.close, c.own_window, w.months, g.days, g.day >= :from
		FROM gap g JOIN windowed w ON w.id = g.contact
		JOIN contact c ON c.id = g.contact
		WHERE w.months > 0 AND (g.days > 14 OR g.still)
"""
NEAREST = {2: 1, 3: 2, 6: 3, 4: 3}  # months: where the window of a kind begins
PLURALS = {"recruiter": "recruiters", "interviewer": "interviewers"}
PLURALS["professional"] = "people of the field"


def why(stretches, near, far):
    inside = [d for d in stretches if 30 * near - 15 <= d <= 30 * far + 15]
    ordered, n = sorted(stretches), len(stretches)
    middle = ordered[n // 2] if n % 2 else (ordered[n // 2 - 1] + ordered[n // 2]) // 2
    return [str(len(inside)), str(n), str(middle)]


def compare_windows(period, since, last):
    people, shared = {}, {}
    for who, kind, close, own, far, days, new in rows(STRETCHES, {"from": since, "to": last}):
        near = int(own.split("-")[0]) if own else NEAREST[far]
        people.setdefault((who, near, far), []).append(days)
        if new and not own:
            of = "near contacts" if close else PLURALS[kind]
            shared.setdefault((of, near, far), []).append(days)
    whys = {f"#{w}: {a}–{b} mo": why(found, a, b) for (w, a, b), found in people.items()}
    whys |= {f"{w}: {a}–{b} mo": why(found, a, b) for (w, a, b), found in shared.items()}
    names = dict(rows("SELECT given || ' ' || family, id FROM contact", {}))
    for told in review("half-yearly", period)["proposals"]:
        who, window = told["what"].split(": ")
        what = f"#{names[who]}: {window}" if who in names else told["what"]
        same(f"window of {what}", re.findall(r"[0-9]+", told["why"]), whys.get(what))


for spec in periods:
    period, since, last = spec.split(":")
    names = {"from": since, "until": min(last, TODAY), "today": TODAY}
    told = json.loads(ask("--period", period, "--json"))
    same("measures", list(told), list(MEASURES))
    for measure, given in told.items():
        compare_measure(period, measure, given, names)
    compare_people(period, told, names)
for measure, given in told.items():
    compare_csv(period, measure, given)
for (who,) in book.execute("SELECT id FROM contact WHERE id % 3 = 0").fetchall():
    compare_depth(who)
compare_targets(int(TODAY[:4]) - 1)
for kind, period, *days in REVIEWS:
    compare_review(kind, period, days[:2], days[2:])
for period, *days in HALVES:
    compare_windows(period, *days)
print(f"{compared} figures are what plain SQL makes of them")
