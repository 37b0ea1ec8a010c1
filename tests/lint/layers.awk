# Layers of the files named; see layers.sh. Module pairs are written to the file `pairs`.
# A header without a source belongs to the highest layer it includes.
BEGIN {
	allowed["base"] = " base "
	allowed["rules"] = " base rules "
	allowed["store"] = " base store "
	allowed["model"] = " base rules store model "
	allowed["exchange"] = " base rules store model exchange "
	allowed["ui"] = " base rules model exchange ui "
	for (i = 1; i < ARGC; i++) {
		exists[ARGV[i]] = 1
		n = split(ARGV[i], part, "/")
		if (part[1] == "src" && ARGV[i] ~ /[.]c$/)
			source[part[n]] = ARGV[i] # "noun.c": "src/model/noun.c"
	}
	roots = split("include/ src/ ui/ tests/", root, " ")
	ranks = split("base rules store model exchange", rank, " ")
}

# The source of a public header, where it has one; else the path itself.
function home(path,    noun) {
	noun = path
	if (sub(/^include\/krug\//, "", noun) && sub(/h$/, "c", noun) && noun in source)
		return source[noun]
	return path
}

function module(path,    whole) {
	path = home(path)
	sub(/[.][ch]$/, "", path)
	whole = path
	while (sub(/_[^_\/]*$/, "", whole))
		if ((whole ".c") in exists)
			return whole
	return path
}

function layer(path,    part, i) {
	split(home(path), part, "/")
	if (part[1] == "src")
		return part[2]
	if (part[1] != "include")
		return part[1]
	for (i = ranks; i > 1; i--)
		if ((path, rank[i]) in reaches)
			return rank[i]
	return "base"
}

# Tells headers without a source which layers they reach, until nothing new is learnt.
function settle(    i, new, theirs) {
	do {
		new = 0
		for (i = 1; i <= edges; i++) {
			theirs = layer(to[i])
			if (home(from[i]) == from[i] && !((from[i], theirs) in reaches)) {
				reaches[from[i], theirs] = 1
				new = 1
			}
		}
	} while (new)
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

{ code = strip($0, 1) }

code ~ /^#[ \t]*include[ \t]*"/ {
	split(code, part, "\"")
	target = resolve(part[2], FILENAME)
	if (target == "")
		next
	from[++edges] = FILENAME
	to[edges] = target
	place[edges] = FILENAME ":" FNR ": "
}

END {
	settle()
	for (i = 1; i <= edges; i++) {
		mine = layer(from[i])
		theirs = layer(to[i])
		if (mine in allowed && !index(allowed[mine], " " theirs " ")) {
			print place[i] mine " must not include " to[i] " of " theirs
			failed = 1
		} else if (from[i] ~ /^(ui|tests\/(screen|tty|cli))\// && to[i] ~ /^src\//) {
			print place[i] "only include/krug may be included here, not " to[i]
			failed = 1
		}
		if (mine != "tests" && module(from[i]) != module(to[i]))
			print module(from[i]), module(to[i]) > pairs
	}
	exit failed
}
