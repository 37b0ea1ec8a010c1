# Periods: the one before and the one after, one of the calendar, one that is typed; what
# lies ahead is not told. Figures go out as they are shown.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   5 [
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · 22 nov 2024–21 nov 2025 │ Active contacts            26%, 0% before
| ▸ Active contacts        26%   +26 │ 22 nov 2024–21 nov 2025              rate
|   Touches by week          6    +6 │
|   Days of the year         6    +6 │ recruiter    ██████▍ 27%
|   Touches by channel       6    +6 │ interviewer  0%
|   Touches by kind          6    +6 │ professional █████████▏ 38%
|   Answers               100%       ├───────────────────────────────────────────
|   Results                  0     = │                      people  active  rate
|   Give and take           −1       │ ▸ recruiter              11       3   27%
|   Coverage by organizat… 26%   +26 │   interviewer             7       0    0%
|   New people               0   −37 │   professional           16       6   38%
|   Streak of reviews        –       │   all                    34       9   26%
|   Depth                   41       │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
keys   p
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · 22 nov 2024–21 nov 2025 │ Active contacts            26%, 0% before
| ▸ Active contacts        26%   +26 │ 22 nov 2024–21 nov 2025              rate
|   Touches by week          6    +6 │
|   Days of the year         6    +6 │ recruiter    ██████▍ 27%
|   Touches by channel       6    +6 │ interviewer  0%
|   Touches by kind     ╭─ Period ───────────────────────╮███▏ 38%
|   Answers             │ type to narrow                 │───────────────────────
|   Results             │ ▸ the last 12 months           │  people  active  rate
|   Give and take       │   the last 3 months            │      11       3   27%
|   Coverage by organiza│   the last 30 days             │       7       0    0%
|   New people          │   a week                       │      16       6   38%
|   Streak of reviews   │   a month                      │      34       9   26%
|   Depth               │   a quarter                    │
|                       │   half a year                  │
|                       │   a year                       │
|                       │   the last 2 years             │
|                       ╰────────────────────────────────╯
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| ↓/↑ move  Enter choose  Esc back                                       F1 help
type   2026-Q3
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · quarter 3 of 2026       │ Active contacts           76%, 74% before
| ▸ Active contacts        76%    +2 │ quarter 3 of 2026                    rate
|   Touches by week          8    −2 │
|   Days of the year         8    −2 │ recruiter    ███████████████████▋ 82%
|   Touches by channel       8    −2 │ interviewer  ████████████████████▋ 86%
|   Touches by kind          8    −2 │ professional ████████████████▌ 69%
|   Answers                88%   −12 ├───────────────────────────────────────────
|   Results                  7    +4 │                      people  active  rate
|   Give and take           −5    +2 │ ▸ recruiter              11       9   82%
|   Coverage by organizat… 76%    +2 │   interviewer             7       6   86%
|   New people               0     = │   professional           16      11   69%
|   Streak of reviews        –       │   all                    34      26   76%
|   Depth                   52    +6 │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
# The period that runs is told so far.
keys   ] j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · quarter 4 of 2026       │ Touches by week               7, 8 before
|   Active contacts        70%    −6 │ quarter 4 of 2026, so far, up to 21 nov
| ▸ Touches by week          7    −1 │
|   Days of the year         7    −1 │   █ touches  ▒ contacts
|   Touches by channel       7    −1 │ 5                         ▒▒▒
|   Touches by kind          7    −1 │                           ▒▒▒
|   Answers                 0%   −88 │                           ▒▒▒
|   Results                  2    −5 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒
|   Give and take           −3    +2 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒
|   Coverage by organizat… 70%    −6 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ███ ▒▒▒ ▒▒▒
|   New people               3    +3 │       ███ ███ ███ ▒▒▒ ███ ███ ███
|   Streak of reviews     2 wk       │ 0     ███ ███ ███ ▒▒▒ ███ ███ ███
|   Depth                   50    −2 │   1 oct                     21 nov
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   w41 · 5 oct–11 oct          1         2
|                                    │   w42 · 12 oct–18 oct         1         2
|                                    │   w43 · 19 oct–25 oct         1         2
|                                    │   w44 · 26 oct–1 nov          0         3
|                                    │   w45 · 2 nov–8 nov           2         1
|                                    │   w46 · 9 nov–15 nov          1         4
|                                    │ ▸ w47 · 16 nov–22 nov         1         2
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
keys   ]
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · quarter 4 of 2026       │ Touches by week               7, 8 before
|   Active contacts        70%    −6 │ quarter 4 of 2026, so far, up to 21 nov
| ▸ Touches by week          7    −1 │
|   Days of the year         7    −1 │   █ touches  ▒ contacts
|   Touches by channel       7    −1 │ 5                         ▒▒▒
|   Touches by kind          7    −1 │                           ▒▒▒
|   Answers                 0%   −88 │                           ▒▒▒
|   Results                  2    −5 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒
|   Give and take           −3    +2 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒
|   Coverage by organizat… 70%    −6 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ███ ▒▒▒ ▒▒▒
|   New people               3    +3 │       ███ ███ ███ ▒▒▒ ███ ███ ███
|   Streak of reviews     2 wk       │ 0     ███ ███ ███ ▒▒▒ ███ ███ ███
|   Depth                   50    −2 │   1 oct                     21 nov
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   w41 · 5 oct–11 oct          1         2
|                                    │   w42 · 12 oct–18 oct         1         2
|                                    │   w43 · 19 oct–25 oct         1         2
|                                    │   w44 · 26 oct–1 nov          0         3
|                                    │   w45 · 2 nov–8 nov           2         1
|                                    │   w46 · 9 nov–15 nov          1         4
|                                    │ ▸ w47 · 16 nov–22 nov         1         2
| Figures are told from 1950 up to today.
keys   p
type   next year
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · quarter 4 of 2026       │ Touches by week               7, 8 before
|   Active contacts        70%    −6 │ quarter 4 of 2026, so far, up to 21 nov
| ▸ Touches by week          7    −1 │
|   Days of the year         7    −1 │   █ touches  ▒ contacts
|   Touches by channel       7    −1 │ 5                         ▒▒▒
|   Touches by kind          7    −1 │                           ▒▒▒
|   Answers                 0%   −88 │                           ▒▒▒
|   Results                  2    −5 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒
|   Give and take           −3    +2 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒
|   Coverage by organizat… 70%    −6 │       ▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒ ███ ▒▒▒ ▒▒▒
|   New people               3    +3 │       ███ ███ ███ ▒▒▒ ███ ███ ███
|   Streak of reviews     2 wk       │ 0     ███ ███ ███ ▒▒▒ ███ ███ ███
|   Depth                   50    −2 │   1 oct                     21 nov
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   w41 · 5 oct–11 oct          1         2
|                                    │   w42 · 12 oct–18 oct         1         2
|                                    │   w43 · 19 oct–25 oct         1         2
|                                    │   w44 · 26 oct–1 nov          0         3
|                                    │   w45 · 2 nov–8 nov           2         1
|                                    │   w46 · 9 nov–15 nov          1         4
| “next year” is no period: write 2026, 2026-H1, 2026-Q3, 2026-11, 2026-W47, or
| how far back, as 12m, 8w, 30d.
# On eighty columns weeks of the year share columns of the map.
keys   p Home Enter j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · last 12 months          │ Days of the year             33, 6 before
|   Active contacts        70%   +44 │ last 12 months
|   Touches by week         33   +27 │      touches + contacts, 2 weeks a column
| ▸ Days of the year        33   +27 │      dec feb apr  jun aug oct
|   Touches by channel      33   +27 │ mon ········░·░··░·░░·░░░░·▒·░░
|   Touches by kind         33   +27 │ tue ··░··░·░·░░·░░░░·▒·▒··░·░░░
|   Answers                76%   −24 │ wed ░····░····░░·░·▒░··░░░░░░·░
|   Results                 14   +14 │ thu ····░░···▒·░·░▒░····░░░░·▒·
|   Give and take          −17   −16 │ fri ·░█·░·░░·▒·▒▒░▒·▒▓░▒▒▒░░▒░·
|   Coverage by organizat… 70%   +44 │ sat ···························
|   New people               3    +3 │ sun ··························
|   Streak of reviews     2 wk       │
|   Depth                   50    +9 │     · 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   16 November 2026            0         1
|                                    │   17 November 2026            1         0
|                                    │   18 November 2026            0         1
|                                    │   19 November 2026            0         0
|                                    │   20 November 2026            0         0
|                                    │ ▸ 21 November 2026            0         0
|                                    │   all                        33        94
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
keys   p
type   2y
keys   Enter k
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · last 2 years            │ Touches by week              39, 0 before
|   Active contacts        70%   +70 │ last 2 years             3 weeks a column
| ▸ Touches by week         39   +39 │
|   Days of the year        39   +39 │    █ touches  ▒ contacts
|   Touches by channel      39   +39 │ 20
|   Touches by kind         39   +39 │
|   Answers                79%       │
|   Results                 14   +14 │                                  ▒
|   Give and take          −18       │                              ▒▒  ▒▒ ▒▒
|   Coverage by organizat… 70%   +70 │                       ▒   ▒ ▒▒▒▒▒▒▒▒▒▒
|   New people               3   −34 │       ▒▒   ▒  ▒   ▒▒  ▒▒▒▒▒▒▒▒█▒▒▒▒▒▒█
|   Streak of reviews     2 wk       │  0  ▒▒██▒▒ █ ▒█▒▒▒██▒▒███▒██▒█████████
|   Depth                   50       │    22 nov 2024                  21 nov
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   w42 · 12 oct–18 oct         1         2
|                                    │   w43 · 19 oct–25 oct         1         2
|                                    │   w44 · 26 oct–1 nov          0         3
|                                    │   w45 · 2 nov–8 nov           2         1
|                                    │   w46 · 9 nov–15 nov          1         4
|                                    │ ▸ w47 · 16 nov–22 nov         1         2
|                                    │   all                        39       119
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
keys   p Home Enter j
keys   E
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · last 12 months          │ Days of the year             33, 6 before
|   Active contacts        70%   +44 │ last 12 months
|   Touches by week         33   +27 │      touches + contacts, 2 weeks a column
| ▸ Days of the year        33   +27 │      dec feb apr  jun aug oct
|   Touches by channel      33   +27 │ mon ········░·░··░·░░·░░░░·▒·░░
|   Touches by kind         33   +27 │ tue ··░··░·░·░░·░░░░·▒·▒··░·░░░
|   Answers                76%   −24 │ wed ░····░····░░·░·▒░··░░░░░░·░
|   Results                 14   +14 │ thu ····░░···▒·░·░▒░····░░░░·▒·
|   Give and take      ╭─ Export ─────────────────────────╮▒▓░▒▒▒░░▒░·
|   Coverage by organiz│ type to narrow                   │···········
|   New people         │ ▸ The figures as a table     csv │··········
|   Streak of reviews  │   The figures for programs  json │
|   Depth              ╰──────────────────────────────────╯4  ▓ 5–6  █ 7
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   16 November 2026            0         1
|                                    │   17 November 2026            1         0
|                                    │   18 November 2026            0         1
|                                    │   19 November 2026            0         0
|                                    │   20 November 2026            0         0
|                                    │ ▸ 21 November 2026            0         0
|                                    │   all                        33        94
| ↓/↑ move  Enter choose  Esc back                                       F1 help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · last 12 months          │ Days of the year             33, 6 before
|   Active contacts        70%   +44 │ last 12 months
|   Touches by week         33   +27 │      touches + contacts, 2 weeks a column
| ▸ Days of the year        33   +27 │      dec feb apr  jun aug oct
|   Touches by channel      33   +27 │ mon ········░·░··░·░░·░░░░·▒·░░
|   Touches by kind         33   +27 │ tue ··░··░·░·░░·░░░░·▒·▒··░·░░░
|   Answers                76%   −24 │ wed ░····░····░░·░·▒░··░░░░░░·░
|   Results                 14   +14 │ thu ····░░···▒·░·░▒░····░░░░·▒·
|   Give and take          −17   −16 │ fri ·░█·░·░░·▒·▒▒░▒·▒▓░▒▒▒░░▒░·
|   Coverage by organizat… 70%   +44 │ sat ···························
|   New people               3    +3 │ sun ··························
|   Streak of reviews     2 wk       │
|   Depth                   50    +9 │     · 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   16 November 2026            0         1
|                                    │   17 November 2026            1         0
|                                    │   18 November 2026            0         1
|                                    │   19 November 2026            0         0
|────────────────────────────────────────────────────────────────────────────────
|
| File of the figures ~/krug-days-12m.csv
| Enter accept  Tab complete  Esc back                                   F1 help
keys   C-u
type   /nowhere/at/all.csv
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · last 12 months          │ Days of the year             33, 6 before
|   Active contacts        70%   +44 │ last 12 months
|   Touches by week         33   +27 │      touches + contacts, 2 weeks a column
| ▸ Days of the year        33   +27 │      dec feb apr  jun aug oct
|   Touches by channel      33   +27 │ mon ········░·░··░·░░·░░░░·▒·░░
|   Touches by kind         33   +27 │ tue ··░··░·░·░░·░░░░·▒·▒··░·░░░
|   Answers                76%   −24 │ wed ░····░····░░·░·▒░··░░░░░░·░
|   Results                 14   +14 │ thu ····░░···▒·░·░▒░····░░░░·▒·
|   Give and take          −17   −16 │ fri ·░█·░·░░·▒·▒▒░▒·▒▓░▒▒▒░░▒░·
|   Coverage by organizat… 70%   +44 │ sat ···························
|   New people               3    +3 │ sun ··························
|   Streak of reviews     2 wk       │
|   Depth                   50    +9 │     · 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   16 November 2026            0         1
|                                    │   17 November 2026            1         0
|                                    │   18 November 2026            0         1
|────────────────────────────────────────────────────────────────────────────────
|
| File of the figures /nowhere/at/all.csv
| /nowhere/at/all.csv could not be written: there is no folder /nowhere/at. Make
| it, or choose another file.
keys   C-u
type   ~/map.csv
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Insights · last 12 months          │ Days of the year             33, 6 before
|   Active contacts        70%   +44 │ last 12 months
|   Touches by week         33   +27 │      touches + contacts, 2 weeks a column
| ▸ Days of the year        33   +27 │      dec feb apr  jun aug oct
|   Touches by channel      33   +27 │ mon ········░·░··░·░░·░░░░·▒·░░
|   Touches by kind         33   +27 │ tue ··░··░·░·░░·░░░░·▒·▒··░·░░░
|   Answers                76%   −24 │ wed ░····░····░░·░·▒░··░░░░░░·░
|   Results                 14   +14 │ thu ····░░···▒·░·░▒░····░░░░·▒·
|   Give and take          −17   −16 │ fri ·░█·░·░░·▒·▒▒░▒·▒▓░▒▒▒░░▒░·
|   Coverage by organizat… 70%   +44 │ sat ···························
|   New people               3    +3 │ sun ··························
|   Streak of reviews     2 wk       │
|   Depth                   50    +9 │     · 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7
|                                    ├───────────────────────────────────────────
|                                    │                         touches  contacts
|                                    │   16 November 2026            0         1
|                                    │   17 November 2026            1         0
|                                    │   18 November 2026            0         1
|                                    │   19 November 2026            0         0
|                                    │   20 November 2026            0         0
|                                    │ ▸ 21 November 2026            0         0
|                                    │   all                        33        94
| Days of the year: written to ~/map.csv.
