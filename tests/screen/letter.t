# w writes a letter: the template of the step in the tone and language of the person, all
# of it to be read, with what is to be looked at below. The editor's text is in the book at
# once; a copy asks whether it was sent, and the one key that says so logs it and closes
# the step. Undo brings the draft back.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
env    VISUAL=
env    EDITOR=sed -i '$a P. S. Greetings from Vera.'
keys   w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Denis Morozov · Просьба об отзыве
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────────────────────────
| Привет, Денис!
|
| Спасибо за прямой ответ по вакансии «Database engineer». Разговоры были
| хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со стороны:
|
| – Какие мои навыки проявились лучше всего?
| – Над чем мне стоит поработать?
| – Были ли моменты, которые показались слабыми?
|
| Пары слов хватит, можно голосовым. А если неудобно отвечать, просто
| пропусти, всё в порядке.
|
| Вера
|────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.   ✓ on «ты»
| ✓ thanks first   ✓ a concrete question   ✓ no disputing
| Enter editor  f fill in  c copy  t Telegram  y sent  W pile  a tone     ? help
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Denis Morozov · Просьба об отзыве                                        draft
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────────────────────────
| Привет, Денис!
|
| Спасибо за прямой ответ по вакансии «Database engineer». Разговоры были
| хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со стороны:
|
| – Какие мои навыки проявились лучше всего?
| – Над чем мне стоит поработать?
| – Были ли моменты, которые показались слабыми?
|
| Пары слов хватит, можно голосовым. А если неудобно отвечать, просто
| пропусти, всё в порядке.
|
| Вера                                                                          ↓
|────────────────────────────────────────────────────────────────────────────────
| ✓ personal   ✓ on «ты»   ✓ thanks first   ✓ a concrete question
| ✓ no disputing
| The letter is kept as a draft · u undo
keys   G
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Denis Morozov · Просьба об отзыве                                        draft
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────────────────────────
|                                                                               ↑
| Спасибо за прямой ответ по вакансии «Database engineer». Разговоры были
| хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со стороны:
|
| – Какие мои навыки проявились лучше всего?
| – Над чем мне стоит поработать?
| – Были ли моменты, которые показались слабыми?
|
| Пары слов хватит, можно голосовым. А если неудобно отвечать, просто
| пропусти, всё в порядке.
|
| Вера
| P. S. Greetings from Vera.
|────────────────────────────────────────────────────────────────────────────────
| ✓ personal   ✓ on «ты»   ✓ thanks first   ✓ a concrete question
| ✓ no disputing
| Enter editor  c copy  t Telegram  y sent  W pile  p template  a tone    ? help
keys   c
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Denis Morozov · Просьба об отзыве                                        draft
| informal tone · in Russian · Telegram: @d_morozov
| Subject: Спасибо и пара вопросов
|────────────────────────────────────────────────────────────────────────────────
|                                                                               ↑
| Спасибо за прямой ответ по вакансии «Database engineer». Разговоры были
| хорошие, время потрачено не зря.
|
| Решение понимаю. Помоги, пожалуйста, увидеть себя со стороны:
|
| – Какие мои навыки проявились лучше всего?
| – Над чем мне стоит поработать?
| – Были ли моменты, которые показались слабыми?
|
| Пары слов хватит, можно голосовым. А если неудобно отвечать, просто
| пропусти, всё в порядке.
|
| Вера
| P. S. Greetings from Vera.
|────────────────────────────────────────────────────────────────────────────────
| ✓ personal   ✓ on «ты»   ✓ thanks first   ✓ a concrete question
| ✓ no disputing
| Given to the terminal to copy (it may refuse: paste to see) · sent? y logs it
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Maria Polyakova            recruiter · вы
| owed                             2 │ Senior consultant… Saint Petersburg 18:00
| ▸ Maria Polyakova     ✉ answer 5 d │ ✉ m.polyakova@example.com   ☎ +7 900 000…
|   Ivan Li             ✈ answer 3 d │ They wrote 5 days ago: answer them.
| overdue                          6 │ every 2–3 months · last 16 nov (5 d)     ↓
|   Zhanna Orlova   retry, 10 d late ├───────────────────────────────────────────
|   Timur Valiev ♥         14 d late │   2026
|   Pavel Yezhov           18 d late │ ▸ 16 nov ← e-mail, request
|   Sofya Lebedeva promise, 4 d late │            Asks for an updated CV for a
|   Anna Petrova            9 d late │            new vacancy in fintech
|   Olga Kuznetsova         3 d late │   25 jun ← e-mail  understood, will be b…
| ready                           11 │   24 jun → e-mail  not changing jobs bef…
|   Artyom Gusev      reminder today │   29 apr ⇄ phone call  a call with the a…
|   Natalia Sergeyeva      ask, 10 d │   24 apr ⇄ phone call  told me about the…
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
|   Darya Kim              21 d left │
|   Ludwig Braun           23 d left │
| Denis Morozov: letter logged; next: ask for feedback again, 28 nov · u undo
keys   / 
type   Морозов
keys   Enter Tab Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| People · by urgency / Морозов      │ Denis Morozov           professional · ты
| waiting                          1 │ Developer, Orbita (since 20… Moscow 18:00
| ▸ Denis Morozov       until 28 nov │ ✈ @d_morozov
|                                    │ Waiting for their answer until 28 nov.
|                                    │ every 3–4 months · last 9 nov (12 d)     ↓
|                                    ├───────────────────────────────────────────
|                                    │   2026
|                                    │ ▸ 21 nov → Telegram, feedback request
|                                    │            Спасибо и пара вопросов
|                                    │
|                                    │            Привет, Денис!
|                                    │
|                                    │            Спасибо за прямой ответ по
|                                    │            вакансии «Database engineer».
|                                    │            Разговоры были хорошие, время
|                                    │            потрачено не зря.
|                                    │
|                                    │            Решение понимаю. Помоги,
|                                    │            пожалуйста, увидеть себя со
|                                    │            стороны:
|                                    │
|                                    │            – Какие мои навыки проявились
| Enter open  l log  e edit  D delete  Tab pane  u undo  d done  a add    ? help
keys   Esc u w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Denis Morozov           professional · ты
| deadline in hours                1 │ Developer, Orbita (since 20… Moscow 18:00
| ▸ Denis Mo… ask for feedback, 24 h │ ✈ @d_morozov
| owed                             2 │ They refused: thank them and ask for
|   Maria Polyakova     ✉ answer 5 d │ feedback: Orbita · Database engineer (24 ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
|   Zhanna Orlova   retry, 10 d late │ ▸ 9 nov  ⇄ interview · Database engineer…
|   Timur╭─ A letter ───────────────────────────────────────────────────╮xim
|   Pavel│ Denis Morozov: a letter of 21 nov is not sent yet, “Просьба  │
|   Sofya│ об отзыве”.                                                  │ns, th…
|   Anna │                                                              │h a co…
|   Olga │ y go on with it   n begin another   Esc back                 │abelli…
| ready  ╰──────────────────────────────────────────────────────────────╯
|   Artyom Gusev      reminder today │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
| y yes  n no  Esc back                                                   ? help
