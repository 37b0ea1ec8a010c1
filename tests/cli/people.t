# Adding, finding and changing people.
$ krug list
$ krug add --kind recruiter --org Яндекс --position "Senior recruiter" --telegram https://t.me/annap --email anna@example.ru "Анна Сергеевна Петрова"
$ krug add "Иван Ли (Ваня)" --kind interviewer --tag rust --tag go --json
$ krug add Ольга Кузнецова --city Тверь --birthday 12.03.1990
$ krug list
$ krug list --order name --json
$ krug list kind:recruiter
$ krug list tag:rust --json
$ krug list kidn:recruiter
$ krug show Петрова
$ krug show Петрова --json

# WHO: part of a name, the wrong layout, another script, a number.
$ krug show gtnhjdf | sed "1!d"
$ krug show petrova | sed "1!d"
$ krug show "#2" | sed "1!d"
$ krug show "#99"
$ krug show Сидоров

# Two people fit: the candidates, exit 1, nothing done.
$ krug add Анна Иванова
$ krug show Анна
$ krug archive Анна
$ krug show "Анна Иванова" | sed "1!d"

# Edit: only what is given; a new employer ends the one before.
$ krug edit Кузнецова --org Сбер --position "Team lead" --close yes --interests "climbing, Rust"
$ krug edit Кузнецова --org Авито
$ krug show Кузнецова
$ krug edit Ли --remove-tag go --city Минск
$ krug edit Ли --remove-tag go
$ krug edit Ли --city ""
$ krug edit Ли --own-window 5-2
$ krug edit Ли --email nobody
$ krug show Ли

# Tags.
$ krug tag Ли "remote work" rust
$ krug tag
$ krug tag --json
$ krug tag --remove Ли rust
$ krug tag Ли

# Search and the mail program's query.
$ krug search сбер
$ krug search --json сбер
$ krug search ничего
$ krug query петр
$ krug query --json anna@
$ krug query Кузнецова
