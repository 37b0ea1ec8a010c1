# Giving a file to a phone: a page that gives it once, or a code that holds it itself.
$ krug add "Анна Петрова" --org Яндекс --position Рекрутер --phone "+7 900 000-00-00" --email anna@example.org --tag rust --notes "talks too much" 2>/dev/null
$ krug add "Ivan Li" 2>/dev/null

# The page: nothing without the token, nothing used up by looking, gone after one download.
$ fetch krug share ics
  krug.ics text/calendar; charset=utf-8 600
  token of 128 bits
  root: 404, no body
  another token: 404, no body
  no name: 404, no body
  POST: 405, Allow: GET, HEAD, no body
  HEAD: 200, Content-Type: text/calendar; charset=utf-8, Content-Disposition: inline; filename="krug.ics"; filename*=UTF-8''krug.ics, no body
  GET: 200, Content-Type: text/calendar; charset=utf-8, Content-Disposition: inline; filename="krug.ics"; filename*=UTF-8''krug.ics, a body
  again: nobody answers
  begins with BEGIN:VCALENDAR
  ended with 0 It was taken. The page is gone.
  as krug export ics
$ fetch krug share Петрова
  Анна Петрова.vcf text/vcard; charset=utf-8 600
  token of 128 bits
  root: 404, no body
  another token: 404, no body
  no name: 404, no body
  POST: 405, Allow: GET, HEAD, no body
  HEAD: 200, Content-Type: text/vcard; charset=utf-8, Content-Disposition: inline; filename="card.vcf"; filename*=UTF-8''%D0%90%D0%BD%D0%BD%D0%B0%20%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2%D0%B0.vcf, no body
  GET: 200, Content-Type: text/vcard; charset=utf-8, Content-Disposition: inline; filename="card.vcf"; filename*=UTF-8''%D0%90%D0%BD%D0%BD%D0%B0%20%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2%D0%B0.vcf, a body
  again: nobody answers
  begins with BEGIN:VCARD
  ended with 0 It was taken. The page is gone.
$ fetch krug share Li --event
  Ivan Li.ics text/calendar; charset=utf-8 600
  token of 128 bits
  root: 404, no body
  another token: 404, no body
  no name: 404, no body
  POST: 405, Allow: GET, HEAD, no body
  HEAD: 200, Content-Type: text/calendar; charset=utf-8, Content-Disposition: inline; filename="event.ics"; filename*=UTF-8''Ivan%20Li.ics, no body
  GET: 200, Content-Type: text/calendar; charset=utf-8, Content-Disposition: inline; filename="event.ics"; filename*=UTF-8''Ivan%20Li.ics, a body
  again: nobody answers
  begins with BEGIN:VCALENDAR
  ended with 0 It was taken. The page is gone.

# Enter ends it.
$ echo | krug share ics --address 127.0.0.1 | sed 's,:[0-9][0-9]*/[0-9a-f]*/,:PORT/TOKEN/,'
  http://127.0.0.1:PORT/TOKEN/krug.ics
! Whoever is in this network and sees this address can take “krug.ics”, once. Then the page is gone; else after ten minutes, or with Enter.
! Nobody took it. The page is gone.

# The code itself, read back by another program.
$ krug share Петрова --qr | scan
  BEGIN:VCARD
  VERSION:3.0
  N:Петрова;Анна;;;
  FN:Анна Петрова
  ORG:Яндекс
  TITLE:Рекрутер
  EMAIL;TYPE=INTERNET:anna@example.org
  TEL:+7 900 000-00-00
  END:VCARD
! The code holds “Анна Петрова.vcf” itself; nothing goes over the network.
$ krug share Li --event --qr 2>/dev/null | scan | grep -e BEGIN -e SUMMARY
  BEGIN:VCALENDAR
  BEGIN:VEVENT
  SUMMARY:Ivan Li: get in touch
$ krug share Петрова --qr --json
  {"file":"Анна Петрова.vcf","type":"text/vcard; charset=utf-8","text":"BEGIN:VCARD\u000d\nVERSION:3.0\u000d\nN:Петрова;Анна;;;\u000d\nFN:Анна Петрова\u000d\nORG:Яндекс\u000d\nTITLE:Рекрутер\u000d\nEMAIL;TYPE=INTERNET:anna@example.org\u000d\nTEL:+7 900 000-00-00\u000d\nEND:VCARD\u000d\n"}
$ onterm 80 krug share Петрова --qr 2>/dev/null | scan | sed '1,3!d'
  BEGIN:VCARD
  VERSION:3.0
  N:Петрова;Анна;;;

# What cannot be.
$ krug add Large $(seq -f '--web=https://example.org/%060g' 40) 2>/dev/null; krug share Large --qr
! krug: A code holds 2953 bytes at most, and this is 3620. Without --qr a page gives it to the phone.
? 1
$ krug share ics --qr
! krug: The whole calendar is too large for a code: share one event, by WHO --event.
! Usage: krug share ics|WHO [--event] [--qr] [--address ADDRESS] [--port PORT] [--json]
! “krug help share” tells more.
? 2
$ krug share Nobody
! krug: Nobody in the book is called “Nobody”.
? 1
$ krug share ics --address 0.0.0.0
! krug: “0.0.0.0” is no address of one computer, such as 192.168.1.5, with a port up to 65535.
? 1
$ krug share ics --address example.org
! krug: “example.org” is no address of one computer, such as 192.168.1.5, with a port up to 65535.
? 1
$ krug share ics --address 192.0.2.1
! krug: No page can be opened at 192.0.2.1: it is no address of this computer, or the port is taken.
? 1
$ krug share ics --address 127.0.0.1 --port 70000
! krug: “127.0.0.1” is no address of one computer, such as 192.168.1.5, with a port up to 65535.
? 1
$ krug share ics --port x
! krug: --port takes a number from 1 to 1000000; not “x”.
! Usage: krug share ics|WHO [--event] [--qr] [--address ADDRESS] [--port PORT] [--json]
! “krug help share” tells more.
? 2
$ KRUG_MODULEDIR=/nowhere krug share Петрова --address 127.0.0.1
! krug: The module krug-share cannot be loaded (/nowhere/krug-share.so: cannot open shared object file: No such file or directory). Install krug completely, or set KRUG_MODULEDIR to the folder it lies in.
? 1
