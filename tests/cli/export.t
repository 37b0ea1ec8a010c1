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
! Usage: krug export ics|vcf|csv|json [-o FILE] [OPTION …] [QUERY]
! “krug help export” tells more.
? 2
$ krug export json kind:recruiter
! krug: A QUERY goes with ics, vcf and csv only.
! Usage: krug export ics|vcf|csv|json [-o FILE] [OPTION …] [QUERY]
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

# What of the calendar, how it rings, and without names.
$ krug demo --save part.krug --lang en
! The sample book was written to part.krug.
$ export KRUG_BOOK=part.krug
$ krug export ics --weeks 2 -o weeks.ics
! 45 events were written to weeks.ics.
$ krug export ics --kind promise,their-promise -o promises.ics; grep -c 'promise' promises.ics
  10
! 5 events were written to promises.ics.
$ krug export ics --kind dates,recruiter 2>/dev/null | grep '^SUMMARY' | tr -d '\r'
  SUMMARY:Anna Petrova: work anniversary
  SUMMARY:Anna Petrova: birthday
  SUMMARY:Pyotr Smirnov: birthday
$ krug export ics --names neutral | grep -E '^(SUMMARY|DESCRIPTION|LOCATION)' | sort -u | tr -d '\r'
  DESCRIPTION:krug: a date
  DESCRIPTION:krug: a meeting
  DESCRIPTION:krug: a reminder
  SUMMARY:krug: a date
  SUMMARY:krug: a meeting
  SUMMARY:krug: a reminder
$ krug export ics --kind meetings,dates --alarm 1d,5m | grep '^TRIGGER' | sort -u | tr -d '\r'
  TRIGGER:-PT15H
  TRIGGER:-PT5M
$ krug export ics --alarm none | grep -c VALARM
  0
? 1
$ krug export ics --kind regular --alarm 08:30 petrova | grep '^DTSTART' | tr -d '\r'
  DTSTART:20261123T053000Z
  DTSTART:20261130T053000Z
$ krug export ics --todo -o tasks.ics; grep -c '^BEGIN:VEVENT' tasks.ics
  0
! 61 tasks were written to tasks.ics.
? 1
$ krug export ics --journal --weeks 1 -o week.ics; grep -c '^BEGIN:VJOURNAL' week.ics
  3
! 3 entries were written to week.ics.
$ krug export ics petrova | tr -d '\r' | sed -n '/get in touch/,/STATUS/p'
  SUMMARY:Anna Petrova: get in touch
  DESCRIPTION:Overdue since 12 November 2026.\nIn touch last on 12 August 
   2026\; from 12 October 2026 to 12 November 2026 again.\nLast words\, 12 
   August 2026: talked about the new team\; they look for a head of 
   storage\nTo bring up: birthday\, 26 nov\nTo bring up: event · Rust 
   Moscow meets in December\nTelegram: @anna_p_hr https://t.me/anna_p_hr
  STATUS:CONFIRMED
  DESCRIPTION:Anna Petrova: get in touch
  TRIGGER:PT0S
  END:VALARM
  END:VEVENT
  BEGIN:VEVENT
  UID:9f56c4b5-a6da-4f07-bec6-980935109530
  DTSTAMP:20261121T150000Z
  LAST-MODIFIED:20261121T150000Z
  SEQUENCE:0
  DTSTART:20261130T070000Z
  DTEND:20261130T071500Z
  SUMMARY:Alexander Volkov: get in touch
  DESCRIPTION:In touch last on 17 July 2026\; from 17 October 2026 to 17 
   January 2027 again.\nLast words\, 17 July 2026: a game and a talk about 
   the data team\nTo bring up: thanks\, passed it to the team\nTo bring up: 
   we play chess at the same level\nE-mail: a.volkov@example.com mailto:
   a.volkov@example.com
  STATUS:CONFIRMED
  DESCRIPTION:Alexander Volkov: get in touch
  TRIGGER:PT0S
  END:VALARM
  END:VEVENT
  END:VCALENDAR

# Wrong words are told.
$ krug export ics --kind parties 2>&1 | sed -n 1p
  krug: “parties” is nothing a calendar holds. It holds: regular, contact, promise, their-promise, answer, retry, own, thank-you, connect, follow-up, ask-news, feedback-request, feedback-retry, thank-feedback, analyse, offer-thanks, gratitude, occasion, event-line, job-change, support, news, review, plan, dates, meetings, interviews, events.
$ krug export ics --alarm 1h 2>&1 | sed -n 1p
  krug: “1h” is no alarm: 30m before meetings (at most 1440m), 2d before dates (1d to 28d), 09:00 for reminders, or none.
$ krug export ics --names hidden 2>&1 | sed -n 1p
  krug: --names takes shown or neutral; not “hidden”.
$ krug export ics --weeks 0 2>&1 | sed -n 1p
  krug: --weeks takes a number from 1 to 520; not “0”.
$ krug export ics --weeks 521 2>&1 | sed -n 1p
  krug: --weeks takes a number from 1 to 520; not “521”.
$ krug export ics --todo --journal 2>&1 | sed -n 1p
  krug: --todo and --journal are files of their own.
$ krug export ics --journal --alarm none 2>&1 | sed -n 1p
  krug: --journal takes neither alarms nor kinds but those of people.
$ krug export vcf --weeks 2 2>&1 | sed -n 1p
  krug: --weeks goes with ics only.
$ krug export ics kind:parties 2>&1 | sed -n 1p
  krug: There is no kind “parties”; use one of recruiter, interviewer, professional.

# For all day: of this file alone, and not what has an hour of its own.
$ krug export ics --windows day --kind regular,feedback-request kind:recruiter | tr -d '\r' | grep -E '^(DTSTART;VALUE=DATE|TRIGGER|SEQUENCE)' | cut -d: -f1 | sort | uniq -c
       12 DTSTART;VALUE=DATE
       12 SEQUENCE
       12 TRIGGER
$ krug export ics --windows day --kind feedback-request | tr -d '\r' | grep -E '^(DTSTART|TRIGGER)'
  DTSTART:20261120T160000Z
  TRIGGER:PT0S
$ krug export ics --kind regular kind:recruiter | grep -c '^DTSTART;VALUE=DATE'
  0
? 1
$ krug export ics --windows week 2>&1 | sed -n 1p
  krug: --windows takes hour or day; not “week”.

# Which phones ring.
$ krug export ics --phones
  iPhone, a file that is opened
    It rings. Open the file from Mail, Files or Safari, not from a messenger.
  iPhone, a subscription
    It stays silent until alerts are allowed: in Settings, Calendar, Accounts, the subscription, switch off Remove Alarms.
  Google Calendar
    It drops our alarms, of a file and of a subscription. In the settings of that calendar add a notification of its own: for events 0 minutes, for all-day events 1 day before. A subscription is read every 4 to 24 hours.
  Android with ICSx⁵ or DAVx⁵
    It rings as we say. ICSx⁵ takes an address or a file that lies on the phone (Syncthing), and must be allowed to run in the background.
  Etar, Simple Calendar, Fossify
    Imported from a file they may stay silent: set a default reminder in their settings. Through ICSx⁵ they ring.
  Outlook
    It rings before and at the beginning, never after it. A file that is opened is a calendar of its own beside yours.
$ krug export ics --todo --phones
  iPhone
    It opens no file of tasks. Its Reminders take them from an account of a CalDAV server; there they ring.
  Google Calendar, Outlook
    They take no tasks from a file, and may refuse it. Export events for them.
  Android with DAVx⁵ and Tasks.org or jtx Board
    They ring as we say, once the tasks lie on a CalDAV server.
  Thunderbird, Evolution, Nextcloud
    They read the file as it is.
$ krug --lang ru export ics --phones | sed -n 1,4p
  iPhone, открытый файл
    Звонит. Открывайте файл из Почты, Файлов или Safari, а не из мессенджера.
  iPhone, подписка
    Молчит, пока не разрешить. «Настройки» → «Календарь» → «Учётные записи» → эта подписка: выключите удаление напоминаний (Remove Alarms).

# A deadline in hours rings at its own hour until it has closed, and is not late before; then
# it rings once more on a working day, as all do.
$ for at in 2026-11-22T10:00 2026-11-24T10:00; do KRUG_NOW=$at+03:00 krug export ics --kind feedback-request 2>/dev/null | tr -d '\r' | grep -E '^(DTSTART|SEQUENCE|DESCRIPTION:[^D])'; KRUG_NOW=$at+03:00 krug due --json | grep -o '"feedback-request".*' | grep -o '"alarm":"[^"]*"'; krug check; done
  SEQUENCE:0
  DTSTART:20261120T160000Z
  DESCRIPTION:Orbita · Database engineer\nBy 22 November 2026\, 18:00.\nTo 
  "alarm":"2026-11-20T19:00:00+03:00"
  SEQUENCE:1
  DTSTART:20261125T070000Z
  DESCRIPTION:Orbita · Database engineer\nOverdue since 22 November 
  "alarm":"2026-11-25T10:00:00+03:00"
! The book is sound.
! The book is sound.

# A full disk is called one, behind standard output as well.
$ krug export csv -o - >/dev/full
! krug: Not everything could be written to standard output: No space left on device.
? 1
$ krug export json -o /dev/full
! krug: /dev/full could not be written: No space left on device. What was there before still stands.
? 1
