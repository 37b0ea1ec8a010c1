# Many conflicts are decided by one key, as one change: all that are shown, or all about the
# person of the selected one; one undo asks about all of them again.
book   phones
now    2026-11-21T18:00:00+03:00
size   120x20
lang   en
keys   = j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 4                                 │ Анна Петрова
| to be decided                                    │
|   Анна Петрова: get in touch                     │ Both changed the same
| ▸ Анна Петрова                                   │   in krug                          on the phone
|   Ольга Кузнецова                                │ nickname
|   Пётр Смирнов                                   │   Аня                              Анютя
|                                                  │
|                                                  │ What is right?
|                                                  │ m  what krug says, as it stands now
|                                                  │ t  what the phone says
|                                                  │ b  both: what finds no place goes to the notes
|                                                  │
|                                                  │ anna.vcf
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| m as in krug  t as on the phone  b keep both  D decide all  = sync  Tab pane  u undo  Esc back                  ? help
keys   D
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 4                                 │ Анна Петрова
| to be decided                                    │
|   Анна Петрова: get in touch                     │ Both changed the same
| ▸ Анна Петрова                                   │   in krug                          on the phone
|   Ольга Кузнецова                    ╭─ Decide at once ─────────────────────────╮
|   Пётр Смирнов                       │ type to narrow                           │     Анютя
|                                      │ ▸ all 4: what krug says                  │
|                                      │   all 4: what the phone says             │
|                                      │   all 4: keep both                       │s now
|                                      │   2 of Анна Петрова: what krug says      │
|                                      │   2 of Анна Петрова: what the phone says │oes to the notes
|                                      │   2 of Анна Петрова: keep both           │
|                                      ╰──────────────────────────────────────────╯
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| ↓/↑ move  Enter choose  Esc back                                                                               F1 help
keys   Down Down Down Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 4                                 │ Ольга Кузнецова
| to be decided                                    │
| ▸ Ольга Кузнецова                                │ Both changed the same
|   Пётр Смирнов                                   │   in krug                          on the phone
|                                                  │ nickname
|                                                  │   Оленька                          Оля
|                                                  │
|                                                  │ What is right?
|                                                  │ m  what krug says, as it stands now
|                                                  │ t  what the phone says
|                                                  │ b  both: what finds no place goes to the notes
|                                                  │
|                                                  │ olga.vcf
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| 2 decided: what the phone says · in the file alone: text · u undo
keys   u D Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 4                                 │
|                                                  │
|   Both sides say the same.                       │
|   What is changed on the phone comes here with   │
|   the next sync.                                 │
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
| 4 decided: what krug says · u undo
keys   u U D Esc /
type   аню
keys   Enter D
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Inbox · /аню · 1 of 4                                      │ Анна Петрова
| changed there as well: what is right?                      │
| ▸ Анна Петрова                                      21 nov │ Both changed the same
|                                                            │   in krug                     on the phone
|                                                            │ nickname
|                                                            │   Аня                         Анютя
|                                           ╭─ Decide at once ───────────────╮
|                                           │ type to narrow                 │
|                                           │ ▸ all 1: what krug says        │ys, as it stands now
|                                           │   all 1: what the phone says   │ne says
|                                           │   all 1: keep both             │inds no place goes to the notes
|                                           ╰────────────────────────────────╯
|                                                            │ anna.vcf
|                                                            │
|                                                            │
|                                                            │
|                                                            │
|                                                            │
| ↓/↑ move  Enter choose  Esc back                                                                               F1 help
