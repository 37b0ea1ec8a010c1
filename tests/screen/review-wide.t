# On a wide screen: the first page, then a card with all that is known beside the person.
book   sample
now    2026-11-21T18:00:00+03:00
size   200x60
lang   en
keys   4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
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
|   The next one: sat 21 nov
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
|
|
|
|
|
|
| l log  Y periods                                                                                                                                                                                ? help
# The sweep asks for what is over, who is new, and lines; then the cards come.
keys   Enter d x x Enter Enter v v Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
| ░░░░░░░░░░░░░░░░░░░░  1 of 30 · about 10 min to go                                                                                                                                  deadlines in hours
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Why now: They refused: thank them and ask for feedback: Orbita · Database engineer (24 h left)
|
| Denis Morozov                                                                   professional · ты │ Last words
| Developer, Orbita (since 2024-10)                                                    Moscow 18:00 │ 9 nov       ⇄ interview · Database engineer, technical
| ✈ @d_morozov                                                                                      │ 3 nov       ⇄ meeting  shares his plans, thinks of moving on
| every 3–4 months · last 9 nov (12 d)                                                              │ 24 jun      ⇄ meeting  helped him with a code review  ★ gave: help
| #orbita                                                                                           │
| interests: radio, C                                                                               │ Bring up
| how we met: one team                                                                              │ ask about   • shares his plans, thinks of moving on · from the talk of 3 nov
|                                                                                                   │ ask about   • helped him with a code review · from the talk of 24 jun
|                                                                                                   │ in common   • C · from their interests and mine
|                                                                                                   │ how         → Telegram @d_morozov: it is known
|                                                                                                   │ when        ◷ 10:00–18:00
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
|                                                                                                   │
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile  b back  u undo  Enter open  P pause  f window  v still true  B brief  m mute  e edit  Esc back                            ? help
