# The agenda: days with what stands on them, from today on.
$ krug agenda
! krug: There is no book at ~/.local/share/krug/book.krug; “krug add” begins one.
? 1
$ krug add "Анна Петрова" --kind recruiter --email anna@example.org 2>/dev/null
$ krug log Анна "meeting 12.08.2026: talked about the move" 2>/dev/null
$ krug log Анна "call 24.11.2026 15:00: the new team" 2>/dev/null
$ krug remind add Анна 2026-11-25 "send the CV" 2>/dev/null
$ krug event add "Meetup of databases" --kind conference --at 2026-11-24 2>/dev/null
$ krug plan add "Read DDIA" --by 2026-11-30 2>/dev/null
$ krug agenda
  mon 23 nov         #1  Анна Петрова  regular contact                  9 d late
  tue 24 nov  15:00  #1  Анна Петрова  phone call: the new team
                                       conference: Meetup of databases
  wed 25 nov         #1  Анна Петрова  send the CV                      from 25 nov
  mon 30 nov                           Read DDIA

# Days and lines may be fewer; what was left out is told.
$ krug agenda --from 2026-11-24 --days 1 --limit 1
  tue 24 nov  15:00  #1  Анна Петрова  phone call: the new team
                         … and 1 more
$ krug agenda --from 2026-11-24 --days 2 --json
  [
  {"day":"2026-11-24","at":"2026-11-24T15:00:00+03:00","minutes":null,"kind":"meeting","reminder":null,"id":2,"who_id":1,"who":"Анна Петрова","what":"phone call: the new team","why":"the new team","place":null,"zone":null,"opens":null,"closes":null,"planned":false,"passed":false},
  {"day":"2026-11-24","at":null,"minutes":null,"kind":"event","reminder":null,"id":1,"who_id":null,"who":null,"what":"conference: Meetup of databases","why":null,"place":null,"zone":null,"opens":"2026-11-24","closes":"2026-11-24","planned":false,"passed":false},
  {"day":"2026-11-25","at":null,"minutes":null,"kind":"reminder","reminder":"own","id":2,"who_id":1,"who":"Анна Петрова","what":"send the CV","why":"send the CV (from 25 nov)","place":null,"zone":null,"opens":"2026-11-25","closes":"2026-11-25","planned":false,"passed":false}
  ]

# 29 February falls on the 28th where there is none.
$ krug add "Високосная Мария" 2>/dev/null
$ krug edit Мария --birthday 1992-02-29 2>/dev/null
$ krug agenda --from 2027-02-27 --days 3
  sun 28 feb 2027    #2  Високосная Мария  birthday, turns 35
$ krug agenda --from 2028-02-28 --days 2
  tue 29 feb 2028    #2  Високосная Мария  birthday, turns 36
$ krug agenda --days 0
! krug: --days takes a number from 1 to 1000000; not “0”.
! Usage: krug agenda [--from WHEN] [--days N] [--limit N] [--json]
! “krug help agenda” tells more.
? 2
$ krug agenda --days 400
! krug: --days takes a number from 1 to 366.
! Usage: krug agenda [--from WHEN] [--days N] [--limit N] [--json]
! “krug help agenda” tells more.
? 2

# A reminder is planned for a day, as a key of the agenda does; its window stays.
$ krug remind plan --id 2 2026-11-24
! Анна Петрова: planned for tue 24 nov
! #1 Анна Петрова · 9 days late: the time ended on 12 nov.
$ krug agenda --from 2026-11-24 --days 1
  tue 24 nov  15:00  #1  Анна Петрова      phone call: the new team
                                           conference: Meetup of databases
                     #1  Анна Петрова      send the CV                      from 25 nov
                     #2  Високосная Мария  regular contact                  from 24 nov
$ krug remind plan --id 2 2026-12-04
! Анна Петрова: planned for fri 4 dec, past the window's end on 25 nov
! #1 Анна Петрова · 9 days late: the time ended on 12 nov.
$ krug remind plan --id 2 yesterday
! krug: That day has passed: plan it for today or later.
? 1
$ krug remind plan --id 2 none
! #1 Анна Петрова · 9 days late: the time ended on 12 nov.
$ krug agenda --from 2026-11-25 --days 1
  wed 25 nov    #1  Анна Петрова  send the CV  from 25 nov
$ krug --lang ru history | head -2
  21 ноя 18:00  Запланировано: Анна Петрова
  21 ноя 18:00  Запланировано: Анна Петрова · 4 декабря 2026

# Whoever has taken the dates out of their chains is shown none.
$ krug edit Анна --date "birthday 26.11.1988"
! #1 Анна Петрова · 9 days late: the time ended on 12 nov.
$ krug agenda --from 2026-11-26 --days 1
  thu 26 nov    #1  Анна Петрова  birthday, turns 38
$ mkdir -p ~/.config/krug; printf '[congratulate]\noff = yes\n' >~/.config/krug/chains
$ krug agenda --from 2026-11-26 --days 1
! Nothing stands on these days.
