# On a wide screen the text keeps a width that can be read.
book   sample
now    2026-11-21T18:00:00+03:00
size   200x60
lang   en
env    VISUAL=
env    EDITOR=true
keys   w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                                                                                 sat 21 nov · 6 overdue · 2 owed
| Denis Morozov · Просьба об отзыве
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Привет, Денис!
|
| Спасибо за прямой ответ по вакансии «Database engineer». Разговоры были хорошие,
| время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со стороны:
|
| – Какие мои навыки проявились лучше всего?
| – Над чем мне стоит поработать?
| – Были ли моменты, которые показались слабыми?
|
| Пары слов хватит, можно голосовым. А если неудобно отвечать, просто пропусти, всё
| в порядке.
|
| Вера
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
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.   ✓ on «ты»   ✓ thanks first   ✓ a concrete question   ✓ no disputing
| Enter editor  f fill in  c copy  t Telegram  y sent  W pile  p template  a tone  L language  u undo  Esc back                                                                                   ? help
