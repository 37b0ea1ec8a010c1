# Names: several people at once, Tab completes, one that fits two people is asked about,
# one that is nobody's may be added, text is never taken for a name unseen.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   l
type   Пё
keys   Tab Tab
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|  Анна Петрова
| Анна Петрова  Пётр Смирнов
| Log Пётр Смирнов
| Enter accept  Tab complete  Esc back                                              ? help
type   , Анна: coffee yesterday: the meet-up
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|  Пётр Смирнов   which one: Анна   ◎ meeting   20 nov
| next: 20 feb 2027–20 mar 2027
| Log Пётр Смирнов, Анна: coffee yesterday: the meet-up
| Enter accept  Tab complete  Esc back                                              ? help
keys   Enter
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
|                                        │
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
| next: 20 feb 2027–20 mar 2027
| Log Пётр Смирнов, Анна: coffee yesterday: the meet-up
| Down/Up move  Enter accept  Esc back                                              ? help
keys   Down Enter
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| overdue                              1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                9 d late │ ✈ @annap
| new                                  1 │ every 2–3 months · last 12 aug (101 d)
|   Анна Волкова             from 25 nov │ The time to be in touch ended 9 days ago, on 12↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|  Пётр Смирнов   Анна Петрова   ◎ meeting   20 nov
| next: 20 feb 2027–20 mar 2027
| Log Пётр Смирнов, Анна Петрова: coffee yesterday: the meet-up
| Enter accept  Tab complete  Esc back                                              ? help
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Logged, next: 20 feb 2027–20 mar 2027 · u undo
keys   l
type   Вера Ли, Пётр: met at the fair
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| next: 20 feb 2027–20 mar 2027
| Log Вера Ли, Пётр: met at the fair
| Enter accept  Tab complete  Esc back                                              ? help
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| next: 20 feb 2027–20 mar 2027
| Log Вера Ли, Пётр: met at the fair
| Down/Up move  Enter accept  Esc back                                              ? help
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  2 │ Senior recruiter, Яндекс
|   Вера Ли                  from 23 nov │ ✈ @annap
|   Анна Волкова             from 25 nov │ every 2–3 months · last 20 nov (1 d)
| resting                              2 │ In touch lately; next from 20 jan 2027.        ↓
| ▸ Анна Петрова        from 20 jan 2027 ├─────────────────────────────────────────────────
|   Пётр Смирнов        from 20 feb 2027 │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Logged, next: 20 feb 2027–20 mar 2027 · u undo
keys   u l
type   at the fair: met her boss
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
|  Анна Петрова   no name, kept as text: at the fair
| next: 20 jan 2027–20 feb 2027
| Log at the fair: met her boss
| Enter accept  Tab complete  Esc back                                              ? help
keys   C-u
type   Fair: met her boss
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Down/Up move  Enter accept  Esc back                                              ? help
keys   Down Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов        from 20 feb 2027 ├─────────────────────────────────────────────────
|                                        │   21 nov      → Telegram  Fair: met her boss
|                                        │   20 nov      ⇄ meeting  the meet-up
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
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
| Logged, next: 20 jan 2027–20 feb 2027 · u undo
