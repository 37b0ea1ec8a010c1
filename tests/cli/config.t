# Settings: the table, one of them, a change, its place, and what does not fit.
$ krug config | sed "1,4!d"
$ krug config --json | python3 -c 'import json,sys; [print(r["name"], r["place"], r["value"]) for r in json.load(sys.stdin)]'
$ krug config no-such
