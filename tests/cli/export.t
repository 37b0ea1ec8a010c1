# What leaves the book: everything as JSON, the calendar as iCalendar.
$ krug demo --save demo.krug --lang en
$ krug demo --save demo.krug
$ export KRUG_BOOK=demo.krug
$ krug export json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(len(d["contact"]) > 30)'
$ krug export json -o all.json; stat -c %a all.json
$ krug export ics -o krug.ics
$ head -3 krug.ics | tr -d '\r'
$ krug export ics | head -1 | tr -d '\r'
$ krug export ics -o again.ics; cmp krug.ics again.ics
$ krug export json -o demo.krug
$ KRUG_MODULEDIR=/nowhere krug export ics
$ krug check
