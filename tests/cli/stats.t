# An empty book has no figures, and none are made up.
$ krug add Nobody 2>/dev/null
$ krug undo 2>/dev/null
$ krug stats
  active    Nobody with a window was in the book then.
  weeks     Nothing was logged in this period.
  days      Nothing was logged in this period.
  channels  Nothing was logged in this period.
  kinds     Nothing was logged in this period.
  answers   Nothing went out from you in this period.
  results   No results were recorded in this period.
  balance   No value was given or got in this period.
  coverage  Nobody in the book worked anywhere then.
  new       Nobody was added in this period.
  reviews   No weekly review was finished yet.
  depth     Nobody has three entries in 24 months.
$ krug stats answers --json
  []
$ krug stats active --csv
  id,label,people,active,share

# What was logged is counted: touches went out from me alone, contacts did not.
$ krug add "Анна Петрова" --kind recruiter --org Лира 2>/dev/null
$ krug add "Иван Ли" --kind professional 2>/dev/null
$ krug log Анна --at 2026-11-02 "email: asked about the team *" 2>/dev/null
$ krug log Анна --at 2026-11-05 -d in "email: wrote back -vacancy" 2>/dev/null
$ krug log Анна --at 2026-11-09 "meeting: coffee +article" 2>/dev/null
$ krug log Иван --at 2026-09-14 "telegram: hello" 2>/dev/null
$ krug stats
  active    people 2 · active 1 · rate 50%
  weeks     touches 2 · contacts 2
  days      touches 2 · contacts 2
  channels  touches 2 · contacts 2
  kinds     touches 2 · contacts 2
  answers   touches 2 · answered 1 · rate 50% · half within 3 d
  results   offers 0 · recommendations 0 · introductions 0 · vacancies 1 · feedback 0 · in all 1
  balance   gave 1 · got 1 · balance 0
  coverage  people 1 · active 1 · rate 100%
  new       people 2
  reviews   No weekly review was finished yet.
  depth     people 1 · mean 50 · two-way 25 · meetings 5 · value 20 · informal 0 · years 0
$ krug stats channels
            touches  contacts
  meeting   0        1
  e-mail    1        1
  Telegram  1        0
  all       2        2
! Touches by channel · last 12 months, 22 nov 2025–21 nov
$ krug stats weeks --period 2026-11 --json
  [
  {"id":"2026-W44","label":"w44 · 26 oct–1 nov","day":"2026-10-26","touches":0,"contacts":0},
  {"id":"2026-W45","label":"w45 · 2 nov–8 nov","day":"2026-11-02","touches":1,"contacts":1},
  {"id":"2026-W46","label":"w46 · 9 nov–15 nov","day":"2026-11-09","touches":0,"contacts":1},
  {"id":"2026-W47","label":"w47 · 16 nov–22 nov","day":"2026-11-16","touches":0,"contacts":0},
  {"id":"all","label":"all","touches":1,"contacts":2}
  ]
$ krug stats answers --period 2026-Q4
            touches  answered  rate  half within
  expected  1        1         100%  3 d
  e-mail    1        1         100%  3 d
  all       1        1         100%  3 d
! Answers · quarter 4 of 2026, 1 oct–31 dec
$ krug stats results
                offers  recommendations  introductions  vacancies  feedback  in all
  Анна Петрова  0       0                0              1          0         1
  all           0       0                0              1          0         1
! Results · last 12 months, 22 nov 2025–21 nov
$ krug stats balance --csv
  id,label,gave,got,balance
  article,article,1,0,1
  vacancy,vacancy,0,1,-1
  all,all,1,1,0

# Who is behind a figure.
$ krug stats depth
         people  mean  two-way  meetings  value  informal  years
  50–74  1       50    25       5         20     0         0
  all    1       50    25       5         20     0         0
! Depth · last 12 months, 22 nov 2025–21 nov
$ krug stats depth --people 75 --json
! krug: “depth” has no row “75” in this period; --json shows the ids of its rows.
? 1
$ krug stats depth --people all --limit 3
  #2  Анна Петрова  50  9 nov
$ krug stats channels --people telegram
  #3  Иван Ли  1  14 sep
$ krug stats channels --people all --column contacts --json
  [
  {"id":2,"name":"Анна Петрова","value":2,"last_day":"2026-11-09"}
  ]
$ krug stats kinds --people recruiter --column touches
  #2  Анна Петрова  1  2 nov

# The state at the end of a period, and a period to come.
$ krug stats active --period 2026-10
! Active contacts · October 2026, 1 oct–31 oct
! Nobody with a window was in the book then.
$ krug stats weeks --period 2027
! Touches by week · the year 2027, 1 jan–31 dec 2027
! Nothing was logged in this period.
$ krug stats weeks --period 2027 --json
  []

# Depth stands with its parts, where there is enough to say.
$ krug stats --who Анна
  both ways      25/25   3 of 3
  live meetings  5/20    1 meeting
  mutual value   20/20   gave 1, got 1
  informal       0/15    0 of 3
  years known    0/20    0 months
  depth          50/100
$ krug stats --who Иван
  too little to say
$ krug stats --who Иван --json
  {"who_id":3,"depth":null,"two_way":null,"live":null,"value":null,"informal":null,"years":null}

# What is counted is told.
$ krug stats active --explain
  Active contacts (active)
      People with a window who are not archived and were in the book by then; active are those whose last contact lies no longer back than the far end of their window. Contact is a meeting, call or video, and anything incoming or both ways. Told for the last day of the period, today while it runs, by the windows and kinds of today.
$ krug --lang ru stats weeks --period 2026-W46
                       обращения  контакты
  н.46 · 9 ноя–15 ноя  0          1
  всего                0          1
! Обращения по неделям · 46-я неделя 2026 года, 9 ноя–15 ноя
$ krug --lang ru stats --who Анна
  взаимно          25/25   3 из 3
  живые встречи    5/20    1 встреча
  взаимная польза  20/20   дано 1, получено 1
  неформально      0/15    0 из 3
  лет знакомства   0/20    0 месяцев
  глубина          50/100

# Wrong usage says what would be right.
$ krug stats nothing
! krug: There is no measure “nothing”; there are active, weeks, days, channels, kinds, answers, results, balance, coverage, new, reviews, depth.
! Usage: krug stats [MEASURE] [--period PERIOD] [--people ROW [--column NAME]] [--explain] | --who WHO
! “krug help stats” tells more.
? 2
$ krug stats weeks --period soon
! krug: “soon” is no period: write 2026, 2026-H1, 2026-Q3, 2026-11, 2026-W47, or how far back, as 12m, 8w, 30d.
! Usage: krug stats [MEASURE] [--period PERIOD] [--people ROW [--column NAME]] [--explain] | --who WHO
! “krug help stats” tells more.
? 2
$ krug stats weeks --people 2020-W01
! krug: “weeks” has no row “2020-W01” in this period; --json shows the ids of its rows.
? 1
$ krug stats channels --people email --column money
! krug: “channels” has no column “money”; it has touches, contacts.
! Usage: krug stats [MEASURE] [--period PERIOD] [--people ROW [--column NAME]] [--explain] | --who WHO
! “krug help stats” tells more.
? 2
$ krug stats --csv
! krug: Tell which measure is meant.
! Usage: krug stats [MEASURE] [--period PERIOD] [--people ROW [--column NAME]] [--explain] | --who WHO
! “krug help stats” tells more.
? 2
$ krug stats weeks --csv --json
! krug: Say --json or --csv, not both.
! Usage: krug stats [MEASURE] [--period PERIOD] [--people ROW [--column NAME]] [--explain] | --who WHO
! “krug help stats” tells more.
? 2
