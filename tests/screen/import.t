# People from a file of cards: what it would do is shown first, Enter does it, u takes all
# of it back. A file that is cut off is refused with its line. Tab completes the path, and
# the kind of those who are new is chosen in the preview.
book   cards
now    2026-11-21T18:00:00+03:00
size   80x16
lang   en
keys   O
type   ~/nothing
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| What nothing would do                            kind of the new: professional
| new 0 · joined 0 · unchanged 0 · skipped 1
| skipped                                                                      1
| ▸ No such file or directory                                            nothing
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
| Enter accept  c kind  j/k move  Esc back                                ? help
keys   Esc
keys   O
type   ~/cut.vcf
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| What cut.vcf would do                            kind of the new: professional
| new 0 · joined 0 · unchanged 0 · skipped 1
| skipped                                                                      1
| ▸ the card that begins in line 1 is cut off                          cut.vcf:2
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
| Enter accept  c kind  j/k move  Esc back                                ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| What cut.vcf would do                            kind of the new: professional
| new 0 · joined 0 · unchanged 0 · skipped 1
| skipped                                                                      1
| ▸ the card that begins in line 1 is cut off                          cut.vcf:2
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
| There is nothing to import.
keys   Esc O
type   ~/ph
keys   Tab Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| What phone.vcf would do                          kind of the new: professional
| new 1 · joined 1 · unchanged 0 · skipped 1
| skipped                                                                      1
| ▸ neither a name nor anything to know the person by               phone.vcf:15
| lines left out                                                               1
|   no name before a colon                                           phone.vcf:6
| joined                                                                       1
|   Анна Волкова                                                     phone.vcf:8
| new                                                                          1
|   Иван Ли                                                          phone.vcf:1
|
|
|
|
| Enter accept  c kind  j/k move  Esc back                                ? help
keys   c
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| What phone.vcf would do                          kind of the new: professional
| new 1 · joined 1 · unchanged 0 · skipped 1
| skipped                                                                      1
| ▸ neither a name nor anything to know the person by               phone.vcf:15
| lines left out        ╭─ Kind of those who are new ────╮                     1
|   no name before a col│ type to narrow                 │           phone.vcf:6
| joined                │   recruiter                    │                     1
|   Анна Волкова        │   interviewer                  │           phone.vcf:8
| new                   │ ▸ professional                 │                     1
|   Иван Ли             ╰────────────────────────────────╯           phone.vcf:1
|
|
|
|
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Up Up Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| What phone.vcf would do                             kind of the new: recruiter
| new 1 · joined 1 · unchanged 0 · skipped 1
| skipped                                                                      1
| ▸ neither a name nor anything to know the person by               phone.vcf:15
| lines left out                                                               1
|   no name before a colon                                           phone.vcf:6
| joined                                                                       1
|   Анна Волкова                                                     phone.vcf:8
| new                                                                          1
|   Иван Ли                                                          phone.vcf:1
|
|
|
|
| Enter accept  c kind  j/k move  Esc back                                ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency                │ Анна Сергеевна Петрова     recruiter · вы
| overdue                          1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова            9 d late │ ✈ @annap
| new                              2 │ 9 days late: the time ended on 12 nov.
|   Иван Ли              from 24 nov │ every 2–3 months · last 12 aug (101 d)   ↓
|   Анна Волкова         from 25 nov ├───────────────────────────────────────────
| resting                          1 │   2026
|   Пётр Смирнов     from 2 feb 2027 │ ▸ 12 aug ⇄ meeting  talked about the move
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Imported: new 1 · joined 1 · unchanged 0 · skipped 1 · u undo
keys   u
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
| Undone: Imported: phone.vcf · ^R redo
