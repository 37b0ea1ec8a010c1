# The keys of a card: those of any person follow only where the card has no key for them.
book   week
now    2026-11-21T18:00:00+03:00
size   80x60
lang   en
keys   4 Enter Space Enter ?
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      1 overdue · 1 owed
| ░░░╭─ Keys ───────────────────────────────────────────────────────────────╮owe
|────│ A card of the review                                                 │────
| Why│   Space  n        The next undecided card                            │
|    │   b  Backspace    Back to the card before                            │
| Ива│   Enter  o        Open what is selected                              │ вы
| no │   Tab             To the next pane                                   │
| ✉ i│   l               Log a contact in one line                          │
| eve│   L               Log a contact field by field                       │
|────│   d               Done: in touch today                               │────
| Las│   p               Choose a day for it, seeing how full each is       │
| 18 │   s               Snooze until a day                                 │
|    │   x               Drop this reminder                                 │
| Loo│   P               Pause until a day                                  │
| • T│   v               The data is still true                             │
|    │   e               Edit what is selected                              │
| Bri│   r               Add a reminder                                     │
| ask│   t               Change the tags                                    │ov
| how│   z               The item of the plan is stuck                      │
| whe│   R               They refused: when, and who told me                │
|    │   O               How it ended, or goes on                           │
|    │   N               Write the notes in the editor                      │
|    │   w               Write a letter                                     │
|    │   W               Put the letter on the pile                         │
|    │   f               Change how often to be in touch                    │
|    │   c               Mark as a close contact, or not                    │
|    │   A               Archive, or take back from the archive             │
|    │   B               The brief: one page before a talk                  │
|    │   m               Mute a warning, or let it be told again            │
|    │   E               Export the calendar, people or everything          │
|    │                                                                      │
|    │ The person                                                           │
|    │   a               Add a person                                       │
|    │   ^T              Rename a tag, or join it to another                │
|    │   h               The letters to this person                         │
|    │   y               Choose the holidays to greet this person on        │
|    │   Q               Give the card to a phone, by a code to scan        │
|    │   D               Delete what is selected                            │
|    │                                                                      │
|    │ Moving                                                               │
|    │   j  ↓            One line down                                      │
|    │   k  ↑            One line up                                        │
|    │   g  Home         To the first line                                  │
|    │   G  End          To the last line                                   │
|    │   ^D              Half a page down                                   │
|    │   ^U              Half a page up                                     │
|    │   PgDn  ^F        One page down                                      │
|    │   PgUp  ^B        One page up                                        │
|    │                                                                      │
|    │ Everywhere                                                           │
|    │   ?  ,  F1        Help: all keys of this view                        │
|    │   :               Find any action by its name                        │
|    │   u               Undo the last change                               │
|    │   ^R              Redo what was undone                               │
|    │   ^L              Paint the screen anew                              │
|    │   ^Z              Put krug to sleep (fg wakes it)                    │
|    │   Esc             Close this view                                    │
|    │   q  ^Q           Leave krug                                       ↓ │
|    ╰──────────────────────────────────────────────────────────────────────╯
| Esc back  j/k move
