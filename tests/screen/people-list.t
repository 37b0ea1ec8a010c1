# The list by standing, each line with its reason, beside who is selected; moving down
# takes detail and timeline along.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x30
lang   en
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Maria Polyakova                          recruiter · вы
| owed                                   2 │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
| ▸ Maria Polyakova           ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Ivan Li                   ✈ answer 3 d │ They wrote 5 days ago: answer them.
| overdue                                6 │ every 2–3 months · last 16 nov (5 d)
|   Zhanna Orlova         retry, 10 d late │ • answer them                                    18 nov
|   Timur Valiev ♥               14 d late │ #agency
|   Pavel Yezhov                 18 d late │ how we met: wrote to me first, saw my CV
|   Sofya Lebedeva       promise, 4 d late ├─────────────────────────────────────────────────────────
|   Anna Petrova                  9 d late │   2026
|   Olga Kuznetsova               3 d late │ ▸ 16 nov ← e-mail, request
| ready                                 12 │            Asks for an updated CV for a new vacancy in
|   Artyom Gusev            reminder today │            fintech
|   Denis Morozov   ask for feedback, 24 h │   25 jun ← e-mail, thank-you  understood, will be back…
|   Natalia Sergeyeva            ask, 10 d │   24 jun → e-mail, my news  not changing jobs before s…
|   Yelena Fomina                 9 d left │   29 apr ⇄ phone call  a call with the agency
|   Nikita Zhuravlyov           retry, 9 d │   24 apr ⇄ phone call  told me about the market, two v…
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
|   Niall O'Connor             from 27 nov │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
keys   j j j
screen
| krug  1 People  3 Work  4 Review                                   sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Timur Valiev                  professional · close · ты
| owed                                   2 │ CTO, Delta (since 2024-05)                  Kazan 18:00
|   Maria Polyakova           ✉ answer 5 d │ ✈ @t_valiev   ☎ +7 900 000-10-06
|   Ivan Li                   ✈ answer 3 d │ 14 days late: the time ended on 7 nov.
| overdue                                6 │ every 1–2 months · last 7 sep (75 d)
|   Zhanna Orlova         retry, 10 d late │ due mon 30 nov · moved from mon 23 nov: one person of
| ▸ Timur Valiev ♥               14 d late │ Delta a week
|   Pavel Yezhov                 18 d late │ #mentor                                                ↓
|   Sofya Lebedeva       promise, 4 d late ├─────────────────────────────────────────────────────────
|   Anna Petrova                  9 d late │   2026
|   Olga Kuznetsova               3 d late │ ▸ 7 sep  ⇄ meeting
| ready                                 12 │            a plan until spring
|   Artyom Gusev            reminder today │            topics: #plan
|   Denis Morozov   ask for feedback, 24 h │            got: recommendation
|   Natalia Sergeyeva            ask, 10 d │   12 jun ⇄ video call  about burn-out in the team  ★ g…
|   Yelena Fomina                 9 d left │   16 mar ⇄ phone call  choosing between two offers  ★ …
|   Nikita Zhuravlyov           retry, 9 d │   2025
|   Stepan Gromov                ask, 11 d │   14 nov ⇄ meeting  summed up the year  ★ got: support
|   Pyotr Smirnov                13 d left │   29 jul ⇄ video call  how to talk about money  ★ got:…
|   Inna Belova ♥                17 d left │   31 mar ⇄ meeting  went through my strengths  ★ got: …
|   Fyodor Lapin                 20 d left │   2024
|   Darya Kim                    21 d left │   31 dec ⇄ meeting  first meeting of the programme, a …
|   Ludwig Braun                 23 d left │
|   Alexander Volkov             57 d left │
| new                                    3 │
|   Ilya Vorontsov             from 24 nov │
|   Alisa Krylova              from 25 nov │
|   Niall O'Connor             from 27 nov │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
