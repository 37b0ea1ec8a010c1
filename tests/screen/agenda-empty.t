# Where there is nobody the agenda says what comes here, and how.
book   empty
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   2
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| Agenda · 21 nov–4 dec                    │ November 2026
| today, sat 21 nov · day off              │ mon  tue  wed  thu  fri  sat  sun
| ▸          nothing stands here           │                                1·
|                                          │  2    3    4·   5    6    7·   8·
|                                          │  9   10   11   12   13   14·  15·
|                                          │ 16   17   18   19   20  ▸21·  22·
|                                          │ 23   24   25   26   27   28·  29·
|                                          │ 30
|                                          ├─────────────────────────────────────
|                                          │ Nothing stands on this day.
|                                          │ Whoever it is time to be in touch
|                                          │ with comes to a day by themselves:
|                                          │ a adds somebody, r a reminder to
|                                          │ somebody, i an interview, V an
|                                          │ event.
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| a add  i interview  V events  [/] week  t today  Tab pane  u undo       ? help
