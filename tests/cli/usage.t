# Wrong usage is exit 2 with the usage on standard error and nothing on standard output.
$ krug frobnicate
$ krug --frobnicate
$ krug due --frobnicate
$ krug due --within soon
$ krug show
$ krug undo everything
$ krug remind forget Anna
$ krug log Anna -c pigeon hello
$ krug list --order colour
$ krug --lang de list
$ krug export xlsx

# Help asked for is data: standard output, exit 0; everywhere.
$ krug --version
$ krug help due
$ krug due --help
$ krug help frobnicate

# Each command has help with an example, and none says less.
$ krug help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\) .*/\1/p' >names
$ wc -l <names
$ for c in $(cat names); do krug help $c | grep "^  krug .*$c" >/dev/null || echo "$c: no example"; done
$ for c in $(cat names); do krug $c --help | diff -q - /dev/null >/dev/null && echo "$c: no help"; done; true

# The same rows make the man page and the completions.
$ krug manual man | sed "1,3!d"
$ krug manual man >krug.1
$ for c in $(cat names); do grep -q "^.SS krug $c" krug.1 || echo "$c: not in the manual"; done
$ krug manual bash | bash -n
$ krug manual bash >completion.bash
$ bash -c '. ./completion.bash; COMP_WORDS=(krug lo); COMP_CWORD=1; _krug; echo "${COMPREPLY[@]}"'
$ bash -c '. ./completion.bash; COMP_WORDS=(krug log -c te); COMP_CWORD=3; _krug; echo "${COMPREPLY[@]}"'
