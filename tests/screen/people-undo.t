# Archive, undo and redo, under the Russian layout as well (г is the key of u); snoozed
# people and the archive stand folded until z.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x40
lang   en
keys   A
screen
| krug  1 People  4 Review                       sat 21 nov · 6 overdue · 1 owed
| People · by urgency                │ Ivan Li               interviewer · on вы
| owed                             1 │ Head of development, Granit… Moscow 18:00
| ▸ Ivan Li             ✈ answer 3 d │ ✈ @ivan_li_dev   ✉ i.li@example.com
| overdue                          6 │ every 3–6 months · last 18 nov (3 d)
|   Zhanna Orlova   retry, 10 d late │ They wrote 3 days ago and wait for an    ↓
|   Timur Valiev ♥         14 d late ├───────────────────────────────────────────
|   Pavel Yezhov           18 d late │ ▸ 18 nov      ← Telegram, question  How …
|   Sofya Lebedeva promise, 4 d late │   24 jul      → Telegram, answer  watche…
|   Anna Petrova            9 d late │   24 jul      ← Telegram  sent a talk ab…
|   Olga Kuznetsova         3 d late │   26 may      → e-mail, thank-you  thank…
| ready                           11 │   25 may      ⇄ video call  third stage:…
|   Artyom Gusev      reminder today │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravly… retry, 9 d left │
|   Natalia Ser… ask them, 10 d left │
|   Stepan Grom… ask them, 11 d left │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
|   Darya Kim              21 d left │
|   Ludwig Braun           23 d left │
|   Alexander Volkov       57 d left │
| new                              3 │
|   Ilya Vorontsov       from 23 nov │
|   Alisa Krylova        from 24 nov │
|   Niall O'Connor       from 30 nov │
| waiting                          2 │
|   Sarah Miller        until 27 nov │
|   Kirill Ryabov        until 1 dec │
| resting                         12 │
|   Yuri Panov ♥         from 25 nov │
|   Polina Yegorova       from 5 dec │
|   Grigory Sobolev      from 16 dec │
|   Lidia Afanasyeva     from 24 dec │
|   Ksenia Zhukova       from 30 dec │
|   Maxim Nikolaev  from 12 jan 2027 │
|   Chiara Rossi    from 16 jan 2027 │
|   Yuki Tanaka     from 23 jan 2027 │
| Maria Polyakova is in the archive · u undo
keys   г
screen
| krug  1 People  4 Review                       sat 21 nov · 6 overdue · 2 owed
| People · by urgency                │ Ivan Li               interviewer · on вы
| owed                             2 │ Head of development, Granit… Moscow 18:00
|   Maria Polyakova     ✉ answer 5 d │ ✈ @ivan_li_dev   ✉ i.li@example.com
| ▸ Ivan Li             ✈ answer 3 d │ every 3–6 months · last 18 nov (3 d)
| overdue                          6 │ They wrote 3 days ago and wait for an    ↓
|   Zhanna Orlova   retry, 10 d late ├───────────────────────────────────────────
|   Timur Valiev ♥         14 d late │ ▸ 18 nov      ← Telegram, question  How …
|   Pavel Yezhov           18 d late │   24 jul      → Telegram, answer  watche…
|   Sofya Lebedeva promise, 4 d late │   24 jul      ← Telegram  sent a talk ab…
|   Anna Petrova            9 d late │   26 may      → e-mail, thank-you  thank…
|   Olga Kuznetsova         3 d late │   25 may      ⇄ video call  third stage:…
| ready                           11 │
|   Artyom Gusev      reminder today │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravly… retry, 9 d left │
|   Natalia Ser… ask them, 10 d left │
|   Stepan Grom… ask them, 11 d left │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
|   Darya Kim              21 d left │
|   Ludwig Braun           23 d left │
|   Alexander Volkov       57 d left │
| new                              3 │
|   Ilya Vorontsov       from 23 nov │
|   Alisa Krylova        from 24 nov │
|   Niall O'Connor       from 30 nov │
| waiting                          2 │
|   Sarah Miller        until 27 nov │
|   Kirill Ryabov        until 1 dec │
| resting                         12 │
|   Yuri Panov ♥         from 25 nov │
|   Polina Yegorova       from 5 dec │
|   Grigory Sobolev      from 16 dec │
|   Lidia Afanasyeva     from 24 dec │
|   Ksenia Zhukova       from 30 dec │
|   Maxim Nikolaev  from 12 jan 2027 │
|   Chiara Rossi    from 16 jan 2027 │
| Undone: Into the archive: Maria Polyakova
keys   C-r G z
screen
| krug  1 People  4 Review                       sat 21 nov · 6 overdue · 1 owed
| People · by urgency                │ Yulia Nazarova          recruiter · on вы
| ready                           11 │ no organization told               Moscow
|   Yelena Fomina           9 d left │ ✉ y.nazarova@example.com
|   Nikita Zhuravly… retry, 9 d left │ every 2–3 months · last 11 feb 2025 (648…
|   Natalia Ser… ask them, 10 d left │ Archived.                                ↓
|   Stepan Grom… ask them, 11 d left ├───────────────────────────────────────────
|   Pyotr Smirnov          13 d left │ ▸ 11 feb 2025 ← e-mail  passed on the re…
|   Inna Belova ♥          17 d left │   22 jan 2025 ⇄ phone call  first talk
|   Fyodor Lapin           20 d left │
|   Darya Kim              21 d left │
|   Ludwig Braun           23 d left │
|   Alexander Volkov       57 d left │
| new                              3 │
|   Ilya Vorontsov       from 23 nov │
|   Alisa Krylova        from 24 nov │
|   Niall O'Connor       from 30 nov │
| waiting                          2 │
|   Sarah Miller        until 27 nov │
|   Kirill Ryabov        until 1 dec │
| resting                         12 │
|   Yuri Panov ♥         from 25 nov │
|   Polina Yegorova       from 5 dec │
|   Grigory Sobolev      from 16 dec │
|   Lidia Afanasyeva     from 24 dec │
|   Ksenia Zhukova       from 30 dec │
|   Maxim Nikolaev  from 12 jan 2027 │
|   Chiara Rossi    from 16 jan 2027 │
|   Yuki Tanaka     from 23 jan 2027 │
|   Lev Kazakov     from 30 jan 2027 │
|   Denis Morozov    from 3 feb 2027 │
|   Regina Melniko… from 12 feb 2027 │
|   Tamara Agapova                   │
| snoozed                          1 │
|   ▸ 1 person, folded               │
| paused                           1 │
|   Gleb Zimin          until 15 dec │
| archived                         3 │
| ▸ Yulia Nazarova                   │
| l log  d done  s snooze  a add  e edit  / search  u undo  Enter open    ? help
