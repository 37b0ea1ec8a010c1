# What is done to those who are marked is one change: a tag for all of them, off where all
# wear it, the archive, after which nobody is marked; one undo takes it back.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x16
lang   en
keys   Space Space t
type   new
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency · 2 marked     │ Пётр Смирнов            professional · вы
| overdue                          1 │ no organization told
|   ✓ Анна Петрова          9 d late │ ✉ petr@example.org
| new                              1 │ In touch lately; next from 2 feb 2027.
|   ✓ Анна Волкова       from 25 nov │ every 3–4 months · last 2 nov (19 d)     ↓
| resting                          1 ├───────────────────────────────────────────
| ▸ Пётр Смирнов     from 2 feb 2027 │   2026
|                                    │ ▸ 2 nov  ⇄ phone call
|                                    │            the meet-up in spring
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| 2 people: tag new · u undo
keys   t
type   new
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency · 2 marked     │ Пётр Смирнов            professional · вы
| overdue                          1 │ no organization told
|   ✓ Анна Петрова          9 d late │ ✉ petr@example.org
| new                              1 │ In touch lately; next from 2 feb 2027.
|   ✓ Анна Волкова      ╭─ 2 people: tags ───────────────╮last 2 nov (19 d)     ↓
| resting               │ new                            │───────────────────────
| ▸ Пётр Смирнов     fro│ ▸ new                      ✓ 2 │
|                       │                                │ll
|                       ╰────────────────────────────────╯-up in spring
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Esc A
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| People · by urgency                │ Пётр Смирнов            professional · вы
| resting                          1 │ no organization told
| ▸ Пётр Смирнов     from 2 feb 2027 │ ✉ petr@example.org
| archived                         2 │ In touch lately; next from 2 feb 2027.
|   + 2 people: z unfolds            │ every 3–4 months · last 2 nov (19 d)     ↓
|                                    ├───────────────────────────────────────────
|                                    │   2026
|                                    │ ▸ 2 nov  ⇄ phone call
|                                    │            the meet-up in spring
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| 2 people: in the archive · u undo
keys   u H
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| History, newest first
| ▸ 21 nov 18:00       ✗ Into the archive: Анна Петрова, Анна Волкова     undone
|   21 nov 18:00       ✓ Tag added: Анна Петрова, Анна Волкова … u takes it back
|   21 nov 18:00       ✓ Logged: Пётр Смирнов · the meet-up in spring
|   21 nov 18:00       ✓ Logged: Анна Петрова · talked about the move
|   21 nov 18:00       ✓ Added: Анна Волкова
|   21 nov 18:00       ✓ Added: Пётр Смирнов
|   21 nov 18:00       ✓ Added: Анна Петрова
|
|
|
|
|
|
| j/k move  Esc back                                                      ? help
# Whoever is gone is marked no more, and holds nothing up.
keys   Esc g g Space a
type   Bob
keys   C-s Space u t
type   new
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| People · by urgency · 1 marked     │ Анна Волкова             interviewer · вы
| overdue                          1 │ Лира
|   ✓ Анна Петрова          9 d late │ ☎ +7 900 000-00-01
| new                              1 │ Never in touch; the first day is 25 nov.
| ▸ Анна Волкова         from 25 nov │ every 3–6 months · never in touch        ↓
| resting                          1 ├───────────────────────────────────────────
|   Пётр Смирнов     from 2 feb 2027 │
|                                    │   Nothing logged yet: l logs a contact
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Анна Петрова: no longer new · u undo
