# Keys mean what the card says: done keeps the promise it is about and logs nothing, drop
# drops it and skips no round, and where nothing is due drop says so.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4 Enter Space Enter Space Space Space Space
keys   d
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 6 overdue · 2 owed
| ███░░░░░░░░░░░░░░░░░  6 of 29 · about 8 min to go    promises, mine and theirs
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
| Lev Kazakov, finish my part: done, nothing logged · u undo
keys   x
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 6 overdue · 2 owed
| ████░░░░░░░░░░░░░░░░  7 of 29 · about 8 min to go    promises, mine and theirs
|────────────────────────────────────────────────────────────────────────────────
| Why now: They promised: will send the programme for leads (10 d left)
|        • Prepare for the interview: Polus · Platform engineer (from 26 nov)
|        • First letter after you met: Polus · Platform engineer (from 26 nov)
|        • Planned for tue 24 nov 15:00: video call: the programme for leads.
|
| Natalia Sergeyeva                                             interviewer · вы
| Head of development, Polus (since 2023-11)                 Yekaterinburg 20:00
| ✉ n.sergeeva@example.com
| every 3–6 months · last 12 nov (9 d)                                          ↓
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 nov      ⇄ interview · Platform engineer, screening
| 21 oct      ⇄ video call  how to grow leads  ★ got: advice
| 27 mar      → e-mail, thank-you  thanks for finding the time
| Promises
| 16 nov      ← theirs: will send the programme for leads
| Bring up
| ask about   • how to grow leads · from the talk of 21 oct
| ask about   • got acquainted, told me about the team · from the talk of 26 mar
| in common   • opera, hiring · from their interests                            ↓
| Regina Melnikova, send the list of books: dropped · u undo
keys   b x
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 6 overdue · 2 owed
| ████░░░░░░░░░░░░░░░░  6 of 29 · about 8 min to go                      dropped
|────────────────────────────────────────────────────────────────────────────────
| Why now: nothing is due any more
|
| Regina Melnikova                                             professional · ты
| Organiser, Journal Club (since 2024-08)                            Kazan 18:00
| ✈ @regina_m
| every 3–4 months · last 12 nov (9 d)
| #club
| interests: books, events                                                      ↓
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 nov      ⇄ meeting  discussed the winter programme
| 18 sep      ⇄ event  Data Days
| 3 sep       ← Telegram  taken!
|
| Bring up
| ask about   • discussed the winter programme · from the talk of 12 nov
| ask about   • Data Days · from the talk of 18 sep
| in common   • books, events · from their interests
| how         → Telegram @regina_m: they answered 1 of 1 there
| when        ◷ 10:00–18:00
| No reminder is due here; Space leaves it as it is.
