# Names: several people at once, Tab completes, one that fits two people is asked about,
# one that is nobody's may be added, text is never taken for a name unseen.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   l
type   Пё
keys   Tab Tab
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  Анна Петрова
| Анна Петрова  Пётр Смирнов
| Log Пётр Смирнов
| Enter save  Tab complete  Esc back                                               F1 help
type   , Анна: coffee yesterday: the meet-up
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  Пётр Смирнов   which one: Анна   ◎ meeting   20 nov
| next: 20 feb–20 mar 2027
| Log Пётр Смирнов, Анна: coffee yesterday: the meet-up
| Enter save  Tab complete  Esc back                                               F1 help
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
|                            ╭─ Which one: Анна ──────────────╮
|                            │ type to narrow                 │
|                            │ ▸ Анна Волкова            Лира │
|                            │   Анна Петрова          Яндекс │
|                            ╰────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|──────────────────────────────────────────────────────────────────────────────────────────
|  Пётр Смирнов   which one: Анна   ◎ meeting   20 nov
| next: 20 feb–20 mar 2027
| Log Пётр Смирнов, Анна: coffee yesterday: the meet-up
| ↓/↑ move  Enter choose  Esc back                                                 F1 help
keys   Down Enter
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  Пётр Смирнов   Анна Петрова   ◎ meeting   20 nov
| next: 20 feb–20 mar 2027
| Log Пётр Смирнов, Анна Петрова: coffee yesterday: the meet-up
| Enter save  Tab complete  Esc back                                               F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 20 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
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
| Пётр Смирнов, Анна Петрова: logged, next: 20 feb–20 mar 2027 · u undo
keys   l
type   Вера Ли, Пётр: met at the fair
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 20 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  new: Вера Ли   Пётр Смирнов
| next: 20 feb–20 mar 2027
| Log Вера Ли, Пётр: met at the fair
| Enter save  Tab complete  Esc back                                               F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 20 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │
|                                        │   Nothing logged yet: l logs a contact
|                                        │
|                           ╭─ Not in the book yet: Вера Ли ───╮
|                           │ type to narrow                   │
|                           │ ▸ add and log                    │
|                           ╰──────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|──────────────────────────────────────────────────────────────────────────────────────────
|  new: Вера Ли   Пётр Смирнов
| next: 20 feb–20 mar 2027
| Log Вера Ли, Пётр: met at the fair
| ↓/↑ move  Enter choose  Esc back                                                 F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  2 │ Лира
|   Вера Ли                  from 23 nov │ ☎ +7 900 000-00-01
| ▸ Анна Волкова             from 25 nov │ Never in touch; the first day is 25 nov.
| resting                              2 │ every 3–6 months · never in touch
|   Анна Петрова        from 20 jan 2027 ├─────────────────────────────────────────────────
|   Пётр Смирнов        from 20 feb 2027 │
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
| Пётр Смирнов, Вера Ли: logged, next: 20 feb–20 mar 2027 · u undo
keys   u l
type   at the fair: met her boss
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 20 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  Анна Волкова   no name, kept as text: at the fair
| next: 21 feb–21 may 2027
| Log at the fair: met her boss
| Enter save  Tab complete  Esc back                                               F1 help
keys   C-u
type   Fair: met her boss
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| resting                              2 │ Never in touch; the first day is 25 nov.
|   Анна Петрова        from 20 jan 2027 │ every 3–6 months · never in touch
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │
|                                        │   Nothing logged yet: l logs a contact
|                            ╭─ Not in the book yet: Fair ────╮
|                            │ type to narrow                 │
|                            │ ▸ add and log                  │
|                            │   it is text, no name          │
|                            ╰────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|──────────────────────────────────────────────────────────────────────────────────────────
|  new: Fair
|
| Log Fair: met her boss
| ↓/↑ move  Enter choose  Esc back                                                 F1 help
keys   Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова           recruiter · вы
| resting                              3 │ Senior recruiter, Яндекс
| ▸ Анна Петрова        from 20 jan 2027 │ ✈ @annap
|   Пётр Смирнов        from 20 feb 2027 │ In touch lately; next from 20 jan 2027.
|   Анна Волкова        from 21 feb 2027 │ every 2–3 months · last 20 nov (1 d)           ↓
|                                        ├─────────────────────────────────────────────────
|                                        │   2026
|                                        │ ▸ 20 nov ⇄ meeting  the meet-up
|                                        │   12 aug ⇄ meeting  talked about the move
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
| Анна Волкова: logged, next: 21 feb–21 may 2027 · u undo
