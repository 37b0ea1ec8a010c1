# Giving a file to a phone: a page that gives it once, or a code that holds it itself.
$ krug add "Анна Петрова" --org Яндекс --position Рекрутер --phone "+7 900 000-00-00" --email anna@example.org --tag rust --notes "talks too much" 2>/dev/null
$ krug add "Ivan Li" 2>/dev/null

# The page: nothing without the token, nothing used up by looking, gone after one download.
$ fetch krug share ics
$ fetch krug share Петрова
$ fetch krug share Li --event

# The code itself, read back by another program.
$ krug share Петрова --qr | scan
$ krug share Li --event --qr 2>/dev/null | scan | grep -e BEGIN -e SUMMARY
$ krug share Петрова --qr --json
$ onterm 80 krug share Петрова --qr 2>/dev/null | scan | sed '1,3!d'

# What cannot be.
$ krug share ics --qr
$ krug share Nobody
$ krug share ics --address 0.0.0.0
$ krug share ics --address example.org
$ krug share ics --address 192.0.2.1
$ krug share ics --address 127.0.0.1 --port 70000
$ krug share ics --port x
$ KRUG_MODULEDIR=/nowhere krug share Петрова --address 127.0.0.1
