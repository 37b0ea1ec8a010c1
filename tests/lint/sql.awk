# Checks statement by statement; see sql.sh.
function complain(why) {
	print FILENAME ":" start ": " why
	failed = 1
}

function check_any(s) {
	if (s ~ /'now'|CURRENT_(DATE|TIME|TIMESTAMP)/)
		complain("SQL must not ask for the time; bind it")
	if (s ~ /[^a-z_](random|randomblob)\(/)
		complain("SQL must not ask for chance; bind it")
}

function check_query(s) {
	check_any(s)
	if (s ~ /(printf|g_strconcat|g_strjoinv?|strcat|strlcat)\(/ && !names)
		complain("SQL is one constant string; bind values by name")
	if (s ~ /%/ && names && s ~ /([=<>'%]|LIKE|LIMIT|VALUES \() *'?%|%[^s]/)
		complain("only names may be filled in; bind values by name")
	if (s ~ /[=(,] *\?[0-9]*([ ,)"]|$)/)
		complain("SQL parameters have names")
	if (s ~ /[ "]OFFSET /)
		complain("pages go by key, not by OFFSET")
}

function check_schema(s,    references, deferred) {
	check_any(s)
	if (s ~ /CREATE TABLE/ && s !~ /\) *STRICT|, *STRICT/)
		complain("a table is STRICT")
	references = gsub(/REFERENCES/, "&", s)
	deferred = gsub(/DEFERRABLE INITIALLY DEFERRED/, "&", s)
	if (references != deferred)
		complain("a foreign key is DEFERRABLE INITIALLY DEFERRED")
	if (s ~ /ON (DELETE|UPDATE) (CASCADE|SET|RESTRICT)/)
		complain("a foreign key has no action: undo conflicts with it")
	if (s ~ /CREATE (TEMP )?TRIGGER/)
		complain("no triggers")
	if (s ~ /GENERATED ALWAYS/)
		complain("no generated columns: a session records nothing there")
}

FNR == 1 {
	statement = ""
	names = 0
}

FILENAME ~ /[.]sql$/ {
	sub(/--.*/, "")
	code = $0
}

FILENAME ~ /[.]c$/ { code = strip($0, 1) }

{
	if (statement == "")
		start = FNR
	if (/\/\* names/)
		names = 1
	statement = statement " " code
	gsub(/^[ \t]+/, "", statement)
}

FILENAME ~ /[.]sql$/ && code ~ /;/ {
	check_schema(statement)
	statement = ""
}

FILENAME ~ /[.]c$/ && code ~ /[;{}][ \t]*$/ {
	if (statement ~ /"[^"]*(SELECT |INSERT (OR [A-Z]+ )?INTO |UPDATE [a-z_]+ SET |DELETE FROM |REPLACE INTO |WHERE |VALUES ?\(|ORDER BY )/)
		check_query(statement)
	statement = ""
	names = 0
}

END { exit failed }
