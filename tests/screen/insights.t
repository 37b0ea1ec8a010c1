# The insights: measures with their figures, what changed since the period before and a line
# of six periods; beside them the chart of the chosen one over its rows, which commands print
# likewise.
book   sample
now    2026-11-21T18:00:00+03:00
size   120x36
lang   en
keys   5
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Active contacts                                     70%, 26% before
| ▸ Active contacts               70%   +44    ·▃█ │ last 12 months                                                 rate
|   Touches by week                33   +27 ····▂█ │
|   Days of the year               33   +27 ····▂█ │ recruiter    ████████████████████████▌ 50%
|   Touches by channel             33   +27 ····▂█ │ interviewer  █████████████████████████████████████████████████ 100%
|   Touches by kind                33   +27 ····▂█ │ professional ███████████████████████████████████▎ 72%
|   Answers                       76%   −24     █▇ ├─────────────────────────────────────────────────────────────────────
|   Results                        14   +14 ·····█ │                         people  active  rate
|   Give and take                 −17   −16     █· │ ▸ recruiter                 12       6   50%
|   Coverage by organization      70%   +44    ·▃█ │   interviewer                7       7  100%
|   New people                      3    +3 ···█·▁ │   professional              18      13   72%
|   Streak of reviews            2 wk            █ │   all                       37      26   70%
|   Depth                          50    +9     ▇█ │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move                               ? help
# Touches and contacts of each week, one upon the other.
keys   j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Touches by week                                        33, 6 before
|   Active contacts               70%   +44    ·▃█ │ last 12 months
| ▸ Touches by week                33   +27 ····▂█ │
|   Days of the year               33   +27 ····▂█ │    █ touches  ▒ contacts
|   Touches by channel             33   +27 ····▂█ │ 10
|   Touches by kind                33   +27 ····▂█ │
|   Answers                       76%   −24     █▇ │         ▒
|   Results                        14   +14 ·····█ │         ▒                             ▒
|   Give and take                 −17   −16     █· │         ▒                     ▒       ▒   ▒           ▒
|   Coverage by organization      70%   +44    ·▃█ │         ▒             ▒       ▒▒▒ ▒▒  ▒  ▒▒    ▒     ▒▒
|   New people                      3    +3 ···█·▁ │         █     ▒  ▒▒  ▒█▒ ▒▒ ▒▒█▒▒▒█▒ ▒█  ▒▒▒▒▒▒▒ ▒▒▒▒█▒▒
|   Streak of reviews            2 wk            █ │  0  ▒▒ ▒█  ▒█▒██ ▒▒ ▒███▒█▒▒▒▒█▒████▒▒█▒██▒▒█▒██▒███▒███
|   Depth                          50    +9     ▇█ │    22 nov 2025                                    21 nov
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │                                     touches  contacts
|                                                  │   w29 · 13 jul–19 jul                     0         3
|                                                  │   w30 · 20 jul–26 jul                     2         4
|                                                  │   w31 · 27 jul–2 aug                      0         1
|                                                  │   w32 · 3 aug–9 aug                       1         0
|                                                  │   w33 · 10 aug–16 aug                     1         3
|                                                  │   w34 · 17 aug–23 aug                     0         5
|                                                  │   w35 · 24 aug–30 aug                     0         3
|                                                  │   w36 · 31 aug–6 sep                      1         2
|                                                  │   w37 · 7 sep–13 sep                      0         3
|                                                  │   w38 · 14 sep–20 sep                     1         2
|                                                  │   w39 · 21 sep–27 sep                     1         3
|                                                  │   w40 · 28 sep–4 oct                      0         1
|                                                  │   w41 · 5 oct–11 oct                      1         2
|                                                  │   w42 · 12 oct–18 oct                     1         2
|                                                  │   w43 · 19 oct–25 oct                     1         2
|                                                  │   w44 · 26 oct–1 nov                      0         3
|                                                  │   w45 · 2 nov–8 nov                       2         1
|                                                  │   w46 · 9 nov–15 nov                      1         4
|                                                  │ ▸ w47 · 16 nov–22 nov                     1         2
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move                               ? help
# The map of the year; its marks need no colour.
keys   j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Days of the year                                       33, 6 before
|   Active contacts               70%   +44    ·▃█ │ last 12 months                                   touches + contacts
|   Touches by week                33   +27 ····▂█ │
| ▸ Days of the year               33   +27 ····▂█ │       dec jan feb mar  apr may  jun jul aug  sep oct nov
|   Touches by channel             33   +27 ····▂█ │ mon  ················░··░······░··░··░···░·░░·░···░░··░░░
|   Touches by kind                33   +27 ····▂█ │ tue  ···░·····░···░····░░···░··░░·░···░░··░░····░····░░·░
|   Answers                       76%   −24     █▇ │ wed  ░·········░·········░·░··░░···▒░·····░··░·░░░·░░···░
|   Results                        14   +14 ·····█ │ thu  ·······░··░······░░···░···░▒··░·········░░·░·░····▒·
|   Give and take                 −17   −16     █· │ fri  ·░··█···░··░··░··░░··▒··▒░··▒··▒·░▓░·░░░░░░░··░░░░░·
|   Coverage by organization      70%   +44    ·▃█ │ sat ·····················································
|   New people                      3    +3 ···█·▁ │ sun ····················································
|   Streak of reviews            2 wk            █ │
|   Depth                          50    +9     ▇█ │     · 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │                              touches  contacts
|                                                  │   4 November 2026                  0         0
|                                                  │   5 November 2026                  0         0
|                                                  │   6 November 2026                  1         0
|                                                  │   7 November 2026                  0         0
|                                                  │   8 November 2026                  0         0
|                                                  │   9 November 2026                  0         1
|                                                  │   10 November 2026                 0         0
|                                                  │   11 November 2026                 0         0
|                                                  │   12 November 2026                 0         3
|                                                  │   13 November 2026                 1         0
|                                                  │   14 November 2026                 0         0
|                                                  │   15 November 2026                 0         0
|                                                  │   16 November 2026                 0         1
|                                                  │   17 November 2026                 1         0
|                                                  │   18 November 2026                 0         1
|                                                  │   19 November 2026                 0         0
|                                                  │   20 November 2026                 0         0
|                                                  │ ▸ 21 November 2026                 0         0
|                                                  │   all                             33        94
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move                               ? help
keys   j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Touches by channel                                     33, 6 before
|   Active contacts               70%   +44    ·▃█ │ last 12 months                                █ touches  ▒ contacts
|   Touches by week                33   +27 ····▂█ │
|   Days of the year               33   +27 ····▂█ │ meeting    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 0 + 25
| ▸ Touches by channel             33   +27 ····▂█ │ phone call ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 0 + 20
|   Touches by kind                33   +27 ····▂█ │ video call ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 0 + 18
|   Answers                       76%   −24     █▇ │ e-mail     █████████████████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 21 + 14
|   Results                        14   +14 ·····█ │ Telegram   ████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 12 + 10
|   Give and take                 −17   −16     █· │ event      ▒▒▒▒▒▒▒▒▒▒ 0 + 7
|   Coverage by organization      70%   +44    ·▃█ ├─────────────────────────────────────────────────────────────────────
|   New people                      3    +3 ···█·▁ │                       touches  contacts
|   Streak of reviews            2 wk            █ │ ▸ meeting                   0        25
|   Depth                          50    +9     ▇█ │   phone call                0        20
|                                                  │   video call                0        18
|                                                  │   e-mail                   21        14
|                                                  │   Telegram                 12        10
|                                                  │   event                     0         7
|                                                  │   all                      33        94
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move                               ? help
# What was given stands on one side, what was got on the other.
keys   G k k k k
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Give and take                                        −17, −1 before
|   Active contacts               70%   +44    ·▃█ │ last 12 months
|   Touches by week                33   +27 ····▂█ │
|   Days of the year               33   +27 ····▂█ │                                    gave │ got
|   Touches by channel             33   +27 ····▂█ │ article               6 ▐██████████████ │ 0
|   Touches by kind                33   +27 ····▂█ │ resource                   4 ▐█████████ │ ████▉ 2
|   Answers                       76%   −24     █▇ │ vacancy                               0 │ █████████▊ 4
|   Results                        14   +14 ·····█ │ candidate                         1 ▐██ │ 0
| ▸ Give and take                 −17   −16     █· │ introduction                          0 │ ██▍ 1
|   Coverage by organization      70%   +44    ·▃█ │ advice                            1 ▐██ │ █████████▊ 4
|   New people                      3    +3 ···█·▁ │ help                            2 ▐████ │ █████████▊ 4
|   Streak of reviews            2 wk            █ │ support                               0 │ ████▉ 2
|   Depth                          50    +9     ▇█ │ feedback                              0 │ ████████████▏ 5
|                                                  │ recommendation                    1 ▐██ │ ████▉ 2
|                                                  │ offer                                 0 │ ██▍ 1
|                                                  │ information                     2 ▐████ │ ██████████████████████ 9
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │                           gave  got  balance
|                                                  │ ▸ article                    6    0       +6
|                                                  │   resource                   4    2       +2
|                                                  │   vacancy                    0    4       −4
|                                                  │   candidate                  1    0       +1
|                                                  │   introduction               0    1       −1
|                                                  │   advice                     1    4       −3
|                                                  │   help                       2    4       −2
|                                                  │   support                    0    2       −2
|                                                  │   feedback                   0    5       −5
|                                                  │   recommendation             1    2       −1
|                                                  │   offer                      0    1       −1
|                                                  │   information                2    9       −7
|                                                  │   all                       17   34      −17
|                                                  │
|                                                  │
|                                                  │
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move                               ? help
# Enter goes inwards: to the rows, and from a row to the people behind its figure.
keys   g j j j Enter j j j Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Touches by channel · e-mail
| last 12 months · touches · 17 people
|                                                  the last time
| ▸ Zhanna Orlova                                 2       14 oct
|   Alexander Volkov                              2       31 mar
|   Sarah Miller                                  2       13 nov
|   Yuki Tanaka                                   2       23 oct
|   Ivan Li                                       1       26 may
|   Maria Polyakova                               1       24 jun
|   Olga Kuznetsova                               1        3 apr
|   Nikita Zhuravlyov                             1        2 nov
|   Ludwig Braun                                  1       23 jan
|   Kirill Ryabov                                 1       17 nov
|   Viktoria Demidova                             1       15 jun
|   Gleb Zimin                                    1       24 jun
|   Natalia Sergeyeva                             1       27 mar
|   Grigory Sobolev                               1        6 apr
|   Chiara Rossi                                  1       25 may
|   Polina Yegorova                               1       12 jun
|   Yuri Panov                                    1       24 jul
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter open  Tab next figure  j/k move  Esc back                                                                 ? help
# Another figure of the same row.
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Touches by channel · e-mail
| last 12 months · contacts · 12 people
|                                                  the last time
|   Maria Polyakova                               2       16 nov
|   Yuki Tanaka                                   2       23 oct
|   Ivan Li                                       1       16 jun
|   Olga Kuznetsova                               1        7 apr
|   Nikita Zhuravlyov                             1       24 aug
| ▸ Alexander Volkov                              1        2 apr
|   Ludwig Braun                                  1       27 jan
|   Kirill Ryabov                                 1       28 aug
|   Sarah Miller                                  1        6 jul
|   Viktoria Demidova                             1       12 jun
|   Polina Yegorova                               1       12 jun
|   Yuri Panov                                    1       24 jul
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter open  Tab next figure  j/k move  Esc back                                                                 ? help
# The person is shown in the people view; the insights stay as they were left.
keys   j Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| 2 meetings to log? U                             │ Ludwig Braun                                      professional · ты
| deadline in hours                              1 │ Staff engineer, Nordwind GmbH (since 2024-07)          Berlin 16:00
|   Denis Morozov           ask for feedback, 24 h │ ✉ l.braun@example.net   ◧ https://linkedin.com/in/ludwig-braun-sam…
| owed                                           2 │ Be in touch by 14 dec: 23 days left.
|   Maria Polyakova                   ✉ answer 5 d │ every 3–4 months · last 14 aug (99 d)
|   Ivan Li                           ✈ answer 3 d │ due tue 24 nov · moved from mon 23 nov: 5 people that day already
| overdue                                        6 │
|   Zhanna Orlova                 retry, 10 d late │ #conference #databases
|   Timur Valiev ♥                       14 d late │ interests: query planners, hiking
|   Pavel Yezhov                         18 d late │ birthday: 9 December 1986
|   Sofya Lebedeva               promise, 4 d late │ how we met: a talk at the database conference
|   Anna Petrova                          9 d late │ depth: 58 (both ways 25, live meetings 10, mutual value 10,
|   Olga Kuznetsova                       3 d late │ informal 0, years known 13)
| ready                                         11 ├─────────────────────────────────────────────────────────────────────
|   Artyom Gusev                    reminder today │   2026
|   Natalia Sergeyeva                    ask, 10 d │ ▸ 14 aug ⇄ video call
|   Yelena Fomina                         9 d left │            compared notes on planners, invited me to their meetup
|   Nikita Zhuravlyov                   retry, 9 d │            topics: #planner
|   Stepan Gromov                        ask, 11 d │            got: offer
|   Pyotr Smirnov                        13 d left │   27 jan ← e-mail  thanks, very useful; shared their numbers  ★ go…
|   Inna Belova ♥                        17 d left │   23 jan → e-mail  sent notes on our benchmark  ★ gave: article
|   Fyodor Lapin                         20 d left │   2025
|   Darya Kim                            21 d left │   7 oct  ⇄ event  talked after his talk about query planners
| ▸ Ludwig Braun                         23 d left │
|   Alexander Volkov                     57 d left │
| new                                            3 │
|   Ilya Vorontsov                     from 24 nov │
|   Alisa Krylova                      from 25 nov │
|   Niall O'Connor                     from 27 nov │
| waiting                                        2 │
|   Sarah Miller                      until 27 nov │
|   Kirill Ryabov                      until 1 dec │
| resting                                       11 │
|   Yuri Panov ♥                       from 25 nov │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order  z fold  I me  ? help
keys   5
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Touches by channel                                     33, 6 before
|   Active contacts               70%   +44    ·▃█ │ last 12 months                                █ touches  ▒ contacts
|   Touches by week                33   +27 ····▂█ │
|   Days of the year               33   +27 ····▂█ │ meeting    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 0 + 25
| ▸ Touches by channel             33   +27 ····▂█ │ phone call ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 0 + 20
|   Touches by kind                33   +27 ····▂█ │ video call ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 0 + 18
|   Answers                       76%   −24     █▇ │ e-mail     █████████████████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 21 + 14
|   Results                        14   +14 ·····█ │ Telegram   ████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 12 + 10
|   Give and take                 −17   −16     █· │ event      ▒▒▒▒▒▒▒▒▒▒ 0 + 7
|   Coverage by organization      70%   +44    ·▃█ ├─────────────────────────────────────────────────────────────────────
|   New people                      3    +3 ···█·▁ │                       touches  contacts
|   Streak of reviews            2 wk            █ │   meeting                   0        25
|   Depth                          50    +9     ▇█ │   phone call                0        20
|                                                  │   video call                0        18
|                                                  │ ▸ e-mail                   21        14
|                                                  │   Telegram                 12        10
|                                                  │   event                     0         7
|                                                  │   all                      33        94
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move                               ? help
# A row that is a person leads to them.
keys   Tab j j j Enter j Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| 2 meetings to log? U                             │ Polina Yegorova                                      recruiter · вы
| owed                                           2 │ HR partner, Granit Systems (since 2024-12)             Moscow 18:00
|   Maria Polyakova                   ✉ answer 5 d │ ✉ p.egorova@example.com   ✈ @p_egorova
|   Ivan Li                           ✈ answer 3 d │ In touch lately; next from 5 dec.
| overdue                                        6 │ every 2–3 months · last 5 oct (47 d)
|   Zhanna Orlova                 retry, 10 d late │ ! 3 talks, and no interest of theirs is known
|   Timur Valiev ♥                       14 d late │ • tell my news                                                7 dec
|   Pavel Yezhov                         18 d late │ #rust
|   Sofya Lebedeva               promise, 4 d late │ how we met: led the selection at Granit Systems
|   Anna Petrova                          9 d late │ depth: 43 (both ways 25, live meetings 5, mutual value 0, informal
|   Olga Kuznetsova                       3 d late │ 0, years known 13)
| ready                                         11 │
|   Artyom Gusev                    reminder today │
|   Natalia Sergeyeva                    ask, 10 d ├─────────────────────────────────────────────────────────────────────
|   Yelena Fomina                         9 d left │   2026
|   Nikita Zhuravlyov                   retry, 9 d │ ▸ 5 oct  ⇄ phone call
|   Stepan Gromov                        ask, 11 d │            a similar role opens in spring
|   Pyotr Smirnov                        13 d left │            topics: #vacancy
|   Inna Belova ♥                        17 d left │            got: vacancy
|   Fyodor Lapin                         20 d left │   12 jun → e-mail, thank-you  thanked her and asked for feedback
|   Darya Kim                            21 d left │   12 jun ← e-mail  they chose another, kept me in reserve  ★ got: …
|   Ludwig Braun                         23 d left │   22 may ⇄ video call, interview  a talk about motives
|   Alexander Volkov                     57 d left │   20 may ⇄ phone call  explained the stages
| new                                            3 │
|   Ilya Vorontsov                     from 24 nov │
|   Alisa Krylova                      from 25 nov │
|   Niall O'Connor                     from 27 nov │
| waiting                                        2 │
|   Sarah Miller                      until 27 nov │
|   Kirill Ryabov                      until 1 dec │
| resting                                       11 │
|   Yuri Panov ♥                       from 25 nov │
| ▸ Polina Yegorova                     from 5 dec │
|   Grigory Sobolev                    from 16 dec │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order  z fold  I me  ? help
# The definition is one key away.
keys   5 e
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                        │ Results                                                14, 0 before
|   Active contacts               70%   +44    ·▃█ │ last 12 months                                               in all
|   Touches by week                33   +27 ····▂█ │
|   Days of the year               33   +27 ····▂█ │ Maxim Nikolaev  █████████████████████████████████████████████████ 2
|   Touches by channel             33   +27 ····▂█ │ Polina Yegorova █████████████████████████████████████████████████ 2
|   Touches by kind                33   +27 ····▂█ │ Ivan Li         ████████████████████████▌ 1
|   Answers                       76%   −24     █▇ │ Maria Polyakova ████████████████████████▌ 1
| ▸ Results                        14   +14 ·····█ │ Anna Petrova    ████████████████████████▌ 1
|   Give and take                 −17   −16     █· │ Olga Kuznetsova ████████████████████████▌ 1
|   Coverage by organization      70%   +44    ·▃█ │ Timur Valiev    ████████████████████████▌ 1
|   New people                      3    +3 ···█·▁ │ Pyotr Smirnov   ████████████████████████▌ 1
|   Streak of reviews            2 wk            █ │ Ludwig Braun    ████████████████████████▌ 1
|   Depth                    ╭─ Results ────────────────────────────────────────────────────╮▌ 1
|                            │ What came from whom in the period: values got from them,     │▌ 1
|                            │ each person of an entry counted; offers on applications, by  │▌ 1
|                            │ who recommended you there, else who told you; people added   │────────────────────────────
|                            │ whom they introduced; feedback recorded, unless it was none. │troductions   feedback
|                            │ What is told in two of these ways is not added up: the       │ons     vacancies   in all
|                            │ higher figure stands.                                        │  0       0     0    2   2
|                            │                                                              │  0       0     1    1   2
|                            │ Esc back                                                     │  0       0     0    1   1
|                            ╰──────────────────────────────────────────────────────────────╯  0       0     1    0   1
|                                                  │   Anna Petrova                   0        1       0     0    0   1
|                                                  │   Olga Kuznetsova                0        0       0     1    0   1
|                                                  │   Timur Valiev                   0        1       0     0    0   1
|                                                  │   Pyotr Smirnov                  0        0       1     0    0   1
|                                                  │   Ludwig Braun                   1        0       0     0    0   1
|                                                  │   Kirill Ryabov                  0        0       0     1    0   1
|                                                  │   Grigory Sobolev                0        0       0     0    1   1
|                                                  │   Fyodor Lapin                   1        0       0     0    0   1
|                                                  │   all                            2        2       1     4    5  14
|                                                  │
|                                                  │
|                                                  │
| Esc back                                                                                                        ? help
keys   Esc ?
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 mont╭─ Keys ───────────────────────────────────────────────────────────────╮           14, 0 before
|   Active contacts      │ Insights                                                             │                 in all
|   Touches by week      │   [  ←            The period before                                  │
|   Days of the year     │   ]  →            The period after                                   │█████████████████████ 2
|   Touches by channel   │   p               Choose the period                                  │█████████████████████ 2
|   Touches by kind      │   e               What is counted, and how                           │
|   Answers              │   Tab             To the next pane                                   │
| ▸ Results              │   Shift-Tab       To the pane before                                 │
|   Give and take        │   Enter           Open what is selected                              │
|   Coverage by organizat│   E               Write the figures that are shown to a file         │
|   New people           │                                                                      │
|   Streak of reviews    │ Moving                                                               │
|   Depth                │   j  ↓            One line down                                      │
|                        │   k  ↑            One line up                                        │
|                        │   g  Home         To the first line                                  │
|                        │   G  End          To the last line                                   │────────────────────────
|                        │   ^D              Half a page down                                   │uctions   feedback
|                        │   ^U              Half a page up                                     │    vacancies   in all
|                        │   PgDn  ^F        One page down                                      │      0     0    2   2
|                        │   PgUp  ^B        One page up                                        │      0     1    1   2
|                        │                                                                      │      0     0    1   1
|                        │ Everywhere                                                           │      0     1    0   1
|                        │   ?  ,  F1        Help: all keys of this view                        │      0     0    0   1
|                        │   :               Find any action by its name                        │      0     1    0   1
|                        │   u               Undo the last change                               │      0     0    0   1
|                        │   ^R              Redo what was undone                               │      1     0    0   1
|                        │   ^L              Paint the screen anew                              │      0     0    0   1
|                        │   ^Z              Put krug to sleep (fg wakes it)                    │      0     1    0   1
|                        │   Esc             Close this view                                    │      0     0    1   1
|                        │   q  ^Q           Leave krug                                         │      0     0    0   1
|                        │   1  2  3  4  5   Go to the view of this number                      │      1     4    5  14
|                        │   H               Show what was changed                              │
|                        │   O               Bring people in, or meetings, from a file        ↓ │
|                        ╰──────────────────────────────────────────────────────────────────────╯
| Esc back  j/k move
