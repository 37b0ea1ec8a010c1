# After a list of things to do the page tells what phones do with tasks, not with events.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x24
lang   ru
keys   E Enter Right C-s
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели     просрочено 6 · ждут 2
|  Записано в ~/krug.ics: 61 дело.
|
|  iPhone
|  Файл задач не открывает. «Напоминания» берут их из учётной записи на
|  сервере CalDAV; там они звонят.
|
|  Google Календарь, Outlook
|  Задач из файла не берут и могут отказаться от него. Выгрузите для них
|  события.
|
|  Android с DAVx⁵ и Tasks.org или jtx Board
|  Звонят, как мы скажем, когда задачи лежат на сервере CalDAV.
|
|  Thunderbird, Evolution, Nextcloud
|  Читают файл как есть.
|
|
|
|
|
|
|
| j/k переход  Esc назад                                                ? помощь
