# The review, settings and history on screens too small for them, and back again.
book   week
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   4 Enter Enter
resize 40x10
screen
| krug  1 People  2 Agenda  3 Work  4 Re…
| ░░░░░░░░░  1 of 3 · about 1 min to go
|────────────────────────────────────────
| Why now: They wrote 3 days ago: answer
|          them.
| Иван Ли                 recruiter · вы
| no organization told
| ✉ ivan@example.org
| every 2–3 months · last 18 nov (3 d)
| l log  w write  d done  p plan  ? help
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Re…
| ░░░░░░░░░  1 of 3 · about 1 min to go
|────────────────────────────────────────
| Why now: They wrote 3 days ago: answer
|          them.
| Last words
| 18 nov      ← e-mail  would a call on …
| Look out
| • Their message of 18 nov has waited 2↓
| l log  w write  d done  p plan  ? help
keys   p
screen
| krug  1 People  2 Agenda  3 Work  4 Re…
| ░░░░░░░░░  1 of 3 · about 1 min to go
|────────────────────────────────────────
| Why now: They wrote 3 days ago: answer
|          them.
|────────────────────────────────────────
|   sun 22     mon 23   ▸ tue 24
|   day off    █░░░░ 1    ░░░░░ 0
| Иван Ли: plan for or another day: in …
| Enter accept  → other answer   F1 help
keys   Esc
resize 1x1
keys   Space
resize 20x5
keys   b
resize 40x10
keys   Esc S
resize 3x3
resize 40x10
screen
| krug  1 People  2 Agenda  3 Work  4 Re…
| In the book, can be undone
| ▸ Months between contacts w…  2-3
|   Months between contacts w…  3-6
|   Months between contacts w…  3-4
|────────────────────────────────────────
| Months between contacts with recruite…
| window.recruiter takes months as 2-3,…
| Default: 2-3
| Enter edit  r default           ? help
keys   Esc H
resize 2x40
resize 40x10
screen
| krug  1 People  2 Agenda  3 Work  4 Re…
| History, newest first
| ▸ 21 nov 18:00       ✓ R… u takes it …
|   21 nov 18:00       ✓ Logged: Paul Sm…
|   21 nov 18:00       ✓ Logged: Olga Ku…
|   21 nov 18:00       ✓ Logged: Иван Ли…
|   21 nov 18:00       ✓ Logged: Анна Пе…
|   21 nov 18:00       ✓ Logged: Анна Пе…
|   21 nov 18:00       ✓ Logged: Анна Пе…
| j/k move  Esc back              ? help
