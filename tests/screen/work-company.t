# The page of a company: whom I know there is found whatever signs its name has.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x12
krug   add 'Иван Рогов' --org 'Бар "Не overdue -Рогов"' --kind recruiter
krug   add 'Пётр Рогов' --org 'Бар "Не overdue -Рогов" Юг'
krug   application add --org 'Бар "Не overdue -Рогов"' --position Бармен
keys   3 C
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Бар "Не overdue -Рогов"
| was never asked for feedback
|
| whom I know there
| ▸ Иван Рогов                                                    never in touch
| applications
|   applied · Бармен                                          ask for news 4 dec
|
|
|
| Enter open  a address  e edit  j/k move  Esc back                       ? help
