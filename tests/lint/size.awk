# Lengths and nesting; see size.sh.
function complain(line, why) {
	print FILENAME ":" line ": " why
	failed = 1
}

{ code = strip($0, 0) }

FNR == 501 { complain(501, "the file has more than 500 lines") }

code ~ /^{/ { start = FNR }

code ~ /^}/ && start {
	lines = FNR - start + 1
	if (lines > 60)
		complain(start, "the function has " lines " lines of 60")
	if (FILENAME !~ /^tests/) {
		lengths[lines]++
		functions++
	}
	start = 0
}

start && match(code, /^\t+(if|for|while|do|switch)[ ({]/) {
	match(code, /^\t+/)
	if (RLENGTH > 3)
		complain(FNR, "nested " RLENGTH " deep, of 3")
}

END {
	for (median = 0; seen * 2 < functions; median++)
		seen += lengths[median + 1]
	if (functions)
		print functions " functions, median " median " lines"
	exit failed
}
