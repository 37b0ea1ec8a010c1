# The list by standing, each line with its reason, beside who is selected; moving down
# takes detail and timeline along.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x30
lang   en
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Denis Morozov                         professional · ты
| deadline in hours                      1 │ Developer, Orbita (since 2024-10)          Moscow 18:00
| ▸ Denis Morozov   ask for feedback, 24 h │ ✈ @d_morozov
| owed                                   2 │ They refused: thank them and ask for feedback: Orbita ·
|   Maria Polyakova           ✉ answer 5 d │ Database engineer (24 h left)
|   Ivan Li                   ✈ answer 3 d │ every 3–4 months · last 9 nov (12 d)
| overdue                                6 │ • ask for feedback                               21 nov
|   Zhanna Orlova         retry, 10 d late │ #orbita
|   Timur Valiev ♥               14 d late │ interests: radio, C
|   Pavel Yezhov                 18 d late │ how we met: one team
|   Sofya Lebedeva       promise, 4 d late │ depth: 58 (both ways 25, live meetings 20, mutual value
|   Anna Petrova                  9 d late │ 0, informal 0, years known 13)
|   Olga Kuznetsova               3 d late ├─────────────────────────────────────────────────────────
| ready                                 11 │   2026
|   Artyom Gusev            reminder today │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Natalia Sergeyeva            ask, 10 d │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Yelena Fomina                 9 d left │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Nikita Zhuravlyov           retry, 9 d │   15 jan ⇄ meeting  talked about labelling data
|   Stepan Gromov                ask, 11 d │
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
| People · by urgency                      │ Timur Valiev                  professional · close · ты
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
|   Anna Petrova                  9 d late │ how we met: mentor in the programme of Vector          ↓
|   Olga Kuznetsova               3 d late ├─────────────────────────────────────────────────────────
| ready                                 11 │   2026
|   Artyom Gusev            reminder today │ ▸ 7 sep  ⇄ meeting
|   Natalia Sergeyeva            ask, 10 d │            a plan until spring
|   Yelena Fomina                 9 d left │            topics: #plan
|   Nikita Zhuravlyov           retry, 9 d │            got: recommendation
|   Stepan Gromov                ask, 11 d │   12 jun ⇄ video call  about burn-out in the team  ★ g…
|   Pyotr Smirnov                13 d left │   16 mar ⇄ phone call  choosing between two offers  ★ …
|   Inna Belova ♥                17 d left │   2025
|   Fyodor Lapin                 20 d left │   14 nov ⇄ meeting  summed up the year  ★ got: support
|   Darya Kim                    21 d left │   29 jul ⇄ video call  how to talk about money  ★ got:…
|   Ludwig Braun                 23 d left │   31 mar ⇄ meeting  went through my strengths  ★ got: …
|   Alexander Volkov             57 d left │   2024
| new                                    3 │   31 dec ⇄ meeting  first meeting of the programme, a …
|   Ilya Vorontsov             from 24 nov │
|   Alisa Krylova              from 25 nov │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
