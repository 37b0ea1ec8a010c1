# Events and communities: an event by form, whom I want to meet, ten names typed in one go
# once it was; a community and its members.
book   trio
now    2026-11-21T18:00:00+03:00
size   100x22
keys   V
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| Events and communities                           │
|                                                  │
|   No event yet: a adds one, K a community.       │
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
|                                                  │
|                                                  │
| a add  K community  u undo  Esc back                                                        ? help
keys   a
type   C in the evening
keys   Tab Tab
type   yesterday 19:00
keys   Tab Tab
type   Москва, дом культуры
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| Events and communities                           │ C in the evening                       attended
| past                                             │ conference · fri 20 nov 19:00
| ▸ 20 nov  C in the evening              attended │ Москва, дом культуры
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
|                                                  │
|                                                  │
| C in the evening: saved · u undo
keys   m
type   Анна Петрова, Вера Орлова:recruiter @Лира, Глеб Зимин
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 1 overdue
| Анна Петрова, Вера Орлова:recruiter @Лира, Глеб Зимин
|
| ▸ [✓] a line after an event · Вера Орлова · 20 nov–23 nov (no address: through Анна Петрова)
|   [✓] a line after an event · Глеб Зимин · 20 nov–23 nov (no address: through Анна Петрова)
|   [✓] first follow-up · Вера Орлова · 4 dec–18 dec (no address: through Анна Петрова)
|   [✓] first follow-up · Глеб Зимин · 4 dec–18 dec (no address: through Анна Петрова)
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
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Events and communities                           │ C in the evening                       attended
| past                                             │ conference · fri 20 nov 19:00
| ▸ 20 nov  C in the evening              attended │ Москва, дом культуры
|                                                  │
|                                                  │ met
|                                                  │ Анна Петрова, Вера Орлова, Глеб Зимин
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
| 3 people written down · u undo
keys   K
type   Клуб С
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Events and communities                           │ C in the evening                       attended
| past                                             │ conference · fri 20 nov 19:00
| ▸ 20 nov  C in the evening              attended │ Москва, дом культуры
| communities                                      │
|   Клуб С                               0 members │ met
|                                                  │ Анна Петрова, Вера Орлова, Глеб Зимин
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
| Клуб С: saved · u undo
keys   G m
type   Глеб Зимин
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Events and communities                           │ Клуб С
| past                                             │
|   20 nov  C in the evening              attended │ members I know
| communities                                      │ Глеб Зимин
| ▸ Клуб С                                1 member │
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
| 1 person written down · u undo
resize 66x16
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Events and communities
| past
|   20 nov 19:00  C in the evening                        attended
| communities
| ▸ Клуб С                                                1 member
|
|
|
|
|
|
|
|
|
| 1 person written down · u undo
