# W decides a card by putting the letter on the pile, w writes it at once and the card
# counts as logged; the closing page shows the pile and w walks it: each letter by itself,
# the next one once it was sent. Undo takes the letter back to the pile.
book   trio
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
env    VISUAL=
env    EDITOR=sed -i '$a One line for you alone.'
keys   4 Enter Enter Enter Enter W w
type   Вера Соколова
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Анна Волкова · Как дела                                                  draft
| formal tone · in Russian · e-mail: no address
| Subject: Как у Вас дела?
|────────────────────────────────────────────────────────────────────────────────
| Здравствуйте, Анна!
|
| Давно хочу узнать, что у Вас нового.
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
|
|────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.
| – It only takes: give something along, an article, a hint, your help.
| ✓ on «вы»
| Enter editor  f fill in  c copy  m mail  y sent  W pile  p template     ? help
keys   y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
|
|   Weekly review
|
|   Every card is decided.
|
|   Decided                  now
|   logged                     1
|   letter piled               1
|   cards                      2
|
|   The week to come
|   mon 23 nov  Анна Петрова
|
|   Letters on the pile: 1
|   Анна Петрова · Как дела                                 nothing personal yet
|
|   Enter  finish; the next review: mon 30 nov
|   w  go through the letters, one by one
|   n  another day for the next one
|   E  export the calendar for the phone
|
|
| Анна Волкова: letter logged. Waiting for their answer until 4 dec. · u undo
keys   w
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
| Анна Петрова · Как дела                                          letter 1 of 1
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
| Enter editor  f fill in  c copy  t Telegram  y sent  n next  a tone     ? help
keys   Enter y
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights              sat 21 nov
|
|   Weekly review
|
|   Every card is decided.
|
|   Decided                  now
|   logged                     1
|   letter piled               1
|   cards                      2
|
|   The week to come
|   nobody stands on it
|
|   Enter  finish; the next review: mon 30 nov
|   n  another day for the next one
|   E  export the calendar for the phone
|
|
|
|
|
|
| Анна Петрова: letter logged. Waiting for their answer until 4 dec. · u undo
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
|
|   Weekly review
|
|   Every card is decided.
|
|   Decided                  now
|   logged                     1
|   letter piled               1
|   cards                      2
|
|   The week to come
|   nobody stands on it
|
|   Letters on the pile: 1
|   Анна Петрова · Как дела
|
|   Enter  finish; the next review: mon 30 nov
|   w  go through the letters, one by one
|   n  another day for the next one
|   E  export the calendar for the phone
|
|
| Undone: Letter sent: Анна Петрова · Как у Вас дела? · ^R redo
