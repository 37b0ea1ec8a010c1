# Events and communities: ten names in one go, and what follows.
$ krug add Анна Петрова --kind recruiter 2>/dev/null
$ krug community add "Rust Moscow" --link t.me/rust_msk
! #1 Rust Moscow · 0 members, 0 events
$ krug community add "rust moscow"
! krug: There is a community “rust moscow” already.
? 1
$ krug community join rust "Анна Петрова, Иван Ли @Лира"
! #1 Rust Moscow · 2 members, 0 events
$ krug event add Highload --at 2026-11-20T10:00 --until 2026-11-21 --kind conference --place Сколково --community rust
! #1 Highload · conference · 20 nov–21 nov · planned
$ krug event add "Rust meetup" --at 2026-12-10T19:00 --length 2h --kind seminar --community rust --json
  {"id":2,"name":"Rust meetup","kind":"seminar","state":"planned","at":"2026-12-10T19:00:00+03:00","last_day":null,"minutes":120,"place":null,"community":"Rust Moscow","notes":null,"people":[]}
$ krug event wish meetup "Пётр Ким, Анна Петрова"
! #2 Rust meetup · seminar · thu 10 dec 19:00 · planned
$ krug event wish meetup "Ольга" --invite
! #2 Rust meetup · seminar · thu 10 dec 19:00 · planned
$ krug event unwish meetup Ольга
! #2 Rust meetup · seminar · thu 10 dec 19:00 · planned
$ krug event unwish meetup Никто
! krug: “Никто” is not on the list of this event.
! Usage: krug event [list [TEXT]] | add NAME --at WHEN [OPTION …] | show|edit|attend|miss|cancel|plan|delete EVENT [OPTION …] | wish EVENT NAME, … | unwish EVENT NAME | met EVENT NAME, …
! “krug help event” tells more.
? 2
$ krug event met meetup "Пётр Ким"
! krug: The event lies ahead: name whom you want to meet instead.
? 1
$ krug event met Highload "Анна Петрова, Пётр Ким:interviewer @Нева, A B, C D, E F, G H, I J, K L, M N, O P" --dry-run
!   #1 Анна Петрова
!   new: Пётр Ким
!   new: A B
!   new: C D
!   new: E F
!   new: G H
!   new: I J
!   new: K L
!   new: M N
!   new: O P
!   [x] a line after an event · Анна Петрова · 21 nov–23 nov
!   [x] a line after an event · Пётр Ким · 21 nov–23 nov
!   [x] a line after an event · A B · 21 nov–23 nov
!   [x] a line after an event · C D · 21 nov–23 nov
!   [x] a line after an event · E F · 21 nov–23 nov
!   [x] a line after an event · G H · 21 nov–23 nov
!   [x] a line after an event · I J · 21 nov–23 nov
!   [x] a line after an event · K L · 21 nov–23 nov
!   [x] a line after an event · M N · 21 nov–23 nov
!   [x] a line after an event · O P · 21 nov–23 nov
!   [x] first follow-up · Анна Петрова · 5 dec–19 dec, on mon 7 dec
!   [x] first follow-up · Пётр Ким · 5 dec–19 dec, on mon 7 dec
!   [x] first follow-up · A B · 5 dec–19 dec, on mon 7 dec
!   [x] first follow-up · C D · 5 dec–19 dec, on mon 7 dec
!   [x] first follow-up · E F · 5 dec–19 dec, on mon 7 dec
!   [x] first follow-up · G H · 5 dec–19 dec, on tue 8 dec
!   [x] first follow-up · I J · 5 dec–19 dec, on tue 8 dec
!   [x] first follow-up · K L · 5 dec–19 dec, on tue 8 dec
!   [x] first follow-up · M N · 5 dec–19 dec, on tue 8 dec
!   [x] first follow-up · O P · 5 dec–19 dec, on tue 8 dec
$ krug event met Highload "Анна Петрова, Пётр Ким:interviewer @Нева, A B, C D, E F, G H, I J, K L, M N, O P" --skip follow-up:"A B" --yes >/dev/null 2>&1
$ krug event show Highload
  Highload
  conference · 20 nov–21 nov · attended
  Сколково
  Rust Moscow
  met: Анна Петрова, Пётр Ким, A B, C D, E F, G H, I J, K L, M N, O P
$ krug list | wc -l
  11
$ krug due --within 60d --json | grep -c event-line
  10
$ krug due --within 60d --json | grep -c '"follow-up"'
  9
$ krug show Ким
  Пётр Ким  #3
  interviewer · formal (вы)
  You met at an event: write a line (2 d left)
  works       Нева
  how we met  Highload
  
  Reminders
    13  23 nov       a line after an event
    23  7 dec        first follow-up
    3   22 feb 2027  regular contact
  
  Timeline
    20 nov  ⇄  event  Highload · Сколково
$ krug event met Highload "Анна Петрова:водолаз" --yes
! krug: “водолаз” is no kind of person; there are recruiter, interviewer, professional.
? 1
$ krug event list
  #1  20 nov–21 nov     Highload     conference  attended  Сколково
  #2  thu 10 dec 19:00  Rust meetup  seminar     planned
$ krug event list --json rust
  [
  {"id":1,"name":"Highload","kind":"conference","state":"attended","at":"2026-11-20T10:00:00+03:00","last_day":"2026-11-21","minutes":null,"place":"Сколково","community":"Rust Moscow","notes":null,"people":[{"id":1,"name":"Анна Петрова","part":"met"},{"id":3,"name":"Пётр Ким","part":"met"},{"id":4,"name":"A B","part":"met"},{"id":5,"name":"C D","part":"met"},{"id":6,"name":"E F","part":"met"},{"id":7,"name":"G H","part":"met"},{"id":8,"name":"I J","part":"met"},{"id":9,"name":"K L","part":"met"},{"id":10,"name":"M N","part":"met"},{"id":11,"name":"O P","part":"met"}]},
  {"id":2,"name":"Rust meetup","kind":"seminar","state":"planned","at":"2026-12-10T19:00:00+03:00","last_day":null,"minutes":120,"place":null,"community":"Rust Moscow","notes":null,"people":[{"id":null,"name":"Пётр Ким","part":"meet"},{"id":1,"name":"Анна Петрова","part":"meet"}]}
  ]
$ krug --now 2026-12-12T10:00+03:00 event list
  #2  thu 10 dec 19:00  Rust meetup  seminar     planned
  #1  20 nov–21 nov     Highload     conference  attended  Сколково
! “Rust meetup” has passed: krug event attend, met or miss #2.
$ krug event miss meetup
! #2 Rust meetup · seminar · thu 10 dec 19:00 · missed
$ krug event edit meetup --at 2026-12-11 --place "Zoom"
! #2 Rust meetup · seminar · fri 11 dec · missed
$ krug event attend meetup
! krug: The event lies ahead: it can only be planned.
? 1
$ krug event add Nowhere
! krug: Tell the day of the event by --at.
! Usage: krug event [list [TEXT]] | add NAME --at WHEN [OPTION …] | show|edit|attend|miss|cancel|plan|delete EVENT [OPTION …] | wish EVENT NAME, … | unwish EVENT NAME | met EVENT NAME, …
! “krug help event” tells more.
? 2
$ krug community show rust
  Rust Moscow
  2 members, 2 events · t.me/rust_msk
  #2  Иван Ли
  #1  Анна Петрова
  11 dec  Rust meetup
  20 nov  Highload
$ krug community show rust --json
  {"id":1,"name":"Rust Moscow","link":"t.me/rust_msk","notes":null,"members":2,"events":2,"people":[{"id":2,"name":"Иван Ли"},{"id":1,"name":"Анна Петрова"}],"event_list":[{"id":2,"name":"Rust meetup","day":"2026-12-11"},{"id":1,"name":"Highload","day":"2026-11-20"}]}
$ krug show Ли
  Иван Ли  #2
  professional · formal (вы)
  Never in touch; the first day is 24 nov.
  works        Лира
  communities  Rust Moscow
  how we met   Rust Moscow
  
  Reminders
    2  24 nov  regular contact
$ krug community leave rust Ли
! #1 Rust Moscow · 1 member, 2 events
$ krug community list
  #1  Rust Moscow  1 member, 2 events  t.me/rust_msk
$ krug undo
! Undone: Left: Rust Moscow · Иван Ли
$ krug event delete Highload
$ krug community delete rust
$ krug community show rust
! krug: There is no community “rust”; “krug community list” lists them.
? 1
$ krug history --limit 4
  21 nov 18:00  Community deleted: Rust Moscow
  21 nov 18:00  Event deleted: Highload
  21 nov 18:00  Event changed: Rust meetup
  21 nov 18:00  Event missed: Rust meetup
$ krug check
! The book is sound.
