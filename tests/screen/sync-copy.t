# A copy of a book asks before it takes over the folders of the first one; what waits for a
# folder that is not set any more is put away and told.
book   copied
now    2026-11-21T18:00:00+03:00
size   120x14
lang   en
keys   =
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| People · by urgency                              │ Анна Петрова                                      professional · вы
| new                                            1 │ no organization told
| ▸ Анна Петрова                       from 23 nov │ ☎ +7 916 111-11-11
|                            ╭──────────────────────────────────────────────────────────────╮
|                            │ The folders are synced with another copy of this book,       │
|                            │ ~/first.krug. Sync them with this one from now on?           │
|                            │                                                              │────────────────────────────
|                            │ y with this one   n leave them                               │
|                            ╰──────────────────────────────────────────────────────────────╯
|                                                  │
|                                                  │
|                                                  │
| y yes  n no                                                                                                     ? help
keys   n =
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| People · by urgency                              │ Анна Петрова                                      professional · вы
| new                                            1 │ no organization told
| ▸ Анна Петрова                       from 23 nov │ ☎ +7 916 111-11-11
|                            ╭──────────────────────────────────────────────────────────────╮
|                            │ The folders are synced with another copy of this book,       │
|                            │ ~/first.krug. Sync them with this one from now on?           │
|                            │                                                              │────────────────────────────
|                            │ y with this one   n leave them                               │
|                            ╰──────────────────────────────────────────────────────────────╯
|                                                  │
|                                                  │
|                                                  │
| y yes  n no                                                                                                     ? help
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 0                                 │
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
| = sync  U inbox  Tab pane  u undo  Esc back                                                                     ? help
