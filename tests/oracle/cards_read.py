"""cards_read.py FILE …: vobject reads every card of each file to its end."""
import sys

import vobject

for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    wanted = text.count("BEGIN:VCARD\r\n")
    found = sum(1 for _ in vobject.readComponents(text))
    if wanted == 0 or found != wanted:
        sys.exit(f"{path}: {found} of {wanted} cards")
