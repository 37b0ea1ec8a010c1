# Done with a second try asks what it was: a line, that expects an answer anew, or just the
# end of the step.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x20
lang   en
keys   j j d
screen
| krug  1 People  3 Work  4 Review               sat 21 nov · 6 overdue · 2 owed
| People · by urgency                │ Zhanna Orlova              recruiter · вы
| owed                             2 │ Consultant, Steps (since 20… Moscow 18:00
|   Maria Polyakova     ✉ answer 5 d │ ✉ j.orlova@example.com
|   Ivan Li             ✈ answer 3 d │ No answer since 14 oct, and not for the
| overdue                          6 │ first time: better pause for 3 months.   ↓
| ▸ Zhanna Orlova   retry, 10 d late ├───────────────────────────────────────────
|   Timur╭─ Second try ─────────────────────────────────────────────────╮
|   Pavel│ Zhanna Orlova: you tried again. A line about it makes krug   │
|   Sofya│ wait for an answer anew.                                     │swer
|   Anna │                                                              │
|   Olga │ l log what I wrote   d close it, log nothing   Esc back      │lectio…
| ready  ╰──────────────────────────────────────────────────────────────╯ut two…
|   Artyom Gusev      reminder today │
|   Denis Moro… ask for feedback, 2… │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
| l log  d done  Esc back                                                 ? help
keys   l
type   telegram: one more word
screen
| krug  1 People  3 Work  4 Review               sat 21 nov · 6 overdue · 2 owed
| People · by urgency                │ Zhanna Orlova              recruiter · вы
| owed                             2 │ Consultant, Steps (since 20… Moscow 18:00
|   Maria Polyakova     ✉ answer 5 d │ ✉ j.orlova@example.com
|   Ivan Li             ✈ answer 3 d │ No answer since 14 oct, and not for the
| overdue                          6 │ first time: better pause for 3 months.   ↓
| ▸ Zhanna Orlova   retry, 10 d late ├───────────────────────────────────────────
|   Timur Valiev ♥         14 d late │   2026
|   Pavel Yezhov           18 d late │ ▸ 14 oct → e-mail, follow-up
|   Sofya Lebedeva promise, 4 d late │            just a reminder, any answer
|   Anna Petrova            9 d late │            would help
|   Olga Kuznetsova         3 d late │   18 sep → e-mail  how does the selectio…
| ready                           12 │   14 jul ⇄ phone call  told me about two…
|   Artyom Gusev      reminder today │
|   Denis Moro… ask for feedback, 2… │
|────────────────────────────────────────────────────────────────────────────────
|  Zhanna Orlova   ✈ Telegram   expects an answer
| waits until 4 dec
| Log telegram: one more word *
| Enter save  Tab complete  Esc back                                     F1 help
keys   Enter
screen
| krug  1 People  3 Work  4 Review               sat 21 nov · 5 overdue · 2 owed
| People · by urgency                │ Timur Valiev    professional · close · ты
| owed                             2 │ CTO, Delta (since 2024-05)    Kazan 18:00
|   Maria Polyakova     ✉ answer 5 d │ ✈ @t_valiev   ☎ +7 900 000-10-06
|   Ivan Li             ✈ answer 3 d │ 14 days late: the time ended on 7 nov.
| overdue                          5 │ every 1–2 months · last 7 sep (75 d)     ↓
| ▸ Timur Valiev ♥         14 d late ├───────────────────────────────────────────
|   Pavel Yezhov           18 d late │   2026
|   Sofya Lebedeva promise, 4 d late │ ▸ 7 sep  ⇄ meeting
|   Anna Petrova            9 d late │            a plan until spring
|   Olga Kuznetsova         3 d late │            topics: #plan
| ready                           12 │            got: recommendation
|   Artyom Gusev      reminder today │   12 jun ⇄ video call  about burn-out in…
|   Denis Moro… ask for feedback, 2… │   16 mar ⇄ phone call  choosing between …
|   Natalia Sergeyeva      ask, 10 d │   2025
|   Yelena Fomina           9 d left │   14 nov ⇄ meeting  summed up the year  …
|   Nikita Zhuravlyov     retry, 9 d │   29 jul ⇄ video call  how to talk about…
|   Stepan Gromov          ask, 11 d │   31 mar ⇄ meeting  went through my stre…
|   Pyotr Smirnov          13 d left │   2024
| Zhanna Orlova: logged, waits until 4 dec · u undo
keys   u d d
screen
| krug  1 People  3 Work  4 Review               sat 21 nov · 6 overdue · 2 owed
| People · by urgency                │ Zhanna Orlova              recruiter · вы
| owed                             2 │ Consultant, Steps (since 20… Moscow 18:00
|   Maria Polyakova     ✉ answer 5 d │ ✉ j.orlova@example.com
|   Ivan Li             ✈ answer 3 d │ 38 days late: the time ended on 14 oct.
| overdue                          6 │ every 2–3 months · last 14 jul (130 d)   ↓
| ▸ Zhanna Orlova          38 d late ├───────────────────────────────────────────
|   Timur Valiev ♥         14 d late │   2026
|   Pavel Yezhov           18 d late │ ▸ 14 oct → e-mail, follow-up
|   Sofya Lebedeva promise, 4 d late │            just a reminder, any answer
|   Anna Petrova            9 d late │            would help
|   Olga Kuznetsova         3 d late │   18 sep → e-mail  how does the selectio…
| ready                           12 │   14 jul ⇄ phone call  told me about two…
|   Artyom Gusev      reminder today │
|   Denis Moro… ask for feedback, 2… │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
| Zhanna Orlova, try again: done, nothing logged · u undo
keys   u d Esc
screen
| krug  1 People  3 Work  4 Review               sat 21 nov · 6 overdue · 2 owed
| People · by urgency                │ Zhanna Orlova              recruiter · вы
| owed                             2 │ Consultant, Steps (since 20… Moscow 18:00
|   Maria Polyakova     ✉ answer 5 d │ ✉ j.orlova@example.com
|   Ivan Li             ✈ answer 3 d │ No answer since 14 oct, and not for the
| overdue                          6 │ first time: better pause for 3 months.   ↓
| ▸ Zhanna Orlova   retry, 10 d late ├───────────────────────────────────────────
|   Timur Valiev ♥         14 d late │   2026
|   Pavel Yezhov           18 d late │ ▸ 14 oct → e-mail, follow-up
|   Sofya Lebedeva promise, 4 d late │            just a reminder, any answer
|   Anna Petrova            9 d late │            would help
|   Olga Kuznetsova         3 d late │   18 sep → e-mail  how does the selectio…
| ready                           12 │   14 jul ⇄ phone call  told me about two…
|   Artyom Gusev      reminder today │
|   Denis Moro… ask for feedback, 2… │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open    ? help
