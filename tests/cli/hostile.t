# Control characters, escape sequences, bidi overrides and line breaks in data never reach
# the output raw: neither on a terminal nor in a pipe, JSON included.
$ krug add "$(printf 'Eve\033[31m\302\205\342\200\256 Mal\007lory')"
! #1 Eve␛[31m � Mal␇lory · Never in touch; the first day is 23 nov.
$ krug edit "#1" --notes "$(printf 'one\033]0;x\007\ntwo\r\nthree\302\233')" --city "$(printf 'a\nb\tc')" --email "eve@example.org" --org "$(printf 'Or\033[31mg')" --position "$(printf 'De\302\233v')"
! #1 Eve␛[31m � Mal␇lory · Never in touch; the first day is 23 nov.
$ krug log "#1" "$(printf 'call: \033[2J\342\201\246 hidden')"
! #1 Eve␛[31m � Mal␇lory · In touch lately; next from 21 feb 2027.
$ krug tag "#1" "$(printf 'ta\033g')"
! #1 Eve␛[31m � Mal␇lory · In touch lately; next from 21 feb 2027.
$ raw() { LC_ALL=C grep -naP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]|\xe2\x80[\x8b-\x8f]' && echo "raw bytes"; true; }
$ for c in list "list --json" "show #1" "show #1 --json" "search hidden" "search --json hidden" "query eve" "query --json eve" org "org --json" "who-at Or" "brief #1" "agenda --days 200" "agenda --days 200 --json" "review --list" "write check-in #1 --set me.full=Ann --print" "due --within 14w" "due --within 14w --json" history "history --json" tag "tag --json" "export json"; do krug $c >out 2>&1 || echo "$c: $?"; [ -s out ] || echo "$c: nothing"; raw <out; done
$ printf "a\033b\n" | raw | tail -1
  raw bytes
$ krug show "$(printf '\033[31mnobody')" 2>&1 | raw
$ krug "$(printf '\033[31mx')" 2>&1 | raw
$ krug list
  #1  Eve␛[31m � Mal␇lory  resting  from 21 feb 2027  professional  Or␛[31mg

# Bytes that are no UTF-8 are refused where text is wanted.
$ krug add "$(printf 'A\377')" 2>&1 | raw
$ krug add "$(printf 'A\377')" >/dev/null 2>&1
? 2

# JSON stays JSON.
$ krug list --json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)[0]["name"]))'
  19
$ krug show "#1" --json | python3 -c 'import json,sys; json.load(sys.stdin)'
$ krug export json | python3 -c 'import json,sys; json.load(sys.stdin)'
