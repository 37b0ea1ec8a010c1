# The weekly review: the first page, a card for each who waits, decisions by one key that
# undo takes back, the card again after leaving, and the closing page.
book   week
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 1 overdue · 1 owed
|
|
|   Weekly review
|
|   3 cards, about 1 min
|
|      1  whom I owe an answer
|      1  overdue
|      1  ready within the week
|
|
|   Enter  begin
|
|
|
|
|
|
|
|
|
|
| Enter open                                                              ? help
keys   Enter
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 1 overdue · 1 owed
| ░░░░░░░░░░░░░░░░░░░░  1 of 3 · about 1 min to go
|────────────────────────────────────────────────────────────────────────────────
| Why now: They wrote 3 days ago: answer them.
|
| Иван Ли                                                         recruiter · вы
| no organization told
| ✉ ivan@example.org
| every 2–3 months · last 18 nov (3 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 18 nov     ← e-mail  would a call on Friday suit you?
|
|
|
|
|
|
|
|
|
|
|
| l log  d done  s snooze  x drop  Space next  b back  u undo  p pause    ? help
keys   Space
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  2 of 3 · about 1 min to go
|────────────────────────────────────────────────────────────────────────────────
| Why now: 9 days late: the time ended on 12 nov.
|
| Анна Сергеевна Петрова                                          recruiter · вы
| Senior recruiter, Yandex
| ✉ anna@example.ru   ✈ @annap
| every 2–3 months · last 12 aug (101 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 aug     ⇄ phone call  talked about the move  ★ gave: article
| 3 jun      → e-mail  thank-you after the interview
| 2 jun      ⇄ meeting  the interview, stage 2
|
| Open
| 25 nov     • my promise: send the book list
|
|
|
|
|
|
| l log  d done  s snooze  x drop  Space next  b back  u undo  p pause    ? help
keys   d
type   met for lunch
keys   Enter
screen
| krug  1 People  3 Work  4 Review  5 Insights               sat 21 nov · 1 owed
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
|
|
|
|
| Анна Петрова: in touch today, next: 21 jan–21 feb 2027 · u undo
keys   u
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  2 of 3 · about 1 min to go
|────────────────────────────────────────────────────────────────────────────────
| Why now: 9 days late: the time ended on 12 nov.
|
| Анна Сергеевна Петрова                                          recruiter · вы
| Senior recruiter, Yandex
| ✉ anna@example.ru   ✈ @annap
| every 2–3 months · last 12 aug (101 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 12 aug     ⇄ phone call  talked about the move  ★ gave: article
| 3 jun      → e-mail  thank-you after the interview
| 2 jun      ⇄ meeting  the interview, stage 2
|
| Open
| 25 nov     • my promise: send the book list
|
|
|
|
|
|
| Undone: Review: Анна Петрова · done · ^R redo
keys   b
screen
| krug  1 People  3 Work  4 Review  5 Insights   sat 21 nov · 1 overdue · 1 owed
| ██████░░░░░░░░░░░░░░  1 of 3 · about 1 min to go                 left as it is
|────────────────────────────────────────────────────────────────────────────────
| Why now: They wrote 3 days ago: answer them.
|
| Иван Ли                                                         recruiter · вы
| no organization told
| ✉ ivan@example.org
| every 2–3 months · last 18 nov (3 d)
|────────────────────────────────────────────────────────────────────────────────
| Last words
| 18 nov     ← e-mail  would a call on Friday suit you?
|
|
|
|
|
|
|
|
|
|
|
| l log  d done  s snooze  x drop  Space next  b back  u undo  p pause    ? help
keys   Space
keys   x
screen
| krug  1 People  3 Work  4 Review  5 Insights               sat 21 nov · 1 owed
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
|
|
|
|
| Анна Петрова: this round is skipped, next: 21 jan–21 feb 2027 · u undo
keys   Esc
screen
| krug  1 People  3 Work  4 Review  5 Insights               sat 21 nov · 1 owed
|
|
|   Weekly review
|
|   1 card, about 1 min
|
|   Begun on sat 21 nov; 2 of 3 decided:
|
|      1  dropped
|      1  left as it is
|
|
|   Enter  go on
|
|
|
|
|
|
|
|
|
| Enter open                                                              ? help
keys   Enter Space
screen
| krug  1 People  3 Work  4 Review  5 Insights               sat 21 nov · 1 owed
|
|
|   Weekly review
|
|   That was everybody for this week.
|
|      1  dropped
|      2  left as it is
|
|   Left as they are
|         Иван Ли
|         Olga Kuznetsova
|
|
|   Enter  finish the review
|   E  export the calendar for the phone
|
|
|
|
|
|
| Every card is decided.
keys   Enter
screen
| krug  1 People  3 Work  4 Review  5 Insights               sat 21 nov · 1 owed
|
|
|   Weekly review
|
|   3 cards, about 1 min
|
|      1  whom I owe an answer
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
|
|
|
| The review is finished. Until next week.
