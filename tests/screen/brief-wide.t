# The brief on a large terminal keeps its notes near their lines; from the work view it is
# that of the person of the application.
book   sample
now    2026-11-21T18:00:00+03:00
size   200x60
lang   en
keys   3 j j b
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
|  Who
|  Natalia Sergeyeva                                                        interviewer · formal (вы)
|  Head of development, Polus (since 2023-11)                                           Yekaterinburg
|  how we met: introduced by Inna Belova
|  last contact on 12 nov
|  They promised: will send the programme for leads (10 d left)
|
|  How to reach them
|  20:00 there                                                                     Asia/Yekaterinburg
|  e-mail: n.sergeeva@example.com
|  e-mail n.sergeeva@example.com: they answered 1 of 1 there                                 proposed
|  when: 10:00–18:00 there, 08:00–16:00 here                                                 proposed
|
|  Last words
|  ⇄ interview · Platform engineer, screening                                                  12 nov
|  ⇄ video call: how to grow leads                                                             21 oct
|  → e-mail: thanks for finding the time                                                       27 mar
|
|  Promises
|  they promised: will send the programme for leads, by 16 nov                     promised on 21 oct
|
|  What to bring up
|  congratulate: name day, 2 dec                                                     from their dates
|  ask about: how to grow leads                                               from the talk of 21 oct
|  ask about: got acquainted, told me about the team                          from the talk of 26 mar
|
|  Interests, in common
|  interests: opera, hiring
|
|  Interviews and applications
|  interview · Platform engineer, technical · Polus                                            27 nov
|  interview · Platform engineer, screening · Polus                                            12 nov
|  went well: motives and plans
|  Polus · Platform engineer: interviews                                                       30 oct
|
|  Coming
|  ⇄ video call: the programme for leads                                                       24 nov
|  ⇄ interview · Platform engineer, technical                                                  27 nov
|  name day                                                                                     2 dec
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
| E export  j/k move  q back                                                                                                                                                                      ? help
