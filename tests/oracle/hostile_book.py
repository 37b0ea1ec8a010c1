"""hostile_book.py BOOK: writes hostile text into every field of a book that leaves it,
past krug, which would refuse some of it."""
import sqlite3
import sys

TEXT = (
    b"x\r\nATTENDEE:mailto:eve@example.org\nEND:VEVENT\r\nEND:VCARD\r"
    b"\x1b[31m;,\\:\"^n'\\n \xe2\x80\xae\xe2\x81\xa6 \xc2\x85 \xe2\x80\xa8 \xe2\x80\xa9"
    b" \xef\xbb\xbf\xef\xbf\xbf\x7f\x01\t \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac"
    + "длинное слово ".encode() * 9
    + b"half \xd0"
)
FIELDS = {
    "contact": "family given patronymic alt nickname city met interests common notes",
    "organization": "name link notes",
    "position": "title",
    "channel": "value label",
    "tag": "name",
    "occasion": "label",
    "interaction": "text place",
    "reminder": "reason",
    "me": "family given signature",
}

book = sqlite3.connect(sys.argv[1])
for table, columns in FIELDS.items():
    for column in columns.split():
        book.execute(f"UPDATE {table} SET {column} = CAST(:text AS TEXT)", {"text": TEXT})
book.commit()
