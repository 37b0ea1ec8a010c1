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


for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file)
    events = list(calendar.vevent_list)
    uids = [event.uid.value for event in events]
    if len(set(uids)) != len(uids):
        sys.exit(f"{path}: a UID stands twice")
    if calendar.method.value != "PUBLISH":
        sys.exit(f"{path}: METHOD")
    for event in events:
        start, end = event.dtstart.value, event.dtend.value
        check("ends before it begins", event, end > start)
        check("no summary", event, event.summary.value.strip())
        check("no sequence", event, int(event.sequence.value) >= 0)
        check("guests", event, not hasattr(event, "attendee"))
        if isinstance(start, datetime.datetime):
            check("not UTC", event, start.utcoffset() == datetime.timedelta(0))
        else:
            days = 4 if event.summary.value == "Fair" else 1
            check("days", event, (end - start).days == days)
        if event.status.value == "CANCELLED":
            check("cancelled, yet rings", event, not hasattr(event, "valarm"))
        else:
            check("alarms", event, len(getattr(event, "valarm_list", [])) == 1)
    print(f"{path}: {len(events)} events")
sys.exit(1 if failed else 0)
