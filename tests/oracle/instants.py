"""instants.py CALENDAR DUE: every reminder of `krug due --json` that has an alarm must begin
as an event of the calendar, at that very instant, each once; and ring there."""
import datetime
import json
import sys
from collections import Counter

import vobject

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    calendar = vobject.readOne(file)
starts = Counter()
for event in calendar.vevent_list:
    start = event.dtstart.value
    rings = hasattr(event, "valarm") and event.valarm.trigger.value == datetime.timedelta(0)
    if isinstance(start, datetime.datetime) and rings:
        starts[start.timestamp()] += 1
with open(sys.argv[2], encoding="utf-8") as file:
    due = [row for row in json.load(file) if row["id"] is not None and row["alarm"]]
wanted = Counter(datetime.datetime.fromisoformat(row["alarm"]).timestamp() for row in due)
missing = wanted - starts
if missing or len(due) < 30:
    sys.exit(f"{len(due)} reminders; not in the calendar: {missing}")
print(f"{len(due)} reminders")
