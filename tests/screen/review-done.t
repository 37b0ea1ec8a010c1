# The last card closes the review: what was done, who is left, and the last review after
# it; undo opens the card again.
book   week
now    2026-11-21T18:00:00+03:00
size   80x20
lang   en
keys   4 Enter
type   lcall: answered by phone
keys   Enter
keys   p Enter Space
screen
| krug  1 People  3 Work  4 Review  5 Insights                        sat 21 nov
|
|
|   Weekly review
|
|   That was everybody for this week.
|
|      1  logged
|      1  paused
|      1  left as it is
|
|   Left as they are
|         Olga Kuznetsova
|
|
|   Enter  finish the review
|   E  export the calendar for the phone
|
|
| Every card is decided.
keys   u Enter
screen
| krug  1 People  3 Work  4 Review  5 Insights                        sat 21 nov
| █████████████░░░░░░░  3 of 3 · about 1 min to go
|────────────────────────────────────────────────────────────────────────────────
| Why now: Be in touch by 10 dec: 19 days left.
|
| Olga Kuznetsova                                                 recruiter · вы
| no organization told
| ☎ +7 900 000-00-00
| every 2–3 months · last 10 sep (72 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 10 sep     ⇄ phone call  hello
|
|
|
|
|
|
|
| l log  d done  s snooze  x drop  Space next  b back  u undo  p pause    ? help
keys   Space Enter
screen
| krug  1 People  3 Work  4 Review  5 Insights                        sat 21 nov
|
|
|   Weekly review
|
|   2 cards, about 1 min
|
|      2  ready within the week
|
|
|   Enter  begin
|
|   Last review: sat 21 nov
|
|
|
|
|
|
| The review is finished. Until next week.
