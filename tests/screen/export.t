# Taking out: the format, the path that is proposed, what was written.
book   cards
now    2026-11-21T18:00:00+03:00
size   80x16
lang   en
keys   E
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова   ╭─ Export ─────────────────────────────────╮
| new              │ type to narrow                           │ded on 12 nov.
|   Анна Волкова   │ ▸ Calendar for the phone             ics │12 aug (101 d)   ↓
| resting          │   People as cards                    vcf │──────────────────
|   Пётр Смирнов   │   People as a table                  csv │
|                  │   The whole book                    json │ed about the move
|                  │   Sync with the folders of a phone  vdir │
|                  │   Calendar by a code to scan          QR │
|                  ╰──────────────────────────────────────────╯
|                                    │
|                                    │
|                                    │
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Esc
keys   E Down Enter C-u
type   ~/people.vcf
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова         from 25 nov │ every 2–3 months · last 12 aug (101 d)   ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| 3 people were written to ~/people.vcf.
keys   E Down Down Enter C-u
type   ~/p
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова         from 25 nov │ every 2–3 months · last 12 aug (101 d)   ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|                                    │
|────────────────────────────────────────────────────────────────────────────────
| people.vcf  phone.vcf
| File of the table ~/p
| Enter accept  Tab complete  Esc back                                   F1 help
keys   C-u
type   /nonexistent/people.csv
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова         from 25 nov │ every 2–3 months · last 12 aug (101 d)   ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|────────────────────────────────────────────────────────────────────────────────
|
| File of the table /nonexistent/people.csv
| /nonexistent/people.csv could not be written: there is no folder /nonexistent.
| Make it, or choose another file.
keys   Esc E Down Down Down Enter Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова         from 25 nov │ every 2–3 months · last 12 aug (101 d)   ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| The whole book was written to ~/krug.json.
