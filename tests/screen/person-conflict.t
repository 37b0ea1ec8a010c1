# Two forms on one person: what the other one changed is shown with both values, mine or
# theirs stays, and what only they changed is kept.
book   trio
now    2026-11-21T18:00:00+03:00
size   100x24
keys   e Down Down Down Down Down Down Down Down Down
type   at a conference
krug   edit Петрова --city Казань --met 'at the fair' --kind interviewer
keys   Up Up Up Up Right
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Анна Петрова
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Name             Анна Сергеевна Петрова
| Positions        Яндекс                       Senior recruiter             since       until
|                  organization                 position                     since       until
| Channels         @annap                                       Telegram    work, home   [ ] best
|                  address, number or link                      auto        work, home   [ ] best
| Kind             interviewer            ▾
| Role             not set
| Close contact    [ ]
| Tags             rust
| How we met       at a conference
|
| The name in its parts
| Family name      Петрова
| Given name       Анна
| Patronymic       Сергеевна
| Nickname
| Second spelling
| Gender           as guessed                guessed: female
| Form of address  as guessed                guessed: formal (вы)
|                                                                                                   ↓
| ^S save  Tab next field  F4 choose  Esc back                                               F1 help
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Changed meanwhile: which value stays?
|────────────────────────────────────────────────────────────────────────────────────────────────────
| How we met  mine: at a conference            ▾  theirs: at the fair · before: nothing
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
| Changed meanwhile: How we met is now “at the fair”, yours is “at a conference”. Nothing was saved.
keys   Down Right
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Changed meanwhile: which value stays?
|────────────────────────────────────────────────────────────────────────────────────────────────────
| How we met  theirs: at the fair              ▾  mine: at a conference · before: nothing
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
| ^S save  Tab next field  F4 choose  Esc back                                               F1 help
keys   Esc n C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| People · by urgency                      │ Анна Сергеевна Петрова                   recruiter · вы
| overdue                                1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                  9 d late │ ✈ @annap
| new                                    1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова               from 25 nov │ every 2–3 months · last 12 aug (101 d)
| resting                                1 │ due mon 23 nov
|   Пётр Смирнов           from 2 feb 2027 │ #rust
|                                          │ depth: too little to say
|                                          │
|                                          ├─────────────────────────────────────────────────────────
|                                          │   2026
|                                          │ ▸ 12 aug ⇄ meeting  talked about the move
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
|                                          │
| Анна Петрова: saved
keys   e
keys   PgDn PgDn
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  sat 21 nov
| Анна Петрова
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Second spelling                                                                                   ↑
| Gender           as guessed                guessed: female
| Form of address  as guessed                guessed: formal (вы)
|
| Keeping in touch
| Own window       2-3, none                 every 3–6 months
| Seniority        as guessed                guessed: senior
| Important dates  12.03 or 12.03.1990  birthday         a label of its own
|
| About the person
| Introduced by
| City             Казань
| Time zone        Europe/Moscow
| Language         ru, en
| Interests
| In common
| Notes
|
|
|
| ^S save  Tab next field  Esc back                                                          F1 help
