# A full disk or a reader that went away is said, and is exit 1.
$ krug demo --save demo.krug --lang en
$ export KRUG_BOOK=demo.krug
$ krug list >/dev/full
$ krug list --json >/dev/full
$ krug due >/dev/full
$ krug help >/dev/full
$ krug export json >/dev/full
$ (krug list --json; echo "exit $?" >status) | true; cat status
$ krug list >&-
