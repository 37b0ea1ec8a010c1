# On a narrow screen one pane at a time: the days, the month, the item.
book   sample
now    2026-11-21T18:00:00+03:00
size   60x24
lang   en
keys   2 J J j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Agenda · 21 nov–4 dec
| passed, and open still                                   9
|   17 nov ↺ Nikita Zhuravlyov  try again
|   18 nov ↩ Maria Polyakova  answer them
|   18 nov ? ask for news: Kvant · Database developer
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send th…
|   19 nov ⚐ Stepan Gromov  their promise: will send a desc…
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand
|   20 nov ↩ Ivan Li  answer them
| today, sat 21 nov · day off                              3
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Data…
|          ☑ weekly review
|          • Artyom Gusev  ask whether the vacancy in his t…
| mon 23 nov · week 48                                     5
|          ↻ Pavel Yezhov  18 d late
|          ↻ Anna Petrova  9 d late
|          ↻ Olga Kuznetsova  3 d late
|          ↻ Nikita Zhuravlyov  3 d left
|          ❀ Inna Belova  birthday, turns 39
| tue 24 nov                                               5
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme f…
| ▸        ↻ Zhanna Orlova  38 d late
| l log  d done  </> move a day  p plan  s snooze     ? help
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| November 2026
| mon    tue    wed    thu    fri    sat    sun
|                                            1·
|  2 1    3 1    4·     5      6 1    7·     8·
|  9 1   10     11     12 3   13 1   14·    15·
| 16 1   17 1   18 1   19     20     21·3   22·
| 23 5  ▸24 5   25 5   26 5   27 5   28·    29·
| 30 5
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
| ←/→ day  [/] week  t today  Tab pane                ? help
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Natalia Sergeyeva                          now 20:00 there
| video call: the programme for leads
| tue 24 nov 15:00–16:00 · 17:00 there
| https://meet.example.org/polus
| the programme for leads
| Head of development, Polus
| ✉ n.sergeeva@example.com
|
| Last words
| 12 nov · interview · Platform engineer, screening
| 21 oct · video call: how to grow leads
| 27 mar · e-mail, thank-you: thanks for finding the time
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
| Enter open  l log  [/] week  t today  Tab pane      ? help
