# Undo brings the cursor back to whom it was about, after whatever change and from wherever
# the cursor went meanwhile; redo follows too. Somebody in a folded group stays there. What
# changed nothing does not offer undo; where a sentence is too long, undo is still offered.
book   trio
now    2026-11-21T18:00:00+03:00
size   60x9
lang   en
keys   l
type   call: about the team
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Logged: Анна Петрова · about the team · ^R redo
keys   d
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Done: Анна Петрова · regular contact · ^R redo
keys   s
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Snoozed: Анна Петрова · 22 November 2026 · ^R redo
keys   x
keys   G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Dropped: Анна Петрова · regular contact · ^R redo
keys   p
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Paused: Анна Петрова · ^R redo
keys   A
keys   G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Into the archive: Анна Петрова · ^R redo
keys   D
keys   y G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Deleted: Анна Петрова · ^R redo
keys   t
type   rust
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Tag taken off: Анна Петрова · rust · ^R redo
keys   f
type   4-5
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Window changed: Анна Петрова · ^R redo
keys   c
keys   G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Marked as close: Анна Петрова · ^R redo
keys   r
type   in 2 weeks call
keys   Enter G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Reminder: Анна Петрова · call · ^R redo
keys   e
type   a
keys   C-s G u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петрова           Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Undone: Changed: Анна Петроваa · ^R redo
keys   C-r
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| overdue                                                  1
| ▸ Анна Петроваa          Яндекс                   9 d late
| new                                                      1
|   Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| Done again: Changed: Анна Петроваa · u undo
keys   u A G u C-r
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| new                                                      1
| ▸ Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| archived                                                 1
|   + 1 person: z unfolds
| Done again: Into the archive: Анна Петрова · u undo
keys   v
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| People · by urgency
| new                                                      1
| ▸ Анна Волкова           Лира                  from 25 nov
| resting                                                  1
|   Пётр Смирнов                             from 2 feb 2027
| archived                                                 1
|   + 1 person: z unfolds
| Анна Волкова: true as of today
resize 36x9
keys   c
screen
| krug  1 People  2 Agenda  3 Work  …
| People · by urgency
| new                              1
| ▸ Анна Волкова ♥       from 25 nov
| resting                          1
|   Пётр Смирнов     from 2 feb 2027
| archived                         1
|   + 1 person: z unfolds
| Анна Волкова: close cont… · u undo
