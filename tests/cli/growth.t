# Feedback is asked for, recorded and learnt from, by commands alone.
$ krug interview add --org Лира --position "Backend engineer" --stage technical --at 2026-11-02T15:00 --length 60m --with "Анна Петрова:recruiter" --held --yes 2>/dev/null
$ krug reject --org Лира --at 2026-11-19T18:40 --by "Анна Петрова" --yes 2>/dev/null

# The letter is written, not sent: thanks, questions of one's choice, a closing; it is
# signed by whom the profile names.
$ krug feedback questions
  1  Which of my skills showed best?
  2  What should I improve?
  3  Were there moments that looked weak?
  4  What would you advise for interviews to come?
  5  Was my application among the last ones considered?
$ krug me given=Вера family=Соколова gender=female >/dev/null
$ krug feedback ask --org Лира --question 1 --question "Was the design too slow?"
  Тема: Вакансия «Backend engineer»: спасибо и пара вопросов
  
  Здравствуйте, Анна!
  
  Спасибо, что сообщили о решении по вакансии «Backend engineer»: определённый ответ всегда лучше ожидания. И за сами разговоры спасибо, они прошли для меня не зря.
  
  Решение я понимаю и принимаю. Хочу только разобраться, над чем мне работать дальше, и здесь Ваш взгляд ценнее моих догадок:
  
  – Какие мои навыки проявились лучше всего?
  – Was the design too slow?
  
  Хватит одной строки на любой из этих вопросов, можно и голосом. А если отвечать не принято или просто некогда, ничего страшного: оставьте письмо без ответа, я пойму.
  
  С уважением,
  Вера Соколова
$ krug feedback ask --org Лира --question "How did I do?"
! Ask at least one concrete question.
! krug: The request is not fit to be sent: change its questions.
? 1
$ krug feedback ask --org Лира --question 2 --sent --at yesterday
! Noted that it was sent. krug undo takes it back.
$ krug due --json --within 30d | grep -o '"kind":"feedback[a-z-]*"'
  "kind":"feedback-retry"
$ krug feedback add --org Лира --who Петрова --strength SQL --weakness "System design: slow to see the bottleneck" --weakness tests --advice "read about queues" --again-from "in 6 months"
! #1 Лира · constructive · 21 nov · Анна Петрова
!   [x] thanks for feedback · Анна Петрова · 21 nov–23 nov
!   [x] go through the feedback · Анна Петрова · 21 nov–24 nov
!   [x] ask for feedback again · Анна Петрова · dropped
! Do: thank for it; ask what is not clear; ask for examples.
! Do not: dispute the decision; write while you are upset; persuade them to change it.
$ krug feedback list
  #1  21 nov  Лира  Backend engineer  constructive  Анна Петрова
$ krug feedback show 1 --json
  {"id":1,"application":1,"organization":"Лира","position":"Backend engineer","interview":null,"who_id":1,"who":"Анна Петрова","day":"2026-11-21","channel":"other","quality":"constructive","strengths":["SQL"],"weaknesses":["System design: slow to see the bottleneck","tests"],"examples":null,"reason":null,"advice":"read about queues","excuse":null,"again_from":"2027-05-21","reaction":[]}
$ krug feedback list --org лира
  #1  21 nov  Лира  Backend engineer  constructive  Анна Петрова
! лира: gave feedback 1 of 1, after 1 day
$ krug due --json --within 30d | grep -o '"kind":"[a-z-]*"'
  "kind":"thank-feedback"
  "kind":"analyse"

# The same gap at another company is one gap.
$ krug application add --org Нева --position Analyst --at 2026-11-01 >/dev/null
$ krug application reject --org Нева --at yesterday --yes >/dev/null 2>&1
$ krug feedback add --org Нева --weakness "system design" --reaction thanked
! #2 Нева · constructive · 21 nov
!   [-] go through the feedback · nobody known · 21 nov–24 nov
$ krug feedback add --org Нева --at "2026-10-01" --reason no
! There is feedback of 21 November 2026 on this application from the same source already. Is this more of it?
! krug: Say --yes to save it all the same.
! Usage: krug feedback [list [--org NAME]] | ask|add|none [N | --org NAME] [OPTION …] | show|edit|delete ID [OPTION …] | questions [--question TEXT …]
! “krug help feedback” tells more.
? 2
$ krug gap list
  #2  System design  gap       named 2 times at 2 companies
  #3  tests          gap       named 1 time at 1 company
  #1  SQL            strength  named 1 time at 1 company
$ krug gap show "system"
  System design (gap)
  named 2 times at 2 companies
  21 nov  Нева
  21 nov  Лира, Анна Петрова: slow to see the bottleneck
$ krug gap list --side strength --json
  [
  {"id":1,"side":"strength","name":"SQL","named":1,"companies":1,"plans":0,"made_on":"2026-11-21","last_on":"2026-11-21","closed_on":null,"notes":null}
  ]
$ krug gap rename tests --to "Unit tests"
! #3 Unit tests · gap · named 1 time at 1 company
$ krug gap close unit --at yesterday
! krug: That day lies before the gap was first named.
? 1
$ krug gap close unit --at 2026-12-01
! krug: A gap is closed today or earlier.
? 1
$ krug gap close SQL
! krug: A strength stays one: only gaps are closed.
? 1
$ krug gap show unit
  Unit tests (gap)
  named 1 time at 1 company
  21 nov  Лира, Анна Петрова

# A plan with progress.
$ krug plan add Read DDIA --gap "system design" --by "in 5 days"
! #1 Read DDIA · 0% · by 26 nov
$ krug plan add Build a queue --by "in 2 months" --json
  {"id":2,"goal":"Build a queue","gap":null,"state":"open","made_on":"2026-11-21","deadline":"2027-01-21","percent":0,"moved_on":null,"closed_on":null}
$ krug plan progress DDIA 40% "part one"
! #1 Read DDIA · 40% · by 26 nov
$ krug plan progress DDIA "talked about it"
! #1 Read DDIA · 40% · by 26 nov
$ krug plan progress DDIA 400
! krug: Progress goes from 0 to 100 per cent.
? 1
$ krug plan add Too late --by 2026-01-01
! krug: That deadline has passed: choose a day that is to come.
? 1
$ krug plan list
  #1  Read DDIA      40%  by 26 nov       System design
  #2  Build a queue  0%   by 21 jan 2027
$ krug plan show DDIA
  Read DDIA
  40% · by 26 nov
  gap: System design
  21 nov  40%  part one
  21 nov  40%  talked about it
$ krug due
  #1  Анна Петрова  ready  23 nov  Thank them for the feedback, ask what is unclear: Лира · Backend engineer (2 d left)
  #1  Анна Петрова  ready  24 nov  Go through the feedback: gaps, plan: Лира · Backend engineer (3 d left)
      my plan       ready  26 nov  An item of your plan: Read DDIA (5 d left)
$ krug plan done queue
! #2 Build a queue · 100% · done
$ krug plan drop queue
! #2 Build a queue · 0% · dropped
$ krug plan list --all --json
  [
  {"id":1,"goal":"Read DDIA","gap":"System design","state":"open","made_on":"2026-11-21","deadline":"2026-11-26","percent":40,"moved_on":"2026-11-21","closed_on":null},
  {"id":2,"goal":"Build a queue","gap":null,"state":"dropped","made_on":"2026-11-21","deadline":"2027-01-21","percent":0,"moved_on":null,"closed_on":"2026-11-21"}
  ]
$ krug plan done nothing
! krug: There is no plan item “nothing”; “krug plan list” lists them.
? 1
$ krug plan fly
! krug: “krug plan” takes one of: list, add, progress, done, drop, reopen, edit, show, delete; not “fly”.
! Usage: krug plan [list [--all]] | add GOAL … [--gap GAP] [--by WHEN] | progress ITEM [N%] [TEXT …] | done|drop|reopen|show|delete ITEM | edit ITEM [--goal TEXT] [--gap GAP] [--by WHEN]
! “krug help plan” tells more.
? 2
$ krug undo
! Undone: Plan item dropped: Build a queue
$ krug history --limit 3
  21 nov 18:00  Plan item dropped: Build a queue  undone
  21 nov 18:00  Plan item done: Build a queue
  21 nov 18:00  Progress: Read DDIA

# Doubts are questions.
$ krug application add --org Ока >/dev/null
$ krug application withdraw --org Ока --yes >/dev/null 2>&1
$ krug feedback add --org Ока --reason "a pity" </dev/null
! You withdrew from Ока on 21 November 2026. Is there feedback all the same?
! krug: Say --yes to save it all the same.
! Usage: krug feedback [list [--org NAME]] | ask|add|none [N | --org NAME] [OPTION …] | show|edit|delete ID [OPTION …] | questions [--question TEXT …]
! “krug help feedback” tells more.
? 2
$ krug feedback add --org Ока --reason "a pity" --yes
! You withdrew from Ока on 21 November 2026. Is there feedback all the same?
! #3 Ока · general · 21 nov
!   [-] go through the feedback · nobody known · 21 nov–24 nov
! Do: thank for it; ask what is not clear; ask for examples.
! Do not: dispute the decision; write while you are upset; persuade them to change it.
$ krug feedback ask --org Ока --who Петрова --sent
! Noted that it was sent. krug undo takes it back.
$ krug feedback ask --org Ока --who Петрова --sent --at tomorrow
! krug: Feedback is of today or earlier.
? 1
$ krug feedback none --org Ока
! Recorded as none; nothing is sent.
$ krug application add --org Обь --position QA --at 2026-11-01 >/dev/null
$ krug application reject --org Обь --at 2026-11-05 --yes >/dev/null 2>&1
$ krug feedback ask --org Обь --who Петрова --at 2026-11-06 --sent
! Noted that it was sent. krug undo takes it back.
$ krug feedback ask --org Обь --who Петрова --at 2026-11-13 --sent
! Noted that it was sent. krug undo takes it back.
$ krug feedback ask --org Обь --who Петрова --sent
! krug: You asked twice: leave it at that, and record it as none.
? 1
$ krug feedback list
  #4  21 nov  Ока                     no feedback   Анна Петрова
  #3  21 nov  Ока                     general
  #2  21 nov  Нева  Analyst           constructive
  #1  21 nov  Лира  Backend engineer  constructive  Анна Петрова
! Обь · QA: asked twice, no answer for a week: krug feedback none 4.
$ krug feedback none --org Обь
! Recorded as none; nothing is sent.
$ krug feedback list --org Обь
  #5  21 nov  Обь  QA  no feedback  Анна Петрова
! Обь: gave feedback 0 of 1
$ krug feedback delete 1
$ krug gap list
  #2  System design  gap  named 1 time at 1 company
$ krug check
! The book is sound.
