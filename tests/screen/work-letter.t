# The letter of a step is about the application in sight: the template of the user's own
# goes before the one that is shipped.
book   letters
now    2026-11-21T18:00:00+03:00
size   110x20
lang   en
env    VISUAL=
env    EDITOR=true
keys   3 j Tab Tab w
type   Вера Соколова
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Анна Петрова · Строка к запросу на контакт                                                             draft
| formal tone · in Russian · Telegram: @annap
| Subject: Остаёмся на связи
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Здравствуйте, Анна!
|
| Мы говорили о вакансии «Backend engineer» вчера. Давайте останемся на связи.
|
| Вера Соколова
|
|
|
|
|
|
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.
| – It only takes: give something along, an article, a hint, your help.   ✓ on «вы»
| Enter editor  f fill in  c copy  t Telegram  y sent  W pile  p template  a tone  L language  u undo   ? help
keys   Esc j j j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Яндекс · Backend engineer                           rejection
| screening                                  1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                                  1 │ applied 20 nov
| ▸ Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │   20 nov        • get connected · Анна Петрова
|                                              │   20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │ ▸ 22 nov 12:40  ◷ ask for feedback · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
|                                              │   20 nov        → applied
|                                              │
|                                              │
|                                              │
| w write  d done  s snooze  x drop  l log  Enter open  Tab pane  u undo                                ? help
keys   w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Анна Петрова · Мой вопрос после отказа
| formal tone · in Russian · Telegram: @annap
| Subject: Вопрос о вакансии Backend engineer
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Здравствуйте, Анна!
|
| Чего не хватило?
|
|
|
|
|
|
|
|
|──────────────────────────────────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.   ✓ on «вы»
| – Begin with thanks, before any question.   ✓ a concrete question   ✓ no disputing
| Enter editor  f fill in  c copy  t Telegram  y sent  W pile  p template  a tone  L language  u undo   ? help
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 2 overdue
| Applications                                 │ Яндекс · Backend engineer                           rejection
| screening                                  1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                                  1 │ applied 20 nov
| ▸ Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │   20 nov        • get connected · Анна Петрова
|                                              │   20 nov        • get connected · Иван Ли
|                                              │   21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │   30 nov        • ask for feedback again · Анна Петрова
|                                              │ so far
|                                              │ ▸ 21 nov 12:40  ← rejection
|                                              │   21 nov        → asked for feedback
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
|                                              │   20 nov        → applied
|                                              │
|                                              │
| Анна Петрова: letter logged; next: ask for feedback again, 28 nov · u undo
keys   Up Up Up w
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                sat 21 nov · 1 overdue
| Applications                                 │ Яндекс · Backend engineer                           rejection
| screening                                  1 │ rejection, 21 nov · told by Анна Петрова
|   Озон · Go developer           24 nov 12:00 │ Анна Петрова, Иван Ли
| rejection                                  1 │ applied 20 nov
| ▸ Яндекс · Backend engineer           21 nov │
|                                              ├───────────────────────────────────────────────────────────────
|                                              │ next steps
|                                              │   20 nov        • get connected · Анна Петрова
|                                              │ ▸ 21 nov 18:30  ◷ thank-you · Иван Ли
|                                              │   30 nov        • ask for feedback again · Анна Петрова
|                                              │ so far
|                                              │   21 nov 12:40  ← rejection
|                                              │   21 nov        → asked for feedback
|                                              │   20 nov 17:30  ⇄ interview, technical · Анна Петрова, Иван …
|                                              │   20 nov        → applied
|                                              │
|                                              │
|                                              │
| Иван Ли: letter logged; next: thank, 1 h · u undo
