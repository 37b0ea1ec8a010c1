# Archive, undo and redo, under the Russian layout as well (г is the key of u); snoozed
# people and the archive stand folded until z.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x40
lang   en
keys   j A
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 1 owed
| 2 meetings to log? U               │ Ivan Li                  interviewer · вы
| deadline in hours                1 │ Head of development, Granit… Moscow 18:00
|   Denis Mo… ask for feedback, 24 h │ ✈ @ivan_li_dev   ✉ i.li@example.com
| owed                             1 │ They wrote 3 days ago: answer them.
| ▸ Ivan Li             ✈ answer 3 d │ every 3–6 months · last 18 nov (3 d)     ↓
| overdue                          6 ├───────────────────────────────────────────
|   Zhanna Orlova   retry, 10 d late │   2026
|   Timur Valiev ♥         14 d late │ ▸ 18 nov ← Telegram, question
|   Pavel Yezhov           18 d late │            How are your plans for spring?
|   Sofya Lebedeva promise, 4 d late │            I have an idea to discuss
|   Anna Petrova            9 d late │   24 jul → Telegram  watched it, the par…
|   Olga Kuznetsova         3 d late │   24 jul ← Telegram  sent a talk about b…
| ready                           11 │   16 jun ← e-mail  SQLite internals: ans…
|   Artyom Gusev      reminder today │   4 jun  ⇄ interview · Storage engineer,…
|   Natalia Sergeyeva      ask, 10 d │   26 may → e-mail  thanked him for the t…
|   Yelena Fomina           9 d left │   25 may ⇄ video call  third stage: talk…
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
|   Darya Kim              21 d left │
|   Ludwig Braun           23 d left │
|   Alexander Volkov       57 d left │
| new                              3 │
|   Ilya Vorontsov       from 24 nov │
|   Alisa Krylova        from 25 nov │
|   Niall O'Connor       from 27 nov │
| waiting                          2 │
|   Sarah Miller        until 27 nov │
|   Kirill Ryabov        until 1 dec │
| resting                         11 │
|   Yuri Panov ♥         from 25 nov │
|   Polina Yegorova       from 5 dec │
|   Grigory Sobolev      from 16 dec │
|   Lidia Afanasyeva     from 24 dec │
|   Ksenia Zhukova       from 30 dec │
|   Chiara Rossi    from 16 jan 2027 │
| Maria Polyakova: in the archive · u undo
keys   г
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
|   Sofya Lebedeva promise, 4 d late │   25 jun ← e-mail  understood, will be b…
|   Anna Petrova            9 d late │   24 jun → e-mail  not changing jobs bef…
|   Olga Kuznetsova         3 d late │   29 apr ⇄ phone call  a call with the a…
| ready                           11 │   24 apr ⇄ phone call  told me about the…
|   Artyom Gusev      reminder today │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
|   Darya Kim              21 d left │
|   Ludwig Braun           23 d left │
|   Alexander Volkov       57 d left │
| new                              3 │
|   Ilya Vorontsov       from 24 nov │
|   Alisa Krylova        from 25 nov │
|   Niall O'Connor       from 27 nov │
| waiting                          2 │
|   Sarah Miller        until 27 nov │
|   Kirill Ryabov        until 1 dec │
| resting                         11 │
|   Yuri Panov ♥         from 25 nov │
|   Polina Yegorova       from 5 dec │
|   Grigory Sobolev      from 16 dec │
|   Lidia Afanasyeva     from 24 dec │
|   Ksenia Zhukova       from 30 dec │
| Undone: Into the archive: Maria Polyakova · ^R redo
keys   C-r G z
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 1 owed
| 2 meetings to log? U               │ Yulia Nazarova             recruiter · вы
| ready                           11 │ no organization told               Moscow
|   Artyom Gusev      reminder today │ ✉ y.nazarova@example.com
|   Natalia Sergeyeva      ask, 10 d │ Archived.
|   Yelena Fomina           9 d left │ every 2–3 months · last 11 feb 2025 (648…↓
|   Nikita Zhuravlyov     retry, 9 d ├───────────────────────────────────────────
|   Stepan Gromov          ask, 11 d │   2025
|   Pyotr Smirnov          13 d left │ ▸ 11 feb ← e-mail
|   Inna Belova ♥          17 d left │            passed on the refusal, wished
|   Fyodor Lapin           20 d left │            me luck
|   Darya Kim              21 d left │   22 jan ⇄ phone call  first talk
|   Ludwig Braun           23 d left │
|   Alexander Volkov       57 d left │
| new                              3 │
|   Ilya Vorontsov       from 24 nov │
|   Alisa Krylova        from 25 nov │
|   Niall O'Connor       from 27 nov │
| waiting                          2 │
|   Sarah Miller        until 27 nov │
|   Kirill Ryabov        until 1 dec │
| resting                         11 │
|   Yuri Panov ♥         from 25 nov │
|   Polina Yegorova       from 5 dec │
|   Grigory Sobolev      from 16 dec │
|   Lidia Afanasyeva     from 24 dec │
|   Ksenia Zhukova       from 30 dec │
|   Chiara Rossi    from 16 jan 2027 │
|   Yuki Tanaka     from 23 jan 2027 │
|   Lev Kazakov     from 30 jan 2027 │
|   Maxim Nikolaev   from 9 feb 2027 │
|   Regina Melniko… from 12 feb 2027 │
|   Tamara Agapova                   │
| snoozed                          1 │
|   + 1 person: z unfolds            │
| paused                           1 │
|   Gleb Zimin          until 15 dec │
| archived                         3 │
| ▸ Yulia Nazarova                   │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo       ? help
