# The list by standing, each line with its reason, beside who is selected; moving down
# takes detail and timeline along.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x30
lang   en
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| 2 meetings to log? U                     │ Denis Morozov                         professional · ты
| deadline in hours                      1 │ Developer, Orbita (since 2024-10)          Moscow 18:00
| ▸ Denis Morozov   ask for feedback, 24 h │ ✈ @d_morozov
| owed                                   2 │ They refused: thank them and ask for feedback: Orbita ·
|   Maria Polyakova           ✉ answer 5 d │ Database engineer (24 h left)
|   Ivan Li                   ✈ answer 3 d │ every 3–4 months · last 9 nov (12 d)
| overdue                                6 │
|   Zhanna Orlova         retry, 10 d late │ • ask for feedback                               21 nov
|   Timur Valiev ♥               14 d late │ #orbita
|   Pavel Yezhov                 18 d late │ interests: radio, C
|   Sofya Lebedeva       promise, 4 d late │ how we met: one team
|   Anna Petrova                  9 d late │ depth: 58 (both ways 25, live meetings 20, mutual value
|   Olga Kuznetsova               3 d late │ 0, informal 0, years known 13)
| ready                                 11 ├─────────────────────────────────────────────────────────
|   Artyom Gusev            reminder today │   2026
|   Natalia Sergeyeva            ask, 10 d │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Yelena Fomina                 9 d left │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Nikita Zhuravlyov           retry, 9 d │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Stepan Gromov                ask, 11 d │   15 jan ⇄ meeting  talked about labelling data
|   Pyotr Smirnov                13 d left │
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
|   Ludwig Braun                 23 d left │
|   Alexander Volkov             57 d left │
| new                                    3 │
|   Ilya Vorontsov             from 24 nov │
|   Alisa Krylova              from 25 nov │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
keys   j j j j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| 2 meetings to log? U                     │ Timur Valiev                  professional · close · ты
| deadline in hours                      1 │ CTO, Delta (since 2024-05)                  Kazan 18:00
|   Denis Morozov   ask for feedback, 24 h │ ✈ @t_valiev   ☎ +7 900 000-10-06
| owed                                   2 │ 14 days late: the time ended on 7 nov.
|   Maria Polyakova           ✉ answer 5 d │ every 1–2 months · last 7 sep (75 d)
|   Ivan Li                   ✈ answer 3 d │ due mon 30 nov · moved from mon 23 nov: one person of
| overdue                                6 │ Delta a week
|   Zhanna Orlova         retry, 10 d late │ ! Got 7, gave 0 in 24 months
| ▸ Timur Valiev ♥               14 d late │ #mentor
|   Pavel Yezhov                 18 d late │ interests: skiing, management
|   Sofya Lebedeva       promise, 4 d late │ birthday: 21 January 1979
|   Anna Petrova                  9 d late │ how we met: mentor in the programme of Vector
|   Olga Kuznetsova               3 d late │ notes: Ask about the book on engineering teams.        ↓
| ready                                 11 ├─────────────────────────────────────────────────────────
|   Artyom Gusev            reminder today │   2026
|   Natalia Sergeyeva            ask, 10 d │ ▸ 7 sep  ⇄ meeting
|   Yelena Fomina                 9 d left │            a plan until spring
|   Nikita Zhuravlyov           retry, 9 d │            topics: #plan
|   Stepan Gromov                ask, 11 d │            got: recommendation
|   Pyotr Smirnov                13 d left │   12 jun ⇄ video call  about burn-out in the team  ★ g…
|   Inna Belova ♥                17 d left │   16 mar ⇄ phone call  choosing between two offers  ★ …
|   Fyodor Lapin                 20 d left │   2025
|   Darya Kim                    21 d left │   14 nov ⇄ meeting  summed up the year  ★ got: support
|   Ludwig Braun                 23 d left │   29 jul ⇄ video call  how to talk about money  ★ got:…
|   Alexander Volkov             57 d left │   31 mar ⇄ meeting  went through my strengths  ★ got: …
| new                                    3 │   2024
|   Ilya Vorontsov             from 24 nov │   31 dec ⇄ meeting  first meeting of the programme, a …
|   Alisa Krylova              from 25 nov │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
