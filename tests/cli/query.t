# Terms of a query that reckon with days: the time since the last contact, to the day, and
# birthdays to come, over the end of the year, the 29th of February on the 28th.
$ krug add Анна Петрова --birthday 1990-12-21
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug add Иван Ли --birthday 05.01
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug add Ольга Ким --birthday 29.02
! #3 Ольга Ким · Never in touch; the first day is 25 nov.
$ krug log Анна --at 2026-08-21 "coffee: the move"
! #1 Анна Петрова · Be in touch by 21 dec: 30 days left.
$ krug log Иван --at 2026-08-20 "coffee: the talk"
! #2 Иван Ли · Be in touch by 20 dec: 29 days left.
$ krug list "last<3m"
  #1  Анна Петрова  ready  30 d left  professional
$ krug list "last>3m"
  #2  Иван Ли  ready  29 d left  professional
$ krug list "контакт>3мес" --json
  [
  {"id":2,"name":"Иван Ли","kind":"professional","standing":"ready","opens":"2026-11-20","due":"2026-11-24","closes":"2026-12-20","last_day":"2026-08-20","why":"Be in touch by 20 dec: 29 days left."}
  ]
$ krug list -- "-last<3m"
  #2  Иван Ли    ready  29 d left    professional
  #3  Ольга Ким  new    from 25 nov  professional
$ krug list birthday:30d
  #1  Анна Петрова  ready  30 d left  professional
$ krug list birthday:29d
$ krug list др:7нед
  #2  Иван Ли       ready  29 d left  professional
  #1  Анна Петрова  ready  30 d left  professional
$ krug list birthday:99d
  #2  Иван Ли       ready  29 d left    professional
  #1  Анна Петрова  ready  30 d left    professional
  #3  Ольга Ким     new    from 25 nov  professional
$ krug list birthday:98d
  #2  Иван Ли       ready  29 d left  professional
  #1  Анна Петрова  ready  30 d left  professional
$ krug --now 2027-02-20T12:00:00Z list birthday:8d
  #3  Ольга Ким  overdue  73 d late  professional
$ krug --now 2027-02-20T12:00:00Z list birthday:7d
$ krug list birthday:30d "last<3m"
  #1  Анна Петрова  ready  30 d left  professional
$ krug list "last<soon"
! krug: “soon” is no span of time; write it like 30d, 2w or 3m.
? 1
$ krug list birthday:
! krug: How long is missing; write it like 30d, 2w or 3m.
? 1
