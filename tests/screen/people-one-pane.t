# Under 70 columns one pane at a time: Enter goes into the person, Tab on to the timeline.
book   sample
now    2026-11-21T18:00:00+03:00
size   60x20
lang   en
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| 2 meetings to log? U
| deadline in hours                                        1
| ▸ Denis Morozov          Orbita     ask for feedback, 24 h
| owed                                                     2
|   Maria Polyakova        Cadres Plus          ✉ answer 5 d
|   Ivan Li                Granit Systems       ✈ answer 3 d
| overdue                                                  6
|   Zhanna Orlova          Steps            retry, 10 d late
|   Timur Valiev ♥         Delta                   14 d late
|   Pavel Yezhov           Vector                  18 d late
|   Sofya Lebedeva         Polus           promise, 4 d late
|   Anna Petrova           Northern Bank            9 d late
|   Olga Kuznetsova        Lira                     3 d late
| ready                                                   11
|   Artyom Gusev           Granit Systems     reminder today
|   Natalia Sergeyeva      Polus                   ask, 10 d
|   Yelena Fomina          Orbita                   9 d left
|   Nikita Zhuravlyov      Kvant                  retry, 9 d
| l log  w write  d done  s snooze  a add  e edit     ? help
keys   j Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Maria Polyakova                             recruiter · вы
| Senior consultant, Cadres Plus (si… Saint Petersburg 18:00
| ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
| They wrote 5 days ago: answer them.
| every 2–3 months · last 16 nov (5 d)
| ! Their message of 16 nov has waited 4 working days for a…
| • answer them                                       18 nov
| #agency
| how we met: wrote to me first, saw my CV
| depth: 28 (both ways 15, live meetings 0, mutual value 0,
| informal 0, years known 13)
|
|
|
|
|
|
|
| j/k move  Tab pane  l log  w write  d done  e edit  ? help
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
|   2026
| ▸ 16 nov ← e-mail, request
|            Asks for an updated CV for a new vacancy in
|            fintech
|   25 jun ← e-mail, thank-you  understood, will be back cl…
|   24 jun → e-mail, my news  not changing jobs before summ…
|   29 apr ⇄ phone call  a call with the agency
|   24 apr ⇄ phone call  told me about the market, two vaca…
|
|
|
|
|
|
|
|
|
|
| Enter open  l log  e edit  D delete  Tab pane       ? help
