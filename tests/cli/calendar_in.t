# What was cancelled, or declined by me, asks nothing; what is tentative says so.
$ krug add "Петрова Анна Сергеевна" --email anna@example.org
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ mkdir ev vdir
$ printf 'BEGIN:VEVENT\nUID:a\nDTSTART:20261119T120000Z\nSUMMARY:Declined\nATTENDEE;PARTSTAT=DECLINED:mailto:Me@example.org\nATTENDEE:mailto:anna@example.org\nEND:VEVENT\n' > ev/a
$ printf 'BEGIN:VEVENT\nUID:b\nDTSTART:20261119T130000Z\nSUMMARY:Cancelled\nSTATUS:CANCELLED\nATTENDEE:mailto:anna@example.org\nEND:VEVENT\n' > ev/b
$ printf 'BEGIN:VEVENT\nUID:c\nDTSTART:20261125T130000Z\nSUMMARY:Perhaps\nATTENDEE;PARTSTAT=TENTATIVE:mailto:me@example.org\nATTENDEE:mailto:anna@example.org\nEND:VEVENT\n' > ev/c
$ printf 'BEGIN:VEVENT\nUID:d\nDTSTART:20261118T130000Z\nSUMMARY:She declined\nATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org\nEND:VEVENT\n' > ev/d
$ printf 'BEGIN:VEVENT\nUID:e\nDTSTART:20261117T130000Z\nSUMMARY:Plan\nATTENDEE:mailto:anna@example.org\nATTENDEE;CN=Ольга Ким:mailto:olga@example.org\nATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room@example.org\nEND:VEVENT\n' > ev/e
$ printf 'BEGIN:VEVENT\nUID:f\nDTSTART:20261116T130000Z\nSUMMARY:Old plan\nATTENDEE:mailto:anna@example.org\nEND:VEVENT\n' > ev/f
$ { echo BEGIN:VCALENDAR; cat ev/*; echo END:VCALENDAR; } > work.ics
$ krug import work.ics --dry-run
! added: thu 19 nov 15:00 Declined · Анна Петрова
! added: wed 25 nov 16:00 Perhaps · Анна Петрова
! added: tue 17 nov 16:00 Plan · Анна Петрова
! added: mon 16 nov 16:00 Old plan · Анна Петрова
! work.ics: somebody declined 2 meetings: krug me email=ADDRESS tells whether it was you
! In the calendar: added 4 · cancelled or declined 1 · with nobody you know 1 · remarks 1.
! Nothing was imported.
$ krug me email=me@example.org | grep email
  email       e-mail           me@example.org
$ krug import work.ics --yes
! added: wed 25 nov 16:00 Perhaps · Анна Петрова
! added: tue 17 nov 16:00 Plan · Анна Петрова
! added: mon 16 nov 16:00 Old plan · Анна Петрова
! In the calendar: added 3 · cancelled or declined 2 · with nobody you know 1.
! In the inbox: added 3 · cancelled or declined 2 · with nobody you know 1. krug inbox shows them, krug undo takes it back.
$ krug inbox
  #2  tue 17 nov 16:00  Plan      Анна Петрова  log it?
  #3  mon 16 nov 16:00  Old plan  Анна Петрова  log it?
  #1  wed 25 nov 16:00  Perhaps   Анна Петрова  to come, tentative
$ krug inbox --json | sed 's|"source":"[^"]*/|"source":"|'
  [
  {"id":2,"kind":"meeting","state":"open","day":"2026-11-17","at":"2026-11-17T16:00:00+03:00","minutes":null,"title":"Plan","who":"Анна Петрова","who_ids":[1],"text":null,"place":null,"others":["Ольга Ким <olga@example.org>"],"tentative":false,"source":"work.ics","passed":true},
  {"id":3,"kind":"meeting","state":"open","day":"2026-11-16","at":"2026-11-16T16:00:00+03:00","minutes":null,"title":"Old plan","who":"Анна Петрова","who_ids":[1],"text":null,"place":null,"others":[],"tentative":false,"source":"work.ics","passed":true},
  {"id":1,"kind":"meeting","state":"open","day":"2026-11-25","at":"2026-11-25T16:00:00+03:00","minutes":null,"title":"Perhaps","who":"Анна Петрова","who_ids":[1],"text":null,"place":null,"others":[],"tentative":true,"source":"work.ics","passed":false}
  ]
# By another way in, under other names, nothing is asked twice.
$ for u in c e f; do { echo BEGIN:VCALENDAR; sed s/^UID:/UID:other-/ ev/$u; echo END:VCALENDAR; } > vdir/$u.ics; done
$ krug import vdir --yes
! In the calendar: added 0 · known 3.
$ krug import work.ics --yes
! In the calendar: added 0 · cancelled or declined 2 · known 3 · with nobody you know 1.
# What goes or moves there does so here, but never what was logged.
$ krug inbox log 2
! #1 Анна Петрова · In touch lately; next from 17 feb 2027.
$ rm ev/e ev/f; sed -i s/20261125T/20261126T/ ev/c
$ { echo BEGIN:VCALENDAR; cat ev/*; echo END:VCALENDAR; } > work.ics
$ krug import work.ics --yes
! changed: thu 26 nov 16:00 Perhaps · Анна Петрова, before: wed 25 nov 16:00
! gone: mon 16 nov 16:00 Old plan · Анна Петрова: it is no longer in the calendar
! In the calendar: added 0 · changed 1 · gone 1 · cancelled or declined 2 · with nobody you know 1.
! In the inbox: added 0 · changed 1 · gone 1 · cancelled or declined 2 · with nobody you know 1. krug inbox shows them, krug undo takes it back.
$ krug inbox
  #1  thu 26 nov 16:00  Perhaps  Анна Петрова  to come, tentative
$ krug undo
! Undone: Calendar read: work.ics
$ krug inbox
  #3  mon 16 nov 16:00  Old plan  Анна Петрова  log it?
  #1  wed 25 nov 16:00  Perhaps   Анна Петрова  to come, tentative
# A file that was cut off says nothing of what is missing in it, nor does an invitation.
$ head -n 8 work.ics > cut; cat cut > work.ics
$ krug import work.ics --yes
! work.ics:1: the calendar does not end: what may follow is missing
! In the calendar: added 0 · cancelled or declined 1 · remarks 1.
$ printf 'BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:y\nDTSTART:20261101T130000Z\nSUMMARY:Invited\nEND:VEVENT\nEND:VCALENDAR\n' > work.ics
$ krug import work.ics --yes
! In the calendar: added 0 · with nobody you know 1.
# One that has forgotten the past closes what is to come alone.
$ printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:z\nDTSTART:20261201T130000Z\nSUMMARY:Other\nEND:VEVENT\nEND:VCALENDAR\n' > work.ics
$ krug import work.ics --dry-run
! gone: wed 25 nov 16:00 Perhaps · Анна Петрова: it is no longer in the calendar
! In the calendar: added 0 · gone 1 · with nobody you know 1.
! Nothing was imported.
# The store of calcurse, without calcurse: what its export says is known then.
$ mkdir -p store/notes; printf 'told about the move\n' > store/notes/acd0a6aa2ddd3c9987815474c8cf1b50af0b5b42
$ printf '11/12/2026 @ 15:00 -> 11/12/2026 @ 16:30>acd0a6aa2ddd3c9987815474c8cf1b50af0b5b42 !Анна Петрова: планы\n11/03/2026 @ 10:00 -> 11/03/2026 @ 10:30 {1W -> 12/20/2026 w2 !11/10/2026 !11/24/2026} |Анна Петрова\n11/18/2026 [1] {1M d1 d-1} Day\n11/31/2026 [1] Анна Петрова\n11/20/2026 [1] {x} Анна Петрова\nAnna\n' > store/apts
$ printf '[1] Call Анна Петрова\n[0]>abc Done\n' > store/todo; krug import store --yes
! added: thu 12 nov 15:00 Анна Петрова: планы · Анна Петрова
! added: tue 3 nov 10:00 Анна Петрова · Анна Петрова
! added: tue 1 dec 10:00 Анна Петрова · Анна Петрова
! added: tue 8 dec 10:00 Анна Петрова · Анна Петрова
! added: tue 15 dec 10:00 Анна Петрова · Анна Петрова
! store/apts:4: its beginning is no day or hour there is
! store/apts:5: the rule it recurs by is wrong
! store/apts:6: its beginning is no day or hour there is
! store/todo: 2 things to do are not read: only meetings are
! In the calendar: added 5 · known 1 · with nobody you know 5 · remarks 4.
! In the inbox: added 5 · known 1 · with nobody you know 5 · remarks 4. krug inbox shows them, krug undo takes it back.
$ krug inbox --json | grep -o '"text":"[^"]*"'
  "text":"told about the move"
$ printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261112T150000\nDURATION:P0DT1H30M0S\nSUMMARY:Анна Петрова: планы\nDESCRIPTION:told about the move\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261103T100000\nDURATION:P0DT0H30M0S\nRRULE:FREQ=WEEKLY;UNTIL=20261220T100000;BYDAY=TU\nEXDATE:20261110T100000,20261124T100000\nSUMMARY:Анна Петрова\nEND:VEVENT\nEND:VCALENDAR\n' > export.ics
$ krug import export.ics --yes
! In the calendar: added 0 · known 6.
$ krug import store/apts --yes
! store/apts:4: its beginning is no day or hour there is
! store/apts:5: the rule it recurs by is wrong
! store/apts:6: its beginning is no day or hour there is
! In the calendar: added 0 · known 6 · with nobody you know 5 · remarks 3.
# Who is not in the book comes into it; the same import finds nothing changed then.
$ printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:m\nDTSTART:20261102T090000Z\nSUMMARY:Demo\nATTENDEE:mailto:anna@example.org\nATTENDEE;CN="Ким, Ольга":mailto:olga@example.org\nATTENDEE:mailto:guest@example.org\nEND:VEVENT\nBEGIN:VEVENT\nUID:n\nDTSTART:20261101T090000Z\nSUMMARY:Anna\nATTENDEE:mailto:anna@example.org\nATTENDEE;CN="Ким, Ольга":mailto:olga@example.org\nEND:VEVENT\nEND:VCALENDAR\n' > people.ics
$ krug import people.ics --yes
! added: mon 2 nov 12:00 Demo · Анна Петрова
! added: sun 1 nov 12:00 Anna · Анна Петрова
! In the calendar: added 2.
! In the inbox: added 2. krug inbox shows them, krug undo takes it back.
$ krug inbox add 9 nobody
! krug: Nobody who took part and is not in the book is called “nobody”.
? 1
$ krug inbox add 9 ОЛЬГА
! Added: Ольга Ким. krug undo takes it back.
$ krug show Ольга | head -n 4
  Ольга Ким  #2
  professional · formal (вы)
  Never in touch; the first day is 23 nov.
  e-mail      olga@example.org
$ krug inbox add 9
! Added: guest. krug undo takes it back.
$ krug inbox add 9
! krug: Everybody who took part is in the book already.
? 1
$ krug inbox --match ольга
  #9   mon 2 nov 12:00  Demo  Анна Петрова, Ольга Ким, guest  log it?
  #10  sun 1 nov 12:00  Anna  Анна Петрова, Ольга Ким         log it?
$ krug import people.ics --yes
! In the calendar: added 0 · known 2.
# Many are dismissed in one change.
$ krug inbox dismiss 9 10
! Dismissed: 2. krug undo takes them back.
$ krug inbox dismiss --match анна
! Dismissed: 3. krug undo takes them back.
$ krug inbox dismiss --all
! There is nothing to dismiss.
$ krug inbox
  #1  wed 25 nov 16:00  Perhaps       Анна Петрова  to come, tentative
  #6  tue 1 dec 10:00   Анна Петрова  Анна Петрова  to come
  #7  tue 8 dec 10:00   Анна Петрова  Анна Петрова  to come
  #8  tue 15 dec 10:00  Анна Петрова  Анна Петрова  to come
$ krug history | head -n 4
  21 nov 18:00  Dismissed from the inbox at once: 3
  21 nov 18:00  Dismissed from the inbox at once: 2
  21 nov 18:00  Added from the inbox: guest
  21 nov 18:00  Added from the inbox: Ольга Ким
$ krug undo
! Undone: Dismissed from the inbox at once: 3
$ krug inbox dismiss 999 x
! krug: “x” is no number.
! Usage: krug inbox [list [--match WORDS] | log NUMBER [--text TEXT] [--channel CHANNEL] | interview NUMBER [--org ORG] [--position POSITION] | dismiss NUMBER…|--all|--match WORDS | add NUMBER [WHO]] [--json]
! “krug help inbox” tells more.
? 2
$ krug inbox list --match nothing
! Nothing in the inbox has these words.
# One that was an interview is logged as one, with its steps; one undo takes back all.
$ krug inbox --match "планы"
  #4  thu 12 nov 15:00  Анна Петрова: планы  Анна Петрова  log it?
$ krug inbox interview 4
! krug: An interview needs an organization: say where.
? 1
$ krug inbox interview 4 --org Яндекс --position Backend
! Яндекс · interview · Backend: logged, with what follows from it. krug undo takes it back.
$ krug show Анна | sed -n '/Reminders/,$p'
  Reminders
    7  26 nov       ask for news
    6  26 nov       first follow-up
    1  17 feb 2027  regular contact
  
  Timeline
    17 nov  ⇄  meeting  Plan
    12 nov  ⇄  meeting  interview · Backend
$ krug history | head -n 1
  21 nov 18:00  Interview logged from the inbox: Яндекс · Backend
$ krug undo
! Undone: Interview logged from the inbox: Яндекс · Backend
$ krug inbox --match "планы"
  #4  thu 12 nov 15:00  Анна Петрова: планы  Анна Петрова  log it?
# Whoever takes part in most of the meetings may be the user: it is asked.
$ for i in 1 2 3; do printf 'BEGIN:VEVENT\nUID:w%s\nDTSTART:2026110%sT090000Z\nSUMMARY:Meeting\nATTENDEE:mailto:me@example.org\nATTENDEE:mailto:p%s@example.org\nEND:VEVENT\n' $i $i $i; done > meetings
$ { echo BEGIN:VCALENDAR; cat meetings; echo END:VCALENDAR; } > me.ics
$ krug --book other.krug add Анна
! #1 Анна · Never in touch; the first day is 23 nov.
$ krug --book other.krug import me.ics --dry-run
! me.ics: me@example.org takes part in most of these meetings: if that is you, say krug me email=me@example.org
! In the calendar: added 0 · with nobody you know 3 · remarks 1.
$ krug import me.ics --dry-run
! In the calendar: added 0 · with nobody you know 3.
