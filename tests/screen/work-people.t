# Who told me: F4 offers those of the application before anything is typed.
book   search
now    2026-11-21T18:00:00+03:00
size   80x16
keys   3 R Tab C-u F4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 2 overdue
| Озон · Go developer: rejection
|────────────────────────────────────────────────────────────────────────────────
| When     now, today 18:40
| Told by  nobody known
|
|                       ╭─ Told by ──────────────────────╮
|                       │ type to narrow                 │
|                       │ ▸ Мария Зуева                  │
|                       ╰────────────────────────────────╯
|
|
|
|
|
| ↓/↑ move  Enter choose  Esc back                                       F1 help
