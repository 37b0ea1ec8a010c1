"""cards_back.py IN OUT: every line of the cards that came in is among those that went out,
by name, group label and value, each as often; nothing else but what is krug's own is there."""
import collections
import re
import sys

import vobject

OWN = re.compile("VERSION|PRODID|REV|UID|X-KRUG-.*")
DATES = ("BDAY", "X-ABDATE", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY")


def value_of(line):
    if line.name in ("N", "ADR"):
        return str(sorted(vars(line.value).items()))
    if line.name == "ORG":
        return ";".join(line.value)
    if line.name in DATES:
        return line.value.replace("-", "")
    return str(line.value)


def cards_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        for card in vobject.readComponents(file):
            labels = {line.group: line.value for line in card.lines() if line.name == "X-ABLABEL"}
            rows = [(line.name, labels.get(line.group), value_of(line)) for line in card.lines()
                    if line.name != "X-ABLABEL" and not OWN.fullmatch(line.name)]
            yield card.fn.value, collections.Counter(rows)


wanted, got = dict(cards_of(sys.argv[1])), dict(cards_of(sys.argv[2]))
failed = wanted.keys() != got.keys()
for name in wanted.keys() ^ got.keys():
    print(f"{name}: {'lost' if name in wanted else 'added'}", file=sys.stderr)
for name in wanted.keys() & got.keys():
    for row in wanted[name] - got[name]:
        print(f"{name}: lost {row}", file=sys.stderr)
        failed = True
    for row in got[name] - wanted[name]:
        print(f"{name}: added {row}", file=sys.stderr)
        failed = True
sys.exit(1 if failed or not wanted else 0)
