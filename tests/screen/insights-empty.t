# A book without people: each measure says what it would count, and no figure is invented.
book   empty
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   5
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| Insights · last 12 months          │ Active contacts
| ▸ Active contacts          –       │ last 12 months
|   Touches by week          0     = │
|   Days of the year         0     = │ Nobody with a window was in the book
|   Touches by channel       0     = │ then.
|   Touches by kind          0     = │ p chooses another period.
|   Answers                  –       │
|   Results                  0     = │
|   Give and take            –       │
|   Coverage by organization –       │
|   New people               0     = │
|   Streak of reviews        –       │
|   Depth                    –       │
|                                    ├───────────────────────────────────────────
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
keys   j j Enter Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| Insights · last 12 months          │ Days of the year              0, 0 before
|   Active contacts          –       │ last 12 months
|   Touches by week          0     = │
| ▸ Days of the year         0     = │ Nothing was logged in this period.
|   Touches by channel       0     = │ p chooses another period.
|   Touches by kind          0     = │
|   Answers                  –       │
|   Results                  0     = │
|   Give and take            –       │
|   Coverage by organization –       │
|   New people               0     = │
|   Streak of reviews        –       │
|   Depth                    –       │
|                                    ├───────────────────────────────────────────
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
keys   k k G k
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| Insights · last 12 months          │ Streak of reviews
|   Active contacts          –       │ last 12 months
|   Touches by week          0     = │
|   Days of the year         0     = │ No weekly review was finished yet.
|   Touches by channel       0     = │ p chooses another period.
|   Touches by kind          0     = │
|   Answers                  –       │
|   Results                  0     = │
|   Give and take            –       │
|   Coverage by organization –       │
|   New people               0     = │
| ▸ Streak of reviews        –       │
|   Depth                    –       │
|                                    ├───────────────────────────────────────────
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
|                                    │
| Enter open  [/] earlier, later  p period  e explain  E export           ? help
