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
|   Touches by week          –       │
|   Days of the year         –       │ Nobody with a window was in the book
|   Touches by channel       –       │ then.
|   Touches by kind          –       │ p chooses another period.
|   Answers                  –       │
|   Results                  –       │
|   Give and take            –       │
|   Coverage by organization –       │
|   New people               –       │
|   Streak of reviews        –       │
|                                    │
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
| Insights · last 12 months          │ Days of the year
|   Active contacts          –       │ last 12 months
|   Touches by week          –       │
| ▸ Days of the year         –       │ Nothing was logged in this period.
|   Touches by channel       –       │ p chooses another period.
|   Touches by kind          –       │
|   Answers                  –       │
|   Results                  –       │
|   Give and take            –       │
|   Coverage by organization –       │
|   New people               –       │
|   Streak of reviews        –       │
|                                    │
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
keys   k k G
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
| Insights · last 12 months          │ Streak of reviews
|   Active contacts          –       │ last 12 months
|   Touches by week          –       │
|   Days of the year         –       │ No weekly review was finished yet.
|   Touches by channel       –       │ p chooses another period.
|   Touches by kind          –       │
|   Answers                  –       │
|   Results                  –       │
|   Give and take            –       │
|   Coverage by organization –       │
|   New people               –       │
| ▸ Streak of reviews        –       │
|                                    │
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
