# Other orders: by name, by last contact, by organization.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
keys   o j Enter
screen
| krug  1 People                                                     sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Maria Polyakova                       recruiter · on вы
| owed                                   2 │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
| ▸ Maria Polyakova           ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Ivan Li                   ✈ answer 3 d │ every 2–3 months · last 16 nov (5 d)
| overdue                                6 │ They wrote 5 days ago and wait for an answer.
|   Zhanna Orlova         retry, 10 d late │ • answer them                                    18 nov
|   Timur Valiev ♥               14 d late │ #agency
|   Pavel Yezhov                 1╭─ Order ────────────────────────╮ first, saw my CV
|   Sofya Lebedeva       promise, │ j                              │
|   Anna Petrova                  │   nothing matches              │
|   Olga Kuznetsova               │                                │
| ready                           │                                │─────────────────────────────────
|   Artyom Gusev            remind│                                │ request  Asks for an updated C…
|   Yelena Fomina                 ╰────────────────────────────────╯ thank-you  understood, will be…
|   Nikita Zhuravlyov      retry, 9 d left │   24 jun      → e-mail, my news  not changing jobs bef…
|   Natalia Sergeyeva  ask them, 10 d left │   29 apr      ⇄ phone call  a call with the agency
|   Stepan Gromov      ask them, 11 d left │   24 apr      ⇄ phone call  told me about the market, …
|   Pyotr Smirnov                13 d left │
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
|   Ludwig Braun                 23 d left │
| Down/Up move  Enter accept  Esc back                                                        ? help
keys   o j Enter
screen
| krug  1 People                                                     sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Maria Polyakova                       recruiter · on вы
| owed                                   2 │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
| ▸ Maria Polyakova           ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Ivan Li                   ✈ answer 3 d │ every 2–3 months · last 16 nov (5 d)
| overdue                                6 │ They wrote 5 days ago and wait for an answer.
|   Zhanna Orlova         retry, 10 d late │ • answer them                                    18 nov
|   Timur Valiev ♥               14 d late │ #agency
|   Pavel Yezhov                 1╭─ Order ────────────────────────╮ first, saw my CV
|   Sofya Lebedeva       promise, │ joj                            │
|   Anna Petrova                  │   nothing matches              │
|   Olga Kuznetsova               │                                │
| ready                           │                                │─────────────────────────────────
|   Artyom Gusev            remind│                                │ request  Asks for an updated C…
|   Yelena Fomina                 ╰────────────────────────────────╯ thank-you  understood, will be…
|   Nikita Zhuravlyov      retry, 9 d left │   24 jun      → e-mail, my news  not changing jobs bef…
|   Natalia Sergeyeva  ask them, 10 d left │   29 apr      ⇄ phone call  a call with the agency
|   Stepan Gromov      ask them, 11 d left │   24 apr      ⇄ phone call  told me about the market, …
|   Pyotr Smirnov                13 d left │
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
|   Ludwig Braun                 23 d left │
| Down/Up move  Enter accept  Esc back                                                        ? help
keys   o j Enter
screen
| krug  1 People                                                     sat 21 nov · 6 overdue · 2 owed
| People · by urgency                      │ Maria Polyakova                       recruiter · on вы
| owed                                   2 │ Senior consultant, Cadres Plus … Saint Petersburg 18:00
| ▸ Maria Polyakova           ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000-10-02
|   Ivan Li                   ✈ answer 3 d │ every 2–3 months · last 16 nov (5 d)
| overdue                                6 │ They wrote 5 days ago and wait for an answer.
|   Zhanna Orlova         retry, 10 d late │ • answer them                                    18 nov
|   Timur Valiev ♥               14 d late │ #agency
|   Pavel Yezhov                 1╭─ Order ────────────────────────╮ first, saw my CV
|   Sofya Lebedeva       promise, │ jojoj                          │
|   Anna Petrova                  │   nothing matches              │
|   Olga Kuznetsova               │                                │
| ready                           │                                │─────────────────────────────────
|   Artyom Gusev            remind│                                │ request  Asks for an updated C…
|   Yelena Fomina                 ╰────────────────────────────────╯ thank-you  understood, will be…
|   Nikita Zhuravlyov      retry, 9 d left │   24 jun      → e-mail, my news  not changing jobs bef…
|   Natalia Sergeyeva  ask them, 10 d left │   29 apr      ⇄ phone call  a call with the agency
|   Stepan Gromov      ask them, 11 d left │   24 apr      ⇄ phone call  told me about the market, …
|   Pyotr Smirnov                13 d left │
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
|   Ludwig Braun                 23 d left │
| Down/Up move  Enter accept  Esc back                                                        ? help
