# Holidays: somebody is named for one, their letters are gone through one by one, each is
# asked what is personal in it; the review offers what is left.
book   sample
now    2026-12-28T10:00:00+03:00
size   100x30
lang   en
keys   F
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
| Greetings                                                  │ New Year
| now                                                        │ Nobody is greeted then. Only people
| ▸ fri 1 jan 2027  New Year                                 │ who are named for a holiday are ever
| later                                                      │ offered; a names them.
|   thu 7 jan 2027  Orthodox Christmas                       │
|   mon 8 feb 2027  Russian Science Day                      │
|   tue 23 feb 2027 Defender of the Fatherland Day           │
|   mon 8 mar 2027  International Women's Day                │
|   tue 27 apr 2027 World Design Day                         │
|   sat 1 may 2027  Labour Day, 1 May                        │
|   sun 9 may 2027  Victory Day                              │
|   thu 20 may 2027 International HR Day                     │
|   mon 24 may 2027 Personnel Officer's Day in Russia        │
|   wed 26 may 2027 Entrepreneur's Day in Russia             │
|   sat 12 jun 2027 Russia Day                               │
|   fri 30 jul 2027 System Administrator Appreciation Day    │
|   thu 9 sep 2027  Tester's Day                             │
|   mon 13 sep 2027 Programmer's Day                         │
|   wed 15 sep 2027 HR Manager's Day in Russia               │
|   mon 20 sep 2027 Recruiter's Day in Russia                │
|   thu 30 sep 2027 International Translation Day            │
|   tue 5 oct 2027  Teachers' Day                            │
|   thu 4 nov 2027  International Project Management Day     │
|   thu 11 nov 2027 Economist's Day in Russia                │
|   sun 21 nov 2027 Accountant's Day in Russia               │
|   thu 25 nov 2027 Thanksgiving                             │
|   thu 2 dec 2027  Banker's Day in Russia                   │
|   fri 3 dec 2027  Lawyer's Day in Russia                   │
| a add  u undo  Esc back                                                                     ? help
keys   a
type   Ivan Li, Petrova
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
| Greetings                                                  │ New Year
| now                                                        │ Ivan Li                 to be greeted
| ▸ fri 1 jan 2027  New Year                     2 of 2 left │ Anna Petrova            to be greeted
| later                                                      │
|   thu 7 jan 2027  Orthodox Christmas                       │
|   mon 8 feb 2027  Russian Science Day                      │
|   tue 23 feb 2027 Defender of the Fatherland Day           │
|   mon 8 mar 2027  International Women's Day                │
|   tue 27 apr 2027 World Design Day                         │
|   sat 1 may 2027  Labour Day, 1 May                        │
|   sun 9 may 2027  Victory Day                              │
|   thu 20 may 2027 International HR Day                     │
|   mon 24 may 2027 Personnel Officer's Day in Russia        │
|   wed 26 may 2027 Entrepreneur's Day in Russia             │
|   sat 12 jun 2027 Russia Day                               │
|   fri 30 jul 2027 System Administrator Appreciation Day    │
|   thu 9 sep 2027  Tester's Day                             │
|   mon 13 sep 2027 Programmer's Day                         │
|   wed 15 sep 2027 HR Manager's Day in Russia               │
|   mon 20 sep 2027 Recruiter's Day in Russia                │
|   thu 30 sep 2027 International Translation Day            │
|   tue 5 oct 2027  Teachers' Day                            │
|   thu 4 nov 2027  International Project Management Day     │
|   thu 11 nov 2027 Economist's Day in Russia                │
|   sun 21 nov 2027 Accountant's Day in Russia               │
|   thu 25 nov 2027 Thanksgiving                             │
|   thu 2 dec 2027  Banker's Day in Russia                   │
|   fri 3 dec 2027  Lawyer's Day in Russia                   │
| 2 people will be greeted: New Year · u undo
# The review counts the holiday; its letters are put on the pile as one change.
keys   Esc 4
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
|
|   Weekly review
|
|   30 cards, about 10 min
|
|      1  deadlines in hours
|      2  answers I owe
|      1  applications without news
|      5  promises, mine and theirs
|      1  left over from the last plan
|      4  overdue
|     11  ready, or soon
|      1  the next two weeks
|      2  worth a look
|      2  the plan
|
|   1 more who is ready waits for next week.
|
|   Before the cards
|      3  meetings are over: how were they?
|      3  new people
|      1  holiday to greet people on
|
|   Last review: mon 21 dec, 4 of 4 cards: 1 logged, 1 planned for a day, 2
|   left as it is.                                                            ↓
|
|   Enter  begin
|   Y  review that period
| l log  Y periods                                                                            ? help
keys   l
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
| ▸   meeting, Maxim Nikolaev: where we stand                                       fri 25 dec 11:00
| Over, says the calendar: log it?
|     Manual: the draft · Yelena Fomina                                             fri 25 dec 16:00
|     Kvant: the team · Kirill Ryabov                                               fri 25 dec 11:00
| New people: is the kind right?
|     Niall O'Connor · Recruiter, data teams, Brightside Ltd                            professional
|     Alisa Krylova · Developer, Polus                                                  professional
|     Ilya Vorontsov · Senior recruiter, Meridian                                          recruiter
| Holidays: a letter each, one by one
|     New Year: 2 people to greet                                                     fri 1 jan 2027
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
|
|
|
| l log  d done  x did not take place  Space next  u undo  Esc back                           ? help
keys   G W
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
|     meeting, Maxim Nikolaev: where we stand                                       fri 25 dec 11:00
| Over, says the calendar: log it?
|     Manual: the draft · Yelena Fomina                                             fri 25 dec 16:00
|     Kvant: the team · Kirill Ryabov                                               fri 25 dec 11:00
| New people: is the kind right?
|     Niall O'Connor · Recruiter, data teams, Brightside Ltd                            professional
|     Alisa Krylova · Developer, Polus                                                  professional
| ▸   Ilya Vorontsov · Senior recruiter, Meridian                                          recruiter
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
|
|
|
|
|
| 2 letters are on the pile · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
| Before the cards
| What happened and is not in the book yet.
|
| Over: how was it?
|     meeting, Maxim Nikolaev: where we stand                                       fri 25 dec 11:00
| Over, says the calendar: log it?
|     Manual: the draft · Yelena Fomina                                             fri 25 dec 16:00
|     Kvant: the team · Kirill Ryabov                                               fri 25 dec 11:00
| New people: is the kind right?
|     Niall O'Connor · Recruiter, data teams, Brightside Ltd                            professional
|     Alisa Krylova · Developer, Polus                                                  professional
| ▸   Ilya Vorontsov · Senior recruiter, Meridian                                          recruiter
| Holidays: a letter each, one by one
|     New Year: 2 people to greet                                                     fri 1 jan 2027
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
|
|
|
| Undone: Greetings on the pile: New Year · ^R redo
# Enter goes through them, asking for what is personal.
keys   G Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             mon 28 dec · 7 overdue · 2 owed
| For the letter to Ivan Li: Поздравление с праздником
|────────────────────────────────────────────────────────────────────────────────────────────────────
|
| Личное об этом человеке (предложение)
| needed
|
| Желаю Вам … (чего)
| if you like
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
|
|
|
|
|
|
|
|
|
| ^S save  Tab next field  Esc back                                                          F1 help
