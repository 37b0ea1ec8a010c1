# Openings, guards and own headers; see form.sh.
function complain(line, why) {
	print FILENAME ":" line ": " why
	failed = 1
}

function guard_name(path) {
	sub(/^.*\//, "", path)
	gsub(/[.-]/, "_", path)
	path = toupper(path)
	return FILENAME ~ /^include\/krug\// ? "KRUG_" path : path
}

BEGIN {
	for (i = 1; i < ARGC; i++)
		exists[ARGV[i]] = 1
}

FNR == 1 {
	own = ""
	guarded = 0
	if ($0 !~ /^\/[*\/]/)
		complain(1, "the file does not say why it exists")
	if (FILENAME ~ /^(src|ui)\/.*[.]c$/) {
		noun = FILENAME
		sub(/^.*\//, "", noun)
		sub(/c$/, "h", noun)
		beside = FILENAME
		sub(/c$/, "h", beside)
		own = ("include/krug/" noun) in exists ? "krug/" noun : beside in exists ? noun : ""
	}
}

{ code = strip($0, 1) }

FILENAME ~ /[.]h$/ && code != "" && !guarded {
	guarded = 1
	if (code !~ "^#ifndef ([A-Z]+_)*" guard_name(FILENAME) "$")
		complain(FNR, "the header is not guarded by " guard_name(FILENAME))
}

own != "" && code ~ /^#[ \t]*include/ {
	if (code !~ "\"([a-z_]+/)*" own "\"")
		complain(FNR, "its own header, " own ", comes first")
	own = ""
}

END { exit failed }
