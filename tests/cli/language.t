# English and Russian, whatever locales the machine has.
$ krug help | sed "1!d"
  Usage: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=C krug --lang ru help | sed "1!d"
  Вызов: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=C.UTF-8 krug help | sed "1!d"
  Usage: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=C.UTF-8 LANGUAGE=ru krug help | sed "1!d"
  Вызов: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=ru_RU.UTF-8 krug help | sed "1!d"
  Вызов: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=ru_RU.UTF-8 krug --lang=en help | sed "1!d"
  Usage: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=ru_RU.KOI8-R krug help | sed "1!d"
  Вызов: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LANG=ru_RU.UTF-8 LC_ALL= krug help | sed "1!d"
  Вызов: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
$ LC_ALL=C krug add Анна Петрова --lang ru
! #1 Анна Петрова · Ещё не общались; первый день — 23 ноя.
$ LC_ALL=ru_RU.UTF-8 krug frobnicate
! krug: Команды «frobnicate» нет.
! Вызов: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
! Список команд: «krug help».
? 2
$ LC_ALL=C krug list --json
  [
  {"id":1,"name":"Анна Петрова","kind":"professional","standing":"new","opens":"2026-11-23","due":"2026-11-23","closes":"2026-12-07","last_day":null,"why":"Never in touch; the first day is 23 nov."}
  ]
$ LC_ALL=ru_RU.UTF-8 krug due --within 8w
  #1  Анна Петрова  новый  7 дек  Ещё не общались; первый день — 23 ноя.
$ LC_ALL=ru_RU.UTF-8 krug show Петрова
  Анна Петрова  #1
  профессионал · на вы
  Ещё не общались; первый день — 23 ноя.
  
  Напоминания
    1  23 ноя  регулярная связь
$ LC_ALL=C krug history --lang ru
  21 ноя 18:00  Добавлено: Анна Петрова
$ LC_ALL=ru_RU.UTF-8 krug due --within soon
! krug: --within: число дней или недель, например 7d или 2w, а не «soon».
! Вызов: krug due [--within DAYS] [--limit N] [--count] [--json] [QUERY]
! Подробнее: «krug help due».
? 2

# The machine's setting counts where no option tells otherwise, whatever the environment.
$ krug config lang ru
! lang = ru (machine)
$ krug list
  #1  Анна Петрова  новый  с 23 ноя  профессионал
$ krug --lang en list
  #1  Анна Петрова  new  from 23 nov  professional
