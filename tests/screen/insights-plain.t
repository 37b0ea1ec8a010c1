# A console whose fonts have neither blocks nor braille gets charts of ASCII; the rest of the
# screen is as ever.
book   sample
now    2026-11-21T18:00:00+03:00
env    TERM=linux
size   100x30
lang   en
keys   5 j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                │ Touches by week                            33, 6 before
|   Active contacts       70%   +44    .=# │ last 12 months                         2 weeks a column
| ▸ Touches by week        33   +27 ....-# │
|   Days of the year       33   +27 ....-# │    # touches  + contacts
|   Touches by channel     33   +27 ....-# │ 10
|   Touches by kind        33   +27 ....-# │                     + +
|   Answers               76%   −24     #* │      +      +   ++  + +     +
|   Results                14   +14 .....# │      +      + + +++ + +++ +++
|   Give and take         −17   −16     #. │      +      + + +++++ +++++++
|   Coverage by organiza… 70%   +44    .=# │      +    + + +++++++ +++++++
|   New people              3    +3 ...#.: │      # ++ + #+++#+#+#+++++#+#+
|   Streak of reviews    2 wk            # │  0 ++# ###++###+##############
|   Depth                  50    +9     *# │    22 nov 2025          21 nov
|                                          ├─────────────────────────────────────────────────────────
|                                          │                                     touches  contacts
|                                          │   w35 · 24 aug–30 aug                     0         3
|                                          │   w36 · 31 aug–6 sep                      1         2
|                                          │   w37 · 7 sep–13 sep                      0         3
|                                          │   w38 · 14 sep–20 sep                     1         2
|                                          │   w39 · 21 sep–27 sep                     1         3
|                                          │   w40 · 28 sep–4 oct                      0         1
|                                          │   w41 · 5 oct–11 oct                      1         2
|                                          │   w42 · 12 oct–18 oct                     1         2
|                                          │   w43 · 19 oct–25 oct                     1         2
|                                          │   w44 · 26 oct–1 nov                      0         3
|                                          │   w45 · 2 nov–8 nov                       2         1
|                                          │   w46 · 9 nov–15 nov                      1         4
|                                          │ ▸ w47 · 16 nov–22 nov                     1         2
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move           ? help
keys   j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                │ Days of the year                           33, 6 before
|   Active contacts       70%   +44    .=# │ last 12 months     touches + contacts, 2 weeks a column
|   Touches by week        33   +27 ....-# │
| ▸ Days of the year       33   +27 ....-# │      dec feb apr  jun aug oct
|   Touches by channel     33   +27 ....-# │ mon ........-.-..-.--.----.+.--
|   Touches by kind        33   +27 ....-# │ tue ..-..-.-.--.----.+.+..-.---
|   Answers               76%   −24     #* │ wed -....-....--.-.+-..------.-
|   Results                14   +14 .....# │ thu ....--...+.-.-+-....----.+.
|   Give and take         −17   −16     #. │ fri .-#.-.--.+.++-+.+x-+++--+-.
|   Coverage by organiza… 70%   +44    .=# │ sat ...........................
|   New people              3    +3 ...#.: │ sun ..........................
|   Streak of reviews    2 wk            # │
|   Depth                  50    +9     *# │     . 0  - 1-2  + 3-4  x 5-6  # 7
|                                          ├─────────────────────────────────────────────────────────
|                                          │                              touches  contacts
|                                          │   10 November 2026                 0         0
|                                          │   11 November 2026                 0         0
|                                          │   12 November 2026                 0         3
|                                          │   13 November 2026                 1         0
|                                          │   14 November 2026                 0         0
|                                          │   15 November 2026                 0         0
|                                          │   16 November 2026                 0         1
|                                          │   17 November 2026                 1         0
|                                          │   18 November 2026                 0         1
|                                          │   19 November 2026                 0         0
|                                          │   20 November 2026                 0         0
|                                          │ ▸ 21 November 2026                 0         0
|                                          │   all                             33        94
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move           ? help
keys   j j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                │ Touches by kind                            33, 6 before
|   Active contacts       70%   +44    .=# │ last 12 months                    # touches  + contacts
|   Touches by week        33   +27 ....-# │
|   Days of the year       33   +27 ....-# │ recruiter    ######+++++++++++++++++++ 10 + 31
|   Touches by channel     33   +27 ....-# │ interviewer  ######++++++++++++++ 10 + 23
| ▸ Touches by kind        33   +27 ....-# │ professional ########++++++++++++++++++++++++++ 13 + 45
|   Answers               76%   −24     #* ├─────────────────────────────────────────────────────────
|   Results                14   +14 .....# │                         touches  contacts
|   Give and take         −17   −16     #. │ ▸ recruiter                  10        31
|   Coverage by organiza… 70%   +44    .=# │   interviewer                10        23
|   New people              3    +3 ...#.: │   professional               13        45
|   Streak of reviews    2 wk            # │   all                        33        99
|   Depth                  50    +9     *# │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move           ? help
keys   G k k k k
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Insights · last 12 months                │ Give and take                            −17, −1 before
|   Active contacts       70%   +44    .=# │ last 12 months
|   Touches by week        33   +27 ....-# │
|   Days of the year       33   +27 ....-# │                              gave │ got
|   Touches by channel     33   +27 ....-# │ article             6 -########## │ 0
|   Touches by kind        33   +27 ....-# │ resource               4 -####### │ ###- 2
|   Answers               76%   −24     #* │ vacancy                         0 │ #######- 4
|   Results                14   +14 .....# │ candidate                    1 -# │ 0
| ▸ Give and take         −17   −16     #. │ introduction                    0 │ #- 1
|   Coverage by organiza… 70%   +44    .=# │ advice                       1 -# │ #######- 4
|   New people              3    +3 ...#.: │ help                       2 -### │ #######- 4
|   Streak of reviews    2 wk            # │ support                         0 │ ###- 2
|   Depth                  50    +9     *# │ feedback                        0 │ ########- 5
|                                          │ recommendation               1 -# │ ###- 2
|                                          │ offer                           0 │ #- 1
|                                          │ information                2 -### │ ################ 9
|                                          ├─────────────────────────────────────────────────────────
|                                          │                           gave  got  balance
|                                          │ ▸ article                    6    0       +6
|                                          │   resource                   4    2       +2
|                                          │   vacancy                    0    4       −4
|                                          │   candidate                  1    0       +1
|                                          │   introduction               0    1       −1
|                                          │   advice                     1    4       −3
|                                          │   help                       2    4       −2
|                                          │   support                    0    2       −2
|                                          │   feedback                   0    5       −5
|                                          │   recommendation             1    2       −1
| Enter open  [/] earlier, later  p period  e explain  E export  Tab pane  j/k move           ? help
