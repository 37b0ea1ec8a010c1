# One line logs: chips of what was understood, the consequence, and the key that takes it
# back; the marks are the same in both layouts.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x24
keys   l
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
|
| Log coffee yesterday: what was said +article #topic !fri call
| Enter save  Tab complete  Esc back                                               F1 help
type   кофе вчера: про переезд №rust +статью !пт позвонить
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
|──────────────────────────────────────────────────────────────────────────────────────────
|  Анна Петрова   ◎ meeting   20 nov   #rust   gave: article
|  my promise by 27 nov: позвонить
| next: 20 jan–20 feb 2027
| Log кофе вчера: про переезд №rust +статью !пт позвонить
| Enter save  Tab complete  Esc back                                               F1 help
keys   Enter
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
| Анна Петрова: logged, next: 20 jan–20 feb 2027 · u undo
# Under the Russian layout the key of l is д, of u г.
keys   г
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
| Undone: Logged: Анна Петрова · про переезд · ^R redo
keys   д
type   call today: she called *
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
|  Анна Петрова   ☎ phone call   21 nov   expects an answer
| waits until 4 dec
| Log call today: she called *
| Enter save  Tab complete  Esc back                                               F1 help
keys   Esc
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
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                        sat 21 nov
| People · by urgency                    │ Анна Волкова                   interviewer · вы
| new                                  1 │ Лира
| ▸ Анна Волкова             from 25 nov │ ☎ +7 900 000-00-01
| waiting                              1 │ Never in touch; the first day is 25 nov.
|   Анна Петрова             until 4 dec │ every 3–6 months · never in touch
| resting                              1 ├─────────────────────────────────────────────────
|   Пётр Смирнов         from 2 feb 2027 │
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
| Анна Петрова: logged, waits until 4 dec · u undo
