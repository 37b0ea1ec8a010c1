# Small: the text scrolls between what it is and what is to be looked at.
book   sample
now    2026-11-21T18:00:00+03:00
size   60x16
lang   en
env    VISUAL=
env    EDITOR=true
keys   w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Denis Morozov · Просьба об отзыве
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────
| Привет, Денис!
|
| Спасибо за прямой ответ по вакансии «Database engineer».
| Разговоры были хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со      ↓
|────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they w…
| ✓ on «ты»   ✓ thanks first   ✓ a concrete question
| ✓ no disputing
| Enter editor  f fill in  c copy  t Telegram         ? help
keys   j j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Denis Morozov · Просьба об отзыве
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────
| Спасибо за прямой ответ по вакансии «Database engineer».  ↑
| Разговоры были хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со
| стороны:
|                                                           ↓
|────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they w…
| ✓ on «ты»   ✓ thanks first   ✓ a concrete question
| ✓ no disputing
| Enter editor  f fill in  c copy  t Telegram         ? help
keys   Esc T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Letters
| sent
| ▸ 3 jul  Sarah Miller · Something worth reading
|   12 jun Polina Yegorova · Просьба об отзыве
|   26 may Ivan Li · Благодарность
|
|
|
|
|
|
|
|
|
| Tab pane  w write  u undo  Esc back                 ? help
keys   Esc W T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Letters
| on the pile
| ▸ 21 nov Denis Morozov · Просьба об отзыве
| sent
|   3 jul  Sarah Miller · Something worth reading
|   12 jun Polina Yegorova · Просьба об отзыве
|   26 may Ivan Li · Благодарность
|
|
|
|
|
|
|
| Enter open  D delete  Tab pane  u undo  Esc back    ? help
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Denis Morozov
| Просьба об отзыве
| on the pile, sat 21 nov · informal tone · Telegram
| nothing personal in it yet
|
| Тема: Спасибо и пара вопросов
|
| Привет, Денис!
|
| Спасибо за прямой ответ по вакансии «Database engineer».
| Разговоры были хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со
| стороны:                                                  ↓
| Enter open  D delete  Tab pane  u undo  Esc back    ? help
