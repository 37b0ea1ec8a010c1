# An interaction by fields: the consequence stands beside the day, a day ahead is a plan;
# an entry of the timeline is edited by the same form.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x28
keys   L
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| Log a contact
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               today, yesterday 15:00    sat 21 nov · still overdue
| By                 the preferred channel
| What it was        conversation
| Text
|
|
|
| Topics             rust, relocation
| Value              article, advice, vacancy gave       which one
| Promises           what was promised                         by fri           I
|
| More
| Expects an answer  [ ]
| Direction          as the channel
| Tone               not set
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
|
| ^S save  Tab next field  F4 choose  Esc back                                     F1 help
keys   Tab
type   вчера 15:00
keys   Tab
type   v
keys   Tab Tab
type   talked about Rust
keys   Tab
type   rust, moving
keys   Tab
type   art
keys   F4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| Log a contact
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               вчера 15:00               fri 20 nov 15:00 · next: 20 jan–20 feb 2027
| By                 video call
| What it was        conversation
| Text               talked about Rust
|
|
|
| Topics             rust, moving
| Value              art     ╭─ what ─────────────────────────╮one
|                    article,│ type to narrow                 │one
| Promises           what was│ ▸ article                      │by fri           I
|                            ╰────────────────────────────────╯
| More
| Expects an answer  [ ]
| Direction          as the channel
| Tone               not set
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
| ↓/↑ move  Enter choose  Esc back                                                 F1 help
keys   Enter C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 20 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
|                                        │
|                                        │   Nothing logged yet: l logs a contact
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Анна Петрова: logged, next: 20 jan–20 feb 2027 · u undo
keys   j Tab Tab e
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| An entry of the timeline
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               2026-11-20 15:00          fri 20 nov 15:00
| By                 video call
| What it was        conversation
| Text               talked about Rust
|
|
|
| Topics             moving, rust
| Value              article                  gave       which one
|                    article, advice, vacancy gave       which one
|
| More
| Expects an answer  [ ]
| Direction          both ways
| Tone               not set
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
|
| ^S save  Tab next field  F4 choose  Esc back                                     F1 help
keys   Tab C-u
type   yesterday 25:00
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| An entry of the timeline
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               yesterday 25:00
|                    “yesterday 25:00” is not a date; write it like tomorrow, fri, 21.11 …
| By                 video call             ▾
| What it was        conversation
| Text               talked about Rust
|
|
|
| Topics             moving, rust
| Value              article                  gave       which one
|                    article, advice, vacancy gave       which one
|
| More
| Expects an answer  [ ]
| Direction          both ways
| Tone               not set
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
| ^S save  Tab next field  F4 choose  Esc back                                     F1 help
keys   C-u Esc
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| An entry of the timeline
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               yesterday 25:00
|                    “yesterday 25:00” is not a date; write it like tomorrow, fri, 21.11 …
| By                 video call             ▾
| What it was        conversation
| Text               talked about Rust
|
|
|             ╭──────────────────────────────────────────────────────────────╮
| Topics      │ Leave without saving what you changed?                       │
| Value       │                                                              │
|             │ y leave   n go on editing                                    │
|             ╰──────────────────────────────────────────────────────────────╯
| More
| Expects an answer  [ ]
| Direction          both ways
| Tone               not set
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
| y yes  n no                                                                       ? help
