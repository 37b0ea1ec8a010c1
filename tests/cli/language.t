# English and Russian, whatever locales the machine has.
$ krug help | sed "1!d"
$ LC_ALL=C krug --lang ru help | sed "1!d"
$ LC_ALL=C.UTF-8 krug help | sed "1!d"
$ LC_ALL=C.UTF-8 LANGUAGE=ru krug help | sed "1!d"
$ LC_ALL=ru_RU.UTF-8 krug help | sed "1!d"
$ LC_ALL=ru_RU.UTF-8 krug --lang=en help | sed "1!d"
$ LC_ALL=ru_RU.KOI8-R krug help | sed "1!d"
$ LANG=ru_RU.UTF-8 LC_ALL= krug help | sed "1!d"
$ LC_ALL=C krug add Анна Петрова --lang ru
$ LC_ALL=ru_RU.UTF-8 krug frobnicate
$ LC_ALL=C krug list --json
$ LC_ALL=ru_RU.UTF-8 krug due --within 8w
$ LC_ALL=ru_RU.UTF-8 krug show Петрова
