# What leaves the book: everything as JSON, the calendar as iCalendar, people as cards and
# as a table.
$ krug demo --save demo.krug --lang en
! The sample book was written to demo.krug.
$ krug demo --save demo.krug
! krug: demo.krug is there already. Choose another file for the sample book.
? 1
$ export KRUG_BOOK=demo.krug
$ krug export json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(len(d["contacts"]) >= 40)'
  True
$ krug export json -o all.json; stat -c %a all.json
  600
$ krug export ics -o krug.ics 2>&1 | sed 's/^[1-9][0-9]*/N/'
  N events were written to krug.ics.
$ sed '1,3!d' krug.ics | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//krug//krug 0.1.0//EN
$ krug export ics | sed '1!d' | tr -d '\r'
  BEGIN:VCALENDAR
$ krug export ics -o again.ics 2>/dev/null; cmp krug.ics again.ics
$ krug export json -o demo.krug
! krug: demo.krug is the book itself. Choose another file.
? 1
$ KRUG_MODULEDIR=/nowhere krug export ics
! krug: The module krug-ical cannot be loaded (/nowhere/krug-ical.so: cannot open shared object file: No such file or directory). Install krug completely, or set KRUG_MODULEDIR to the folder it lies in.
? 1
$ krug export vcf -o all.vcf
! 40 people were written to all.vcf.
$ krug export vcf -o few.vcf kind:recruiter tag:none
! 0 people were written to few.vcf.
$ krug export vcf --vcard 4 | sed '2!d' | tr -d '\r'
  VERSION:4.0
$ krug export vcf --vcard 2
! krug: Cards are written as vCard 3 or 4.
! Usage: krug export ics|vcf|csv|json [-o FILE] [--vcard 3|4] [QUERY]
! “krug help export” tells more.
? 2
$ krug export json kind:recruiter
! krug: A QUERY goes with vcf and csv only.
! Usage: krug export ics|vcf|csv|json [-o FILE] [--vcard 3|4] [QUERY]
! “krug help export” tells more.
? 2
$ krug export csv | sed '1!d' | cut -d, -f1-6
  id,name,uid,family,given,patronymic
$ krug export csv braun | sed '1d' | cut -d, -f1,2
  15,Ludwig Braun
$ krug export vcf -o demo.krug
! krug: demo.krug is the book itself. Choose another file.
? 1
$ krug check
! The book is sound.

# The calendar's bookkeeping knows no language: a check in the other one finds no fault.
$ krug --lang ru check
! Книга в порядке.

# A book whose derived rows an older krug reckoned is renewed at opening.
$ python3 -c 'import sqlite3; c = sqlite3.connect("demo.krug"); c.execute("UPDATE derived SET value = \"0\" WHERE name = \"cadence.basis\""); c.execute("UPDATE calendar_item SET hash = \"old\""); c.commit()'
$ krug check
! The book is sound.

# Everything as JSON and back: an empty book becomes equal to the one it came from.
$ krug --book back.krug import all.json --dry-run
! In the file: people: 40, entries: 161, reminders: 127.
$ krug --book back.krug import all.json
! In the file: people: 40, entries: 161, reminders: 127.
! krug: Say --yes to import, or --dry-run to look.
! Usage: krug import PATH [--format FORMAT] [--kind KIND] [--dry-run] [--yes]
! “krug help import” tells more.
? 2
$ krug --book back.krug import all.json --yes
! In the file: people: 40, entries: 161, reminders: 127.
! Imported whole. krug undo takes it back.
$ krug --book back.krug export json | cmp all.json -
$ krug --book back.krug check
! The book is sound.
$ krug --book back.krug import all.json --yes
! krug: all.json is a whole book and goes into an empty one only: name a new book by --book.
? 1
$ krug --book back.krug undo
! Undone: Imported: all.json
$ printf '{"format":1,\n"contacts":[' >half.json; krug --book back.krug import half.json --yes
! krug: half.json:2: not JSON from here on
? 1
$ printf '{"version":1}' >other.json; krug --book back.krug import other.json --yes
! krug: other.json is no export of krug: “krug export json” writes one.
? 1
$ printf '{"format":1,"contacts":[{"id":"x"}]}' >odd.json; krug --book back.krug import odd.json --yes
! In the file: people: 1, entries: 0, reminders: 0.
! krug: odd.json:1: The book did not accept this: datatype mismatch.
? 1
$ krug --book back.krug import --format json . --yes
! krug: .: this is no ordinary file
? 1
$ krug --book back.krug import back.krug --format json --yes
! krug: back.krug: this is the book itself
? 1
$ krug --book back.krug list
