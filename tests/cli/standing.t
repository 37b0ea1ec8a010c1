# How one stands, from day to day, as the rules of standing have it.
$ krug add --kind recruiter Анна Петрова
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug add Иван Ли
! #2 Иван Ли · Never in touch; the first day is 24 nov.

# Both ends of a window belong to it; the end of January is clamped.
$ krug log Петрова --at 2026-01-31 "звонок: знакомство"
! #1 Анна Петрова · 205 days late: the time ended on 30 apr.
$ krug --now 2026-03-30T12:00+03:00 list Петрова
  #1  Анна Петрова  resting  from 31 mar  recruiter
$ krug --now 2026-03-31T12:00+03:00 list Петрова
  #1  Анна Петрова  ready  30 d left  recruiter
$ krug --now 2026-04-30T12:00+03:00 list Петрова
  #1  Анна Петрова  ready  last day  recruiter
$ krug --now 2026-05-01T12:00+03:00 list Петрова
  #1  Анна Петрова  overdue  1 d late  recruiter

# What they wrote is owed until I answer, by whatever channel; a thank-you is not.
$ krug log Ли "почта от: когда созвонимся?"
! #2 Иван Ли · They wrote today: answer them.
$ krug log Ли "телеграм: завтра"
! #2 Иван Ли · In touch lately; next from 21 feb 2027.
$ krug log Ли --type thank-you "почта от: спасибо"
! #2 Иван Ли · In touch lately; next from 21 feb 2027.
$ krug log Ли "почта от: спасибо *"
! #2 Иван Ли · They wrote today: answer them.

# An answer put off comes back on its day with its true age, or as soon as they write again.
$ krug remind snooze Ли 2026-12-01
! #2 Иван Ли · In touch lately; next from 21 feb 2027.
$ krug --now 2026-12-01T12:00+03:00 due
  #2  Иван Ли       owed     24 nov  They wrote 10 days ago: answer them.
  #1  Анна Петрова  overdue  30 apr  215 days late: the time ended on 30 apr.
$ krug --now 2026-11-25T12:00+03:00 log Ли "почта от: так что?"
! #2 Иван Ли · They wrote 4 days ago: answer them.
$ krug --now 2026-11-25T12:00+03:00 undo
! Undone: Logged: Иван Ли · так что?
$ krug --now 2026-11-25T12:00+03:00 list Ли
  #2  Иван Ли  resting  from 21 feb 2027  professional
$ krug log Ли "звонок: поговорили"
! #2 Иван Ли · In touch lately; next from 21 feb 2027.

# No answer in ten working days: once more; after the second silence a pause is proposed.
$ krug log Ли --type question "почта: вопрос"
! #2 Иван Ли · Waiting for their answer until 4 dec.
$ krug --now 2026-12-04T12:00+03:00 due
  #1  Анна Петрова  overdue  30 apr  218 days late: the time ended on 30 apr.
  #2  Иван Ли       ready    17 dec  No answer since 21 nov: try once more.
$ krug --now 2026-12-07T12:00+03:00 due
  #1  Анна Петрова  overdue  30 apr  221 days late: the time ended on 30 apr.
  #2  Иван Ли       ready    17 dec  No answer since 21 nov: try once more.
$ krug --now 2026-12-07T12:00+03:00 log Ли --type check-in "телеграм: ну как?"
! #2 Иван Ли · Waiting for their answer until 21 dec.
$ krug --now 2026-12-21T12:00+03:00 due Ли
  #2  Иван Ли  ready  12 jan 2027  No answer since 7 dec, and not for the first time: better pause for 4 months.
$ krug --now 2026-12-22T12:00+03:00 pause Ли
! #2 Иван Ли · Paused until 22 apr 2027.
$ krug check
! The book is sound.

# What is still to come has its own reason, beside that of the person.
$ krug add Ольга Кузнецова
! #3 Ольга Кузнецова · Never in touch; the first day is 23 nov.
$ krug log Кузнецова "почта: что нового? * !in 2 weeks послать статью"
! #3 Ольга Кузнецова · Waiting for their answer until 4 dec.
$ krug due --within 4w Кузнецова
  #3  Ольга Кузнецова  new  17 dec  Waiting for their answer until 4 dec.
  #3  Ольга Кузнецова  new  5 dec   You promised: послать статью (from 5 dec)

# Done on a reminder of my own logs nothing, so it takes no words.
$ krug remind add Петрова сегодня цветы
! #1 Анна Петрова · цветы (last day)
$ krug remind done Петрова "подарил цветы"
! krug: A text goes with the regular contact alone; this is “own reminder”, so use “krug log”.
! Usage: krug remind add WHO WHEN [TEXT] | done WHO [TEXT] | plan WHO WHEN|none | snooze WHO WHEN | drop WHO
! “krug help remind” tells more.
? 2
$ krug remind done Петрова
! #1 Анна Петрова · 205 days late: the time ended on 30 apr.
$ krug remind done Петрова "созвонились"
! #1 Анна Петрова · In touch lately; next from 21 jan 2027.
$ krug show Петрова | tail -n 2
    21 nov  ⇄  other       созвонились
    31 jan  ⇄  phone call  знакомство
