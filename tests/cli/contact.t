# Logging moves people on; due says who waits, and why.
$ krug add --kind recruiter Анна Петрова
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug add --kind interviewer Иван Ли
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug add Ольга Кузнецова
! #3 Ольга Кузнецова · Never in touch; the first day is 25 nov.
$ krug log Петрова "кофе 12 авг: про переезд +статья #rust"
! #1 Анна Петрова · 9 days late: the time ended on 12 nov.
$ krug due
  #1  Анна Петрова  overdue  12 nov  9 days late: the time ended on 12 nov.
$ krug due --json
  [
  {"id":1,"kind":"regular","who_id":1,"who":"Анна Петрова","standing":"overdue","opens":"2026-10-12","due":"2026-11-23","closes":"2026-11-12","alarm":"2026-11-23T10:00:00+03:00","why":"9 days late: the time ended on 12 nov."}
  ]
$ krug due --count
  1
$ krug due --within 8w --limit 1
  #1  Анна Петрова  overdue  12 nov  9 days late: the time ended on 12 nov.
$ krug due --within 8w --count
  3

# The text is the last argument, even if it begins with a dash; options win over it.
$ krug log Петрова Ли "-article they told me about one"
! #1 Анна Петрова · 9 days late: the time ended on 12 nov.
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug log Ли -c call -d in --at "вчера" --json "письмо: asked for my CV !fri send it"
  {"id":3,"day":"2026-11-20","channel":"call","direction":"in","text":"asked for my CV","who_ids":[2]}
$ krug list --json owed
  []
$ krug show Ли
  Иван Ли  #2
  interviewer · formal (вы)
  In touch lately; next from 20 feb 2027.
  
  Reminders
    4  27 nov       my promise       send it
    2  22 feb 2027  regular contact
  
  Timeline
    21 nov  →  other       they told me about one -article
    20 nov  ←  phone call  asked for my CV

# Names in the line itself.
$ krug log "Петрова, Ли: звонок: договорились"
! #1 Анна Петрова · In touch lately; next from 21 jan 2027.
! #2 Иван Ли · In touch lately; next from 21 feb 2027.
$ krug log "nobody: hello"
! krug: Nobody in the book is called “nobody”.
? 1
$ krug log Ли
! krug: Tell with whom it was.
! Usage: krug log WHO … [OPTION …] TEXT
! “krug help log” tells more.
? 2
$ krug log Ли --promise "send the CV" text
! krug: --promise takes a day and what was promised, as “fri send the CV”; not “send the CV”.
! Usage: krug log WHO … [OPTION …] TEXT
! “krug help log” tells more.
? 2
$ krug log Ли --gave gold text
! krug: --gave takes one of: article, resource, vacancy, candidate, introduction, advice, help, support, feedback, recommendation, offer, information; not “gold”.
! Usage: krug log WHO … [OPTION …] TEXT
! “krug help log” tells more.
? 2
$ krug log Ли --minutes soon text
! krug: --minutes takes a number from 1 to 1000000; not “soon”.
! Usage: krug log WHO … [OPTION …] TEXT
! “krug help log” tells more.
? 2

# What is yet to come is planned, and counts for nothing until then.
$ krug log Ли -c meeting --plan --at "fri 15:00" --minutes 30 --place "the office" "a talk about the team"
! #2 Иван Ли · In touch lately; next from 21 feb 2027.
$ krug show Ли
  Иван Ли  #2
  interviewer · formal (вы)
  In touch lately; next from 21 feb 2027.
  
  Reminders
    4  27 nov       my promise       send it
    2  22 feb 2027  regular contact
  
  Timeline
    27 nov 15:00  planned  meeting     a talk about the team · the office
    21 nov        ⇄        phone call  договорились
    21 nov        →        other       they told me about one -article
    20 nov        ←        phone call  asked for my CV

# Reminders: the one that gives the standing, without a number.
$ krug remind add Кузнецова "in 2 weeks" ask about the new team
! #3 Ольга Кузнецова · Never in touch; the first day is 25 nov.
$ krug remind add Кузнецова 2026-11-21
! #3 Ольга Кузнецова · You meant to get in touch (last day)
$ krug remind add --kind promise Кузнецова fri send the article
! #3 Ольга Кузнецова · You meant to get in touch (last day)
$ krug due
  #3  Ольга Кузнецова  ready  21 nov  You meant to get in touch (last day)
$ krug remind done Кузнецова
! #3 Ольга Кузнецова · Never in touch; the first day is 25 nov.
$ krug remind snooze Кузнецова 2026-12-01
! #3 Ольга Кузнецова · Snoozed until 1 dec.
$ krug remind drop --id 7
! #3 Ольга Кузнецова · Snoozed until 1 dec.
$ krug remind drop --id 7
! krug: Reminder #7 is closed already.
? 1
$ krug remind done --id 999
! krug: There is no reminder #999 in the book.
? 1
$ krug remind add --kind regular Кузнецова fri
! krug: --kind takes one of: contact, promise, their-promise, own; not “regular”.
! Usage: krug remind add WHO WHEN [TEXT] | done WHO [TEXT] | plan WHO WHEN|none | snooze WHO WHEN | drop WHO
! “krug help remind” tells more.
? 2
$ krug remind snooze Кузнецова yesterday
! krug: That day has come already: snooze until a later one.
? 1
$ krug show Кузнецова
  Ольга Кузнецова  #3
  professional · formal (вы)
  Snoozed until 1 dec.
  
  Reminders
    5  5 dec  own reminder     ask about the new team
    3  1 dec  regular contact

# Archive and pause.
$ krug pause Ли --until 2027-01-15
! #2 Иван Ли · Paused until 15 jan 2027.
$ krug list Ли
  #2  Иван Ли  paused  until 15 jan 2027  interviewer
$ krug pause --end Ли
! #2 Иван Ли · In touch lately; next from 21 feb 2027.
$ krug pause Ли
! #2 Иван Ли · Paused until 21 may 2027.
$ krug list Ли
  #2  Иван Ли  paused  until 21 may 2027  interviewer
$ krug archive Ли
! #2 Иван Ли · Archived.
$ krug list Ли
  #2  Иван Ли  archived    interviewer
$ krug archive --back Ли
! #2 Иван Ли · Paused until 21 may 2027.
$ krug pause Ли --until вчера
! krug: A pause lasts until a day that is still to come.
? 1

# A name by its parts; dates with words of their own; the channel to use first.
$ krug add
! krug: Tell the name of the person.
! Usage: krug add [OPTION …] [NAME]
! “krug help add” tells more.
? 2
$ krug add --family Иванов --given Пётр --close да --zone Nowhere/City --telegram petriv --email p@example.org --prefer telegram --date "work 2019-05-01" --date "свадьба 12 июня 2020"
! The time zone “Nowhere/City” is kept, but this system does not know it.
! #4 Пётр Иванов · Never in touch; the first day is 23 nov.
$ krug show Иванов
  Пётр Иванов  #4
  professional · formal (вы)
  Never in touch; the first day is 23 nov.
  e-mail            p@example.org
  Telegram          @petriv, preferred
  work anniversary  1 May 2019
  свадьба           12 June 2020
  close contact     yes
  time zone         Nowhere/City
  
  Reminders
    8  23 nov  regular contact
$ krug edit Иванов --birthday 29.02 --remove-date свадьба --close нет --prefer p@example.org
! #4 Пётр Иванов · Never in touch; the first day is 23 nov.
$ krug edit Иванов --birthday "" --prefer ""
! #4 Пётр Иванов · Never in touch; the first day is 23 nov.
$ krug show Иванов
  Пётр Иванов  #4
  professional · formal (вы)
  Never in touch; the first day is 23 nov.
  e-mail            p@example.org
  Telegram          @petriv
  work anniversary  1 May 2019
  time zone         Nowhere/City
  
  Reminders
    8  23 nov  regular contact
$ krug edit Иванов --close maybe
! krug: Close contact: “maybe”. It is yes or no.
? 1
$ krug edit Иванов --date 12.03
! krug: --date takes what it is and a date, as “work 2019-05-01” or “wedding 12.06”; not “12.03”.
! Usage: krug edit WHO [OPTION …]
! “krug help edit” tells more.
? 2
$ krug edit Иванов --remove-date свадьба
! krug: There is no date “свадьба”; “krug show” lists them.
? 1
$ krug edit Иванов --prefer сова
! krug: There is no channel “сова”; “krug show” lists them.
? 1
