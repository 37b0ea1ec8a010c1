# Logging moves people on; due says who waits, and why.
$ krug add --kind recruiter Анна Петрова
$ krug add --kind interviewer Иван Ли
$ krug add Ольга Кузнецова
$ krug log Петрова "кофе 12 авг: про переезд +статья #rust"
$ krug due
$ krug due --json
$ krug due --count
$ krug due --within 8w --count

# The text is the last argument, even if it begins with a dash; options win over it.
$ krug log Петрова Ли "-vacancy they told me about one"
$ krug log Ли -c call -d in --at "вчера" --json "письмо: asked for my CV !fri send it"
$ krug list --json owed
$ krug show Ли

# Names in the line itself.
$ krug log "Петрова, Ли: звонок: договорились"
$ krug log "nobody: hello"
$ krug log Ли
$ krug log Ли --promise "send the CV" text
$ krug log Ли --gave gold text

# Reminders: the one that gives the standing, without a number.
$ krug remind add Кузнецова "in 2 weeks" ask about the new team
$ krug remind add Кузнецова 2026-11-21
$ krug remind add --kind promise Кузнецова fri send the article
$ krug due
$ krug remind done Кузнецова
$ krug remind snooze Кузнецова 2026-12-01
$ krug remind drop --id 7
$ krug remind drop --id 7
$ krug remind done --id 999
$ krug remind snooze Кузнецова yesterday
$ krug show Кузнецова

# Archive and pause.
$ krug pause Ли --until 2027-01-15
$ krug list Ли
$ krug pause --end Ли
$ krug pause Ли
$ krug list Ли
$ krug archive Ли
$ krug list Ли
$ krug archive --back Ли
$ krug pause Ли --until вчера
