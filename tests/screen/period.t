# The review of a month: its figures beside those of the month before, the questions.
book   sample
now    2026-11-21T18:00:00+03:00
size   110x30
lang   en
keys   Y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the month                          │ October 2026
| figures, and those before                    │ 1 October 2026 – 31 October 2026
| ▸ active contacts                 30, was 26 │ not reviewed yet
|   rate of the active            88%, was 76% │
|   touches                           3, was 3 │
|   contacts                         9, was 11 ├───────────────────────────────────────────────────────────────
|   rate of answers                0%, was 67% │ active contacts
|   half answered in                –, was 1 d │ 30, was 26
|   given less got                   −3, was 0 │ Active contacts: active
|   new people                        0, was 0 │ People with a window who are not archived and were in the
|   reviews in a row                         – │ book by then; active are those whose last contact lies no
| questions to myself                          │ longer back than the far end of their window. Contact is a
|   Which talk gave most, and why?             │ meeting, call or video, and anything incoming or both ways.
|   Who has fallen silent whom I would not l…  │ Told for the last day of the period, today while it runs, by
|   What would make staying in touch easier …  │ the windows and kinds of today.
| and besides                                  │
|   Notes                                      │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| e edit  Space decide  d review done  p period  ←/→ earlier, later  Tab pane  u undo  Esc back         ? help
# A question is answered in a form; the month no longer waits.
keys   G k k k Enter
type   The one with Ivan: he knows the team.
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the month                          │ October 2026
| figures, and those before                    │ 1 October 2026 – 31 October 2026
|   active contacts                 30, was 26 │ reviewed on 21 November 2026
|   rate of the active            88%, was 76% │
|   touches                           3, was 3 │
|   contacts                         9, was 11 ├───────────────────────────────────────────────────────────────
|   rate of answers                0%, was 67% │ Which talk gave most, and why?
|   half answered in                –, was 1 d │ The one with Ivan: he knows the team.
|   given less got                   −3, was 0 │
|   new people                        0, was 0 │
|   reviews in a row                         – │
| questions to myself                          │
| ▸ Which talk gave most, and why?           ✓ │
|   Who has fallen silent whom I would not l…  │
|   What would make staying in touch easier …  │
| and besides                                  │
|   Notes                                      │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Saved. · u undo
# Undo takes the answer back, and the month waits again.
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the month                          │ October 2026
| figures, and those before                    │ 1 October 2026 – 31 October 2026
|   active contacts                 30, was 26 │ not reviewed yet
|   rate of the active            88%, was 76% │
|   touches                           3, was 3 │
|   contacts                         9, was 11 ├───────────────────────────────────────────────────────────────
|   rate of answers                0%, was 67% │ Which talk gave most, and why?
|   half answered in                –, was 1 d │ Enter: write the answer.
|   given less got                   −3, was 0 │
|   new people                        0, was 0 │
|   reviews in a row                         – │
| questions to myself                          │
| ▸ Which talk gave most, and why?             │
|   Who has fallen silent whom I would not l…  │
|   What would make staying in touch easier …  │
| and besides                                  │
|   Notes                                      │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| Undone: Review of a period: 2026-10 · ^R redo
# A quarter: what came of each kind, whom it came from, the plan of the year. Space keeps,
# changes, drops.
keys   p Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the quarter                        │ quarter 3 of 2026
| figures, and those before                    │ 1 July 2026 – 30 September 2026
| ▸ active contacts                 26, was 25 │ not reviewed yet
|   rate of the active            76%, was 74% │
|   contacts                        34, was 27 │
|   rate of answers              88%, was 100% ├───────────────────────────────────────────────────────────────
|   offers                            2, was 0 │ active contacts
|   recommendations                   1, was 0 │ 26, was 25
|   introductions                     1, was 0 │ Active contacts: active
|   vacancies                         2, was 1 │ People with a window who are not archived and were in the
|   feedback                          1, was 2 │ book by then; active are those whose last contact lies no
|   given less got                  −5, was −7 │ longer back than the far end of their window. Contact is a
|   new people                        0, was 0 │ meeting, call or video, and anything incoming or both ways.
| kinds of people: contacts · results          │ Told for the last day of the period, today while it runs, by
|   recruiter                           11 · 3 │ the windows and kinds of today.
|   interviewer                         10 · 2 │
|   professional                        15 · 2 │
| from whom it came                            │
|   Olga Kuznetsova                   1 result │
|   Timur Valiev                      1 result │
|   Pyotr Smirnov                     1 result │
|   Ludwig Braun                      1 result │
|   Kirill Ryabov                     1 result │
|   Grigory Sobolev                   1 result │
|   Fyodor Lapin                      1 result │
| the plan of the year                         │
|   everybody: in touch          34, no target │
|   everybody: entries          122, no target │
| e edit  Space decide  d review done  p period  ←/→ earlier, later  Tab pane  u undo  Esc back         ? help
keys   g j j j j j j j j j j j Space
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the quarter                        │ quarter 3 of 2026
| figures, and those before                    │ 1 July 2026 – 30 September 2026
|   active contacts                 26, was 25 │ reviewed on 21 November 2026
|   rate of the active            76%, was 74% │
|   contacts                        34, was 27 │
|   rate of answers              88%, was 100% ├───────────────────────────────────────────────────────────────
|   offers                            2, was 0 │ recruiter: keep
|   recommendations                   1, was 0 │ 11 contacts, 3 results
|   introductions                     1, was 0 │ Space: keep what you do with these people, change it, or drop
|   vacancies                         2, was 1 │ it. Results are offers, recommendations, introductions,
|   feedback                          1, was 2 │ vacancies and feedback.
|   given less got                  −5, was −7 │
|   new people                        0, was 0 │
| kinds of people: contacts · results          │
| ▸ recruiter: keep                     11 · 3 │
|   interviewer                         10 · 2 │
|   professional                        15 · 2 │
| from whom it came                            │
|   Olga Kuznetsova                   1 result │
|   Timur Valiev                      1 result │
|   Pyotr Smirnov                     1 result │
|   Ludwig Braun                      1 result │
|   Kirill Ryabov                     1 result │
|   Grigory Sobolev                   1 result │
|   Fyodor Lapin                      1 result │
| the plan of the year                         │
|   everybody: in touch          34, no target │
|   everybody: entries          122, no target │
| recruiter: keep · u undo
# A half-year: windows that do not fit; Space applies what is proposed.
keys   p Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the half-year                      │ half 1 of 2026
| figures, and those before                    │ 1 January 2026 – 30 June 2026
| ▸ active contacts                 25, was 12 │ not reviewed yet
|   rate of the active            74%, was 35% │
|   contacts                        37, was 21 │
|   rate of answers             100%, was 100% ├───────────────────────────────────────────────────────────────
|   half answered in             30 d, was 1 d │ active contacts
|   given less got                   −8, was 0 │ 25, was 12
|   companies covered             74%, was 35% │ Active contacts: active
|   new people                        0, was 0 │ People with a window who are not archived and were in the
|   depth of relationships          46, was 43 │ book by then; active are those whose last contact lies no
| what does not fit                            │ longer back than the far end of their window. Contact is a
|   Inna Belova: 1–2 mo               → 3–4 mo │ meeting, call or video, and anything incoming or both ways.
|   Timur Valiev: 1–2 mo              → 3–4 mo │ Told for the last day of the period, today while it runs, by
| questions to myself                          │ the windows and kinds of today.
|   To whom do I write out of mere habit, to…  │
|   Who has become close, and who no longer …  │
|   Which way of mine no longer suits: chann…  │
| and besides                                  │
|   Notes                                      │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
|                                              │
| e edit  Space decide  d review done  p period  ←/→ earlier, later  Tab pane  u undo  Esc back         ? help
# A year: Enter sets a target, of this year or the next.
keys   p Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the year                           │ the year 2025
| figures, and those before                    │ 1 January 2025 – 31 December 2025
| ▸ active contacts                  12, was 2 │ not reviewed yet
|   rate of the active             35%, was 6% │
|   touches                           9, was 0 │
|   contacts                         30, was 2 ├───────────────────────────────────────────────────────────────
|   rate of answers                       100% │ active contacts
|   offers                            0, was 0 │ 12, was 2
|   recommendations                   1, was 0 │ Active contacts: active
|   introductions                     0, was 0 │ People with a window who are not archived and were in the
|   vacancies                         0, was 0 │ book by then; active are those whose last contact lies no
|   given less got                  −1, was −1 │ longer back than the far end of their window. Contact is a
|   companies covered              35%, was 6% │ meeting, call or video, and anything incoming or both ways.
|   new people                       0, was 37 │ Told for the last day of the period, today while it runs, by
|   depth of relationships                  43 │ the windows and kinds of today.
| the plan of the year                         │
|   everybody: in touch          17, no target │
|   everybody: entries           41, no target │
|   recruiter: in touch           4, no target │
|   recruiter: entries           13, no target │
|   interviewer: in touch         2, no target │
|   interviewer: entries          5, no target │
|   professional: in touch       11, no target │
|   professional: entries        23, no target │
| the plan of the next year                    │
|   everybody: in touch          34, no target │
|   everybody: entries          122, no target │
|   everybody: introductions      1, no target │
| e edit  Space decide  d review done  p period  ←/→ earlier, later  Tab pane  u undo  Esc back         ? help
keys   G k k k k k k Enter
type   40
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the year                           │ the year 2025
| the plan of the year                         │ 1 January 2025 – 31 December 2025
|   professional: in touch       11, no target │ not reviewed yet
|   professional: entries        23, no target │
| the plan of the next year                    │
|   everybody: in touch          34, no target ├───────────────────────────────────────────────────────────────
|   everybody: entries          122, no target │ professional: introductions
|   everybody: introductions      1, no target │ 0 of 40
|   everybody: newly met          3, no target │ Enter: the target of 2026. Empty takes it away.
|   recruiter: in touch          11, no target │
|   recruiter: entries           40, no target │
|   recruiter: introductions      1, no target │
|   recruiter: newly met          1, no target │
|   interviewer: in touch         7, no target │
|   interviewer: entries         31, no target │
|   interviewer: introductions    0, no target │
|   interviewer: newly met        0, no target │
|   professional: in touch       16, no target │
|   professional: entries        51, no target │
| ▸ professional: introductions        0 of 40 │
|   professional: newly met       2, no target │
| questions to myself                          │
|   Which acquaintances of this year have be…  │
|   Where do I know nobody yet and should: c…  │
|   Whom do I owe thanks for this year?        │
|   Where am I going next year, and who is t…  │
| and besides                                  │
|   Notes                                      │
| Saved. · u undo
# The years before that one: nothing is known of them.
keys   Left Left
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the year                           │ the year 2023
| figures, and those before                    │ 1 January 2023 – 31 December 2023
| ▸ active contacts                   0, was 0 │ not reviewed yet
|   rate of the active                       – │
|   touches                           0, was 0 │
|   contacts                          0, was 0 ├───────────────────────────────────────────────────────────────
|   rate of answers                          – │ active contacts
|   offers                            0, was 0 │ 0, was 0
|   recommendations                   0, was 0 │ Active contacts: active
|   introductions                     0, was 0 │ People with a window who are not archived and were in the
|   vacancies                         0, was 0 │ book by then; active are those whose last contact lies no
|   given less got                           – │ longer back than the far end of their window. Contact is a
|   companies covered                        – │ meeting, call or video, and anything incoming or both ways.
|   new people                        0, was 0 │ Told for the last day of the period, today while it runs, by
|   depth of relationships                   – │ the windows and kinds of today.
| the plan of the next year                    │
|   everybody: in touch           2, no target │
|   everybody: entries            2, no target │
|   everybody: introductions      0, no target │
|   everybody: newly met         37, no target │
|   recruiter: in touch           0, no target │
|   recruiter: entries            0, no target │
|   recruiter: introductions      0, no target │
|   recruiter: newly met         12, no target │
|   interviewer: in touch         0, no target │
|   interviewer: entries          0, no target │
|   interviewer: introductions    0, no target │
|   interviewer: newly met        8, no target │
| e edit  Space decide  d review done  p period  ←/→ earlier, later  Tab pane  u undo  Esc back         ? help
# What runs still cannot be closed.
keys   Right Right Right d
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                       sat 21 nov · 6 overdue · 2 owed
| Review of the year                           │ the year 2026
| figures, and those before                    │ 1 January 2026 – 31 December 2026
| ▸ active contacts                 26, was 12 │ still running: its review comes afterwards
|   rate of the active            70%, was 35% │
|   touches                          30, was 9 │
|   contacts                        87, was 30 ├───────────────────────────────────────────────────────────────
|   rate of answers              73%, was 100% │ active contacts
|   offers                            2, was 0 │ 26, was 12
|   recommendations                   1, was 1 │ Active contacts: active
|   introductions                     1, was 0 │ People with a window who are not archived and were in the
|   vacancies                         4, was 0 │ book by then; active are those whose last contact lies no
|   given less got                 −16, was −1 │ longer back than the far end of their window. Contact is a
|   companies covered             70%, was 35% │ meeting, call or video, and anything incoming or both ways.
|   new people                        3, was 0 │ Told for the last day of the period, today while it runs, by
|   depth of relationships          50, was 43 │ the windows and kinds of today.
| the plan of the year                         │
|   everybody: in touch          34, no target │
|   everybody: entries          122, no target │
|   everybody: introductions      1, no target │
|   everybody: newly met          3, no target │
|   recruiter: in touch          11, no target │
|   recruiter: entries           40, no target │
|   recruiter: introductions      1, no target │
|   recruiter: newly met          1, no target │
|   interviewer: in touch         7, no target │
|   interviewer: entries         31, no target │
|   professional: in touch       16, no target │
|   professional: entries        51, no target │
| That period is not over yet: review it afterwards.
