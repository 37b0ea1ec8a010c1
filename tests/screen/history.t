# The history, newest first, in sentences; undo and redo work there.
book   week
now    2026-11-21T18:00:00+03:00
size   80x16
lang   en
keys   H
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| History, newest first
| ▸ 21 nov 18:00       ✓ Logged: Paul Smith · hello              u takes it back
|   21 nov 18:00       ✓ Logged: Olga Kuznetsova · hello
|   21 nov 18:00       ✓ Logged: Иван Ли · would a call on Friday suit you?
|   21 nov 18:00       ✓ Logged: Анна Петрова · talked about the move
|   21 nov 18:00       ✓ Logged: Анна Петрова · thank-you after the interview
|   21 nov 18:00       ✓ Logged: Анна Петрова · the interview, stage 2
|   21 nov 18:00       ✓ Added: Paul Smith
|   21 nov 18:00       ✓ Added: Olga Kuznetsova
|   21 nov 18:00       ✓ Added: Иван Ли
|   21 nov 18:00       ✓ Added: Анна Петрова
|
|
|
| j/k move  Esc back                                                      ? help
keys   u u C-r
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| History, newest first
| ▸ 21 nov 18:00       ✗ Logged: Paul Smith · hello                       undone
|   21 nov 18:00       ✓ Logged: Olga Kuznetsova · hello         u takes it back
|   21 nov 18:00       ✓ Logged: Иван Ли · would a call on Friday suit you?
|   21 nov 18:00       ✓ Logged: Анна Петрова · talked about the move
|   21 nov 18:00       ✓ Logged: Анна Петрова · thank-you after the interview
|   21 nov 18:00       ✓ Logged: Анна Петрова · the interview, stage 2
|   21 nov 18:00       ✓ Added: Paul Smith
|   21 nov 18:00       ✓ Added: Olga Kuznetsova
|   21 nov 18:00       ✓ Added: Иван Ли
|   21 nov 18:00       ✓ Added: Анна Петрова
|
|
|
| Done again: Logged: Olga Kuznetsova · hello · u undo
