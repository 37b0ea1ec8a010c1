# On a wide screen: the year, and a place for each figure.
book   sample
now    2026-11-21T18:00:00+03:00
size   200x60
lang   en
keys   Y p Down Down Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
| Review of the year                                                     │ the year 2025
| figures, and those before                                              │ 1 January 2025 – 31 December 2025
| ▸ active contacts                                            12, was 2 │ not reviewed yet
|   rate of the active                                       35%, was 6% │
|   touches                                                     9, was 0 │
|   contacts                                                   30, was 2 ├───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|   rate of answers                                                 100% │ active contacts
|   offers                                                      0, was 0 │ 12, was 2
|   recommendations                                             1, was 0 │ Active contacts: active
|   introductions                                               0, was 0 │ People with a window who are not archived and were in the book by then; active are those whose last contact lies no longer
|   vacancies                                                   0, was 0 │ back than the far end of their window. Contact is a meeting, call or video, and anything incoming or both ways. Told for the
|   given less got                                            −1, was −1 │ last day of the period, today while it runs, by the windows and kinds of today.
|   companies covered                                        35%, was 6% │
|   new people                                                 0, was 37 │
|   depth of relationships                                            43 │
| the plan of the year                                                   │
|   everybody: in touch                                    17, no target │
|   everybody: entries                                     41, no target │
|   recruiter: in touch                                     4, no target │
|   recruiter: entries                                     13, no target │
|   interviewer: in touch                                   2, no target │
|   interviewer: entries                                    5, no target │
|   professional: in touch                                 11, no target │
|   professional: entries                                  23, no target │
| the plan of the next year                                              │
|   everybody: in touch                                    34, no target │
|   everybody: entries                                    122, no target │
|   everybody: introductions                                1, no target │
|   everybody: newly met                                    3, no target │
|   recruiter: in touch                                    11, no target │
|   recruiter: entries                                     40, no target │
|   recruiter: introductions                                1, no target │
|   recruiter: newly met                                    1, no target │
|   interviewer: in touch                                   7, no target │
|   interviewer: entries                                   31, no target │
|   interviewer: introductions                              0, no target │
|   interviewer: newly met                                  0, no target │
|   professional: in touch                                 16, no target │
|   professional: entries                                  51, no target │
|   professional: introductions                             0, no target │
|   professional: newly met                                 2, no target │
| questions to myself                                                    │
|   Which acquaintances of this year have become a relationship?         │
|   Where do I know nobody yet and should: companies, fields?            │
|   Whom do I owe thanks for this year?                                  │
|   Where am I going next year, and who is there already?                │
| and besides                                                            │
|   Notes                                                                │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
|                                                                        │
| e edit  Space decide  d review done  p period  ←/→ earlier, later  Tab pane  u undo  Esc back  Enter open  j/k move                                                                             ? help
