# Many conflicts are decided by one key, as one change: all that are shown, or all about the
# person of the selected one; one undo asks about all of them again.
book   phones
now    2026-11-21T18:00:00+03:00
size   120x20
lang   en
keys   =
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 4                                 │ Анна Петрова: get in touch
| to be decided                                    │ Анна Петрова
| ▸ Анна Петрова: get in touch                     │
|   Анна Петрова                                   │ Both changed the same
|   Ольга Кузнецова                                │   in krug                          on the phone
|   Пётр Смирнов                                   │ text · the book has no place for it
|                                                  │   In touch last on 21 November     Спросить про лодку
|                                                  │   2026; from 21 February 2027 to
|                                                  │   21 March 2027 again.
|                                                  │   Last words, 21 November 2026:
|                                                  │   прогулка
|                                                  │
|                                                  │ What is right?
|                                                  │ m  what krug says, as it stands now
|                                                  │ t  what the phone says; what has no place, in the file alone
|                                                  │ b  both: what finds no place goes to the notes
|                                                  │
|                                                  │ 861f2696-fa2e-4291-b8b5-9766f1f7681e.ics
| m as in krug  t as on the phone  b keep both  D decide all  = sync  Tab pane  u undo  Esc back                  ? help
keys   D
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 4                                 │ Анна Петрова: get in touch
| to be decided                                    │ Анна Петрова
| ▸ Анна Петрова: get in touch                     │
|   Анна Петрова                                   │ Both changed the same
|   Ольга Кузнецова                    ╭─ Decide at once ─────────────────────────╮     on the phone
|   Пётр Смирнов                       │ type to narrow                           │or it
|                                      │ ▸ all 4: what krug says                  │     Спросить про лодку
|                                      │   all 4: what the phone says             │to
|                                      │   all 4: keep both                       │
|                                      │   2 of Анна Петрова: what krug says      │:
|                                      │   2 of Анна Петрова: what the phone says │
|                                      │   2 of Анна Петрова: keep both           │
|                                      ╰──────────────────────────────────────────╯
|                                                  │ m  what krug says, as it stands now
|                                                  │ t  what the phone says; what has no place, in the file alone
|                                                  │ b  both: what finds no place goes to the notes
|                                                  │
|                                                  │ 861f2696-fa2e-4291-b8b5-9766f1f7681e.ics
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
