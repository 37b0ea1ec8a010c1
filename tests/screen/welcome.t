# The first start: the gender follows the name, and the book is made with the last Enter.
book   none
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
screen
| krug
|
|   Welcome to krug
|   The people you met on the way, and when to write to them again.
|   Nothing is written before the last Enter, and nothing leaves this machine.
|
|
|   Language         ▸ English     Русский
|
|   My name            for letters; may stay empty
|
|   In letters I am  ▸ not set     female     male
|
|   Begin with       ▸ my own book, empty
|                      a sample book with invented people, thrown away at the end
|
|
|
|
|
|
|
|
| Enter accept  Tab next field  → other answer  ^S save  Esc quit        F1 help
type   Мария Орлова
keys   Enter
screen
| krug
|
|   Welcome to krug
|   The people you met on the way, and when to write to them again.
|   Nothing is written before the last Enter, and nothing leaves this machine.
|
|
|   Language         ▸ English     Русский
|
|   My name            Мария Орлова
|
|   In letters I am  ▸ female, as the name says     male
|
|   Begin with       ▸ my own book, empty
|                      a sample book with invented people, thrown away at the end
|
|
|
|
|
|
|
|
| Enter accept  Tab next field  → other answer  ^S save  Esc quit        F1 help
keys   Right Enter
screen
| krug
|
|   Welcome to krug
|   The people you met on the way, and when to write to them again.
|   Nothing is written before the last Enter, and nothing leaves this machine.
|
|
|   Language         ▸ English     Русский
|
|   My name            Мария Орлова
|
|   In letters I am    female, as the name says   ▸ male
|
|   Begin with       ▸ my own book, empty
|                      a sample book with invented people, thrown away at the end
|
|
|
|
|
|
|
|
| Enter accept  Tab next field  → other answer  ^S save  Esc quit        F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| People · by urgency                │
|                                    │
|   Nobody here yet: a adds a        │
|   person, O brings people in from  │
|   a file, ? shows all keys.        │
|                                    ├───────────────────────────────────────────
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| a add  / search  O import  u undo  I me  S settings  : actions  q quit  ? help
