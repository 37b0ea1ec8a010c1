"""Reads calendar files with vobject and checks what every event of krug must have."""
import datetime
import sys

import vobject

failed = 0


def check(what, event, true):
    global failed
    if not true:
        failed += 1
        print(f"{what}: {event.prettyPrint()}", file=sys.stderr)


def is_instant(value):
    return isinstance(value, datetime.datetime)


def check_when(event, start, end):
    check("ends before it begins", event, end > start)
    if is_instant(start):
        check("not UTC", event, start.utcoffset() == datetime.timedelta(0))
    else:
        days = {"Fair": (4,), "krug: a meeting": (1, 4)}.get(event.summary.value, (1,))
        check("days", event, (end - start).days in days)


def check_event(event):
    check_when(event, event.dtstart.value, event.dtend.value)
    check("no sequence", event, int(event.sequence.value) >= 0)
    check("guests", event, not hasattr(event, "attendee"))
    if event.status.value == "CANCELLED":
        check("cancelled, yet rings", event, not hasattr(event, "valarm"))
    else:
        check("alarms", event, len(getattr(event, "valarm_list", [])) == 1)


def check_task(task):
    check_when(task, task.dtstart.value, task.due.value)
    check("alarms", task, task.status.value != "NEEDS-ACTION" or hasattr(task, "valarm"))


def check_entry(entry):
    check("no past", entry, not hasattr(entry, "valarm") and entry.dtstart.value)


CHECKS = {"vevent": check_event, "vtodo": check_task, "vjournal": check_entry}

for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file)
    name = next(name for name in CHECKS if name in calendar.contents)
    items = calendar.contents[name]
    uids = [item.uid.value for item in items]
    if len(set(uids)) != len(uids):
        sys.exit(f"{path}: a UID stands twice")
    if calendar.method.value != "PUBLISH":
        sys.exit(f"{path}: METHOD")
    for item in items:
        check("no summary", item, item.summary.value.strip())
        CHECKS[name](item)
    print(f"{path}: {len(items)} of {name}")
sys.exit(1 if failed else 0)
