# strip(LINE, KEEP): a line of C without comments; the contents of strings and characters
# go too, unless KEEP. Call it once for every line of a file, in order.
function strip(line, keep,    out, token) {
	if (FNR == 1)
		in_comment = 0
	out = ""
	while (line != "") {
		if (in_comment) {
			if (!match(line, /\*\//))
				return out
			line = substr(line, RSTART + 2)
			in_comment = 0
			continue
		}
		if (!match(line, /\/\*|\/\/|"|'/))
			return out line
		token = substr(line, RSTART, RLENGTH)
		out = out substr(line, 1, RSTART - 1)
		line = substr(line, RSTART)
		if (token == "//")
			return out
		if (token == "/*") {
			in_comment = 1
			line = substr(line, 3)
		} else if (match(line, /^("([^"\\]|\\.)*"|'([^'\\]|\\.)*')/)) {
			out = out (keep ? substr(line, 1, RLENGTH) : token token)
			line = substr(line, RLENGTH + 1)
		} else {
			return out line
		}
	}
	return out
}
