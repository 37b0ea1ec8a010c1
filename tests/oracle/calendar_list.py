"""calendar_list.py CALENDAR…: the list icaljs_read.cjs prints, read by vobject."""
import calendar
import datetime
import json
import sys

import vobject


def at(value):
    if isinstance(value, datetime.datetime):
        return str(calendar.timegm(value.utctimetuple()))
    return value.isoformat()


def years(event):
    if not hasattr(event, "rrule"):
        return "-"
    dates = event.getrruleset(addRDate=True)
    return " ".join(date.date().isoformat() for date, _ in zip(dates, range(5)))


def alarm(event):
    if not hasattr(event, "valarm"):
        return "-"
    return str(int(event.valarm.trigger.value.total_seconds()))


for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        whole = vobject.readOne(file)
    for event in whole.vevent_list:
        print(
            event.uid.value,
            at(event.dtstart.value),
            at(event.dtend.value),
            event.sequence.value,
            alarm(event),
            years(event),
            json.dumps(event.summary.value, ensure_ascii=False),
            sep="\t",
        )
