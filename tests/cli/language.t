# English and Russian, whatever locales the machine has.
$ krug help | head -1
$ LC_ALL=C krug --lang ru help | head -1
$ LC_ALL=C.UTF-8 krug help | head -1
$ LC_ALL=C.UTF-8 LANGUAGE=ru krug help | head -1
$ LC_ALL=ru_RU.UTF-8 krug help | head -1
$ LC_ALL=ru_RU.UTF-8 krug --lang=en help | head -1
$ LC_ALL=ru_RU.KOI8-R krug help | head -1
$ LANG=ru_RU.UTF-8 LC_ALL= krug help | head -1
$ LC_ALL=C krug add Анна Петрова --lang ru
$ LC_ALL=ru_RU.UTF-8 krug frobnicate
$ LC_ALL=ru_RU.UTF-8 krug list --frobnicate
$ LC_ALL=C krug list --json
$ LC_ALL=ru_RU.UTF-8 krug due --within 8w
$ LC_ALL=ru_RU.UTF-8 krug show Петрова
