# Keys mean what the card says: done keeps the promise it is about and logs nothing, drop
# drops it and skips no round, and where nothing is due drop says so.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4 Enter Space Enter Space Space Space Space
keys   d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      5 overdue · 2 owed
| ███░░░░░░░░░░░░░░░░░  6 of 30 · about 9 min to go    promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────
| Why now: You promised: finish my part (from 26 nov)
|
| Lev Kazakov                                                  professional · ты
| Database consultant, Self-employed (since 2024-01)               Tbilisi 19:00
| ✈ @lev_kazakov   ⌂ https://kazakov.example.org
| every 3–4 months · last 30 oct (22 d)                                         ↓
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 6 nov       → Telegram, answer  a good plan
| 30 oct      ← Telegram  drafted a plan of our talk
| 18 sep      ⇄ event  Data Days
| Promises
| 26 nov      → mine: finish my part
| Bring up
| share       • vacancy · Database engineer in the team of Granit · from the she…
| ask about   • drafted a plan of our talk · from their message of 30 oct
| ask about   • Data Days · from the talk of 18 sep
| in common   • databases · from their interests and mine
| how         → Telegram @lev_kazakov: it is known
| when        ◷ 10:00–18:00 there, 09:00–17:00 here
| Sofya Lebedeva, send the list of books: done, nothing logged · u undo
keys   x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      5 overdue · 2 owed
| ████░░░░░░░░░░░░░░░░  7 of 30 · about 8 min to go    promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────
| Why now: You promised: send the list of books (from 26 nov)
|
| Regina Melnikova                                             professional · ты
| Organiser, Journal Club (since 2024-08)                            Kazan 18:00
| ✈ @regina_m
| every 3–4 months · last 12 nov (9 d)
| #club                                                                         ↓
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 nov      ⇄ meeting  discussed the winter programme
| 18 sep      ⇄ event  Data Days
| 3 sep       ← Telegram  taken!
| Promises
| 26 nov      → mine: send the list of books
| Bring up
| ask about   • discussed the winter programme · from the talk of 12 nov
| ask about   • Data Days · from the talk of 18 sep
| in common   • books, events · from their interests
| how         → Telegram @regina_m: they answered 1 of 1 there
| when        ◷ 10:00–18:00
| Lev Kazakov, finish my part: dropped · u undo
keys   b x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      5 overdue · 2 owed
| ████░░░░░░░░░░░░░░░░  6 of 30 · about 8 min to go                      dropped
|────────────────────────────────────────────────────────────────────────────────
| Why now: nothing is due any more
|
| Lev Kazakov                                                  professional · ты
| Database consultant, Self-employed (since 2024-01)               Tbilisi 19:00
| ✈ @lev_kazakov   ⌂ https://kazakov.example.org
| every 3–4 months · last 30 oct (22 d)                                         ↓
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 6 nov       → Telegram, answer  a good plan
| 30 oct      ← Telegram  drafted a plan of our talk
| 18 sep      ⇄ event  Data Days
|
| Bring up
| share       • vacancy · Database engineer in the team of Granit · from the
|               shelf: fits “databases”
| ask about   • drafted a plan of our talk · from their message of 30 oct
| ask about   • Data Days · from the talk of 18 sep
| in common   • databases · from their interests and mine
| how         → Telegram @lev_kazakov: it is known
| when        ◷ 10:00–18:00 there, 09:00–17:00 here
| No reminder is due here; Space leaves it as it is.
