# The weekly review of the sample book by keys alone, from the first page to the closing
# one. README.md shows it: tools/record draws what is to be seen here, key by key.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x30
lang   en
keys   4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
|
|   Weekly review
|
|   30 cards, about 10 min
|
|      1  deadlines in hours
|      2  answers I owe
|      1  applications without news
|      5  promises, mine and theirs
|      1  left over from the last plan
|      4  overdue
|     10  ready, or soon
|      1  the next two weeks
|      3  worth a look
|      2  the plan
|
|   4 more who are ready wait for next week.
|
|   Before the cards
|      3  meetings are over: how were they?
|      3  new people
|
|   Last review: sat 14 nov, 4 of 4 cards: 1 logged, 1 planned for a day, 2
|   left as it is.
|   The next one: sat 21 nov                                                  ↓
|
|   Enter  begin
|   Y  review that period
| l log  Y periods                                                                            ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   meeting, Maxim Nikolaev: where we stand                                       fri 20 nov 11:00
| Over, says the calendar: log it?
|     Manual: the draft · Yelena Fomina                                             fri 20 nov 16:00
|     Kvant: the team · Kirill Ryabov                                               thu 19 nov 11:00
| New people: is the kind right?
|     Niall O'Connor · Recruiter, data teams, Brightside Ltd                            professional
|     Alisa Krylova · Developer, Polus                                                  professional
|     Ilya Vorontsov · Senior recruiter, Meridian                                          recruiter
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
|
|
|
|
|
|
| l log  d done  x did not take place  Space next  u undo  Esc back                           ? help
keys   d
keys   x
keys   x
keys   Enter Enter
keys   v v
type   Yuri: call yesterday: where to publish +advice !wed send the draft
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Before the cards
| What happened and is not in the book yet.
|
| New people: is the kind right?
|   ✓ Niall O'Connor · Recruiter, data teams, Brightside Ltd                            professional
|   ✓ Alisa Krylova · Developer, Polus                                                  professional
| ▸ ✓ Ilya Vorontsov · Senior recruiter, Meridian                                          recruiter
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
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
|  Yuri Panov   ☎ phone call   20 nov   gave: advice   my promise by 25 nov: send the draft
| next: 20 jan–20 feb 2027
| Anything else? Enter: no Yuri: call yesterday: where to publish +advice !wed send the draft
| Enter save  Tab complete  Esc back                                                         F1 help
keys   Enter
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| ░░░░░░░░░░░░░░░░░░░░  1 of 30 · about 10 min to go                              deadlines in hours
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: They refused: thank them and ask for feedback: Orbita · Database engineer (24 h left)
|
| Denis Morozov                 professional · ты │ Last words
| Developer, Orbita (since 2024-10)  Moscow 18:00 │ 9 nov       ⇄ interview · Database engineer,
| ✈ @d_morozov                                    │               technical
| every 3–4 months · last 9 nov (12 d)            │ 3 nov       ⇄ meeting  shares his plans, thinks
| #orbita                                         │               of moving on
| interests: radio, C                             │ 24 jun      ⇄ meeting  helped him with a code
| how we met: one team                            │               review  ★ gave: help
|                                                 │
|                                                 │ Bring up
|                                                 │ ask about   • shares his plans, thinks of moving
|                                                 │               on · from the talk of 3 nov
|                                                 │ ask about   • helped him with a code review ·
|                                                 │               from the talk of 24 jun
|                                                 │ in common   • C · from their interests and mine
|                                                 │ how         → Telegram @d_morozov: it is known
|                                                 │ when        ◷ 10:00–18:00
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile  b back  u undo        ? help
keys   d
type   lmail: the CV, and when I can start
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| ░░░░░░░░░░░░░░░░░░░░  2 of 30 · about 10 min to go                                   answers I owe
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: They wrote 5 days ago: answer them.
|
| Maria Polyakova                  recruiter · вы │ Last words
| Senior consultant, Cadr… Saint Petersburg 18:00 │ 16 nov      ← e-mail, request  Asks for an updat…
| ✉ m.polyakova@example.com   ☎ +7 900 000-10-02  │ 25 jun      ← e-mail, thank-you  understood,
| every 2–3 months · last 16 nov (5 d)            │               will be back closer to summer
| #agency                                         │ 24 jun      → e-mail, my news  not changing jobs
| how we met: wrote to me first, saw my CV        │               before summer, but glad to talk
|                                                 │
|                                                 │ Look out
|                                                 │ • Their message of 16 nov has waited 4 working
|                                                 │   days for an answer
|                                                 │
|                                                 │ Bring up
|                                                 │ ask about   • Asks for an updated CV for a new v…
|                                                 │ ask about   • understood, will be back closer to…
|                                                 │ introduce   • Fyodor Lapin · both have the tag
|                                                 │               #agency
|                                                 │ how         → e-mail m.polyakova@example.com:
|                                                 │               they wrote there
|                                                 │ when        ◷ 10:00–18:00
|                                                 │
|────────────────────────────────────────────────────────────────────────────────────────────────────
|  Maria Polyakova   ✉ e-mail
| next: 16 jan–16 feb 2027
| Log mail: the CV, and when I can start
| Enter save  Tab complete  Esc back                                                         F1 help
keys   Enter
keys   p
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 1 owed
| █░░░░░░░░░░░░░░░░░░░  3 of 30 · about 10 min to go                                   answers I owe
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: They wrote 3 days ago: answer them.
|
| Ivan Li                        interviewer · вы │ Last words
| Head of development, Granit Syste… Moscow 18:00 │ 18 nov      ← Telegram, question  How are your p…
| ✈ @ivan_li_dev   ✉ i.li@example.com             │ 24 jul      → Telegram, answer  watched it, the
| every 3–6 months · last 18 nov (3 d)            │               part about caching was the best
| #rust                                           │ 24 jul      ← Telegram  sent a talk about builds
| interests: cycling, build systems               │               ★ got: resource
| how we met: interview at Granit Systems, third  │
| stage                                           │ Look out
|                                                 │ • Their message of 18 nov has waited 2 working
|                                                 │   days for an answer
|                                                 │
|                                                 │ Bring up
|                                                 │ share       • event · Rust Moscow meets in Decem…
|                                                 │ share       • candidate · Looks for a first job …
|                                                 │ ask about   • How are your plans for spring? I h…
|                                                 │ ask about   • sent a talk about builds · from
|                                                 │               their message of 24 jul
|                                                 │ how         → Telegram @ivan_li_dev: they wrote
|                                                 │               there
|                                                 │ when        ◷ 10:00–18:00
|────────────────────────────────────────────────────────────────────────────────────────────────────
|   sun 22     mon 23     tue 24   ▸ wed 25     thu 26     fri 27     sat 28
|   day off    ████░ 4    ████░ 4    ███░░ 3    ████░ 4    ████░ 4    day off
| Ivan Li: plan for or another day: in 3 weeks, 15.01
| Enter accept  → other answer  Esc back                                                     F1 help
keys   Right Enter
keys   Space
keys   d
keys   Space
keys   p Enter
keys   Space Space
keys   P Enter
keys   p Enter
keys   s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 5 overdue · 1 owed
| ███████░░░░░░░░░░░░░  12 of 30 · about 7 min to go                                         overdue
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: 38 days late: the time ended on 14 oct.
|        • No answer since 14 oct, and not for the first time: better pause for 3 months.
|
| Zhanna Orlova                    recruiter · вы │ Last words
| Consultant, Steps (since 2025-06)  Moscow 18:00 │ 14 oct      → e-mail, follow-up  just a
| ✉ j.orlova@example.com                          │               reminder, any answer would help
| every 2–3 months · last 14 jul (130 d)          │ 18 sep      → e-mail, question  how does the
| #agency                        ╭─ Zhanna Orlova: snooze until ───╮lection at Polus go?
| how we met: found me on hh.ru  │ type to narrow                  │one call  told me about two
|                                │ ▸ tomorrow           sun 22 nov │mpanies  ★ got: information
|                                │   next week          mon 23 nov │
|                                │   in a week          sat 28 nov │
|                                │   in two weeks        sat 5 dec │ld me about two companies · from
|                                │   in a month         mon 21 dec │e talk of 14 jul
|                                │   another day…                  │ria Polyakova · both have the
|                                ╰─────────────────────────────────╯g #agency
|                                                 │ how         → e-mail j.orlova@example.com: it is
|                                                 │               known
|                                                 │ when        ◷ 10:00–18:00
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
| ↓/↑ move  Enter choose  Esc back                                                           F1 help
keys   Enter
type   d
type   lunch, a new team
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 4 overdue · 1 owed
| ████████░░░░░░░░░░░░  14 of 30 · about 6 min to go                                         overdue
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: 9 days late: the time ended on 12 nov.
|        • Congratulate them: birthday (from 26 nov)
|
| Anna Petrova                     recruiter · вы │ Last words
| Lead recruiter, Northern Bank (si… Moscow 18:00 │ 12 aug      ⇄ meeting  talked about the new team…
| ✈ @anna_p_hr   ✉ anna.petrova@example.com   ☎ … │ 24 apr      ← Telegram  moved, calmer now
| every 2–3 months · last 12 aug (101 d)          │ 24 apr      → Telegram  asked how the move went
| #bank #rust                                     │
| interests: climbing, Rust, jazz                 │ Look out
| in common: we both studied in Novosibirsk       │ • Nothing is planned: birthday on 26 nov, in 5
| how we met: led me through the interviews at    │   days
| Vector                                          │
| Recruiter, Vector, 2021-11–2025-01              │ Bring up
| notes: Better to write after lunch. Dislikes    │ share       • event · Rust Moscow meets in Decem…
| voice messages.                                 │ share       • candidate · Looks for a first job …
|                                                 │ ask about   • talked about the new team; they lo…
| Coming                                          │ ask about   • moved, calmer now · from their
| 26 nov      ★ birthday                          │               message of 24 apr
|                                                 │ how         → Telegram @anna_p_hr: they answered
|                                                 │               2 of 2 there
|                                                 │ when        ◷ 10:00–18:00
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
| Timur Valiev: in touch today, next: 21 dec–21 jan 2027 · u undo
keys   x
keys   d Enter
keys   v
keys   d
keys   Space Space Space
keys   s Enter
keys   Space Space Space Space Space Space Space
keys   Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 2 overdue · 1 owed
| ██████████████████░░  29 of 30 · about 1 min to go                                        the plan
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: 70 % since 15 nov. To be done by sat 12 dec.
|
| Draw ten systems on paper, with their load      │      ━ the whole plan  ╍ this item
| deadline: 12 December 2026                      │ 100%
| gap: System design                              │
|                                                 │
| progress                                        │
| 15 nov  estimates aloud, with a clock       70% │                                           ⢀⠄⠉ ⠉⡠
| 12 oct  a feed, a search, a chat            50% │                                          ⢠   ⡠⠊
| 18 aug  two caches and a queue              20% │                            ⡠⣢⡀⣀ ⣀ ⣀ ⣀ ⣀ ⡠  ⡠⠊
|                                                 │                          ⢀⠜⡠ ⠑⢄          ⢀⠜
|                                                 │         ⢀⠖⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠁⢠    ⠣⣀⣀⣀⣀⣀⣀⣀⣀⡠⠃
|                                                 │        ⢀⠎                ⢠
|                                                 │       ⢀⠎                ⢀⠄
|                                                 │      ⢉⠎⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉
|                                                 │      ⠊
|                                                 │   0%
|                                                 │      6 sep                                21 nov
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
| l log  d done  z stuck  x drop  Space next  b back  u undo  Enter open  e edit  Esc back    ? help
keys   l
type   80 two more, with the load of a search
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 2 overdue · 1 owed
| ██████████████████░░  29 of 30 · about 1 min to go                                        the plan
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: 70 % since 15 nov. To be done by sat 12 dec.
|
| Draw ten systems on paper, with their load      │      ━ the whole plan  ╍ this item
| deadline: 12 December 2026                      │ 100%
| gap: System design                              │
|                                                 │
| progress                                        │
| 15 nov  estimates aloud, with a clock       70% │                                           ⢀⠄⠉ ⠉⡠
| 12 oct  a feed, a search, a chat            50% │                                          ⢠   ⡠⠊
| 18 aug  two caches and a queue              20% │                            ⡠⣢⡀⣀ ⣀ ⣀ ⣀ ⣀ ⡠  ⡠⠊
|                                                 │                          ⢀⠜⡠ ⠑⢄          ⢀⠜
|                                                 │         ⢀⠖⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠁⢠    ⠣⣀⣀⣀⣀⣀⣀⣀⣀⡠⠃
|                                                 │        ⢀⠎                ⢠
|                                                 │       ⢀⠎                ⢀⠄
|                                                 │      ⢉⠎⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉
|                                                 │      ⠊
|                                                 │   0%
|                                                 │      6 sep                                21 nov
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|                                                 │
|────────────────────────────────────────────────────────────────────────────────────────────────────
| How far, and what was done 80 two more, with the load of a search
| Enter accept  Esc back                                                                     F1 help
keys   Enter
keys   z
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 2 overdue · 1 owed
|
|   Weekly review
|
|   Every card is decided.                           The week to come (* planned by you)
|                                                    sun 22 nov  Zhanna Orlova
|   Decided                  now      14 nov         mon 23 nov  Pavel Yezhov *, Nikita Zhuravlyov
|   logged                     1           1         tue 24 nov  Ludwig Braun, Yelena Fomina,
|   done                       5           0                     Zhanna Orlova, Ilya Vorontsov
|   came further               1           0         wed 25 nov  Lev Kazakov *, Alisa Krylova,
|   planned for a day          3           1                     Fyodor Lapin, Yuri Panov
|   snoozed                    2           0         thu 26 nov  Stepan Gromov, Lev Kazakov,
|   dropped                    1           0                     Ivan Li *, Regina Melnikova,
|   paused                     1           0                     Natalia Sergeyeva
|   stuck                      1           0         fri 27 nov  Viktoria Demidova, Stepan Gromov,
|   left as it is             15           2                     Sarah Miller, Niall O'Connor
|   cards                     30           4
|   3 weeks in a row with a review
|
|   What is left: 16
|   Kvant · Database developer, Yuri Panov,
|   Regina Melnikova, Natalia Sergeyeva,
|   Nikita Zhuravlyov, Ilya Vorontsov,
|   Fyodor Lapin, Sarah Miller, Niall O'Connor,  ↓
|
|   Enter  finish; the next review: mon 30 nov
|   n  another day for the next one
|   E  export the calendar for the phone
|   Y  review that period
| English: a talk a week: stuck · u undo
keys   E
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 2 overdue · 1 owed
|
|   Weekly review
|
|   Every card is decided.                           The week to come (* planned by you)
|                                                    sun 22 nov  Zhanna Orlova
|   Decided                  now      14 nov         mon 23 nov  Pavel Yezhov *, Nikita Zhuravlyov
|   logged                     1           1         tue 24 nov  Ludwig Braun, Yelena Fomina,
|   done                       5           0                     Zhanna Orlova, Ilya Vorontsov
|   came further               1           0         wed 25 nov  Lev Kazakov *, Alisa Krylova,
|   planned for a day          3           1                     Fyodor Lapin, Yuri Panov
|   snoozed                    2           0         thu 26 nov  Stepan Gromov, Lev Kazakov,
|   dropped                    1           0                     Ivan Li *, Regina Melnikova,
|   paused                     1           0                     Natalia Sergeyeva
|   stuck                      1           0         fri 27 nov  Viktoria Demidova, Stepan Gromov,
|   left as it is             15           2                     Sarah Miller, Niall O'Connor
|   cards                     30           4
|   3 weeks in a row with a review
|
|   What is left: 16
|   Kvant · Database developer, Yuri Panov,
|   Regina Melnikova, Natalia Sergeyeva,
|   Nikita Zhuravlyov, Ilya Vorontsov,
|   Fyodor Lapin, Sarah Miller, Niall O'Connor,  ↓
|
|   Enter  finish; the next review: mon 30 nov
|   n  another day for the next one
|   E  export the calendar for the phone
|   Y  review that period
| 82 entries written to ~/krug.ics. Open it on the phone.
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 2 overdue · 1 owed
|
|   Weekly review
|
|   27 cards, about 9 min
|
|      1  answers I owe
|      1  applications without news
|      5  promises, mine and theirs
|      2  overdue
|     12  ready, or soon
|      2  the next two weeks
|      2  worth a look
|      2  the plan
|
|   Last review: sat 21 nov, 30 of 30 cards: 1 logged, 5 done, 1 came further,
|   3 planned for a day, 2 snoozed, 1 dropped, 1 paused, 1 stuck, 15 left as
|   it is.
|   The next one: mon 30 nov
|
|   Over, and not reviewed yet
|   October 2026, quarter 3 of 2026, half 1 of 2026, the year 2025
|
|   Enter  begin
|   Y  review that period
|
|
|
|
| The review is finished, the next one is on mon 30 nov · u undo
