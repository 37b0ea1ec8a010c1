# Layers of the files named; see layers.sh. Module pairs are written to the file `pairs`.
BEGIN {
	allowed["contract"] = " contract base "
	allowed["base"] = " contract base "
	allowed["rules"] = " contract base rules "
	allowed["store"] = " contract base store "
	allowed["model"] = " contract base rules store model "
	allowed["exchange"] = " contract base rules store model exchange "
	allowed["ui"] = " contract base rules model exchange ui "
	for (i = 1; i < ARGC; i++) {
		exists[ARGV[i]] = 1
		n = split(ARGV[i], part, "/")
		if (part[1] == "src" && ARGV[i] ~ /[.]c$/)
			source[part[n]] = ARGV[i] # "noun.c": "src/model/noun.c"
	}
	roots = split("include/ src/ ui/ tests/", root, " ")
}

# The source of a public header, where it has one; else the path itself.
function home(path,    noun) {
	noun = path
	if (sub(/^include\/krug\//, "", noun) && sub(/h$/, "c", noun) && noun in source)
		return source[noun]
	return path
}

function layer(path,    part) {
	split(home(path), part, "/")
	return part[1] == "src" ? part[2] : part[1] == "include" ? "contract" : part[1]
}

function module(path) {
	path = home(path)
	sub(/[.][ch]$/, "", path)
	return path
}

function resolve(name, from,    i) {
	sub(/[^\/]*$/, "", from)
	if ((from name) in exists)
		return from name
	for (i = 1; i <= roots; i++)
		if ((root[i] name) in exists)
			return root[i] name
	return ""
}

function complain(why) {
	print FILENAME ":" FNR ": " why
	failed = 1
}

{ code = strip($0, 1) }

code ~ /^#[ \t]*include[ \t]*"/ {
	split(code, part, "\"")
	to = resolve(part[2], FILENAME)
	if (to == "")
		next
	mine = layer(FILENAME)
	theirs = layer(to)
	if (mine in allowed && !index(allowed[mine], " " theirs " "))
		complain(mine " must not include " to " of " theirs)
	else if (FILENAME ~ /^(ui|tests\/(screen|tty|cli))\// && to ~ /^src\//)
		complain("only include/krug may be included here, not " to)
	if (mine != "tests" && module(FILENAME) != module(to))
		print module(FILENAME), module(to) > pairs
}

END { exit failed }
