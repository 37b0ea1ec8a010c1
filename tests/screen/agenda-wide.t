# On a wide screen three months stand beside each other, and each line has its reason.
book   sample
now    2026-11-21T18:00:00+03:00
size   200x60
lang   en
keys   2 J
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                                                             │ November 2026                                      December 2026
| passed, and open still                                                                          9 │ mon    tue    wed    thu    fri    sat    sun      mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                                                     10 d late │                                            1·              1 4    2 1    3 1    4      5·     6·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of books                            4 d late │  2 1    3 1    4·     5      6 1    7·     8·       7 5    8      9 1   10     11     12·1   13·
|   17 nov ↺ Nikita Zhuravlyov  try again                                                  9 d left │  9 1   10     11     12 3   13 1   14·    15·      14     15 1   16 2   17     18     19·    20·
|   18 nov ↩ Maria Polyakova  answer them                                                answer 5 d │ 16 1   17 1   18 1   19     20     21·3   22·      21 1   22     23 1   24 1   25 1   26·    27·
|   18 nov ? ask for news: Kvant · Database developer                                               │▸23 5   24 5   25 5   26 5   27 5   28·    29·      28     29     30 1   31·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send the programme for leads          10 d left │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a description                        11 d left ├────────────────────────────────────────────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand                                                │ Pavel Yezhov
|   20 nov ↩ Ivan Li  answer them                                                        answer 3 d │ regular contact
| today, sat 21 nov · day off                                                                     3 │ mon 23 nov
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Database engineer                  24 h left │ 18 days late: the time ended on 3 nov.
|          ☑ weekly review                                                                          │ window 3 oct–3 nov
|          • Artyom Gusev  ask whether the vacancy in his team is out                      last day │ Architect, Vector
| mon 23 nov · week 48                                                                            5 │ ✈ @p_ezhov
| ▸        ↻ Pavel Yezhov                                                                 18 d late │
|          ↻ Anna Petrova                                                                  9 d late │ Last words
|          ↻ Olga Kuznetsova                                                               3 d late │ 3 jul · phone call: asked for advice on a talk
|          ↻ Nikita Zhuravlyov                                                             3 d left │ 6 mar · meeting: argued about storage formats
|          ❀ Inna Belova  birthday, turns 39                                                        │ 7 nov 2025 · Telegram: went there, did not fit, thanks all the same
| tue 24 nov                                                                                      5 │
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme for leads                     17:00 there │
|          ↻ Zhanna Orlova                                                                38 d late │
|          ↻ Yelena Fomina                                                                 9 d left │
|          ↻ Ilya Vorontsov  regular contact                                            from 24 nov │
|          ↻ Ludwig Braun                                                                 23 d left │
| wed 25 nov                                                                                      5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                                                                   │
|          • Fyodor Lapin  send the updated CV                                          from 25 nov │
|          ↻ Alisa Krylova  regular contact                                             from 25 nov │
|          ! Yuri Panov  tell my news: I look for a new team from February on           from 25 nov │
|          ↻ Yuri Panov  regular contact                                                from 25 nov │
| thu 26 nov                                                                                      5 │
|          ⚑ Lev Kazakov  my promise: finish my part                                    from 26 nov │
|          ⚑ Regina Melnikova  my promise: send the list of books                       from 26 nov │
|          • Natalia Sergeyeva  Prepare for the interview: Polus · Platform engineer    from 26 nov │
|          ? Stepan Gromov  ask for news: Orion · Storage architect                     from 26 nov │
|          ❀ Anna Petrova  birthday                                                                 │
| fri 27 nov                                                                                      5 │
|   15:00  ⇄ Natalia Sergeyeva  interview: Polus · Platform engineer, technical         17:00 there │
|          ↻ Viktoria Demidova                                                             4 d late │
|          ↺ Sarah Miller  try again                                                    from 27 nov │
|          » Stepan Gromov  first follow-up: Orion · Storage architect                  from 26 nov │
|          ↻ Niall O'Connor  regular contact                                            from 27 nov │
| mon 30 nov · week 49                                                                            5 │
|          ↻ Timur Valiev                                                                 14 d late │
|          ↻ Pyotr Smirnov                                                                13 d left │
|          ↻ Inna Belova                                                                  17 d left │
|          ↻ Alexander Volkov                                                             57 d left │
|          ❀ Chiara Rossi  birthday, turns 36                                                       │
| tue 1 dec                                                                                       4 │
|          ↻ Sarah Miller                                                                 15 d late │
|          ↻ Fyodor Lapin                                                                 20 d left │
|          ↺ Kirill Ryabov  try again                                                    from 1 dec │
|          ↻ Kirill Ryabov  regular contact                                             from 28 nov │
| wed 2 dec                                                                                       1 │
|          ❀ Natalia Sergeyeva  name day                                                            │
| l log  d done  </> move a day  p plan  s snooze  Enter open  [/] week  t today  Tab pane  E export  u undo                                                                                      ? help
