# The turn of the year: days off that moved, the year where it is not this one, and what
# passed in the old one.
book   sample
now    2026-12-31T18:00:00+03:00
size   120x36
lang   en
keys   2
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 thu 31 dec · 6 overdue · 2 owed
| Agenda · 31 dec–13 jan 2027                               │ December 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
| ▸ 7 dec  ↺ Zhanna Orlova  try again                       │         1      2      3 1    4 2    5·     6·
|   25 dec ↺ Nikita Zhuravlyov  try again                   │  7 1    8      9 1   10     11 3   12·    13·
|   28 dec ? ask for news: Kvant · Database developer       │ 14     15     16 1   17     18 1   19·    20·
|   29 dec ↩ Maria Polyakova  answer them                   │ 21     22 3   23     24     25 3   26·    27·
|   29 dec ⚑ Sofya Lebedeva  my promise: send the list of … │ 28 1   29     30    ▸31·3
|   29 dec ⚐ Natalia Sergeyeva  their promise: will send t… │
|   29 dec ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   30 dec ⇄ Maxim Nikolaev  meeting: where we stand        │ Zhanna Orlova
|   30 dec ↩ Ivan Li  answer them                           │ try again
| today, thu 31 dec · day off                             3 │ mon 7 dec
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ No answer since 23 nov, and not for the first time: better
|          ☑ weekly review                                  │ pause for 3 months.
|          • Artyom Gusev  ask whether the vacancy in his … │ window 7 dec–18 dec
| sat 2 jan 2027 · day off                                1 │ Consultant, Steps
|          ❀ Inna Belova  birthday, turns 40                │ ✉ j.orlova@example.com
| mon 4 jan 2027 · week 1 · day off                       3 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │ Last words
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ 23 nov · e-mail, follow-up: just a reminder, any answer
|          • Fyodor Lapin  send the updated CV              │ would help
| tue 5 jan 2027 · day off                                4 │ 30 oct · e-mail, question: how does the selection at Polus
|          ⚑ Lev Kazakov  my promise: finish my part        │ go?
|          ⚑ Regina Melnikova  my promise: send the list o… │ 21 aug · phone call: told me about two companies
|          • Natalia Sergeyeva  Prepare for the interview:… │
|          ❀ Anna Petrova  birthday                         │
| wed 6 jan 2027 · day off                                2 │
|   15:00  ⇄ Natalia Sergeyeva  interview: Polus · Platfor… │
|          ↻ Viktoria Demidova  6 d late                    │
| sat 9 jan 2027 · day off                                1 │
|          ❀ Chiara Rossi  birthday, turns 37               │
| mon 11 jan 2027 · week 2                                5 │
|          ↻ Pavel Yezhov  18 d late                        │
|          ↻ Timur Valiev  15 d late                        │
| l log  d done  </> move a day  p plan  s snooze  Enter open  [/] week  t today  Tab pane  E export  u undo      ? help
keys   Tab End Right
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 thu 31 dec · 6 overdue · 2 owed
| Agenda · 31 dec–13 jan 2027                               │ January 2027
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   7 dec  ↺ Zhanna Orlova  try again                       │                            ▸ 1·     2·1    3·
|   25 dec ↺ Nikita Zhuravlyov  try again                   │  4·3    5·4    6·2    7·     8·     9·1   10·
|   28 dec ? ask for news: Kvant · Database developer       │ 11 5   12 6   13 5   14 2   15     16·    17·
|   29 dec ↩ Maria Polyakova  answer them                   │ 18 5   19 4   20     21 1   22     23·    24·
|   29 dec ⚑ Sofya Lebedeva  my promise: send the list of … │ 25 2   26 1   27     28     29     30·    31·1
|   29 dec ⚐ Natalia Sergeyeva  their promise: will send t… │
|   29 dec ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   30 dec ⇄ Maxim Nikolaev  meeting: where we stand        │ Nothing stands on this day.
|   30 dec ↩ Ivan Li  answer them                           │ Whoever it is time to be in touch with comes to a day by
| today, thu 31 dec · day off                             3 │ themselves: a adds somebody, r a reminder to somebody, i
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ an interview, V an event.
|          ☑ weekly review                                  │
|          • Artyom Gusev  ask whether the vacancy in his … │
| fri 1 jan 2027 · day off                                  │
| ▸          nothing stands here                            │
| sat 2 jan 2027 · day off                                1 │
|          ❀ Inna Belova  birthday, turns 40                │
| mon 4 jan 2027 · week 1 · day off                       3 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │
|          • Fyodor Lapin  send the updated CV              │
| tue 5 jan 2027 · day off                                4 │
|          ⚑ Lev Kazakov  my promise: finish my part        │
|          ⚑ Regina Melnikova  my promise: send the list o… │
|          • Natalia Sergeyeva  Prepare for the interview:… │
|          ❀ Anna Petrova  birthday                         │
| wed 6 jan 2027 · day off                                2 │
|   15:00  ⇄ Natalia Sergeyeva  interview: Polus · Platfor… │
|          ↻ Viktoria Demidova  6 d late                    │
| sat 9 jan 2027 · day off                                1 │
|          ❀ Chiara Rossi  birthday, turns 37               │
| mon 11 jan 2027 · week 2                                5 │
| ←/→ day  [/] week  t today  Tab pane                                                                            ? help
