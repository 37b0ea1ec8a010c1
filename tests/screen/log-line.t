# One line logs: chips of what was understood, the consequence, and the key that takes it
# back; the marks are the same in both layouts.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   l
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
|
| Log coffee yesterday: what was said +article #topic !fri call
| Enter accept  Tab complete  Esc back                                              ? help
type   кофе вчера: про переезд №rust +статью !пт позвонить
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  Анна Петрова   ◎ meeting   20 nov   #rust   gave: article
|  my promise by 27 nov: позвонить
| next: 20 jan 2027–20 feb 2027
| Log кофе вчера: про переезд №rust +статью !пт позвонить
| Enter accept  Tab complete  Esc back                                              ? help
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ meeting  про переезд  ★ gave: …
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
| Logged, next: 20 jan 2027–20 feb 2027 · u undo
# Under the Russian layout the key of l is д, of u г.
keys   г
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
|                                        │
|                                        │
|                                        │
|                                        │
| Undone: Logged: Анна Петрова · про переезд
keys   д
type   call today: she called *
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
|  Анна Петрова   ☎ phone call   21 nov   expects an answer
| waits until 4 dec
| Log call today: she called *
| Enter accept  Tab complete  Esc back                                              ? help
keys   Esc
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
|             ╭──────────────────────────────────────────────────────────────╮
|             │ Leave without logging the line?                              │
|             │                                                              │
|             │ y leave   n go on editing                                    │
|             ╰──────────────────────────────────────────────────────────────╯
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|──────────────────────────────────────────────────────────────────────────────────────────
|  Анна Петрова   ☎ phone call   21 nov   expects an answer
| waits until 4 dec
| Log call today: she called *
| y yes  n no                                                                       ? help
keys   n
type    again
keys   Enter
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| waiting                              1 │ every 2–3 months · last 21 nov (0 d)
| ▸ Анна Петрова             until 4 dec │ Waiting for their answer until 4 dec.          ↓
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │   21 nov      ⇄ phone call  she called again
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
| Logged, waits until 4 dec · u undo
