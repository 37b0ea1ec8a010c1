# A calendar goes into the inbox: a look first, then what is over is logged with one key
# or dismissed with another, and looked through in the form with Enter. The list of people
# asks for what waits; undo brings back each answer.
book   calendar
now    2026-11-21T18:00:00+03:00
size   120x24
lang   en
keys   O
type   ~/work.ics
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| What work.ics would do
| added 5 · with nobody you know 1 · remarks 1
| remarks                                                                                                              1
| ▸ its beginning is no day or hour there is                                                                 work.ics:26
| added                                                                                                                5
|   Планы на зиму · Анна Петрова                                                                        thu 19 nov 15:00
|   Созвон: Смирнов Пётр · Пётр Смирнов                                                                 tue 10 nov 12:00
|   Созвон: Смирнов Пётр · Пётр Смирнов                                                                 tue 24 nov 12:00
|   Созвон: Смирнов Пётр · Пётр Смирнов                                                                  tue 8 dec 12:00
|   Созвон: Смирнов Пётр · Пётр Смирнов                                                                 tue 22 dec 12:00
| with nobody you know                                                                                                 1
|   Dentist                                                                                                   wed 18 nov
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
| Enter accept  j/k move  Esc back                                                                                ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| 2 meetings to log? U                             │ Пётр Смирнов                                      professional · вы
| overdue                                        1 │ no organization told
| ▸ Пётр Смирнов                         19 d late │ no address yet
| new                                            1 │ 19 days late: the time ended on 2 nov.
|   Анна Петрова                       from 23 nov │ every 3–4 months · last 2 jul (142 d)
|                                                  │ due tue 24 nov · as it was planned before
|                                                  │ depth: too little to say
|                                                  │
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │   2026
|                                                  │ ▸ 2 jul  ⇄ phone call  the meet-up in spring
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
| In the inbox: added 5 · with nobody you know 1 · remarks 1 · u undo
keys   U
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| Inbox · 5                                                  │ Планы на зиму
| over: log it?                                              │ Анна Петрова
| ▸ Планы на зиму · Анна Петрова                19 nov 15:00 │ thu 19 nov 15:00
|   Созвон: Смирнов Пётр                        10 nov 12:00 │ https://telemost.yandex.ru/j/1
| to come                                                    │
|   Созвон: Смирнов Пётр                        24 nov 12:00 │ It would be logged as
|   Созвон: Смирнов Пётр                         8 dec 12:00 │ video call
|   Созвон: Смирнов Пётр                        22 dec 12:00 │ Анна Петрова · next: 19 jan–19 feb 2027
|                                                            │
|                                                            │ The calendar says
|                                                            │ Повестка:
|                                                            │ 1. переезд
|                                                            │ 2. команда
|                                                            │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| l log  x dismiss  Enter open  i interview  / search  X dismiss all  Tab pane  u undo                            ? help
keys   l
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| Inbox · 4                                                  │ Созвон: Смирнов Пётр
| over: log it?                                              │ Пётр Смирнов
| ▸ Созвон: Смирнов Пётр                        10 nov 12:00 │ tue 10 nov 12:00
| to come                                                    │
|   Созвон: Смирнов Пётр                        24 nov 12:00 │ It would be logged as
|   Созвон: Смирнов Пётр                         8 dec 12:00 │ phone call
|   Созвон: Смирнов Пётр                        22 dec 12:00 │ Пётр Смирнов · next: 10 feb–10 mar 2027
|                                                            │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| Анна Петрова: logged, next: 19 jan–19 feb 2027 · u undo
keys   x
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| Inbox · 3                                                  │ Созвон: Смирнов Пётр
| to come                                                    │ Пётр Смирнов
| ▸ Созвон: Смирнов Пётр                        24 nov 12:00 │ tue 24 nov 12:00
|   Созвон: Смирнов Пётр                         8 dec 12:00 │
|   Созвон: Смирнов Пётр                        22 dec 12:00 │ To come
|                                                            │ phone call
|                                                            │ Пётр Смирнов · planned for 24 nov
|                                                            │ work.ics
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| Dismissed: it will not be asked about again · u undo
keys   u u
keys   j Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| Log a meeting of the calendar
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| With               Пётр Смирнов
| When               2026-12-08 12:00          tue 8 dec 12:00 · planned for 8 dec
| By                 phone call
| What it was        conversation
| Text               Созвон: Смирнов Пётр
|
|
|
| Topics             rust, relocation
| Value              article, advice, vacancy gave       which one
| Promises           what was promised                                                       by fri           I
|
| More
| Expects an answer  [ ]
| Direction          as the channel
| Tone               not set
| Planned            [✓]
| Minutes            30
| Place or link
|
| ^S save  Tab next field  F4 choose  Esc back                                                                   F1 help
keys   Esc Esc 2
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| Agenda · 21 nov–4 dec                                     │ November 2026
| today, sat 21 nov · day off                               │ mon    tue    wed    thu    fri    sat    sun
| ▸          nothing stands here                            │                                            1·
| mon 23 nov · week 48                                    1 │  2      3      4·     5      6      7·     8·
|          ↻ Анна Петрова  regular contact                  │  9     10     11     12     13     14·    15·
| tue 24 nov                                              2 │ 16     17     18     19     20    ▸21·    22·
|   12:00  ⇢ Пётр Смирнов  Созвон: Смирнов Пётр             │ 23 1   24 2   25     26     27     28·    29·
|          ↻ Пётр Смирнов  19 d late                        │ 30
|                                                           ├────────────────────────────────────────────────────────────
|                                                           │ Nothing stands on this day.
|                                                           │ Whoever it is time to be in touch with comes to a day by
|                                                           │ themselves: a adds somebody, r a reminder to somebody, i
|                                                           │ an interview, V an event.
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
|                                                           │
| a add  i interview  V events  [/] week  t today  Tab pane  u undo                                               ? help
