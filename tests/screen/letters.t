# All letters: drafts, the pile, what was sent, with the text beside them. Enter goes on
# with a draft and walks the pile from the chosen letter; D deletes what is not sent, and
# undo brings it back.
book   sample
now    2026-11-21T18:00:00+03:00
size   100x24
lang   en
env    VISUAL=
env    EDITOR=sed -i '$a One line for you alone.'
keys   T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 6 overdue · 2 owed
| Letters                                │ Sarah Miller
| sent                                   │ Something worth reading
| ▸ 3 jul  Sarah Miller · Something wor… │ sent, fri 3 jul · informal tone · e-mail
|   12 jun Polina Yegorova · Просьба об… │
|   26 may Ivan Li · Благодарность       │ Subject: The paper on interviews
|                                        │
|                                        │ Hi Sarah,
|                                        │
|                                        │ Here is the paper I mentioned when we talked about hiring
|                                        │ across time zones. The part on written interviews made me
|                                        │ think of your team.
|                                        │
|                                        │ https://example.org/interviews
|                                        │
|                                        │ Best,
|                                        │ Vera
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Tab pane  w write  u undo  Esc back                                                         ? help
keys   Esc w Enter Esc j j j W j W j w y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 5 overdue · 2 owed
| 2 meetings to log? U                     │ Sofya Lebedeva                        professional · ты
| deadline in hours                      1 │ Data analyst, Polus (since 2025-09) Yekaterinburg 20:00
|   Denis Morozov   ask for feedback, 24 h │ ✈ @sofya_data
| owed                                   2 │ You promised: send the list of books (4 d late)
|   Maria Polyakova           ✉ answer 5 d │ every 3–4 months · last 30 oct (22 d)
|   Ivan Li                   ✈ answer 3 d │
| overdue                                5 │ • my promise: send the list of books             17 nov
|   Zhanna Orlova         retry, 10 d late │ #analytics
|   Timur Valiev ♥               14 d late │ interests: statistics, board games
| ▸ Sofya Lebedeva       promise, 4 d late │ how we met: we were both interviewed at Lira
|   Anna Petrova                  9 d late │ depth: 63 (both ways 25, live meetings 5, mutual value ↓
|   Olga Kuznetsova               3 d late ├─────────────────────────────────────────────────────────
| ready                                 11 │   2026
|   Artyom Gusev            reminder today │ ▸ 30 oct ⇄ phone call
|   Natalia Sergeyeva            ask, 10 d │            told me about moving to analytics
|   Yelena Fomina                 9 d left │            topics: #analytics
|   Nikita Zhuravlyov           retry, 9 d │            I promised: send the list of books, 17 nov
|   Stepan Gromov                ask, 11 d │   3 aug  → Telegram  swapped interview questions  ★ ga…
|   Pyotr Smirnov                13 d left │   5 may  ⇄ event  met in the queue for the interview
|   Inna Belova ♥                17 d left │
|   Fyodor Lapin                 20 d left │
|   Darya Kim                    21 d left │
| Pavel Yezhov: letter logged. Waiting for their answer until 4 dec. · u undo
keys   T
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 5 overdue · 2 owed
| Letters                                │ Denis Morozov
| drafts                                 │ Просьба об отзыве
| ▸ 21 nov Denis Morozov · Просьба об о… │ draft, sat 21 nov · informal tone · Telegram
| on the pile                            │
|   21 nov Timur Valiev · Как дела       │ Тема: Спасибо и пара вопросов
|   21 nov Zhanna Orlova · Как дела      │
| sent                                   │ Привет, Денис!
|   21 nov Pavel Yezhov · Как дела       │
|   3 jul  Sarah Miller · Something wor… │ Спасибо за прямой ответ по вакансии «Database engineer».
|   12 jun Polina Yegorova · Просьба об… │ Разговоры были хорошие, время потрачено не зря.
|   26 may Ivan Li · Благодарность       │
|                                        │ Решение понимаю. Помоги, пожалуйста, увидеть себя со
|                                        │ стороны:
|                                        │
|                                        │ – Какие мои навыки проявились лучше всего?
|                                        │ – Над чем мне стоит поработать?
|                                        │ – Были ли моменты, которые показались слабыми?
|                                        │
|                                        │ Пары слов хватит, можно голосовым. А если неудобно
|                                        │ отвечать, просто пропусти, всё в порядке.
|                                        │
|                                        │ Вера                                                     ↓
| Enter open  D delete  Tab pane  u undo  Esc back                                            ? help
keys   j Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 5 overdue · 2 owed
| Timur Valiev · Как дела                                                              letter 1 of 2
| informal tone · in Russian · Telegram: @t_valiev
| Subject: Как ты?
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Привет, Тимур!
|
| Мы не общались уже 2 месяца, непорядок. Помню, на чём мы остановились (plan). Что
| с тех пор нового?
|
| Будет время, давай увидимся или созвонимся.
|
| Вера
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.
| – It only takes: give something along, an article, a hint, your help.   ✓ on «ты»
| Enter editor  f fill in  c copy  t Telegram  y sent  n next  p template  a tone  u undo     ? help
keys   n
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 5 overdue · 2 owed
| Zhanna Orlova · Как дела                                                             letter 2 of 2
| formal tone · in Russian · e-mail: j.orlova@example.com
| Subject: Как у Вас дела?
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Здравствуйте, Жанна!
|
| С нашего последнего разговора прошло 4 месяца, и мне захотелось узнать, что у Вас
| нового.
|
| Что из последних месяцев оказалось для Вас самым интересным?
|
| Никакого дела за этим письмом нет, ответьте, когда будет настроение.
|
| Best regards,
| Vera Sokolova
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.
| – It only takes: give something along, an article, a hint, your help.   ✓ on «вы»
| Enter editor  f fill in  c copy  m mail  y sent  n next  p template  a tone  L language     ? help
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 4 overdue · 2 owed
| Letters                                │ Timur Valiev
| drafts                                 │ Как дела
|   21 nov Denis Morozov · Просьба об о… │ on the pile, sat 21 nov · informal tone · Telegram
| on the pile                            │ nothing personal in it yet
| ▸ 21 nov Timur Valiev · Как дела       │
| sent                                   │ Тема: Как ты?
|   21 nov Pavel Yezhov · Как дела       │
|   21 nov Zhanna Orlova · Как дела      │ Привет, Тимур!
|   3 jul  Sarah Miller · Something wor… │
|   12 jun Polina Yegorova · Просьба об… │ Мы не общались уже 2 месяца, непорядок. Помню, на чём мы
|   26 may Ivan Li · Благодарность       │ остановились (plan). Что с тех пор нового?
|                                        │
|                                        │ Будет время, давай увидимся или созвонимся.
|                                        │
|                                        │ Вера
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Zhanna Orlova: letter logged. Waiting for their answer until 4 dec. · u undo
keys   G Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 4 overdue · 2 owed
| Letters                                │ Ivan Li
| drafts                                 │ Благодарность
|   21 nov Denis Morozov · Просьба об о… │ sent, tue 26 may · formal tone · e-mail
| on the pile                            │
|   21 nov Timur Valiev · Как дела       │ Тема: Спасибо за разговор
| sent                                   │
|   21 nov Pavel Yezhov · Как дела       │ Здравствуйте, Иван Денисович!
|   21 nov Zhanna Orlova · Как дела      │
|   3 jul  Sarah Miller · Something wor… │ Спасибо за вчерашний разговор. Ваш вопрос о том, что
|   12 jun Polina Yegorova · Просьба об… │ переписывать на Rust первым, я обдумываю до сих пор:
| ▸ 26 may Ivan Li · Благодарность       │ похоже, начинать стоит с разбора конфигурации, а не с
|                                        │ хранилища.
|                                        │
|                                        │ С уважением,
|                                        │ Вера Соколова
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Tab pane  w write  u undo  Esc back                                                         ? help
keys   Tab g D
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 4 overdue · 2 owed
| Letters                                │ Timur Valiev
| on the pile                            │ Как дела
| ▸ 21 nov Timur Valiev · Как дела       │ on the pile, sat 21 nov · informal tone · Telegram
| sent                                   │ nothing personal in it yet
|   21 nov Pavel Yezhov · Как дела       │
|   21 nov Zhanna Orlova · Как дела      │ Тема: Как ты?
|   3 jul  Sarah Miller · Something wor… │
|   12 jun Polina Yegorova · Просьба об… │ Привет, Тимур!
|   26 may Ivan Li · Благодарность       │
|                                        │ Мы не общались уже 2 месяца, непорядок. Помню, на чём мы
|                                        │ остановились (plan). Что с тех пор нового?
|                                        │
|                                        │ Будет время, давай увидимся или созвонимся.
|                                        │
|                                        │ Вера
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| The letter is deleted · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 4 overdue · 2 owed
| Letters                                │ Timur Valiev
| drafts                                 │ Как дела
|   21 nov Denis Morozov · Просьба об о… │ on the pile, sat 21 nov · informal tone · Telegram
| on the pile                            │ nothing personal in it yet
| ▸ 21 nov Timur Valiev · Как дела       │
| sent                                   │ Тема: Как ты?
|   21 nov Pavel Yezhov · Как дела       │
|   21 nov Zhanna Orlova · Как дела      │ Привет, Тимур!
|   3 jul  Sarah Miller · Something wor… │
|   12 jun Polina Yegorova · Просьба об… │ Мы не общались уже 2 месяца, непорядок. Помню, на чём мы
|   26 may Ivan Li · Благодарность       │ остановились (plan). Что с тех пор нового?
|                                        │
|                                        │ Будет время, давай увидимся или созвонимся.
|                                        │
|                                        │ Вера
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Undone: Letter deleted: Denis Morozov · Спасибо и пара вопросов · ^R redo
keys   Esc g h
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 4 overdue · 2 owed
| Letters to Denis Morozov               │ Denis Morozov
| drafts                                 │ Просьба об отзыве
| ▸ 21 nov Просьба об отзыве             │ draft, sat 21 nov · informal tone · Telegram
|                                        │
|                                        │ Тема: Спасибо и пара вопросов
|                                        │
|                                        │ Привет, Денис!
|                                        │
|                                        │ Спасибо за прямой ответ по вакансии «Database engineer».
|                                        │ Разговоры были хорошие, время потрачено не зря.
|                                        │
|                                        │ Решение понимаю. Помоги, пожалуйста, увидеть себя со
|                                        │ стороны:
|                                        │
|                                        │ – Какие мои навыки проявились лучше всего?
|                                        │ – Над чем мне стоит поработать?
|                                        │ – Были ли моменты, которые показались слабыми?
|                                        │
|                                        │ Пары слов хватит, можно голосовым. А если неудобно
|                                        │ отвечать, просто пропусти, всё в порядке.
|                                        │
|                                        │ Вера                                                     ↓
| Enter open  D delete  Tab pane  u undo  Esc back                                            ? help
