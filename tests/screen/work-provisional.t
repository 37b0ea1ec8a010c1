# Where no days off are decreed for the years the steps reach into, the preview says so.
book   kazakhstan
now    2026-11-21T18:00:00+03:00
size   100x12
keys   3 R
type   17:40
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                      sat 21 nov · 2 overdue
| Озон · Go developer
|
| ▸ [✓] ask for feedback · Мария Зуева · by mon 23 nov 17:40 (a day off, no e-mail is known)
|
|
|
|
|
| is cancelled: tue 24 nov · screening
| Days off of 2026 are provisional: what the government moves is not known yet.
| Enter save  Space tick  j/k move  Esc back                                                  ? help
