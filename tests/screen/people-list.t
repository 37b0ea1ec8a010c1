# The list by standing, each line with its reason, beside who is selected; moving down
# takes detail and timeline along.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x30
lang   en
screen
| krug  1 People  4 Review                                           sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Maria Polyakova                       recruiter · on вы
| owed                                   2 │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
| ▸ Maria Polyakova           ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Ivan Li                   ✈ answer 3 d │ every 2–3 months · last 16 nov (5 d)
| overdue                                6 │ They wrote 5 days ago and wait for an answer.
|   Zhanna Orlova         retry, 10 d late │ • answer them                                    18 nov
|   Timur Valiev ♥               14 d late │ #agency
|   Pavel Yezhov                 18 d late │ how we met: wrote to me first, saw my CV
|   Sofya Lebedeva       promise, 4 d late │
|   Anna Petrova                  9 d late │
|   Olga Kuznetsova               3 d late │
| ready                                 11 ├─────────────────────────────────────────────────────────
|   Artyom Gusev            reminder today │ ▸ 16 nov      ← e-mail, request  Asks for an updated C…
|   Yelena Fomina                 9 d left │   25 jun      ← e-mail, thank-you  understood, will be…
|   Nikita Zhuravlyov      retry, 9 d left │   24 jun      → e-mail, my news  not changing jobs bef…
|   Natalia Sergeyeva  ask them, 10 d left │   29 apr      ⇄ phone call  a call with the agency
|   Stepan Gromov      ask them, 11 d left │   24 apr      ⇄ phone call  told me about the market, …
|   Pyotr Smirnov                13 d left │
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
|   Ludwig Braun                 23 d left │
|   Alexander Volkov             57 d left │
| new                                    3 │
|   Ilya Vorontsov             from 23 nov │
|   Alisa Krylova              from 24 nov │
|   Niall O'Connor             from 30 nov │
| waiting                                2 │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
keys   j j j
screen
| krug  1 People  4 Review                                           sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Timur Valiev               professional · close · on ты
| owed                                   2 │ CTO, Delta (since 2024-05)                  Kazan 18:00
|   Maria Polyakova           ✉ answer 5 d │ ✈ @t_valiev   ☎ +7 900 000-10-06
|   Ivan Li                   ✈ answer 3 d │ every 1–2 months · last 7 sep (75 d)
| overdue                                6 │ The time to be in touch ended 14 days ago, on 7 nov.
|   Zhanna Orlova         retry, 10 d late │ #mentor
| ▸ Timur Valiev ♥               14 d late │ interests: skiing, management
|   Pavel Yezhov                 18 d late │ birthday: 21 January 1979
|   Sofya Lebedeva       promise, 4 d late │ how we met: mentor in the programme of Vector
|   Anna Petrova                  9 d late │ notes: Ask about the book on engineering teams.
|   Olga Kuznetsova               3 d late │
| ready                                 11 ├─────────────────────────────────────────────────────────
|   Artyom Gusev            reminder today │ ▸ 7 sep       ⇄ meeting  a plan until spring  ★ got: r…
|   Yelena Fomina                 9 d left │   12 jun      ⇄ video call  about burn-out in the team…
|   Nikita Zhuravlyov      retry, 9 d left │   16 mar      ⇄ phone call  choosing between two offer…
|   Natalia Sergeyeva  ask them, 10 d left │   14 nov 2025 ⇄ meeting  summed up the year  ★ got: su…
|   Stepan Gromov      ask them, 11 d left │   29 jul 2025 ⇄ video call  how to talk about money  ★…
|   Pyotr Smirnov                13 d left │   31 mar 2025 ⇄ meeting  went through my strengths  ★ …
|   Inna Belova ♥                17 d left │   31 dec 2024 ⇄ meeting  first meeting of the programm…
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
|   Ludwig Braun                 23 d left │
|   Alexander Volkov             57 d left │
| new                                    3 │
|   Ilya Vorontsov             from 23 nov │
|   Alisa Krylova              from 24 nov │
|   Niall O'Connor             from 30 nov │
| waiting                                2 │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order     ? help
