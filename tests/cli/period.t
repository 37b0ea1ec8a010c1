$ krug demo --save p.krug
! The sample book was written to p.krug.
$ krug --book p.krug review monthly
  Review of the month: October 2026
  Active contacts: active       30   was 26
  Active contacts: rate         88%  was 76%
  Touches by channel: touches   3    was 3
  Touches by channel: contacts  9    was 11
  Answers: rate                 0%   was 67%
  Answers: half within          –    was 1 d
  Give and take: balance        −3   was 0
  New people: people            0    was 0
  Streak of reviews: weeks      –    was –
  Which talk gave most, and why? (best)
  Who has fallen silent whom I would not like to lose? (silent)
  What would make staying in touch easier next month? (easier)
$ krug --book p.krug review monthly --answer "best=the one with Ivan" --note "a calm month"
  Review of the month: October 2026
  Active contacts: active       30   was 26
  Active contacts: rate         88%  was 76%
  Touches by channel: touches   3    was 3
  Touches by channel: contacts  9    was 11
  Answers: rate                 0%   was 67%
  Answers: half within          –    was 1 d
  Give and take: balance        −3   was 0
  New people: people            0    was 0
  Streak of reviews: weeks      –    was –
  Which talk gave most, and why? (best)
      the one with Ivan
  Who has fallen silent whom I would not like to lose? (silent)
  What would make staying in touch easier next month? (easier)
  Notes
      a calm month
$ krug --book p.krug history | head -1
  21 nov 18:00  Review of a period: 2026-10
$ krug --book p.krug undo
! Undone: Review of a period: 2026-10
$ krug --book p.krug review quarterly --period 2026-Q3 --stance recruiter=keep --json
  {"period":"2026-Q3","from":"2026-07-01","to":"2026-09-30","reviewed_on":"2026-11-21","notes":null,"figures":[{"measure":"active","column":"active","now":26,"before":25},{"measure":"active","column":"share","now":76,"before":74},{"measure":"channels","column":"contacts","now":34,"before":27},{"measure":"answers","column":"share","now":88,"before":100},{"measure":"results","column":"offers","now":2,"before":0},{"measure":"results","column":"recommendations","now":1,"before":0},{"measure":"results","column":"introductions","now":1,"before":0},{"measure":"results","column":"vacancies","now":2,"before":1},{"measure":"results","column":"feedback","now":1,"before":2},{"measure":"balance","column":"balance","now":-5,"before":-7},{"measure":"new","column":"people","now":0,"before":0}],"kinds":[{"kind":"recruiter","contacts":11,"results":3,"stance":"keep"},{"kind":"interviewer","contacts":10,"results":2,"stance":null},{"kind":"professional","contacts":15,"results":2,"stance":null}],"sources":[{"who_id":4,"who":"Olga Kuznetsova","results":1},{"who_id":6,"who":"Timur Valiev","results":1},{"who_id":11,"who":"Pyotr Smirnov","results":1},{"who_id":15,"who":"Ludwig Braun","results":1},{"who_id":17,"who":"Kirill Ryabov","results":1},{"who_id":27,"who":"Grigory Sobolev","results":1},{"who_id":36,"who":"Fyodor Lapin","results":1}],"proposals":[],"targets":[{"year":2026,"kind":null,"measure":"contacts","target":null,"fact":34},{"year":2026,"kind":null,"measure":"entries","target":null,"fact":122},{"year":2026,"kind":null,"measure":"introductions","target":null,"fact":1},{"year":2026,"kind":null,"measure":"new","target":null,"fact":3},{"year":2026,"kind":"recruiter","measure":"contacts","target":null,"fact":11},{"year":2026,"kind":"recruiter","measure":"entries","target":null,"fact":40},{"year":2026,"kind":"recruiter","measure":"introductions","target":null,"fact":1},{"year":2026,"kind":"recruiter","measure":"new","target":null,"fact":1},{"year":2026,"kind":"interviewer","measure":"contacts","target":null,"fact":7},{"year":2026,"kind":"interviewer","measure":"entries","target":null,"fact":31},{"year":2026,"kind":"interviewer","measure":"introductions","target":null,"fact":0},{"year":2026,"kind":"interviewer","measure":"new","target":null,"fact":0},{"year":2026,"kind":"professional","measure":"contacts","target":null,"fact":16},{"year":2026,"kind":"professional","measure":"entries","target":null,"fact":51},{"year":2026,"kind":"professional","measure":"introductions","target":null,"fact":0},{"year":2026,"kind":"professional","measure":"new","target":null,"fact":2}],"answers":[{"question":"source","text":"Whom do I owe what came of it: which people, which kind?","answer":null},{"question":"effort","text":"What took effort and brought nothing?","answer":null},{"question":"balance","text":"Did I give as much as I asked for?","answer":null},{"question":"next","text":"What one thing do I do otherwise next quarter?","answer":null}]}
$ krug --book p.krug review quarterly --stance interviewer=change
  Review of the quarter: quarter 3 of 2026
  Active contacts: active       26   was 25
  Active contacts: rate         76%  was 74%
  Touches by channel: contacts  34   was 27
  Answers: rate                 88%  was 100%
  Results: offers               2    was 0
  Results: recommendations      1    was 0
  Results: introductions        1    was 0
  Results: vacancies            2    was 1
  Results: feedback             1    was 2
  Give and take: balance        −5   was −7
  New people: people            0    was 0
  What came of each kind of people:
  recruiter     11 contacts  3 results  keep
  interviewer   10 contacts  2 results  change
  professional  15 contacts  2 results
  From whom it came:
  Olga Kuznetsova: 1
  Timur Valiev: 1
  Pyotr Smirnov: 1
  Ludwig Braun: 1
  Kirill Ryabov: 1
  Grigory Sobolev: 1
  Fyodor Lapin: 1
  Whom do I owe what came of it: which people, which kind? (source)
  What took effort and brought nothing? (effort)
  Did I give as much as I asked for? (balance)
  What one thing do I do otherwise next quarter? (next)
$ krug --book p.krug review half-yearly
  Review of the half-year: half 1 of 2026
  Active contacts: active         25    was 12
  Active contacts: rate           74%   was 35%
  Touches by channel: contacts    37    was 21
  Answers: rate                   100%  was 100%
  Answers: half within            30 d  was 1 d
  Give and take: balance          −8    was 0
  Coverage by organization: rate  74%   was 35%
  New people: people              0     was 0
  Depth: mean                     46    was 43
  What does not fit:
  1. Inna Belova: 1–2 mo → 3–4 mo (1 of 4 stretches between contacts fit, the middle one is 115 d)
  2. Timur Valiev: 1–2 mo → 3–4 mo (0 of 5 stretches between contacts fit, the middle one is 108 d)
  To whom do I write out of mere habit, to whom too rarely? (habit)
  Who has become close, and who no longer is? (close)
  Which way of mine no longer suits: channel, tone, occasion? (approach)
$ krug --book p.krug review half-yearly --apply 1
  Review of the half-year: half 1 of 2026
  Active contacts: active         25    was 13
  Active contacts: rate           74%   was 38%
  Touches by channel: contacts    37    was 21
  Answers: rate                   100%  was 100%
  Answers: half within            30 d  was 1 d
  Give and take: balance          −8    was 0
  Coverage by organization: rate  74%   was 38%
  New people: people              0     was 0
  Depth: mean                     46    was 43
  What does not fit:
  1. Timur Valiev: 1–2 mo → 3–4 mo (0 of 5 stretches between contacts fit, the middle one is 108 d)
  To whom do I write out of mere habit, to whom too rarely? (habit)
  Who has become close, and who no longer is? (close)
  Which way of mine no longer suits: channel, tone, occasion? (approach)
$ krug --book p.krug review half-yearly --apply 99
! krug: There is no proposal 99.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review yearly --target recruiter.contacts=20 --target new=5 --done --json
  {"period":"2025","from":"2025-01-01","to":"2025-12-31","reviewed_on":"2026-11-21","notes":null,"figures":[{"measure":"active","column":"active","now":13,"before":2},{"measure":"active","column":"share","now":38,"before":6},{"measure":"channels","column":"touches","now":9,"before":0},{"measure":"channels","column":"contacts","now":30,"before":2},{"measure":"answers","column":"share","now":100,"before":null},{"measure":"results","column":"offers","now":0,"before":0},{"measure":"results","column":"recommendations","now":1,"before":0},{"measure":"results","column":"introductions","now":0,"before":0},{"measure":"results","column":"vacancies","now":0,"before":0},{"measure":"balance","column":"balance","now":-1,"before":-1},{"measure":"coverage","column":"share","now":38,"before":6},{"measure":"new","column":"people","now":0,"before":37},{"measure":"depth","column":"depth","now":43,"before":null}],"kinds":[{"kind":"recruiter","contacts":10,"results":1,"stance":null},{"kind":"interviewer","contacts":3,"results":0,"stance":null},{"kind":"professional","contacts":19,"results":0,"stance":null}],"sources":[{"who_id":3,"who":"Anna Petrova","results":1}],"proposals":[],"targets":[{"year":2025,"kind":null,"measure":"contacts","target":null,"fact":17},{"year":2025,"kind":null,"measure":"entries","target":null,"fact":41},{"year":2025,"kind":null,"measure":"introductions","target":null,"fact":0},{"year":2025,"kind":null,"measure":"new","target":null,"fact":0},{"year":2025,"kind":"recruiter","measure":"contacts","target":null,"fact":4},{"year":2025,"kind":"recruiter","measure":"entries","target":null,"fact":13},{"year":2025,"kind":"recruiter","measure":"introductions","target":null,"fact":0},{"year":2025,"kind":"recruiter","measure":"new","target":null,"fact":0},{"year":2025,"kind":"interviewer","measure":"contacts","target":null,"fact":2},{"year":2025,"kind":"interviewer","measure":"entries","target":null,"fact":5},{"year":2025,"kind":"interviewer","measure":"introductions","target":null,"fact":0},{"year":2025,"kind":"interviewer","measure":"new","target":null,"fact":0},{"year":2025,"kind":"professional","measure":"contacts","target":null,"fact":11},{"year":2025,"kind":"professional","measure":"entries","target":null,"fact":23},{"year":2025,"kind":"professional","measure":"introductions","target":null,"fact":0},{"year":2025,"kind":"professional","measure":"new","target":null,"fact":0},{"year":2026,"kind":null,"measure":"contacts","target":null,"fact":34},{"year":2026,"kind":null,"measure":"entries","target":null,"fact":122},{"year":2026,"kind":null,"measure":"introductions","target":null,"fact":1},{"year":2026,"kind":null,"measure":"new","target":5,"fact":3},{"year":2026,"kind":"recruiter","measure":"contacts","target":20,"fact":11},{"year":2026,"kind":"recruiter","measure":"entries","target":null,"fact":40},{"year":2026,"kind":"recruiter","measure":"introductions","target":null,"fact":1},{"year":2026,"kind":"recruiter","measure":"new","target":null,"fact":1},{"year":2026,"kind":"interviewer","measure":"contacts","target":null,"fact":7},{"year":2026,"kind":"interviewer","measure":"entries","target":null,"fact":31},{"year":2026,"kind":"interviewer","measure":"introductions","target":null,"fact":0},{"year":2026,"kind":"interviewer","measure":"new","target":null,"fact":0},{"year":2026,"kind":"professional","measure":"contacts","target":null,"fact":16},{"year":2026,"kind":"professional","measure":"entries","target":null,"fact":51},{"year":2026,"kind":"professional","measure":"introductions","target":null,"fact":0},{"year":2026,"kind":"professional","measure":"new","target":null,"fact":2}],"answers":[{"question":"lasting","text":"Which acquaintances of this year have become a relationship?","answer":null},{"question":"missing","text":"Where do I know nobody yet and should: companies, fields?","answer":null},{"question":"thanks","text":"Whom do I owe thanks for this year?","answer":null},{"question":"direction","text":"Where am I going next year, and who is there already?","answer":null}]}
$ krug --book p.krug review yearly --target recruiter.contacts=
  Review of the year: the year 2025
  Active contacts: active         13    was 2
  Active contacts: rate           38%   was 6%
  Touches by channel: touches     9     was 0
  Touches by channel: contacts    30    was 2
  Answers: rate                   100%  was –
  Results: offers                 0     was 0
  Results: recommendations        1     was 0
  Results: introductions          0     was 0
  Results: vacancies              0     was 0
  Give and take: balance          −1    was −1
  Coverage by organization: rate  38%   was 6%
  New people: people              0     was 37
  Depth: mean                     43    was –
  Targets of 2026:
  everybody, newly met: 3 of 5
  Which acquaintances of this year have become a relationship? (lasting)
  Where do I know nobody yet and should: companies, fields? (missing)
  Whom do I owe thanks for this year? (thanks)
  Where am I going next year, and who is there already? (direction)
$ krug --book p.krug review monthly --answer nothing=x
! krug: --answer takes one of: best, silent, easier; not “nothing”.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review monthly --period 2026-Q3
! krug: “2026-Q3” is not a period of this review.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review monthly --period 2026-11 --done
! krug: That period is not over yet: review it afterwards.
? 1
$ krug --book p.krug review quarterly --stance friend=keep
! krug: --stance takes a kind of people and keep, change or drop; not “friend=keep”.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review yearly --target recruiter=20
! krug: --target takes KIND.MEASURE=NUMBER, where MEASURE is contacts, entries, introductions or new; not “recruiter=20”.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review daily
! krug: A review is one of: weekly, monthly, quarterly, half-yearly, yearly; not “daily”.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug --lang ru review monthly
  Обзор месяца: октябрь 2026
  Живые связи: живые               30   было 27
  Живые связи: доля                88%  было 79%
  Обращения по каналам: обращения  3    было 3
  Обращения по каналам: контакты   9    было 11
  Ответы: доля                     0%   было 67%
  Ответы: половина за              –    было 1 дн.
  Дано и получено: разница         −3   было 0
  Новые люди: люди                 0    было 0
  Серия обзоров: недели            –    было –
  Какой разговор дал больше всего и почему? (best)
  Кто замолчал, кого не хочется потерять? (silent)
  Что облегчит общение в следующем месяце? (easier)
$ krug --book new.krug add Anna
! #1 Anna · Never in touch; the first day is 23 nov.
$ krug --book new.krug review yearly
  Review of the year: the year 2025
  Active contacts: active         0  was 0
  Active contacts: rate           –  was –
  Touches by channel: touches     0  was 0
  Touches by channel: contacts    0  was 0
  Answers: rate                   –  was –
  Results: offers                 0  was 0
  Results: recommendations        0  was 0
  Results: introductions          0  was 0
  Results: vacancies              0  was 0
  Give and take: balance          –  was –
  Coverage by organization: rate  –  was –
  New people: people              0  was 0
  Depth: mean                     –  was –
  Which acquaintances of this year have become a relationship? (lasting)
  Where do I know nobody yet and should: companies, fields? (missing)
  Whom do I owe thanks for this year? (thanks)
  Where am I going next year, and who is there already? (direction)
$ krug --book p.krug review monthly --stance recruiter=keep
! krug: A monthly review does not take --stance.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review monthly --target new=3
! krug: A monthly review does not take --target.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
$ krug --book p.krug review yearly --apply 1
! krug: A yearly review does not take --apply.
! Usage: krug review [weekly] [--list] [--json] | monthly|quarterly|half-yearly|yearly [--period PERIOD] [--answer NAME=TEXT] [--note TEXT] [--done] [--json]
! “krug help review” tells more.
? 2
