# What rang since the last call is handed to a program, each once; nothing is lost when
# that program fails.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug
$ printf '#!/bin/sh\nprintf "<%%s>\\n" "$@"\n' >show; chmod +x show
$ krug config notify.command "$PWD/show -a 'a b' --"
! notify.command = ~/show -a 'a b' -- (machine)
# A Monday: nothing before ten, then those of the day, once.
$ krug --now 2026-11-23T09:59:00+03:00 notify
$ krug --now 2026-11-23T10:00:00+03:00 notify --print
  Pavel Yezhov: regular contact · 20 d late
  Anna Petrova: regular contact · 11 d late
  Olga Kuznetsova: regular contact · 5 d late
  Nikita Zhuravlyov: regular contact · 1 d left
$ krug --now 2026-11-23T10:00:00+03:00 notify
  <-a>
  <a b>
  <-->
  <krug: 4 reminders>
  <Pavel Yezhov: regular contact · 20 d late
  Anna Petrova: regular contact · 11 d late
  Olga Kuznetsova: regular contact · 5 d late
  Nikita Zhuravlyov: regular contact · 1 d left>
$ krug --now 2026-11-23T10:05:00+03:00 notify
# A meeting a quarter of an hour before, with its place.
$ krug --now 2026-11-23T10:06:00+03:00 log "Ivan Li" --at "tomorrow 14:00" -c call "the team; \$(touch pwned) -x"
! #1 Ivan Li · They wrote 5 days ago: answer them.
$ krug --now 2026-11-24T13:44:00+03:00 notify --json
  [
  {"at":"2026-11-24T10:00:00+03:00","title":"Zhanna Orlova","text":"regular contact · 41 d late"},
  {"at":"2026-11-24T10:00:00+03:00","title":"Yelena Fomina","text":"regular contact · 6 d left"},
  {"at":"2026-11-24T10:00:00+03:00","title":"Ilya Vorontsov","text":"regular contact · 14 d left"},
  {"at":"2026-11-24T10:00:00+03:00","title":"Ludwig Braun","text":"regular contact · 20 d left"}
  ]
$ krug --now 2026-11-24T13:45:00+03:00 notify --since 2026-11-24T13:44:00+03:00
  <-a>
  <a b>
  <-->
  <14:00 Ivan Li>
  <phone call: the team; $(touch pwned) -x>
$ ls pwned
! ls: cannot access 'pwned': No such file or directory
? 2
# Told again where the program failed, or is not there.
$ krug config notify.command false
! notify.command = false (machine)
$ krug --now 2026-11-25T10:00:00+03:00 notify
! krug: “false” ended with the error 1.
? 1
$ krug config notify.command no-such-program
! notify.command = no-such-program (machine)
$ krug --now 2026-11-25T10:00:00+03:00 notify
! krug: There is no program “no-such-program”. Install it, or set another one with krug config.
? 1
$ krug config notify.command "$PWD/show"
! notify.command = ~/show (machine)
$ krug --now 2026-11-25T10:01:00+03:00 --lang ru notify
  <krug: 5 напоминаний>
  <Anna Petrova: день рождения · чт 26 ноя
  Fyodor Lapin: send the updated CV · последний день
  Alisa Krylova: регулярная связь · ещё 14 дн.
  Yuri Panov: рассказать новости: I look for a new team from February on · ещё 21 дн.
  Yuri Panov: регулярная связь · ещё 30 дн.>
# A clock set back tells nothing twice, also when the hour comes again; one that was wrong
# by more than a day is not waited for.
$ krug --now 2026-11-25T09:30:00+03:00 notify
$ krug --now 2026-11-25T10:00:30+03:00 notify
$ krug --now 2026-11-25T10:02:00+03:00 notify
$ krug --now 2027-11-25T09:30:00+03:00 notify
  <Anna Petrova>
  <birthday · fri 26 nov>
$ krug --now 2026-11-25T10:02:00+03:00 notify
$ krug --now 2026-11-25T10:30:00+03:00 log "Ivan Li" --at "today 11:00" -c call "after all"
! #1 Ivan Li · They wrote 7 days ago: answer them.
$ krug --now 2026-11-25T10:45:00+03:00 notify
  <11:00 Ivan Li>
  <phone call: after all>
# So does a meeting that a calendar told of.
$ krug --now 2026-11-25T12:45:00+03:00 notify
  <13:00 Pyotr Smirnov>
  <Lunch · the café on the corner>
# The text of notify-send is markup, a title is not.
$ cp show notify-send; krug config notify.command "$PWD/notify-send --"
! notify.command = ~/notify-send -- (machine)
$ krug --now 2026-11-25T13:00:00+03:00 log "Ivan Li" --at "today 14:00" -c call "R&D <b>"
! #1 Ivan Li · They wrote 7 days ago: answer them.
$ krug --now 2026-11-25T13:45:00+03:00 notify
  <-->
  <14:00 Ivan Li>
  <phone call: R&amp;D &lt;b&gt;>
$ krug config notify.command "$PWD/show"
! notify.command = ~/show (machine)
# After two days of sleep: what is open still or to come, once.
$ krug --now 2026-11-27T12:00:00+03:00 notify
  <krug: 9 reminders>
  <Lev Kazakov: my promise: finish my part · 1 d late
  Regina Melnikova: my promise: send the list of books · 1 d late
  Stepan Gromov: ask for news: Orion · Storage architect · 12 d left
  Natalia Sergeyeva: Prepare for the interview: Polus · Platform engineer · last day
  Viktoria Demidova: regular contact · 10 d late
  Yelena Fomina: regular contact · 3 d left
  Sarah Miller: try again · 13 d left
  Stepan Gromov: first follow-up: Orion · Storage architect · 13 d left
  Niall O'Connor: regular contact · 14 d left>
$ krug --now 2026-11-27T12:05:00+03:00 notify
$ krug --now 2026-11-25T10:00:30+03:00 notify --since yesterday 2>&1 | head -1
  krug: “yesterday” is no instant: 2026-11-21T18:00:00Z.

# It rings when the calendar does: an hour before a meeting, two days before a date.
$ krug config calendar.alarm 60; krug config calendar.date_alarm 2; krug config calendar.date_hour 08:00
! calendar.alarm = 60 (book)
! calendar.date_alarm = 2 (book)
! calendar.date_hour = 08:00 (book)
$ krug --now 2026-11-24T13:00:00+03:00 notify --print --since 2026-11-24T09:59:59Z
  14:00 Ivan Li: phone call: the team; $(touch pwned) -x
$ krug --now 2026-11-24T08:00:00+03:00 notify --print --since 2026-11-24T04:59:59Z
  Anna Petrova: birthday · thu 26 nov
# Who looks and finds nothing is told so; a timer is not.
$ krug --now 2026-11-24T07:00:00+03:00 notify --print --since 2026-11-24T03:59:59Z
! There is nothing to tell.
