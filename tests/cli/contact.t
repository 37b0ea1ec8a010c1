# Logging moves people on; due says who waits, and why.
$ krug add --kind recruiter Анна Петрова
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug add --kind interviewer Иван Ли
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug add Ольга Кузнецова
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug log Петрова "кофе 12 авг: про переезд +статья #rust"
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug due
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug due --json
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug due --count
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug due --within 8w --limit 1
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug due --within 8w --count
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127

# The text is the last argument, even if it begins with a dash; options win over it.
$ krug log Петрова Ли "-vacancy they told me about one"
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug log Ли -c call -d in --at "вчера" --json "письмо: asked for my CV !fri send it"
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug list --json owed
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug show Ли
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127

# Names in the line itself.
$ krug log "Петрова, Ли: звонок: договорились"
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug log "nobody: hello"
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug log Ли
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug log Ли --promise "send the CV" text
! tests/cli/run.sh: 1: eval: krug: Permission denied
? 127
$ krug log Ли --gave gold text
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug log Ли --minutes soon text
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1

# What is yet to come is planned, and counts for nothing until then.
$ krug log Ли -c meeting --plan --at "fri 15:00" --minutes 30 --place "the office" "a talk about the team"
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug show Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1

# Reminders: the one that gives the standing, without a number.
$ krug remind add Кузнецова "in 2 weeks" ask about the new team
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind add Кузнецова 2026-11-21
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind add --kind promise Кузнецова fri send the article
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug due
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind done Кузнецова
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind snooze Кузнецова 2026-12-01
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind drop --id 7
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind drop --id 7
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind done --id 999
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind add --kind regular Кузнецова fri
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug remind snooze Кузнецова yesterday
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug show Кузнецова
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1

# Archive and pause.
$ krug pause Ли --until 2027-01-15
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug list Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug pause --end Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug pause Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug list Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug archive Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug list Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug archive --back Ли
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1
$ krug pause Ли --until вчера
! krug: There is no book at ~/.local/share/krug/book.krug.
? 1

# A name by its parts; dates with words of their own; the channel to use first.
$ krug add
! krug: Tell the name of the person.
! Usage: krug add [OPTION …] [NAME]
! “krug help add” tells more.
? 2
$ krug add --family Иванов --given Пётр --close да --zone Nowhere/City --telegram petriv --email p@example.org --prefer telegram --date "work 2019-05-01" --date "свадьба 12 июня 2020"
! The time zone “Nowhere/City” is kept, but this system does not know it.
! #1 Пётр Иванов · Never in touch; the first day is 23 nov.
$ krug show Иванов
  Пётр Иванов  #1
  professional · formal (вы)
  Never in touch; the first day is 23 nov.
  e-mail            p@example.org
  Telegram          @petriv, preferred
  work anniversary  1 May 2019
  свадьба           12 June 2020
  close contact     yes
  time zone         Nowhere/City
  
  Reminders
    1  23 nov  regular contact
$ krug edit Иванов --birthday 29.02 --remove-date свадьба --close нет --prefer p@example.org
! #1 Пётр Иванов · Never in touch; the first day is 23 nov.
$ krug edit Иванов --birthday "" --prefer ""
! #1 Пётр Иванов · Never in touch; the first day is 23 nov.
$ krug show Иванов
  Пётр Иванов  #1
  professional · formal (вы)
  Never in touch; the first day is 23 nov.
  e-mail            p@example.org
  Telegram          @petriv
  work anniversary  1 May 2019
  time zone         Nowhere/City
  
  Reminders
    1  23 nov  regular contact
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
