"""stats_book.py BOOK SEED: fills an empty book with people and years of entries, by rows
alone; krug makes anew what follows from them when it opens the book. The same seed makes
the same book."""
import datetime
import itertools
import random
import sqlite3
import sys

TODAY = datetime.date(2026, 11, 21)
PEOPLE, ENTRIES, ORGANIZATIONS = 150, 2500, 70
KINDS = ["recruiter", "interviewer", "professional", "professional"]
CHANNELS = "meeting call video email email telegram telegram linkedin event other".split()
DIRECTIONS = ["out", "out", "in", "both"]
TYPES = (
    ["", "", "conversation", "thank-you", "congratulation", "update", "request"]
    + ["feedback-request", "question", "check-in", "follow-up", "answer", "help-offer"]
    + ["invitation", "interest", "interview", "feedback"]
)
VALUES = (
    "article resource vacancy candidate introduction advice help support feedback"
    " recommendation offer information"
).split()

book = sqlite3.connect(sys.argv[1])
chance = random.Random(int(sys.argv[2]))


def day(back):
    return (TODAY - datetime.timedelta(days=chance.randrange(back))).isoformat()


def some(n):
    return chance.randrange(n) == 0


def insert(table, **row):
    columns = ", ".join(row)
    names = ", ".join(":" + c for c in row)
    return book.execute(f"INSERT INTO {table} ({columns}) VALUES ({names})", row).lastrowid


def people():
    ids = []
    for i in range(PEOPLE):
        ids.append(
            insert(
                "contact",
                uid=f"person-{i}",
                given=f"Имя{i}",
                family=f"Фамилия{chance.randrange(40)}",
                kind=chance.choice(KINDS),
                close=int(some(6)),
                own_window=chance.choice(["none", "0-1", "1-12"]) if some(7) else "",
                archived=int(some(15)),
                created_on=day(900),
                introduced_by=chance.choice(ids) if ids and some(5) else None,
                round_from=day(300) if some(9) else None,
            )
        )
        insert("reminder", uid=f"regular-{i}", contact=ids[-1], kind="regular")
    return ids


def quiet_people():
    """Met once, on the last day their window of then reaches from, or the day before."""
    lasts = "2026-08-21 2026-08-20 2026-05-21 2026-07-21 2026-07-20 2025-11-30 2025-11-29"
    for i, (last, kind) in enumerate(itertools.product(lasts.split(), sorted(set(KINDS)))):
        who = insert(
            "contact", uid=f"quiet-{i}", given="Тихий", kind=kind, created_on="2024-01-01"
        )
        insert("reminder", uid=f"quiet-regular-{i}", contact=who, kind="regular")
        entry = insert(
            "interaction", uid=f"met-{i}", day=last, channel="meeting", direction="both"
        )
        insert("participant", contact=who, day=last, interaction=entry)


def organizations():
    return [
        insert("organization", name=f"Фирма {i}", name_key=f"фирма {i}")
        for i in range(ORGANIZATIONS)
    ]


def positions(ids, firms):
    for who in ids:
        for _ in range(chance.randrange(4)):
            ended = chance.choice([None, None, "2025-05", ""])
            insert("position", contact=who, organization=chance.choice(firms), ended=ended)


def entries(ids):
    some_days = [day(1100) for _ in range(500)]
    for i in range(ENTRIES):
        on = chance.choice(some_days)
        noon = int(datetime.datetime.fromisoformat(on + "T12:00:00+00:00").timestamp())
        direction = chance.choice(DIRECTIONS)
        entry = insert(
            "interaction",
            uid=f"entry-{i}",
            day=on,
            at=noon + 60 * chance.randrange(-300, 300) if some(2) else None,
            channel=chance.choice(CHANNELS),
            direction=direction,
            tone=chance.choice(["", "formal", "informal"]),
            type=chance.choice(TYPES),
            expects=int(some(8)),
            planned=chance.choice([1, 2]) if some(20) else 0,
        )
        for who in {chance.choice(ids) for _ in range(1 if chance.random() < 0.8 else 3)}:
            insert("participant", contact=who, day=on, interaction=entry)
        while some(3):
            insert(
                "given",
                interaction=entry,
                side=chance.choice(["gave", "got"]),
                kind=chance.choice(VALUES),
            )


def applications(ids, firms):
    for i in range(60):
        outcome = chance.choice(["", "offer", "offer", "rejection", "silence"])
        row = insert(
            "application",
            uid=f"application-{i}",
            organization=chance.choice(firms + [insert_firm(i)]),
            position="Engineer",
            applied_on=day(900),
            outcome=outcome,
            outcome_on=day(800) if outcome else None,
            outcome_by=chance.choice(ids) if outcome and some(2) else None,
        )
        for who in {chance.choice(ids) for _ in range(chance.randrange(3))}:
            part = chance.choice(["referrer", "recruiter"])
            insert("application_contact", application=row, contact=who, part=part)
        if outcome == "rejection":
            insert(
                "feedback",
                application=row,
                contact=chance.choice(ids),
                day=day(700),
                quality=chance.choice(["constructive", "general", "none"]),
            )


def insert_firm(i):
    return insert("organization", name=f"Новая {i}", name_key=f"новая {i}")


def reviews():
    for week in range(80):
        at = datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.timezone.utc)
        at -= datetime.timedelta(days=7 * week + chance.randrange(5))
        for _ in range(chance.randrange(3)):
            done = int(at.timestamp()) if not some(5) else None
            insert("review", kind="weekly", started=0, finished=done, left_out=0)


ids = people()
quiet_people()
firms = organizations()
positions(ids, firms)
entries(ids)
applications(ids, firms)
reviews()
book.execute("UPDATE derived SET value = 'stale'")
book.commit()
