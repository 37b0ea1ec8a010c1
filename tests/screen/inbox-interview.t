# A meeting of the calendar that was an interview: i opens its form with what the calendar
# and the book know, the steps that follow are shown before they are saved, and the row is
# answered by that; one undo takes back all.
book   invited
now    2026-11-21T18:00:00+03:00
size   100x30
lang   en
keys   U i
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| A new interview
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Organization    Яндекс
| Position
| Stage           technical, with the manager; F4 lists
| When            2026-11-19 15:00          thu 19 nov 15:00 · held
| Minutes         60
| Format          meeting
| People          Анна Петрова         as known       what was told          interests
|                 Пётр Смирнов         as known       what was told          interests
|                 Ольга Кузнецова      as known       what was told          interests
|                 known or new         as known       what was told          interests
| Went well
|
|
|
| Went badly
|
|
|
| Questions
|
|
|
| They answer by
|
| More
| Talked about                                                                                      ↓
| ^S save  Tab next field  F4 choose  Esc back                                               F1 help
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Яндекс · interview
|
| ▸ [✓] get connected · Анна Петрова · thu 19 nov
|   [✓] get connected · Пётр Смирнов · thu 19 nov
|   [✓] get connected · Ольга Кузнецова · thu 19 nov
|   [✓] thank-you · Анна Петрова · by fri 20 nov 16:00
|   [✓] thank-you · Пётр Смирнов · by fri 20 nov 16:00
|   [✓] thank-you · Ольга Кузнецова · by fri 20 nov 16:00
|   [✓] first follow-up · Анна Петрова · 3 dec–17 dec
|   [✓] first follow-up · Пётр Смирнов · 3 dec–17 dec
|   [✓] first follow-up · Ольга Кузнецова · 3 dec–17 dec
|   [✓] ask for news · Анна Петрова · 3 dec–16 dec
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
| Enter save  Space tick  j/k move  Esc back                                                  ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 3 overdue
| Inbox · 7                                        │ Демо
| over: log it?                                    │ Анна Петрова
| ▸ Демо · Анна Петрова               18 nov 15:00 │ wed 18 nov 15:00
|   Стендап · Анна Петрова            13 nov 10:00 │
|   Стендап · Анна Петрова            12 nov 10:00 │ Not in the book · a add
|   Стендап · Анна Петрова            11 nov 10:00 │ Guest One <one@example.org>
|   Стендап · Анна Петрова            10 nov 10:00 │ two@example.org
|   Стендап · Анна Петрова             9 nov 10:00 │ Дмитрий Волков <d.volkov@example.org>
| to come                                          │
|   Кофе · tentative · Анна Петрова   25 nov 15:00 │ It would be logged as
|                                                  │ meeting
|                                                  │ Анна Петрова · next: 19 jan–19 feb 2027
|                                                  │ work.ics
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Яндекс · interview: saved, 10 steps · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Inbox · 8                                        │ Демо
| over: log it?                                    │ Анна Петрова
|   Планы на зиму · Анна Петрова, Пё… 19 nov 15:00 │ wed 18 nov 15:00
| ▸ Демо · Анна Петрова               18 nov 15:00 │
|   Стендап · Анна Петрова            13 nov 10:00 │ Not in the book · a add
|   Стендап · Анна Петрова            12 nov 10:00 │ Guest One <one@example.org>
|   Стендап · Анна Петрова            11 nov 10:00 │ two@example.org
|   Стендап · Анна Петрова            10 nov 10:00 │ Дмитрий Волков <d.volkov@example.org>
|   Стендап · Анна Петрова             9 nov 10:00 │
| to come                                          │ It would be logged as
|   Кофе · tentative · Анна Петрова   25 nov 15:00 │ meeting
|                                                  │ Анна Петрова · next: 18 jan–18 feb 2027
|                                                  │ work.ics
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Undone: Interview logged from the inbox: Яндекс · ^R redo
