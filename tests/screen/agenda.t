# The agenda: what has passed and is open still, then day by day what stands there; beside it
# the month with how much stands on each day, and the item under the cursor.
book   sample
now    2026-11-21T18:00:00+03:00
size   120x36
lang   en
keys   2
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
| ▸ 28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20    ▸21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5   24 5   25 5   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Zhanna Orlova
|   20 nov ↩ Ivan Li  answer them                           │ try again
| today, sat 21 nov · day off                             3 │ wed 28 oct
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ No answer since 14 oct, and not for the first time: better
|          ☑ weekly review                                  │ pause for 3 months.
|          • Artyom Gusev  ask whether the vacancy in his … │ window 28 oct–11 nov
| mon 23 nov · week 48                                    5 │ Consultant, Steps
|          ↻ Pavel Yezhov  18 d late                        │ ✉ j.orlova@example.com
|          ↻ Anna Petrova  9 d late                         │
|          ↻ Olga Kuznetsova  3 d late                      │ Last words
|          ↻ Nikita Zhuravlyov  3 d left                    │ 14 oct · e-mail, follow-up: just a reminder, any answer
|          ❀ Inna Belova  birthday, turns 39                │ would help
| tue 24 nov                                              5 │ 18 sep · e-mail, question: how does the selection at Polus
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ go?
|          ↻ Zhanna Orlova  38 d late                       │ 14 jul · phone call: told me about two companies
|          ↻ Yelena Fomina  9 d left                        │
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| l log  d done  </> move a day  p plan  s snooze  Enter open  [/] week  t today  Tab pane  E export  u undo      ? help
# The next day that has something is one key away, whatever lies between. A meeting tells its
# hour there as well.
keys   J J
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20     21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5  ▸24 5   25 5   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Natalia Sergeyeva                          now 20:00 there
|   20 nov ↩ Ivan Li  answer them                           │ video call: the programme for leads
| today, sat 21 nov · day off                             3 │ tue 24 nov 15:00–16:00 · 17:00 there
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ https://meet.example.org/polus
|          ☑ weekly review                                  │ the programme for leads
|          • Artyom Gusev  ask whether the vacancy in his … │ Head of development, Polus
| mon 23 nov · week 48                                    5 │ ✉ n.sergeeva@example.com
|          ↻ Pavel Yezhov  18 d late                        │
|          ↻ Anna Petrova  9 d late                         │ Last words
|          ↻ Olga Kuznetsova  3 d late                      │ 12 nov · interview · Platform engineer, screening
|          ↻ Nikita Zhuravlyov  3 d left                    │ 21 oct · video call: how to grow leads
|          ❀ Inna Belova  birthday, turns 39                │ 27 mar · e-mail, thank-you: thanks for finding the time
| tue 24 nov                                              5 │
| ▸ 15:00  ⇄ Natalia Sergeyeva  video call: the programme … │
|          ↻ Zhanna Orlova  38 d late                       │
|          ↻ Yelena Fomina  9 d left                        │
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| Enter open  l log  [/] week  t today  Tab pane  u undo                                                          ? help
# A reminder moves by a day within its window; undo takes it back.
keys   j >
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20     21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5   24 4  ▸25 6   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Zhanna Orlova
|   20 nov ↩ Ivan Li  answer them                           │ regular contact
| today, sat 21 nov · day off                             3 │ wed 25 nov
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ 38 days late: the time ended on 14 oct.
|          ☑ weekly review                                  │ window 14 sep–14 oct
|          • Artyom Gusev  ask whether the vacancy in his … │ planned for this day
| mon 23 nov · week 48                                    5 │ Consultant, Steps
|          ↻ Pavel Yezhov  18 d late                        │ ✉ j.orlova@example.com
|          ↻ Anna Petrova  9 d late                         │
|          ↻ Olga Kuznetsova  3 d late                      │ Last words
|          ↻ Nikita Zhuravlyov  3 d left                    │ 14 oct · e-mail, follow-up: just a reminder, any answer
|          ❀ Inna Belova  birthday, turns 39                │ would help
| tue 24 nov                                              4 │ 18 sep · e-mail, question: how does the selection at Polus
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ go?
|          ↻ Yelena Fomina  9 d left                        │ 14 jul · phone call: told me about two companies
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              6 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
| ▸        ↻ Zhanna Orlova  38 d late                       │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| Zhanna Orlova: moved to wed 25 nov · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20     21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5  ▸24 5   25 5   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Zhanna Orlova
|   20 nov ↩ Ivan Li  answer them                           │ regular contact
| today, sat 21 nov · day off                             3 │ tue 24 nov
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ 38 days late: the time ended on 14 oct.
|          ☑ weekly review                                  │ window 14 sep–14 oct
|          • Artyom Gusev  ask whether the vacancy in his … │ late: the most urgent first, 5 a day
| mon 23 nov · week 48                                    5 │ Consultant, Steps
|          ↻ Pavel Yezhov  18 d late                        │ ✉ j.orlova@example.com
|          ↻ Anna Petrova  9 d late                         │
|          ↻ Olga Kuznetsova  3 d late                      │ Last words
|          ↻ Nikita Zhuravlyov  3 d left                    │ 14 oct · e-mail, follow-up: just a reminder, any answer
|          ❀ Inna Belova  birthday, turns 39                │ would help
| tue 24 nov                                              5 │ 18 sep · e-mail, question: how does the selection at Polus
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ go?
| ▸        ↻ Zhanna Orlova  38 d late                       │ 14 jul · phone call: told me about two companies
|          ↻ Yelena Fomina  9 d left                        │
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| Undone: Planned: Zhanna Orlova · 25 November 2026 · ^R redo
# Done logs as everywhere; undo brings the cursor back to the person.
keys   d Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 5 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  8 │ mon    tue    wed    thu    fri    sat    sun
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │                                            1·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  2 1    3 1    4·     5      6 1    7·     8·
|   18 nov ↩ Maria Polyakova  answer them                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ? ask for news: Kvant · Database developer       │ 16 1   17 1   18 1   19     20     21·3   22·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 23 5  ▸24 4   25 5   26 5   27 5   28·    29·
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… │ 30 5
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        ├────────────────────────────────────────────────────────────
|   20 nov ↩ Ivan Li  answer them                           │ Yelena Fomina
| today, sat 21 nov · day off                             3 │ regular contact
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ tue 24 nov
|          ☑ weekly review                                  │ Be in touch by 30 nov: 9 days left. Ask what is new and
|          • Artyom Gusev  ask whether the vacancy in his … │ update the data.
| mon 23 nov · week 48                                    5 │ window 31 oct–30 nov
|          ↻ Pavel Yezhov  18 d late                        │ moved from mon 23 nov: 5 people that day already
|          ↻ Anna Petrova  9 d late                         │ Technical writer, Orbita
|          ↻ Olga Kuznetsova  3 d late                      │ ✈ @lena_fomina
|          ↻ Nikita Zhuravlyov  3 d left                    │ ✉ e.fomina@example.org
|          ❀ Inna Belova  birthday, turns 39                │
| tue 24 nov                                              4 │ Last words
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ 31 jul · meeting: a new boss, changes in the department
| ▸        ↻ Yelena Fomina  9 d left                        │ 26 mar · phone call: helped me to translate the talk
|          ↻ Ilya Vorontsov  regular contact                │ 26 nov 2025 · meeting: discussed the style of the manual
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
|          ⚑ Lev Kazakov  my promise: finish my part        │
|          ⚑ Regina Melnikova  my promise: send the list o… │
| Zhanna Orlova: in touch today, next: 21 jan–21 feb 2027 · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20     21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5  ▸24 5   25 5   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Zhanna Orlova
|   20 nov ↩ Ivan Li  answer them                           │ regular contact
| today, sat 21 nov · day off                             3 │ tue 24 nov
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ 38 days late: the time ended on 14 oct.
|          ☑ weekly review                                  │ window 14 sep–14 oct
|          • Artyom Gusev  ask whether the vacancy in his … │ late: the most urgent first, 5 a day
| mon 23 nov · week 48                                    5 │ Consultant, Steps
|          ↻ Pavel Yezhov  18 d late                        │ ✉ j.orlova@example.com
|          ↻ Anna Petrova  9 d late                         │
|          ↻ Olga Kuznetsova  3 d late                      │ Last words
|          ↻ Nikita Zhuravlyov  3 d left                    │ 14 oct · e-mail, follow-up: just a reminder, any answer
|          ❀ Inna Belova  birthday, turns 39                │ would help
| tue 24 nov                                              5 │ 18 sep · e-mail, question: how does the selection at Polus
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ go?
| ▸        ↻ Zhanna Orlova  38 d late                       │ 14 jul · phone call: told me about two companies
|          ↻ Yelena Fomina  9 d left                        │
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| Undone: Done: Zhanna Orlova · regular contact · ^R redo
# What has an hour does not move, nor what has come to today an earlier day.
keys   t >
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20    ▸21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5   24 5   25 5   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Denis Morozov
|   20 nov ↩ Ivan Li  answer them                           │ ask for feedback: Orbita · Database engineer
| today, sat 21 nov · day off                             3 │ sat 21 nov 18:00
| ▸ 18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ They refused: thank them and ask for feedback: Orbita ·
|          ☑ weekly review                                  │ Database engineer (24 h left)
|          • Artyom Gusev  ask whether the vacancy in his … │ Developer, Orbita
| mon 23 nov · week 48                                    5 │ ✈ @d_morozov
|          ↻ Pavel Yezhov  18 d late                        │
|          ↻ Anna Petrova  9 d late                         │ Last words
|          ↻ Olga Kuznetsova  3 d late                      │ 9 nov · interview · Database engineer, technical
|          ↻ Nikita Zhuravlyov  3 d left                    │ 3 nov · meeting: shares his plans, thinks of moving on
|          ❀ Inna Belova  birthday, turns 39                │ 24 jun · meeting: helped him with a code review
| tue 24 nov                                              5 │
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │
|          ↻ Zhanna Orlova  38 d late                       │
|          ↻ Yelena Fomina  9 d left                        │
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| A deadline in hours is never moved.
keys   j j <
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 21 nov–4 dec                                     │ November 2026
| passed, and open still                                  9 │ mon    tue    wed    thu    fri    sat    sun
|   28 oct ↺ Zhanna Orlova  try again                       │                                            1·
|   17 nov ⚑ Sofya Lebedeva  my promise: send the list of … │  2 1    3 1    4·     5      6 1    7·     8·
|   17 nov ↺ Nikita Zhuravlyov  try again                   │  9 1   10     11     12 3   13 1   14·    15·
|   18 nov ↩ Maria Polyakova  answer them                   │ 16 1   17 1   18 1   19     20    ▸21·3   22·
|   18 nov ? ask for news: Kvant · Database developer       │ 23 5   24 5   25 5   26 5   27 5   28·    29·
|   18 nov ⚐ Natalia Sergeyeva  their promise: will send t… │ 30 5
|   19 nov ⚐ Stepan Gromov  their promise: will send a des… ├────────────────────────────────────────────────────────────
|   20 nov ⇄ Maxim Nikolaev  meeting: where we stand        │ Artyom Gusev
|   20 nov ↩ Ivan Li  answer them                           │ ask whether the vacancy in his team is out
| today, sat 21 nov · day off                             3 │ sat 21 nov
|   18:00  ¿ Denis Morozov  ask for feedback: Orbita · Dat… │ ask whether the vacancy in his team is out (last day)
|          ☑ weekly review                                  │ window 21 nov
| ▸        • Artyom Gusev  ask whether the vacancy in his … │ Senior developer, Granit Systems
| mon 23 nov · week 48                                    5 │ ✈ @a_gusev_c
|          ↻ Pavel Yezhov  18 d late                        │
|          ↻ Anna Petrova  9 d late                         │ Last words
|          ↻ Olga Kuznetsova  3 d late                      │ 5 oct · Telegram: Engineering of compilers, the third
|          ↻ Nikita Zhuravlyov  3 d left                    │ edition
|          ❀ Inna Belova  birthday, turns 39                │ 23 sep · Telegram, thank-you: does not agree with all of
| tue 24 nov                                              5 │ it, but useful
|   15:00  ⇄ Natalia Sergeyeva  video call: the programme … │ 22 sep · Telegram: sent an article on arenas
|          ↻ Zhanna Orlova  38 d late                       │
|          ↻ Yelena Fomina  9 d left                        │
|          ↻ Ilya Vorontsov  regular contact                │
|          ↻ Ludwig Braun  23 d left                        │
| wed 25 nov                                              5 │
|   13:00  ⇢ Pyotr Smirnov  Lunch                           │
|          • Fyodor Lapin  send the updated CV              │
|          ↻ Alisa Krylova  regular contact                 │
|          ! Yuri Panov  tell my news: I look for a new te… │
|          ↻ Yuri Panov  regular contact                    │
| thu 26 nov                                              5 │
| No day before today is left.
# The months take the keys: arrows go by day and by week, the list follows.
keys   Tab Down Down Right
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| Agenda · 28 nov–11 dec                                    │ December 2026
| mon 30 nov · week 49                                    5 │ mon    tue    wed    thu    fri    sat    sun
|          ↻ Timur Valiev  14 d late                        │         1 4    2 1    3 1    4      5·   ▸ 6·
|          ↻ Pyotr Smirnov  13 d left                       │  7 5    8      9 1   10     11     12·1   13·
|          ↻ Inna Belova  17 d left                         │ 14     15 1   16 2   17     18     19·    20·
|          ↻ Alexander Volkov  57 d left                    │ 21 1   22     23 1   24 1   25 1   26·    27·
|          ❀ Chiara Rossi  birthday, turns 36               │ 28     29     30 1   31·
| tue 1 dec                                               4 │
|          ↻ Sarah Miller  15 d late                        ├────────────────────────────────────────────────────────────
|          ↻ Fyodor Lapin  20 d left                        │ Nothing stands on this day.
|          ↺ Kirill Ryabov  try again                       │ Whoever it is time to be in touch with comes to a day by
|          ↻ Kirill Ryabov  regular contact                 │ themselves: a adds somebody, r a reminder to somebody, i
| wed 2 dec                                               1 │ an interview, V an event.
|          ❀ Natalia Sergeyeva  name day                    │
| thu 3 dec                                               1 │
|          ◆ seminar: Meetup of databases                   │
| sun 6 dec · day off                                       │
| ▸          nothing stands here                            │
| mon 7 dec · week 50                                     5 │
|          » Natalia Sergeyeva  first follow-up: Polus · P… │
|          ↻ Darya Kim  21 d left                           │
|          ! Polina Yegorova  tell my news: I look for a n… │
|          ↻ Polina Yegorova  regular contact               │
|          ❀ Yuri Panov  birthday, turns 74                 │
| wed 9 dec                                               1 │
|          ❀ Ludwig Braun  birthday, turns 40               │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
| ←/→ day  [/] week  t today  Tab pane                                                                            ? help
# Enter goes to the person, the application or whatever it is about.
keys   Tab Tab t Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| 2 meetings to log? U                             │ Denis Morozov                                     professional · ты
| deadline in hours                              1 │ Developer, Orbita (since 2024-10)                      Moscow 18:00
| ▸ Denis Morozov           ask for feedback, 24 h │ ✈ @d_morozov
| owed                                           2 │ They refused: thank them and ask for feedback: Orbita · Database
|   Maria Polyakova                   ✉ answer 5 d │ engineer (24 h left)
|   Ivan Li                           ✈ answer 3 d │ every 3–4 months · last 9 nov (12 d)
| overdue                                        6 │
|   Zhanna Orlova                 retry, 10 d late │ • ask for feedback                                           21 nov
|   Timur Valiev ♥                       14 d late │ #orbita
|   Pavel Yezhov                         18 d late │ interests: radio, C
|   Sofya Lebedeva               promise, 4 d late │ how we met: one team
|   Anna Petrova                          9 d late │ depth: 58 (both ways 25, live meetings 20, mutual value 0, informal
|   Olga Kuznetsova                       3 d late │ 0, years known 13)
| ready                                         11 ├─────────────────────────────────────────────────────────────────────
|   Artyom Gusev                    reminder today │   2026
|   Natalia Sergeyeva                    ask, 10 d │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Yelena Fomina                         9 d left │   3 nov  ⇄ meeting  shares his plans, thinks of moving on
|   Nikita Zhuravlyov                   retry, 9 d │   24 jun ⇄ meeting  helped him with a code review  ★ gave: help
|   Stepan Gromov                        ask, 11 d │   15 jan ⇄ meeting  talked about labelling data
|   Pyotr Smirnov                        13 d left │
|   Inna Belova ♥                        17 d left │
|   Fyodor Lapin                         20 d left │
|   Darya Kim                            21 d left │
|   Ludwig Braun                         23 d left │
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
