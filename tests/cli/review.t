# An empty book has nothing to review, and says so.
$ krug add Nobody 2>/dev/null; krug undo 2>/dev/null
$ krug review
  Nobody waits this week.
$ krug review --json
  {"id":null,"started":null,"decided":0,"minutes":0,"left_out":0,"more":false,"pile":0,"last":null,"next":null,"cards":[]}

# Everybody once, in the order of the review, each with why now.
$ krug add "Анна Петрова" --kind recruiter 2>/dev/null; krug log Петрова 'call 2026-08-01: hello' 2>/dev/null
$ krug add "Иван Ли" --kind recruiter 2>/dev/null; krug log Ли 'email from 2026-11-18: hello?' 2>/dev/null
$ krug add "Ольга Кузнецова" --kind recruiter 2>/dev/null; krug log Кузнецова 'call 2026-09-01: hello !2026-11-24 send the CV' 2>/dev/null
$ krug add "Пётр Смирнов" --kind recruiter 2>/dev/null; krug log Смирнов 'call 2026-10-30: hello' 2>/dev/null
$ krug review
  3 cards, about 1 min
  #3  Иван Ли          answers I owe              They wrote 3 days ago: answer them.
  #4  Ольга Кузнецова  promises, mine and theirs  You promised: send the CV (from 24 nov)
  #2  Анна Петрова     overdue                    20 days late: the time ended on 1 nov.
$ krug --lang ru review --list weekly
  3 карточки, около 1 мин
  #3  Иван Ли          ждут моего ответа    Вам написали 3 дня назад и ждут ответа.
  #4  Ольга Кузнецова  обещания: мои и мне  Вы обещали: send the CV (с 24 ноя)
  #2  Анна Петрова     просрочены           Просрочено на 20 дней: срок вышел 1 ноя.
$ krug review --json | tr '}' '\n' | sed -n 's/.*"section":"\([a-z-]*\)","day":\([^,]*\),"reminder":[0-9a-z]*.*/\1 \2/p'
  owed "2026-11-18"
  promise "2026-11-24"
  window "2026-12-01"
  overdue "2026-11-01"

# Other names are told.
$ krug review daily --list
! krug: A review is one of: weekly, monthly, quarterly, half-yearly, yearly; not “daily”.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
