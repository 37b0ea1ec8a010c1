"""people_read.py CARDS3 CARDS4 TABLE JSON [hostile]: reads what krug writes about people by
vobject, by rules of its own and by Python's csv, and compares it with the JSON export of
the same book. Text is compared as a file of one kind of line breaks can hold it."""
import csv
import json
import re
import sys

import vobject

BAD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\uffff\ufffe]")
LINE = re.compile(r'(?:[A-Za-z0-9-]+\.)?[A-Z-]+[A-Za-z]*(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*:.*', re.S)
REACHES = ("email", "phone", "telegram", "linkedin", "hh", "github", "vk", "web", "other")
failed = 0


def check(what, got, wanted):
    global failed
    if got != wanted:
        failed += 1
        print(f"{what}: {got!r}, not {wanted!r}", file=sys.stderr)


def plain(text):
    """As any of the files can hold it."""
    text = re.sub("\r\n|[\x85\u2028\u2029]", "\n", (text or "").replace("\t", " "))
    return BAD.sub("", text).rstrip("\n")


def lines_of(path):
    """Unfolded lines; every physical one is checked."""
    with open(path, "rb") as file:
        raw = file.read()
    check(f"{path}: ends in CRLF", raw[-2:], b"\r\n")
    lines = []
    for number, line in enumerate(raw[:-2].split(b"\r\n"), 1):
        text = line.decode("utf-8")
        check(f"{path}:{number} is long", len(line) <= 75, True)
        check(f"{path}:{number} is unclean", bool(BAD.search(text) or "\n" in text), False)
        if text.startswith(" "):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def cards_of(path, version):
    cards = []
    for line in lines_of(path):
        check(f"{path}: {line[:40]}", bool(LINE.fullmatch(line)), True)
        if line == "BEGIN:VCARD":
            cards.append([])
        elif line != "END:VCARD":
            cards[-1].append(line)
    for card in cards:
        names = [re.split("[:;]", line)[0] for line in card]
        check("first lines", card[0], f"VERSION:{version}")
        check("UID second", names[1], "UID")
        for name in ("N", "FN", "UID", "PRODID", "REV"):
            check(f"{name} once", names.count(name), 1)
        check("guests", "ATTENDEE" in names, False)
    return cards


def compare_card(card, contact):
    parts = card.n.value
    for part, column in (("family", "family"), ("given", "given"), ("additional", "patronymic")):
        check(f"N {column}", getattr(parts, part), plain(contact[column]))
    check("FN", card.fn.value, plain(contact["name"]))
    check("NOTE", getattr(card, "note", card.fn).value if contact["notes"] else "",
        plain(contact["notes"]))
    for kind, name in (("email", "email"), ("phone", "tel")):
        wanted = [plain(c["value"]) for c in contact["channels"] if c["kind"] == kind]
        check(name, [row.value for row in card.contents.get(name, [])], wanted)
    tags = card.contents.get("categories", [])
    check("tags", [tag for row in tags for tag in row.value], [plain(t) for t in contact["tags"]])
    born = [d["date"].replace("-", "") for d in contact["dates"] if d["kind"] == "birthday"]
    got = [row.value.replace("-", "") for row in card.contents.get("bday", [])]
    check("BDAY", got, born[:1])


def compare_row(row, contact):
    def cell(column):
        text = row[column].replace("\r\n", "\n")
        return re.sub("^'('*[=+@\t\r-])", r"\1", text)

    for column in ("name", "family", "given", "nickname", "notes", "met", "city", "created_on"):
        check(f"csv {column}", cell(column), plain(contact[column]))
    for kind in REACHES:
        wanted = [c["value"] for c in contact["channels"] if c["kind"] == kind]
        check(f"csv {kind}", cell(kind), plain(" ::: ".join(wanted)))
    check("csv tags", cell("tags"), plain(" ::: ".join(contact["tags"])))
    for text in row.values():
        check("a formula", text[:1] in tuple("=+-@\t\r"), False)


cards3, cards4, table, whole = sys.argv[1:5]
with open(whole, encoding="utf-8") as file:
    people = {contact["uid"]: contact for contact in json.load(file)["contacts"]}
check("cards of 3.0", len(cards_of(cards3, "3.0")), len(people))
check("cards of 4.0", len(cards_of(cards4, "4.0")), len(people))
for path in (cards3, cards4):
    with open(path, encoding="utf-8", newline="") as file:
        read = list(vobject.readComponents(file))
    check(f"{path} by vobject", len(read), len(people))
    for card in read:
        compare_card(card, people[card.uid.value])
with open(table, encoding="utf-8", newline="") as file:
    text = file.read()
    check("bare line breaks", re.search("[^\r]\n", text), None)
    rows = list(csv.DictReader(text.splitlines(keepends=True), strict=True))
check("lines of the table", len(rows), len(people))
for row in rows:
    check("cells", None in row or None in row.values(), False)
    compare_row(row, people[row["uid"]])
print(f"{len(people)} people")
sys.exit(1 if failed else 0)
