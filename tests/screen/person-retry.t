# Done with a second try asks what it was: a line, that expects an answer anew, or just the
# end of the step.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x20
lang   en
keys   j j j d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Zhanna Orlova              recruiter · вы
| deadline in hours                1 │ Consultant, Steps (since 20… Moscow 18:00
|   Denis Mo… ask for feedback, 24 h │ ✉ j.orlova@example.com
| owed                             2 │ No answer since 14 oct, and not for the
|   Maria Polyakova     ✉ answer 5 d │ first time: better pause for 3 months.   ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue╭─ Second try ─────────────────────────────────────────────────╮
| ▸ Zhann│ Zhanna Orlova: you tried again. A line about it makes krug   │
|   Timur│ wait for an answer anew.                                     │swer
|   Pavel│                                                              │
|   Sofya│ l log what I wrote   d close it, log nothing   Esc back      │lectio…
|   Anna ╰──────────────────────────────────────────────────────────────╯ut two…
|   Olga Kuznetsova         3 d late │
| ready                           11 │
|   Artyom Gusev      reminder today │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
| l log  d done  Esc back                                                 ? help
keys   l
type   telegram: one more word
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Zhanna Orlova              recruiter · вы
| deadline in hours                1 │ Consultant, Steps (since 20… Moscow 18:00
|   Denis Mo… ask for feedback, 24 h │ ✉ j.orlova@example.com
| owed                             2 │ No answer since 14 oct, and not for the
|   Maria Polyakova     ✉ answer 5 d │ first time: better pause for 3 months.   ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
| ▸ Zhanna Orlova   retry, 10 d late │ ▸ 14 oct → e-mail, follow-up
|   Timur Valiev ♥         14 d late │            just a reminder, any answer
|   Pavel Yezhov           18 d late │            would help
|   Sofya Lebedeva promise, 4 d late │   18 sep → e-mail  how does the selectio…
|   Anna Petrova            9 d late │   14 jul ⇄ phone call  told me about two…
|   Olga Kuznetsova         3 d late │
| ready                           11 │
|────────────────────────────────────────────────────────────────────────────────
|  Zhanna Orlova   ✈ Telegram   expects an answer
| waits until 4 dec
| Log telegram: one more word *
| Enter save  Tab complete  Esc back                                     F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      5 overdue · 2 owed
| 2 meetings to log? U               │ Timur Valiev    professional · close · ты
| deadline in hours                1 │ CTO, Delta (since 2024-05)    Kazan 18:00
|   Denis Mo… ask for feedback, 24 h │ ✈ @t_valiev   ☎ +7 900 000-10-06
| owed                             2 │ 14 days late: the time ended on 7 nov.
|   Maria Polyakova     ✉ answer 5 d │ every 1–2 months · last 7 sep (75 d)     ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          5 │   2026
| ▸ Timur Valiev ♥         14 d late │ ▸ 7 sep  ⇄ meeting
|   Pavel Yezhov           18 d late │            a plan until spring
|   Sofya Lebedeva promise, 4 d late │            topics: #plan
|   Anna Petrova            9 d late │            got: recommendation
|   Olga Kuznetsova         3 d late │   12 jun ⇄ video call  about burn-out in…
| ready                           11 │   16 mar ⇄ phone call  choosing between …
|   Artyom Gusev      reminder today │   2025
|   Natalia Sergeyeva      ask, 10 d │   14 nov ⇄ meeting  summed up the year  …
|   Yelena Fomina           9 d left │   29 jul ⇄ video call  how to talk about…
|   Nikita Zhuravlyov     retry, 9 d │   31 mar ⇄ meeting  went through my stre…
|   Stepan Gromov          ask, 11 d │   2024
| Zhanna Orlova: logged, waits until 4 dec · u undo
keys   u d d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Zhanna Orlova              recruiter · вы
| deadline in hours                1 │ Consultant, Steps (since 20… Moscow 18:00
|   Denis Mo… ask for feedback, 24 h │ ✉ j.orlova@example.com
| owed                             2 │ 38 days late: the time ended on 14 oct.
|   Maria Polyakova     ✉ answer 5 d │ every 2–3 months · last 14 jul (130 d)   ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
| ▸ Zhanna Orlova          38 d late │ ▸ 14 oct → e-mail, follow-up
|   Timur Valiev ♥         14 d late │            just a reminder, any answer
|   Pavel Yezhov           18 d late │            would help
|   Sofya Lebedeva promise, 4 d late │   18 sep → e-mail  how does the selectio…
|   Anna Petrova            9 d late │   14 jul ⇄ phone call  told me about two…
|   Olga Kuznetsova         3 d late │
| ready                           11 │
|   Artyom Gusev      reminder today │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
| Zhanna Orlova, try again: done, nothing logged · u undo
keys   u d Esc
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Zhanna Orlova              recruiter · вы
| deadline in hours                1 │ Consultant, Steps (since 20… Moscow 18:00
|   Denis Mo… ask for feedback, 24 h │ ✉ j.orlova@example.com
| owed                             2 │ No answer since 14 oct, and not for the
|   Maria Polyakova     ✉ answer 5 d │ first time: better pause for 3 months.   ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
| ▸ Zhanna Orlova   retry, 10 d late │ ▸ 14 oct → e-mail, follow-up
|   Timur Valiev ♥         14 d late │            just a reminder, any answer
|   Pavel Yezhov           18 d late │            would help
|   Sofya Lebedeva promise, 4 d late │   18 sep → e-mail  how does the selectio…
|   Anna Petrova            9 d late │   14 jul ⇄ phone call  told me about two…
|   Olga Kuznetsova         3 d late │
| ready                           11 │
|   Artyom Gusev      reminder today │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo       ? help
