# Other orders: by name, by last contact, by organization.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
keys   o Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| People · by name                         │ Denis Morozov                         professional · ты
|   Lidia Afanasyeva           from 24 dec │ Developer, Orbita (since 2024-10)          Moscow 18:00
|   Tamara Agapova                         │ ✈ @d_morozov
|   Inna Belova ♥                17 d left │ They refused: thank them and ask for feedback: Orbita ·
|   Ludwig Braun                 23 d left │ Database engineer (24 h left)
|   Viktoria Demidova         until 27 nov │ every 3–4 months · last 9 nov (12 d)
|   Yelena Fomina                 9 d left │
|   Stepan Gromov                ask, 11 d │ • ask for feedback                               21 nov
|   Artyom Gusev            reminder today │ #orbita
|   Lev Kazakov           from 30 jan 2027 │ interests: radio, C
|   Darya Kim                    21 d left │ how we met: one team                                   ↓
|   Alisa Krylova              from 25 nov ├─────────────────────────────────────────────────────────
|   Olga Kuznetsova               3 d late │   2026
|   Fyodor Lapin                 20 d left │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Sofya Lebedeva       promise, 4 d late │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Ivan Li                   ✈ answer 3 d │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Regina Melnikova      from 12 feb 2027 │   15 jan ⇄ meeting  talked about labelling data
|   Sarah Miller              until 27 nov │
| ▸ Denis Morozov   ask for feedback, 24 h │
|   Maxim Nikolaev         from 9 feb 2027 │
|   Niall O'Connor             from 27 nov │
|   Zhanna Orlova         retry, 10 d late │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
keys   o Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| People · by last contact                 │ Denis Morozov                         professional · ты
|   Ivan Li                   ✈ answer 3 d │ Developer, Orbita (since 2024-10)          Moscow 18:00
|   Maria Polyakova           ✉ answer 5 d │ ✈ @d_morozov
|   Stepan Gromov                ask, 11 d │ They refused: thank them and ask for feedback: Orbita ·
|   Regina Melnikova      from 12 feb 2027 │ Database engineer (24 h left)
|   Natalia Sergeyeva            ask, 10 d │ every 3–4 months · last 9 nov (12 d)
| ▸ Denis Morozov   ask for feedback, 24 h │
|   Maxim Nikolaev         from 9 feb 2027 │ • ask for feedback                               21 nov
|   Lev Kazakov           from 30 jan 2027 │ #orbita
|   Sofya Lebedeva       promise, 4 d late │ interests: radio, C
|   Yuki Tanaka           from 23 jan 2027 │ how we met: one team                                   ↓
|   Chiara Rossi          from 16 jan 2027 ├─────────────────────────────────────────────────────────
|   Inna Belova ♥                17 d left │   2026
|   Polina Yegorova             from 5 dec │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Ksenia Zhukova             from 30 dec │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Yuri Panov ♥               from 25 nov │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Lidia Afanasyeva           from 24 dec │   15 jan ⇄ meeting  talked about labelling data
|   Artyom Gusev            reminder today │
|   Grigory Sobolev            from 16 dec │
|   Fyodor Lapin                 20 d left │
|   Timur Valiev ♥               14 d late │
|   Pyotr Smirnov                13 d left │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
keys   o Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| People · by organization                 │ Denis Morozov                         professional · ты
| Lagoon Data                              │ Developer, Orbita (since 2024-10)          Moscow 18:00
|   Chiara Rossi          from 16 jan 2027 │ ✈ @d_morozov
| Lira                                     │ They refused: thank them and ask for feedback: Orbita ·
|   Olga Kuznetsova               3 d late │ Database engineer (24 h left)
|   Pyotr Smirnov                13 d left │ every 3–4 months · last 9 nov (12 d)
|   Ksenia Zhukova             from 30 dec │
| Meridian                                 │ • ask for feedback                               21 nov
|   Ilya Vorontsov             from 24 nov │ #orbita
| Nordwind GmbH                            │ interests: radio, C
|   Ludwig Braun                 23 d left │ how we met: one team                                   ↓
| Northern Bank                            ├─────────────────────────────────────────────────────────
|   Anna Petrova                  9 d late │   2026
|   Grigory Sobolev            from 16 dec │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Alexander Volkov             57 d left │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
| Orbita                                   │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Yelena Fomina                 9 d left │   15 jan ⇄ meeting  talked about labelling data
| ▸ Denis Morozov   ask for feedback, 24 h │
|   Maxim Nikolaev         from 9 feb 2027 │
| Orion                                    │
|   Lidia Afanasyeva           from 24 dec │
|   Stepan Gromov                ask, 11 d │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane     ? help
