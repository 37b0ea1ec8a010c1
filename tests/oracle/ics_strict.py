"""The project's own strict reader of the calendars krug writes (RFC 5545, 5546, 7986).

It knows no calendar library and takes nothing that krug is not meant to write: every
property has a row in the tables below, all else is a finding. Every finding is printed;
exit 1 where there is one. With --mutate the files are damaged in every way of MUTATIONS
and each damage must be found, so that no check sleeps.
"""
import datetime
import re
import sys

LONGEST = 75  # octets of a line without its line break (3.1)
BAD_BYTES = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]")
BAD_CHARS = re.compile("[\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)', re.S)
TEXT = re.compile(r"(?:[^\\,;\n]|\\[\\,;nN])*")
DURATION = re.compile(r"-?P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?)?|T(?:\d+H)?(?:\d+M)?(?:\d+S)?)")
UID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def is_date(value):
    try:
        return bool(datetime.datetime.strptime(value, "%Y%m%d")) and len(value) == 8
    except ValueError:
        return False


def is_instant(value):
    try:
        return bool(datetime.datetime.strptime(value, "%Y%m%dT%H%M%SZ")) and len(value) == 16
    except ValueError:
        return False


def is_text(value):
    return TEXT.fullmatch(value) is not None


def is_told(value):
    return is_text(value) and value.strip() != ""


def is_number(value):
    return value.isascii() and value.isdigit() and int(value) < 2**31


def is_duration(value):
    return DURATION.fullmatch(value) is not None and value[-1] not in "PT"


def one_of(*words):
    return lambda value: value in words


def uid(suffix):
    return lambda value: re.fullmatch(UID + suffix, value) is not None


# component: property: (required, parameters that must stand, is it the right type?)
CALENDAR = {
    "VERSION": (True, "", one_of("2.0")),
    "PRODID": (True, "", is_told),
    "CALSCALE": (True, "", one_of("GREGORIAN")),
    "METHOD": (True, "", one_of("PUBLISH")),
    "NAME": (True, "", is_told),
    "X-WR-CALNAME": (True, "", is_told),
    "REFRESH-INTERVAL": (True, ";VALUE=DURATION", is_duration),
    "X-PUBLISHED-TTL": (True, "", is_duration),
}
EVENT = {
    "UID": (True, "", uid("")),
    "DTSTAMP": (True, "", is_instant),
    "LAST-MODIFIED": (True, "", is_instant),
    "SEQUENCE": (True, "", is_number),
    "DTSTART": (True, None, None),  # see check_span
    "DTEND": (True, None, None),
    "RRULE": (False, "", one_of("FREQ=YEARLY", "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2")),
    "SUMMARY": (True, "", is_told),
    "DESCRIPTION": (False, "", is_told),
    "LOCATION": (False, "", is_told),
    "STATUS": (True, "", one_of("CONFIRMED", "CANCELLED")),
    "TRANSP": (True, "", one_of("TRANSPARENT", "OPAQUE")),
}
TASK = {
    "UID": (True, "", uid("-todo")),
    "DTSTAMP": (True, "", is_instant),
    "LAST-MODIFIED": (True, "", is_instant),
    "SEQUENCE": (True, "", is_number),
    "DTSTART": (True, None, None),
    "DUE": (True, None, None),
    "SUMMARY": (True, "", is_told),
    "DESCRIPTION": (False, "", is_told),
    "STATUS": (True, "", one_of("NEEDS-ACTION", "COMPLETED", "CANCELLED")),
    "COMPLETED": (False, "", is_instant),
    "PERCENT-COMPLETE": (False, "", one_of("100")),
}
JOURNAL = {
    "UID": (True, "", uid("-journal")),
    "DTSTAMP": (True, "", is_instant),
    "DTSTART": (True, None, lambda value: is_date(value) or is_instant(value)),
    "SUMMARY": (True, "", is_told),
    "DESCRIPTION": (False, "", is_told),
    "STATUS": (True, "", one_of("FINAL")),
}
ALARM = {
    "ACTION": (True, "", one_of("DISPLAY")),
    "DESCRIPTION": (True, "", is_told),
    "TRIGGER": (True, "", is_duration),
}
COMPONENTS = {
    "VCALENDAR": CALENDAR,
    "VEVENT": EVENT,
    "VTODO": TASK,
    "VJOURNAL": JOURNAL,
    "VALARM": ALARM,
}
PARENTS = {
    "VCALENDAR": (None,),
    "VEVENT": ("VCALENDAR",),
    "VTODO": ("VCALENDAR",),
    "VJOURNAL": ("VCALENDAR",),
    "VALARM": ("VEVENT", "VTODO"),
}


class Component:
    def __init__(self, name, line):
        self.name, self.line, self.rows, self.children = name, line, [], []

    def get(self, name):
        return next((value for row, _, value, _ in self.rows if row == name), "")

    def parameters(self, name):
        return next((params for row, params, _, _ in self.rows if row == name), "")


class Reader:
    def __init__(self, data):
        self.findings, self.events = [], []
        self.read(self.unfold(data))

    def find(self, line, what):
        self.findings.append(f"line {line}: {what}")

    def unfold(self, data):
        """Logical lines with the number of their first physical one."""
        lines = data.split(b"\r\n")
        if lines.pop():
            self.find(len(lines), "the file does not end in CRLF")
        logical = []
        for number, raw in enumerate(lines, 1):
            if len(raw) > LONGEST:
                self.find(number, f"{len(raw)} octets")
            if not raw or BAD_BYTES.search(raw) or b"\n" in raw:
                self.find(number, "empty, or with control characters")
            try:
                text = raw.decode("utf-8")
            except UnicodeDecodeError:
                self.find(number, "no UTF-8 by itself")
                text = raw.decode("utf-8", "replace")
            if BAD_CHARS.search(text):
                self.find(number, "characters that break or reorder lines")
            if text.startswith(" ") and logical:
                logical[-1][1] += text[1:]
            else:
                logical.append([number, text])
        return logical

    def read(self, lines):
        stack, root = [], None
        for number, text in lines:
            match = LINE.fullmatch(text)
            if not match:
                self.find(number, "no content line")
                continue
            name, parameters, value = match.groups()
            if name == "BEGIN":
                stack.append(self.begin(number, value, stack, root))
                root = root or stack[0]
            elif name == "END":
                if not stack or stack[-1].name != value:
                    self.find(number, f"END:{value} closes nothing")
                else:
                    self.check(stack.pop())
            elif not stack:
                self.find(number, "outside of the calendar")
            else:
                self.add(number, stack[-1], name, parameters, value)
        if stack or not root:
            self.find(len(lines), "the calendar has no end")
        self.check_uids()

    def begin(self, number, name, stack, root):
        component = Component(name, number)
        parent = stack[-1] if stack else None
        if (parent.name if parent else None) not in PARENTS.get(name, ()):
            self.find(number, f"{name} does not belong here")
        if not parent and root:
            self.find(number, "a second calendar")
        if parent:
            parent.children.append(component)
        return component

    def add(self, number, component, name, parameters, value):
        row = COMPONENTS.get(component.name, {}).get(name)
        if not row:
            self.find(number, f"{name} is not written by krug")
            return
        if component.children:
            self.find(number, f"{name} behind a component")
        if any(name == other for other, *_ in component.rows):
            self.find(number, f"{name} twice")
        if row[1] is not None and parameters != row[1]:
            self.find(number, f"parameters of {name}")
        if row[2] is not None and not row[2](value):
            self.find(number, f"{name}:{value}")
        component.rows.append((name, parameters, value, number))

    def check(self, component):
        for name, row in COMPONENTS.get(component.name, {}).items():
            if row[0] and not any(name == other for other, *_ in component.rows):
                self.find(component.line, f"{component.name} without {name}")
        if component.name == "VEVENT":
            self.check_span(component, "DTEND")
            self.check_event(component)
        if component.name == "VTODO":
            self.check_span(component, "DUE")
            self.check_task(component)
        if component.name in ("VEVENT", "VTODO", "VJOURNAL"):
            self.events.append(component)
            if component.name != self.events[0].name:
                self.find(component.line, "components of two kinds in one file")

    def check_span(self, event, last):
        start, end = event.get("DTSTART"), event.get(last)
        kinds = {"": is_instant, ";VALUE=DATE": is_date}
        kind = kinds.get(event.parameters("DTSTART"))
        if not kind or event.parameters(last) != event.parameters("DTSTART"):
            self.find(event.line, f"the types of DTSTART and {last}")
        elif not kind(start) or not kind(end) or end <= start:
            self.find(event.line, f"from {start} to {end}")
        if event.get("RRULE") and kind is not is_date:
            self.find(event.line, "an hour that comes every year")

    def check_event(self, event):
        cancelled = event.get("STATUS") == "CANCELLED"
        if len(event.children) != (0 if cancelled else 1):
            self.find(event.line, f"{len(event.children)} alarms")
        if cancelled and event.get("TRANSP") != "TRANSPARENT":
            self.find(event.line, "cancelled, yet takes time")

    def check_task(self, task):
        status = task.get("STATUS")
        if (status == "COMPLETED") != bool(task.get("COMPLETED")):
            self.find(task.line, "done, but not when")
        if len(task.children) != (1 if status == "NEEDS-ACTION" else 0):
            self.find(task.line, f"{len(task.children)} alarms")

    def check_uids(self):
        uids = [event.get("UID") for event in self.events]
        if len(set(uids)) != len(uids):
            self.find(0, "a UID stands twice")


MUTATIONS = [
    ("a bare LF", rb"\r\n", b"\n"),
    ("a lone CR", rb"SUMMARY:", b"SUMMARY:\r"),
    ("no line break at the end", rb"\r\nEND:VCALENDAR\r\n$", b"\r\nEND:VCALENDAR"),
    ("an unfolded line", rb"\r\n ", b""),
    ("half a character", rb"([\xd0\xd1])[\x80-\xbf]", rb"\1"),
    ("an escape sequence", rb"SUMMARY:", b"SUMMARY:\x1b[31m"),
    ("NEL", rb"SUMMARY:", "SUMMARY:\x85".encode()),
    ("LINE SEPARATOR", rb"SUMMARY:", "SUMMARY:\u2028".encode()),
    ("a bidi override", rb"SUMMARY:", "SUMMARY:\u202e".encode()),
    ("a raw semicolon", rb"SUMMARY:", b"SUMMARY:;"),
    ("a raw comma", rb"SUMMARY:", b"SUMMARY:,"),
    ("a lone backslash", rb"SUMMARY:", rb"SUMMARY:\\x"),
    ("a guest", rb"STATUS:", b"ATTENDEE:mailto:x@example.org\r\nSTATUS:"),
    ("what libical leaves", rb"STATUS:", b"X-LIC-ERROR:x\r\nSTATUS:"),
    ("no UID", rb"UID:[^\r]*\r\n", b""),
    ("another UID", rb"UID:.", b"UID:x"),
    ("no DTSTAMP", rb"DTSTAMP:[^\r]*\r\n", b""),
    ("a floating time", rb"(DTSTART:\d{8}T\d{6})Z", rb"\1"),
    ("a date that is none", rb"DTSTART:(\d{4})\d{4}", rb"DTSTART:\g<1>0230"),
    ("an extended date", rb"DTSTART:(\d{4})(\d\d)(\d\d)T", rb"DTSTART:\1-\2-\3T"),
    ("a date without VALUE", rb"DTSTART;VALUE=DATE", b"DTSTART"),
    ("an end before the start", rb"DTEND:\d{4}", b"DTEND:1999"),
    ("a negative SEQUENCE", rb"SEQUENCE:", b"SEQUENCE:-"),
    ("no SUMMARY", rb"SUMMARY:[^\r]*\r\n( [^\r]*\r\n)*", b""),
    ("an hour in days", rb"TRIGGER:PT0S", b"TRIGGER:P1H"),
    ("an absolute trigger", rb"TRIGGER:[^\r]*", b"TRIGGER;VALUE=DATE-TIME:20261121T070000Z"),
    ("no alarm", rb"BEGIN:VALARM(?s:.)*?END:VALARM\r\n", b""),
    ("an alarm first", rb"(STATUS:[^\r]*\r\nTRANSP:[^\r]*\r\n)(BEGIN:VALARM(?s:.)*?END:VALARM\r\n)",
        rb"\2\1"),
    ("an event twice", rb"(BEGIN:VEVENT(?s:.)*?END:VEVENT\r\n)", rb"\1\1"),
    ("another method", rb"METHOD:PUBLISH", b"METHOD:REQUEST"),
    ("no end", rb"END:VCALENDAR\r\n", b""),
]


def mutate(path, data):
    asleep = 0
    for what, pattern, replacement in MUTATIONS:
        damaged, count = re.subn(pattern, replacement, data, count=1)
        if not count:
            sys.exit(f"{path}: nothing to damage: {what}")
        if not Reader(damaged).findings:
            asleep += 1
            print(f"{path}: not found: {what}", file=sys.stderr)
    return asleep


def main(paths, damage):
    failed = 0
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        reader = Reader(data)
        for finding in reader.findings:
            print(f"{path}: {finding}", file=sys.stderr)
        failed += len(reader.findings)
        if damage:
            failed += mutate(path, data)
        print(f"{path}: {len(reader.events)} events")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main([path for path in sys.argv[1:] if path != "--mutate"], "--mutate" in sys.argv)
