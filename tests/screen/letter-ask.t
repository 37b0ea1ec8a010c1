# What the template asks for, and what is not known about me, is a short form that opens by
# itself; about me it is asked once. Left, it is asked for again by f. What was answered is
# a draft at once, and w goes on with it.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
env    VISUAL=
env    EDITOR=true
keys   w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| For the letter to Анна Петрова: Как дела
|────────────────────────────────────────────────────────────────────────────────
|
| About me: asked once, kept for all letters
|
| Your name
| needed
|
| Your signature
| if you like
|
|
|
|
| Почему вспомнился этот человек (предложение)
| if you like
|
| О чём спросить (вопрос)
| if you like
|
| Что полезного приложить (ссылка, имя)
| if you like
| ^S save  Tab next field  Esc back                                      F1 help
keys   Esc
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Анна Петрова · Как дела
| formal tone · in Russian · Telegram: @annap
|
|────────────────────────────────────────────────────────────────────────────────
| The letter stands here once this is known; f asks for it:
|
| • Your name
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
| f fill in  W pile  p template  a tone  L language  u undo  Esc back     ? help
keys   f
type   Вера Соколова
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Анна Петрова · Как дела                                                  draft
| formal tone · in Russian · Telegram: @annap
| Subject: Как у Вас дела?
|────────────────────────────────────────────────────────────────────────────────
| Здравствуйте, Анна Сергеевна!
|
| С нашего последнего разговора прошло 3 месяца, и мне захотелось узнать, что
| у Вас нового.
|
| Что из последних месяцев оказалось для Вас самым интересным?
|
| Никакого дела за этим письмом нет, ответьте, когда будет настроение.
|
| Всего доброго,
| Вера Соколова
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.
| – It only takes: give something along, an article, a hint, your help.
| ✓ on «вы»
| Enter editor  f fill in  c copy  t Telegram  y sent  W pile  a tone     ? help
