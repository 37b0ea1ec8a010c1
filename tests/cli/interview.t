# Interviews and the chains they open. What follows is shown with its dates before it is
# saved; a pipe has to say --yes.
$ krug interview add --org Яндекс --position "Backend engineer" --stage technical --at 2026-11-20T17:30 --length 60m --with "Анна Петрова:recruiter" --with "Иван Ли:interviewer" --held
!   [x] get connected · Анна Петрова · fri 20 nov
!   [x] get connected · Иван Ли · fri 20 nov
!   [x] thank-you · Анна Петрова · by sat 21 nov 18:30
!   [x] thank-you · Иван Ли · by sat 21 nov 18:30
!   [x] first follow-up · Анна Петрова · 4 dec–18 dec
!   [x] first follow-up · Иван Ли · 4 dec–18 dec, on mon 7 dec
!   [x] ask for news · Анна Петрова · 4 dec–17 dec
! krug: Say --yes to save, or --dry-run to look.
! Usage: krug interview add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]
! “krug help interview” tells more.
? 2
$ krug list
$ krug --now 2026-11-20T19:00+03:00 interview add --org Яндекс --position "Backend engineer" --stage technical --at 2026-11-20T17:30 --length 60m --with "Анна Петрова:recruiter" --with "Иван Ли:interviewer" --lead Иван --detail "Анна: hires for the platform" --interest "Иван: climbing" --went-well "the design talk" --held --yes
!   [x] get connected · Анна Петрова · fri 20 nov
!   [x] get connected · Иван Ли · fri 20 nov
!   [x] thank-you · Анна Петрова · by sat 21 nov 18:30
!   [x] thank-you · Иван Ли · by sat 21 nov 18:30
!   [x] first follow-up · Анна Петрова · 4 dec–18 dec
!   [x] first follow-up · Иван Ли · 4 dec–18 dec, on mon 7 dec
!   [x] ask for news · Анна Петрова · 4 dec–17 dec
! Saved: Яндекс · interview · Backend engineer, technical · fri 20 nov 17:30. krug undo takes it back.

# Friday 18:30: it rings on Saturday at ten and closes at 18:30. Deadlines in hours are
# instants, all else days.
$ krug --now 2026-11-20T19:00+03:00 due --within 60d --json
  [
  {"id":6,"kind":"thank-you","who_id":2,"who":"Иван Ли","standing":"ready","opens":"2026-11-20","due":"2026-11-21T18:30:00+03:00","closes":"2026-11-21T18:30:00+03:00","alarm":"2026-11-21T10:00:00+03:00","why":"Thank them for the interview: Яндекс · Backend engineer (24 h left)"},
  {"id":5,"kind":"thank-you","who_id":1,"who":"Анна Петрова","standing":"ready","opens":"2026-11-20","due":"2026-11-21T18:30:00+03:00","closes":"2026-11-21T18:30:00+03:00","alarm":"2026-11-21T10:00:00+03:00","why":"Thank them for the interview: Яндекс · Backend engineer (24 h left)"},
  {"id":4,"kind":"connect","who_id":2,"who":"Иван Ли","standing":"ready","opens":"2026-11-20","due":"2026-11-20","closes":"2026-11-20","alarm":"2026-11-20T10:00:00+03:00","why":"Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (last day)"},
  {"id":3,"kind":"connect","who_id":1,"who":"Анна Петрова","standing":"ready","opens":"2026-11-20","due":"2026-11-20","closes":"2026-11-20","alarm":"2026-11-20T10:00:00+03:00","why":"Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (last day)"},
  {"id":8,"kind":"follow-up","who_id":2,"who":"Иван Ли","standing":"resting","opens":"2026-12-04","due":"2026-12-07","closes":"2026-12-18","alarm":"2026-12-07T10:00:00+03:00","why":"First letter after you met: Яндекс · Backend engineer (from 4 dec)"},
  {"id":7,"kind":"follow-up","who_id":1,"who":"Анна Петрова","standing":"resting","opens":"2026-12-04","due":"2026-12-04","closes":"2026-12-18","alarm":"2026-12-04T10:00:00+03:00","why":"First letter after you met: Яндекс · Backend engineer (from 4 dec)"},
  {"id":9,"kind":"ask-news","who_id":1,"who":"Анна Петрова","standing":"resting","opens":"2026-12-04","due":"2026-12-04","closes":"2026-12-17","alarm":"2026-12-04T10:00:00+03:00","why":"No news: ask how things stand: Яндекс · Backend engineer (from 4 dec)"}
  ]
$ krug due
  #2  Иван Ли       ready    21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  #1  Анна Петрова  ready    21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  #2  Иван Ли       overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
  #1  Анна Петрова  overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
$ krug --now 2026-11-21T20:10+03:00 due --limit 2
  #2  Иван Ли       overdue  21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (late by 2 h)
  #1  Анна Петрова  overdue  21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (late by 2 h)
$ krug list --json Ли
  [
  {"id":2,"name":"Иван Ли","kind":"interviewer","standing":"overdue","opens":"2026-11-20","due":"2026-11-21T18:30:00+03:00","closes":"2026-11-21T18:30:00+03:00","last_day":"2026-11-20","why":"Thank them for the interview: Яндекс · Backend engineer (1 h left)"}
  ]
$ krug show Ли --json | python3 -c 'import json,sys; [print(r["kind"], r["due"], r["closes"]) for r in json.load(sys.stdin)["reminders"]]'
  connect 2026-11-20 2026-11-20
  thank-you 2026-11-21T18:30:00+03:00 2026-11-21T18:30:00+03:00
  follow-up 2026-12-07 2026-12-18
  regular 2027-02-22 2027-05-20
$ krug agenda --json | python3 -c 'import json,sys; [print(i["reminder"], i["at"], i["closes"]) for i in json.load(sys.stdin) if i["who"] == "Иван Ли"]'
  connect None 2026-11-20
  thank-you 2026-11-21T18:30:00+03:00 2026-11-21T18:30:00+03:00
$ krug application list --json | python3 -c 'import json,sys; print(json.load(sys.stdin)[0]["next"])'
  {'id': 5, 'kind': 'thank-you', 'who': 'Анна Петрова', 'due': '2026-11-21T18:30:00+03:00', 'closes': '2026-11-21T18:30:00+03:00'}
$ krug show Ли
  Иван Ли  #2
  interviewer · formal (вы)
  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  works       Яндекс
  how we met  interview at Яндекс
  interests   climbing
  
  Reminders
    4  20 nov       get connected
    6  21 nov       thank-you
    8  7 dec        first follow-up  moved from fri 4 dec: one person of Яндекс a week
    2  22 feb 2027  regular contact
  
  Timeline
    20 nov  ⇄  meeting  interview · Backend engineer, technical
$ krug interview list
  #1  fri 20 nov 17:30  Яндекс  interview · Backend engineer, technical  Анна Петрова, Иван Ли  held
$ krug interview show 1 --json
  {"id":1,"application_id":1,"interaction_id":1,"organization":"Яндекс","position":"Backend engineer","stage":"technical","state":"held","at":"2026-11-20T17:30:00+03:00","minutes":60,"format":"meeting","place":null,"answer_by":null,"text":null,"questions":null,"went_well":"the design talk","went_badly":null,"people":[{"id":1,"name":"Анна Петрова","kind":"recruiter","lead":false,"detail":"hires for the platform","interest":null},{"id":2,"name":"Иван Ли","kind":"interviewer","lead":true,"detail":null,"interest":"climbing"}]}
$ krug search platform
  #1  Анна Петрова  20 nov  meeting
$ krug search design
  #1  Анна Петрова  20 nov  meeting

# One change: undo takes the people, the application and the steps along.
$ krug undo
! Undone: Interview: Яндекс · Backend engineer
$ krug list; krug application list; krug due --within 60d
$ krug redo
! Done again: Interview: Яндекс · Backend engineer
$ krug check
! The book is sound.

# Saved again, edited, nothing doubles; a step that is unticked does not come back.
$ krug interview edit 1 --note "about storage" --yes
! Saved: Яндекс · interview · Backend engineer, technical · fri 20 nov 17:30. krug undo takes it back.
$ krug interview edit 1 --answer-by 2026-12-01 --yes
!   [x] ask for news · Анна Петрова · 3 dec–16 dec, moved
! Saved: Яндекс · interview · Backend engineer, technical · fri 20 nov 17:30. krug undo takes it back.
$ krug due --within 60d
  #2  Иван Ли       ready    21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  #1  Анна Петрова  ready    21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  #2  Иван Ли       overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
  #1  Анна Петрова  overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
  #1  Анна Петрова  resting  16 dec        No news: ask how things stand: Яндекс · Backend engineer (from 3 dec)
  #2  Иван Ли       resting  18 dec        First letter after you met: Яндекс · Backend engineer (from 4 dec)
  #1  Анна Петрова  resting  18 dec        First letter after you met: Яндекс · Backend engineer (from 4 dec)
  #1  Анна Петрова  resting  20 feb 2027   In touch lately; next from 20 jan 2027.
$ krug undo; krug undo
! Undone: Interview changed: Яндекс · Backend engineer
! Undone: Interview changed: Яндекс · Backend engineer

# The second one is planned: the evening before there is a reminder. It moves, is
# cancelled, is not asked for in the past.
$ krug interview add --org яндекс --stage final --at "2026-11-25 15:00" --format video --with Ли --with "Пётр Смирнов" --place https://meet.example.org/1 --yes
!   [x] own reminder: Prepare for the interview · Анна Петрова · 24 nov–25 nov
!   [x] ask for news · Анна Петрова · dropped
! Saved: Яндекс · interview · Backend engineer, final · wed 25 nov 15:00. krug undo takes it back.
$ krug application list
  #1  Яндекс  Backend engineer  interviews  20 nov  interview wed 25 nov 15:00
$ krug interview move 2 --at "2026-11-26 11:00" --yes
!   [x] own reminder: Prepare for the interview · Анна Петрова · 25 nov–26 nov, moved
! Saved: Яндекс · interview · Backend engineer, final · thu 26 nov 11:00. krug undo takes it back.
$ krug due --within 7d
  #2  Иван Ли       ready    21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  #1  Анна Петрова  ready    21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (1 h left)
  #2  Иван Ли       overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
  #1  Анна Петрова  overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
  #3  Пётр Смирнов  new      7 dec         Never in touch; the first day is 23 nov.
  #1  Анна Петрова  resting  26 nov        Prepare for the interview: Яндекс · Backend engineer (from 25 nov)
$ krug export ics | grep -E 'SUMMARY.*(Собес|interview)|DTSTART:20261126|TRANSP:OPAQUE|LOCATION' | sort
  DTSTART:20261126T080000Z
  LOCATION:https://meet.example.org/1
  SUMMARY:interview: Яндекс · Backend engineer
  SUMMARY:Анна Петрова: thank-you for the interview
  SUMMARY:Иван Ли: thank-you for the interview
  TRANSP:OPAQUE
$ krug interview hold 2 --yes
! krug: That interview lies ahead: it can be planned, not held.
? 1
$ krug --now 2026-11-26T12:30+03:00 interview hold 2 --skip connect --skip thank-you:Смирнов --yes
!   [ ] get connected · Иван Ли · thu 26 nov, moved
!   [ ] get connected · Пётр Смирнов · thu 26 nov
!   [x] thank-you · Иван Ли · by fri 27 nov 12:00, moved
!   [ ] thank-you · Пётр Смирнов · by fri 27 nov 12:00
!   [x] first follow-up · Иван Ли · 10 dec–24 dec, moved
!   [x] first follow-up · Пётр Смирнов · 10 dec–24 dec, on mon 14 dec
!   [x] ask for news · Анна Петрова · 10 dec–23 dec
!   [x] own reminder: Prepare for the interview · Анна Петрова · dropped
! Saved: Яндекс · interview · Backend engineer, final · thu 26 nov 11:00. krug undo takes it back.
$ krug --now 2026-11-26T12:30+03:00 due --within 60d
  #1  Анна Петрова  overdue  21 nov 18:30  Thank them for the interview: Яндекс · Backend engineer (5 d late)
  #2  Иван Ли       ready    27 nov 12:00  Thank them for the interview: Яндекс · Backend engineer (24 h left)
  #2  Иван Ли       overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (6 d late)
  #1  Анна Петрова  overdue  20 nov        Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (6 d late)
  #1  Анна Петрова  resting  18 dec        First letter after you met: Яндекс · Backend engineer (from 4 dec)
  #2  Иван Ли       resting  24 dec        First letter after you met: Яндекс · Backend engineer (from 10 dec)
  #1  Анна Петрова  resting  23 dec        No news: ask how things stand: Яндекс · Backend engineer (from 10 dec)
  #3  Пётр Смирнов  resting  24 dec        First letter after you met: Яндекс · Backend engineer (from 10 dec)
  #1  Анна Петрова  resting  20 feb 2027   In touch lately; next from 20 jan 2027.
$ krug interview cancel 2 --yes
!   [x] thank-you · Иван Ли · by sat 21 nov 18:30, moved (a day off, no e-mail is known)
!   [x] first follow-up · Иван Ли · 4 dec–18 dec, on thu 10 dec, moved
!   [x] first follow-up · Пётр Смирнов · dropped
! Saved: Яндекс · interview · Backend engineer, final (cancelled) · thu 26 nov 11:00. krug undo takes it back.
$ krug interview list planned; krug interview list held
  #1  fri 20 nov 17:30  Яндекс  interview · Backend engineer, technical  Анна Петрова, Иван Ли  held

# What cannot be is said, and nothing is lost.
$ krug interview add --org Лира --at "2026-11-19 10:00" --with "Олег Гусев" --yes
! krug: That hour has passed: say that the interview was held, or give another one.
? 1
$ krug interview add --org Лира --at "2026-11-30 10:00" --with "Олег Гусев" --held --yes
! krug: That interview lies ahead: it can be planned, not held.
? 1
$ krug interview add --org Лира --with "Олег Гусев" --yes
! krug: Tell when it is: --at WHEN.
! Usage: krug interview add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]
! “krug help interview” tells more.
? 2
$ krug interview add --org Яндекс --at "2026-11-01 10:00" --with Ли --held --yes
! krug: The interview of 1 nov would be before the application of 20 nov: correct one of the two days.
? 1
$ krug interview add --org Лира --at "2026-11-20 10:00" --answer-by 2026-11-10 --with "Олег Гусев" --held --yes
! krug: They cannot answer before the interview: correct one of the two days.
? 1
$ krug interview add --org Лира --at "2026-11-20 10:00" --length long --with "Олег Гусев" --held --yes
! krug: --length takes a length, as 60m, 1h or 1h30m; not “long”.
! Usage: krug interview add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]
! “krug help interview” tells more.
? 2
$ krug interview add --org Лира --at "2026-11-20 10:00" --with "Олег Гусев" --held --skip nothing --yes
! krug: --skip takes one of: regular, contact, promise, their-promise, answer, retry, own, thank-you, connect, follow-up, ask-news, feedback-request, feedback-retry, thank-feedback, analyse, offer-thanks, gratitude, occasion, event-line, job-change, support, news, review, plan; not “nothing”.
! Usage: krug interview add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]
! “krug help interview” tells more.
? 2
$ krug interview show 99
! krug: There is no interview #99 in the book.
? 1
$ krug interview dance
! krug: “krug interview” takes one of: add, list, show, hold, move, cancel, edit, delete; not “dance”.
! Usage: krug interview add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]
! “krug help interview” tells more.
? 2
$ krug check
! The book is sound.

# Two people of one name: krug asks which.
$ krug add Иван Ли --org Лира
! In the book under this name already: #2 Иван Ли, Яндекс
! #4 Иван Ли · Never in touch; the first day is 24 nov.
$ krug interview add --org Лира --at "2026-11-20 10:00" --with "Иван Ли" --held --yes
! krug: “Иван Ли” could be several people; write more of the name, #number, or a plus before it for somebody new:
!   Иван Ли, Лира  #4
!   Иван Ли, Яндекс  #2
? 1

# A mistake in the user's chains: file and line, and the shipped ones go on.
$ mkdir -p .config/krug; printf '[thank-you]\ncloses = soon\n' >.config/krug/chains
$ krug interview add --org Лира --at "2026-11-21 10:00" --with "Олег Гусев" --held --dry-run
! ~/.config/krug/chains, line 2: “soon” is no span of time; write it like 24h, 2w, date + 2wd else 10wd. Until it is corrected, the shipped chains are used.
!   [x] thank-you · Олег Гусев · by sun 22 nov 11:00
!   [x] get connected · Олег Гусев · 21 nov–23 nov
!   [x] ask for news · Олег Гусев · 4 dec–17 dec
!   [x] first follow-up · Олег Гусев · 5 dec–19 dec, on mon 7 dec
$ printf '[thank-you]\ncloses = 12h\ndue = 12h\n' >.config/krug/chains
$ krug interview add --org Лира --at "2026-11-21 10:00" --with "Олег Гусев" --held --dry-run
!   [x] thank-you · Олег Гусев · by sat 21 nov 21:00
!   [x] get connected · Олег Гусев · 21 nov–23 nov
!   [x] ask for news · Олег Гусев · 4 dec–17 dec
!   [x] first follow-up · Олег Гусев · 5 dec–19 dec, on mon 7 dec
# An interview stays with its application.
$ krug interview edit 1 --org Озон
! krug: An interview stays with its application: “krug application edit” changes that.
! Usage: krug interview add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]
! “krug help interview” tells more.
? 2

# A company may name nobody: the interview stands in the calendar, and what would be wanted
# of somebody is told. Whoever is named later gets the steps.
$ krug interview add --org Онега --at "2026-11-30 10:00" --yes
!   [-] own reminder: Prepare for the interview · nobody known · 29 nov–30 nov
! Saved: Онега · interview · mon 30 nov 10:00. krug undo takes it back.
$ krug export ics -o - | grep -c "SUMMARY:interview: Онега"
  1
$ krug interview add --org Ладога --at "2026-11-20 10:00" --held --yes
!   [-] ask for news · nobody known · 4 dec–17 dec
! Saved: Ладога · interview · fri 20 nov 10:00. krug undo takes it back.
$ krug due --within 30d | grep Ладога
      nobody known           17 dec        No news: ask how things stand: Ладога (from 4 dec)
