# A list tells where people work once it is wide enough, beside the other panes or alone.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x12
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Denis Morozov           professional · ты
| deadline in hours                1 │ Developer, Orbita (since 20… Moscow 18:00
| ▸ Denis Mo… ask for feedback, 24 h │ ✈ @d_morozov
| owed                             2 │ They refused: thank them and ask for
|   Maria Polyakova     ✉ answer 5 d │ feedback: Orbita · Database engineer (24 ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
|   Zhanna Orlova   retry, 10 d late │ ▸ 9 nov  ⇄ interview · Database engineer…
|   Timur Valiev ♥         14 d late │            with: Denis Morozov, Maxim
|   Pavel Yezhov           18 d late │            Nikolaev
| l log  w write  d done  s snooze  a add  e edit  / search  u undo       ? help
resize 160x14
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                         sat 21 nov · 6 overdue · 2 owed
| 2 meetings to log? U                                              │ Denis Morozov                                                            professional · ты
| deadline in hours                                               1 │ Developer, Orbita (since 2024-10)                                             Moscow 18:00
| ▸ Denis Morozov            Orbita          ask for feedback, 24 h │ ✈ @d_morozov
| owed                                                            2 │ They refused: thank them and ask for feedback: Orbita · Database engineer (24 h left)
|   Maria Polyakova          Cadres Plus               ✉ answer 5 d │ every 3–4 months · last 9 nov (12 d)
|   Ivan Li                  Granit Systems            ✈ answer 3 d │ • ask for feedback                                                                  21 nov↓
| overdue                                                         6 ├────────────────────────────────────────────────────────────────────────────────────────────
|   Zhanna Orlova            Steps                 retry, 10 d late │   2026
|   Timur Valiev ♥           Delta                        14 d late │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Pavel Yezhov             Vector                       18 d late │   3 nov  ⇄ meeting  shares his plans, thinks of moving on
|   Sofya Lebedeva           Polus                promise, 4 d late │   24 jun ⇄ meeting  helped him with a code review  ★ gave: help
|   Anna Petrova             Northern Bank                 9 d late │   15 jan ⇄ meeting  talked about labelling data
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order  z fold  Space mark  r remind  t tag  L log form       ? help
resize 60x12
keys   j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| 2 meetings to log? U
| deadline in hours                                        1
|   Denis Morozov          Orbita     ask for feedback, 24 h
| owed                                                     2
| ▸ Maria Polyakova        Cadres Plus          ✉ answer 5 d
|   Ivan Li                Granit Systems       ✈ answer 3 d
| overdue                                                  6
|   Zhanna Orlova          Steps            retry, 10 d late
|   Timur Valiev ♥         Delta                   14 d late
|   Pavel Yezhov           Vector                  18 d late
| l log  w write  d done  s snooze  a add  e edit     ? help
resize 80x12
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Maria Polyakova            recruiter · вы
| deadline in hours                1 │ Senior consultant… Saint Petersburg 18:00
|   Denis Mo… ask for feedback, 24 h │ ✉ m.polyakova@example.com   ☎ +7 900 000…
| owed                             2 │ They wrote 5 days ago: answer them.
| ▸ Maria Polyakova     ✉ answer 5 d │ every 2–3 months · last 16 nov (5 d)     ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
|   Zhanna Orlova   retry, 10 d late │ ▸ 16 nov ← e-mail, request
|   Timur Valiev ♥         14 d late │            Asks for an updated CV for a
|   Pavel Yezhov           18 d late │            new vacancy in fintech
| l log  w write  d done  s snooze  a add  e edit  / search  u undo       ? help
