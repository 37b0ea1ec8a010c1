# A calendar: meetings with people who are known wait in the inbox, the others do not.
$ krug add "Петрова Анна Сергеевна" --email anna@example.org
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug add "Иван Ли"
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Russian Standard Time:20261119T150000\r\nDTEND;TZID=Russian Standard Time:20261119T160000\r\nSUMMARY:Планы на зи\r\n му\r\nLOCATION:https://telemost.yandex.ru/j/1\r\nATTENDEE;CN="Кто-то";PARTSTAT=ACCEPTED:MAILTO:Anna@Example.org\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART:20261110T120000Z\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20261117T120000Z\r\nSUMMARY:Ли Иван: созвон\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:c\r\nDTSTART;VALUE=DATE:20261118\r\nSUMMARY:Зубной\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:d\r\nDTSTART:20261341T100000\r\nSUMMARY:Иван Ли\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n' > work.ics
$ krug import work.ics --dry-run
! added: thu 19 nov 15:00 Планы на зиму · Анна Петрова
! added: tue 10 nov 15:00 Ли Иван: созвон · Иван Ли
! added: tue 24 nov 15:00 Ли Иван: созвон · Иван Ли
! added: tue 1 dec 15:00 Ли Иван: созвон · Иван Ли
! work.ics:26: its beginning is no day or hour there is
! In the calendar: added 4 · with nobody you know 1 · remarks 1.
! Nothing was imported.
$ krug inbox
! The inbox is empty: krug import CALENDAR.ics brings meetings with people you know.
$ krug import work.ics --yes
! added: thu 19 nov 15:00 Планы на зиму · Анна Петрова
! added: tue 10 nov 15:00 Ли Иван: созвон · Иван Ли
! added: tue 24 nov 15:00 Ли Иван: созвон · Иван Ли
! added: tue 1 dec 15:00 Ли Иван: созвон · Иван Ли
! work.ics:26: its beginning is no day or hour there is
! In the calendar: added 4 · with nobody you know 1 · remarks 1.
! In the inbox: added 4 · with nobody you know 1 · remarks 1. krug inbox shows them, krug undo takes it back.
$ krug inbox
  #1  thu 19 nov 15:00  Планы на зиму    Анна Петрова  log it?
  #2  tue 10 nov 15:00  Ли Иван: созвон  Иван Ли       log it?
  #3  tue 24 nov 15:00  Ли Иван: созвон  Иван Ли       to come
  #4  tue 1 dec 15:00   Ли Иван: созвон  Иван Ли       to come
$ krug inbox --json | sed 's|"source":"[^"]*/|"source":"|'
  [
  {"id":1,"kind":"meeting","state":"open","day":"2026-11-19","at":"2026-11-19T15:00:00+03:00","minutes":60,"title":"Планы на зиму","who":"Анна Петрова","who_ids":[1],"text":null,"place":"https://telemost.yandex.ru/j/1","others":[],"tentative":false,"source":"work.ics","passed":true},
  {"id":2,"kind":"meeting","state":"open","day":"2026-11-10","at":"2026-11-10T15:00:00+03:00","minutes":null,"title":"Ли Иван: созвон","who":"Иван Ли","who_ids":[2],"text":null,"place":null,"others":[],"tentative":false,"source":"work.ics","passed":true},
  {"id":3,"kind":"meeting","state":"open","day":"2026-11-24","at":"2026-11-24T15:00:00+03:00","minutes":null,"title":"Ли Иван: созвон","who":"Иван Ли","who_ids":[2],"text":null,"place":null,"others":[],"tentative":false,"source":"work.ics","passed":false},
  {"id":4,"kind":"meeting","state":"open","day":"2026-12-01","at":"2026-12-01T15:00:00+03:00","minutes":null,"title":"Ли Иван: созвон","who":"Иван Ли","who_ids":[2],"text":null,"place":null,"others":[],"tentative":false,"source":"work.ics","passed":false}
  ]
$ krug agenda --days 14
  mon 23 nov         #1  Анна Петрова  regular contact  from 23 nov
  tue 24 nov  15:00  #2  Иван Ли       Ли Иван: созвон
                     #2  Иван Ли       regular contact  from 24 nov
  tue 1 dec   15:00  #2  Иван Ли       Ли Иван: созвон
# The same file twice asks nothing twice; what was answered stays so.
$ krug inbox log 1
! #1 Анна Петрова · In touch lately; next from 19 feb 2027.
$ krug inbox dismiss 2
! Dismissed. krug undo takes it back.
$ krug inbox dismiss 2
! krug: This has been answered already.
? 1
$ krug show Петрова
  Анна Сергеевна Петрова  #1
  professional · formal (вы)
  In touch lately; next from 19 feb 2027.
  e-mail  anna@example.org
  
  Reminders
    1  19 feb 2027  regular contact
  
  Timeline
    19 nov  ⇄  video call  Планы на зиму · https://telemost.yandex.ru/j/1
$ krug import work.ics --yes
! work.ics:26: its beginning is no day or hour there is
! In the calendar: added 0 · known 4 · with nobody you know 1 · remarks 1.
$ krug inbox
  #3  tue 24 nov 15:00  Ли Иван: созвон  Иван Ли  to come
  #4  tue 1 dec 15:00   Ли Иван: созвон  Иван Ли  to come
$ krug history
  21 nov 18:00  Dismissed from the inbox: Иван Ли · Ли Иван: созвон
  21 nov 18:00  Logged from the inbox: Анна Петрова · Планы на зиму
  21 nov 18:00  Calendar read: work.ics
  21 nov 18:00  Added: Иван Ли
  21 nov 18:00  Added: Анна Петрова
$ krug undo
! Undone: Dismissed from the inbox: Иван Ли · Ли Иван: созвон
$ krug undo
! Undone: Logged from the inbox: Анна Петрова · Планы на зиму
$ krug inbox
  #1  thu 19 nov 15:00  Планы на зиму    Анна Петрова  log it?
  #2  tue 10 nov 15:00  Ли Иван: созвон  Иван Ли       log it?
  #3  tue 24 nov 15:00  Ли Иван: созвон  Иван Ли       to come
  #4  tue 1 dec 15:00   Ли Иван: созвон  Иван Ли       to come
# A meeting that moves takes its row along, one that is cancelled goes.
$ sed -e 's/20261110T120000Z/20261110T130000Z/' -e 's/^SUMMARY:Планы/STATUS:CANCELLED\r\nSUMMARY:Планы/' work.ics > moved.ics
$ krug import moved.ics --yes
! gone: thu 19 nov 15:00 Планы на зиму · Анна Петрова
! changed: tue 10 nov 16:00 Ли Иван: созвон · Иван Ли, before: tue 10 nov 15:00
! added: tue 17 nov 16:00 Ли Иван: созвон · Иван Ли
! changed: tue 24 nov 16:00 Ли Иван: созвон · Иван Ли, before: tue 24 nov 15:00
! changed: tue 1 dec 16:00 Ли Иван: созвон · Иван Ли, before: tue 1 dec 15:00
! moved.ics:27: its beginning is no day or hour there is
! In the calendar: added 1 · changed 3 · gone 1 · with nobody you know 1 · remarks 1.
! In the inbox: added 1 · changed 3 · gone 1 · with nobody you know 1 · remarks 1. krug inbox shows them, krug undo takes it back.
$ krug inbox
  #5  tue 17 nov 16:00  Ли Иван: созвон  Иван Ли  log it?
  #2  tue 10 nov 16:00  Ли Иван: созвон  Иван Ли  log it?
  #3  tue 24 nov 16:00  Ли Иван: созвон  Иван Ли  to come
  #4  tue 1 dec 16:00   Ли Иван: созвон  Иван Ли  to come
# A folder with one file an event; what is no calendar is named.
$ mkdir dir; printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e\nDTSTART;TZID=Mars/Base:20261125T100000\nSUMMARY:Встреча с Иван Ли\nEND:VEVENT\nEND:VCALENDAR\n' > dir/e.ics; echo nothing > dir/f.ics; cp dir/e.ics dir/.hidden.ics
$ krug import dir --yes
! added: wed 25 nov 10:00 Встреча с Иван Ли · Иван Ли
! dir/e.ics:2: the zone “Mars/Base” is not known: its hours are read as mine
! dir/f.ics: there is no calendar in it
! In the calendar: added 1 · remarks 2.
! In the inbox: added 1 · remarks 2. krug inbox shows them, krug undo takes it back.
? 1
$ krug inbox log 99
! krug: There is nothing #99 in the inbox.
? 1
$ krug inbox log x
! krug: “x” is no number.
! Usage: krug inbox [list [--match WORDS] | log NUMBER [--text TEXT] [--channel CHANNEL] | interview NUMBER [--org ORG] [--position POSITION] | dismiss NUMBER…|--all|--match WORDS | add NUMBER [WHO]] [--json]
! “krug help inbox” tells more.
? 2
# krug's own events are none of them.
$ krug remind add Ли 24.11 позвонить
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug export ics -o own.ics
! 3 events were written to own.ics.
$ krug import own.ics --dry-run
! In the calendar: added 0 · krug's own 3.
# Forgetting somebody takes along what waits.
$ krug forget Ли --yes
! Forgotten: Иван Ли. Copies made by “krug backup” still know them.
$ krug inbox
! The inbox is empty: krug import CALENDAR.ics brings meetings with people you know.
