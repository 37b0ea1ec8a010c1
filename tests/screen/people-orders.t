# Other orders: by name, by last contact, by organization.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
keys   o Down Enter
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by name                         │ Maria Polyakova                          recruiter · вы
|   Sofya Lebedeva       promise, 4 d late │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
|   Ivan Li                   ✈ answer 3 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Regina Melnikova      from 12 feb 2027 │ They wrote 5 days ago: answer them.
|   Sarah Miller              until 27 nov │ every 2–3 months · last 16 nov (5 d)
|   Denis Morozov   ask for feedback, 24 h │ • answer them                                    18 nov
|   Maxim Nikolaev         from 9 feb 2027 │ #agency
|   Niall O'Connor             from 27 nov │ how we met: wrote to me first, saw my CV
|   Zhanna Orlova         retry, 10 d late ├─────────────────────────────────────────────────────────
|   Yuri Panov ♥               from 25 nov │   2026
|   Anna Petrova                  9 d late │ ▸ 16 nov ← e-mail, request
| ▸ Maria Polyakova           ✉ answer 5 d │            Asks for an updated CV for a new vacancy in
|   Chiara Rossi          from 16 jan 2027 │            fintech
|   Kirill Ryabov              until 1 dec │   25 jun ← e-mail, thank-you  understood, will be back…
|   Natalia Sergeyeva            ask, 10 d │   24 jun → e-mail, my news  not changing jobs before s…
|   Pyotr Smirnov                13 d left │   29 apr ⇄ phone call  a call with the agency
|   Grigory Sobolev            from 16 dec │   24 apr ⇄ phone call  told me about the market, two v…
|   Yuki Tanaka           from 23 jan 2027 │
|   Timur Valiev ♥               14 d late │
|   Alexander Volkov             57 d left │
|   Ilya Vorontsov             from 24 nov │
|   Polina Yegorova             from 5 dec │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
keys   o Down Enter
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by last contact                 │ Maria Polyakova                          recruiter · вы
|   Ivan Li                   ✈ answer 3 d │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
| ▸ Maria Polyakova           ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Stepan Gromov                ask, 11 d │ They wrote 5 days ago: answer them.
|   Regina Melnikova      from 12 feb 2027 │ every 2–3 months · last 16 nov (5 d)
|   Natalia Sergeyeva            ask, 10 d │ • answer them                                    18 nov
|   Denis Morozov   ask for feedback, 24 h │ #agency
|   Maxim Nikolaev         from 9 feb 2027 │ how we met: wrote to me first, saw my CV
|   Lev Kazakov           from 30 jan 2027 ├─────────────────────────────────────────────────────────
|   Sofya Lebedeva       promise, 4 d late │   2026
|   Yuki Tanaka           from 23 jan 2027 │ ▸ 16 nov ← e-mail, request
|   Chiara Rossi          from 16 jan 2027 │            Asks for an updated CV for a new vacancy in
|   Inna Belova ♥                17 d left │            fintech
|   Polina Yegorova             from 5 dec │   25 jun ← e-mail, thank-you  understood, will be back…
|   Ksenia Zhukova             from 30 dec │   24 jun → e-mail, my news  not changing jobs before s…
|   Yuri Panov ♥               from 25 nov │   29 apr ⇄ phone call  a call with the agency
|   Lidia Afanasyeva           from 24 dec │   24 apr ⇄ phone call  told me about the market, two v…
|   Artyom Gusev            reminder today │
|   Grigory Sobolev            from 16 dec │
|   Fyodor Lapin                 20 d left │
|   Timur Valiev ♥               14 d late │
|   Pyotr Smirnov                13 d left │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
keys   o Down Enter
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by organization                 │ Maria Polyakova                          recruiter · вы
| Brightside Ltd                           │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
|   Sarah Miller              until 27 nov │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Niall O'Connor             from 27 nov │ They wrote 5 days ago: answer them.
| Cadres Plus                              │ every 2–3 months · last 16 nov (5 d)
| ▸ Maria Polyakova           ✉ answer 5 d │ • answer them                                    18 nov
|   Gleb Zimin                until 15 dec │ #agency
| Delta                                    │ how we met: wrote to me first, saw my CV
|   Viktoria Demidova         until 27 nov ├─────────────────────────────────────────────────────────
|   Darya Kim                    21 d left │   2026
|   Timur Valiev ♥               14 d late │ ▸ 16 nov ← e-mail, request
| Granit Systems                           │            Asks for an updated CV for a new vacancy in
|   Artyom Gusev            reminder today │            fintech
|   Ivan Li                   ✈ answer 3 d │   25 jun ← e-mail, thank-you  understood, will be back…
|   Polina Yegorova             from 5 dec │   24 jun → e-mail, my news  not changing jobs before s…
| Hoshi Systems                            │   29 apr ⇄ phone call  a call with the agency
|   Yuki Tanaka           from 23 jan 2027 │   24 apr ⇄ phone call  told me about the market, two v…
| Journal Club                             │
|   Regina Melnikova      from 12 feb 2027 │
| Kvant                                    │
|   Kirill Ryabov              until 1 dec │
|   Nikita Zhuravlyov           retry, 9 d │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
