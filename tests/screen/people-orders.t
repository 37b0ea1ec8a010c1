# Other orders: by name, by last contact, by organization.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
keys   o Down Enter
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by name                         │ Denis Morozov                         professional · ты
|   Lidia Afanasyeva           from 24 dec │ Developer, Orbita (since 2024-10)          Moscow 18:00
|   Tamara Agapova                         │ ✈ @d_morozov
|   Inna Belova ♥                17 d left │ They refused: thank them and ask for feedback: Orbita ·
|   Ludwig Braun                 23 d left │ Database engineer (24 h left)
|   Viktoria Demidova         until 27 nov │ every 3–4 months · last 9 nov (12 d)
|   Yelena Fomina                 9 d left │ • ask for feedback                               21 nov
|   Stepan Gromov                ask, 11 d │ #orbita
|   Artyom Gusev            reminder today │ interests: radio, C
|   Lev Kazakov           from 30 jan 2027 │ how we met: one team
|   Darya Kim                    21 d left ├─────────────────────────────────────────────────────────
|   Alisa Krylova              from 25 nov │   2026
|   Olga Kuznetsova               3 d late │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Fyodor Lapin                 20 d left │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Sofya Lebedeva       promise, 4 d late │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Ivan Li                   ✈ answer 3 d │   15 jan ⇄ meeting  talked about labelling data
|   Regina Melnikova      from 12 feb 2027 │
|   Sarah Miller              until 27 nov │
| ▸ Denis Morozov   ask for feedback, 24 h │
|   Maxim Nikolaev         from 9 feb 2027 │
|   Niall O'Connor             from 27 nov │
|   Zhanna Orlova         retry, 10 d late │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
keys   o Down Enter
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by last contact                 │ Denis Morozov                         professional · ты
|   Ivan Li                   ✈ answer 3 d │ Developer, Orbita (since 2024-10)          Moscow 18:00
|   Maria Polyakova           ✉ answer 5 d │ ✈ @d_morozov
|   Stepan Gromov                ask, 11 d │ They refused: thank them and ask for feedback: Orbita ·
|   Regina Melnikova      from 12 feb 2027 │ Database engineer (24 h left)
|   Natalia Sergeyeva            ask, 10 d │ every 3–4 months · last 9 nov (12 d)
| ▸ Denis Morozov   ask for feedback, 24 h │ • ask for feedback                               21 nov
|   Maxim Nikolaev         from 9 feb 2027 │ #orbita
|   Lev Kazakov           from 30 jan 2027 │ interests: radio, C
|   Sofya Lebedeva       promise, 4 d late │ how we met: one team
|   Yuki Tanaka           from 23 jan 2027 ├─────────────────────────────────────────────────────────
|   Chiara Rossi          from 16 jan 2027 │   2026
|   Inna Belova ♥                17 d left │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Polina Yegorova             from 5 dec │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Ksenia Zhukova             from 30 dec │   24 jun ⇄ meeting  helped him with a code review  ★ g…
|   Yuri Panov ♥               from 25 nov │   15 jan ⇄ meeting  talked about labelling data
|   Lidia Afanasyeva           from 24 dec │
|   Artyom Gusev            reminder today │
|   Grigory Sobolev            from 16 dec │
|   Fyodor Lapin                 20 d left │
|   Timur Valiev ♥               14 d late │
|   Pyotr Smirnov                13 d left │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
keys   o Down Enter
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by organization                 │ Denis Morozov                         professional · ты
| Lagoon Data                              │ Developer, Orbita (since 2024-10)          Moscow 18:00
|   Chiara Rossi          from 16 jan 2027 │ ✈ @d_morozov
| Lira                                     │ They refused: thank them and ask for feedback: Orbita ·
|   Olga Kuznetsova               3 d late │ Database engineer (24 h left)
|   Pyotr Smirnov                13 d left │ every 3–4 months · last 9 nov (12 d)
|   Ksenia Zhukova             from 30 dec │ • ask for feedback                               21 nov
| Meridian                                 │ #orbita
|   Ilya Vorontsov             from 24 nov │ interests: radio, C
| Nordwind GmbH                            │ how we met: one team
|   Ludwig Braun                 23 d left ├─────────────────────────────────────────────────────────
| Northern Bank                            │   2026
|   Anna Petrova                  9 d late │ ▸ 9 nov  ⇄ interview · Database engineer, technical
|   Grigory Sobolev            from 16 dec │   3 nov  ⇄ meeting  shares his plans, thinks of moving…
|   Alexander Volkov             57 d left │   24 jun ⇄ meeting  helped him with a code review  ★ g…
| Orbita                                   │   15 jan ⇄ meeting  talked about labelling data
|   Yelena Fomina                 9 d left │
| ▸ Denis Morozov   ask for feedback, 24 h │
|   Maxim Nikolaev         from 9 feb 2027 │
| Orion                                    │
|   Lidia Afanasyeva           from 24 dec │
|   Stepan Gromov                ask, 11 d │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
