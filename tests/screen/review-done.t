# The last card closes the review: what was done, who is left, and the last review after
# it; undo opens the card again.
book   week
now    2026-11-21T18:00:00+03:00
size   80x20
lang   en
keys   4 Enter Enter
type   lcall: answered by phone
keys   Enter
keys   P Enter Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
|
|   Weekly review
|
|   Every card is decided.
|
|   Decided                  now
|   logged                     1
|   paused                     1
|   left as it is              1
|   cards                      3
|
|   The week to come
|   wed 25 nov  Olga Kuznetsova, Анна Петрова
|                                                                               ↓
|
|   Enter  finish; the next review: mon 30 nov
|   n  another day for the next one
|   E  export the calendar for the phone
| n next review  E export  b back                                         ? help
keys   u Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| █████████████░░░░░░░  3 of 3 · about 1 min to go                ready, or soon
|────────────────────────────────────────────────────────────────────────────────
| Why now: Be in touch by 10 dec: 19 days left.
|
| Olga Kuznetsova                                                 recruiter · вы
| no organization told
| ☎ +7 900 000-00-00
| every 2–3 months · last 10 sep (72 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 10 sep      ⇄ phone call  hello
|
| Bring up
| ask about   • hello · from the talk of 10 sep
| how         → video call: no meeting for 12 months
| when        ◷ 10:00–18:00
|
|
| l log  w write  d done  Space next  p plan  s snooze  x drop  W pile    ? help
keys   Space Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
|
|   Weekly review
|
|   2 cards, about 1 min
|
|      1  promises, mine and theirs
|      1  ready, or soon
|
|   Last review: sat 21 nov, 3 of 3 cards: 1 logged, 1 paused, 1 left as it
|   is.
|   The next one: mon 30 nov
|
|   Enter  begin
|
|
|
|
|
| The review is finished, the next one is on mon 30 nov · u undo
