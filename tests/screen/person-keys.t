# What one key does: snooze, remind, tag, window, close mark, archive; each says what it
# did, and u takes it back.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from╭─ Анна Петрова: snooze until ───╮
|                            │ type to narrow                 │talked about the move
|                            │ ▸ tomorrow          sun 22 nov │
|                            │   next week         mon 23 nov │
|                            │   in a week         sat 28 nov │
|                            │   in two weeks       sat 5 dec │
|                            │   in a month        mon 21 dec │
|                            │   another day…                 │
|                            ╰────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| ↓/↑ move  Enter choose  Esc back                                                 F1 help
keys   Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              1 │ Never in touch; the first day is 25 nov.
|   Пётр Смирнов         from 2 feb 2027 │ every 3–6 months · never in touch
| snoozed                              1 ├─────────────────────────────────────────────────
|   + 1 person: z unfolds                │
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
| Анна Петрова: snoozed until mon 23 nov · u undo
keys   u r
type   send the CV on fri
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
|──────────────────────────────────────────────────────────────────────────────────────────
| fri 27 nov · send the CV
| Анна Петрова: remind send the CV on fri
| Enter accept  Esc back                                                           F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Анна Петрова: reminder for fri 27 nov · u undo
keys   u t
type   mo
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
|                                        │
|                            ╭─ Анна Петрова: tags ───────────╮
|                            │ mo                             │
|                            │ ▸ new tag: mo                  │
|                            ╰────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| ↓/↑ move  Enter choose  Esc back                                                 F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Анна Петрова: tag mo · u undo
keys   f
type   none
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
|──────────────────────────────────────────────────────────────────────────────────────────
| no window
| Анна Петрова: months between contacts none
| Enter accept  Esc back                                                           F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ no window · last 12 aug (101 d)
|   Пётр Смирнов         from 2 feb 2027 │ #mo #rust                                      ↓
| ▸ Анна Петрова                         ├─────────────────────────────────────────────────
|                                        │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Анна Петрова: no window · u undo
keys   u c
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова   recruiter · close · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова ♥             40 d late │ ✈ @annap
| new                                  1 │ 40 days late: the time ended on 12 oct.
|   Анна Волкова             from 25 nov │ every 1–2 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Анна Петрова: close contact · u undo
keys   u A
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              1 │ Never in touch; the first day is 25 nov.
|   Пётр Смирнов         from 2 feb 2027 │ every 3–6 months · never in touch
| archived                             1 ├─────────────────────────────────────────────────
|   + 1 person: z unfolds                │
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
| Анна Петрова: in the archive · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights            sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова             from 25 nov │ every 2–3 months · last 12 aug (101 d)         ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   2026
|                                        │ ▸ 12 aug ⇄ meeting  talked about the move
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
| Undone: Into the archive: Анна Петрова · ^R redo
