# Wrong usage is exit 2 with the usage on standard error and nothing on standard output.
$ krug frobnicate
! krug: There is no command “frobnicate”.
! Usage: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
! “krug help” lists the commands.
? 2
$ krug --frobnicate
! krug: Unknown option --frobnicate
! Usage: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
! “krug help” lists the commands.
? 2
$ krug due --frobnicate
! krug: Unknown option --frobnicate
! Usage: krug due [--within DAYS] [--limit N] [--count] [--json] [QUERY]
! “krug help due” tells more.
? 2
$ krug due --within soon
! krug: --within takes a number of days or weeks, as 7d or 2w; not “soon”.
! Usage: krug due [--within DAYS] [--limit N] [--count] [--json] [QUERY]
! “krug help due” tells more.
? 2
$ krug show
! krug: “krug show” needs more than that.
! Usage: krug show [--json] WHO
! “krug help show” tells more.
? 2
$ krug undo everything
! krug: “everything” is one word too many for “krug undo”.
! Usage: krug undo
! “krug help undo” tells more.
? 2
$ krug remind forget Anna
! krug: “krug remind” takes one of: add, done, plan, snooze, drop; not “forget”.
! Usage: krug remind add WHO WHEN [TEXT] | done WHO [TEXT] | plan WHO WHEN|none | snooze WHO WHEN | drop WHO
! “krug help remind” tells more.
? 2
$ krug log Anna -c pigeon hello
! krug: --channel takes one of: meeting, call, video, email, telegram, linkedin, event, other; not “pigeon”.
! Usage: krug log WHO … [OPTION …] TEXT
! “krug help log” tells more.
? 2
$ krug list --order colour
! krug: --order takes one of: urgency, name, last, org; not “colour”.
! Usage: krug list [--order ORDER] [--json] [QUERY]
! “krug help list” tells more.
? 2
$ krug forget Anna --yes=no
! krug: --yes takes no value.
! Usage: krug forget [--yes] WHO
! “krug help forget” tells more.
? 2
$ krug list --json=pretty
! krug: --json takes no value.
! Usage: krug list [--order ORDER] [--json] [QUERY]
! “krug help list” tells more.
? 2
$ krug list --order --json=pretty
! krug: --order takes one of: urgency, name, last, org; not “--json=pretty”.
! Usage: krug list [--order ORDER] [--json] [QUERY]
! “krug help list” tells more.
? 2
$ krug --help=all list
! krug: --help takes no value.
! Usage: krug [--book FILE] [--now ISO8601] [--lang ru|en] [COMMAND …]
! “krug help” lists the commands.
? 2
$ krug export xlsx
! krug: The formats are ics, vcf, csv and json; “xlsx” is none of them.
! Usage: krug export ics|vcf|csv|json [-o FILE] [OPTION …] [QUERY]
! “krug help export” tells more.
? 2
$ krug --lang de list
! krug: krug speaks ru and en, not “de”.
! Usage: krug list [--order ORDER] [--json] [QUERY]
! “krug help list” tells more.
? 2

# Help asked for is data: standard output, exit 0; everywhere.
$ krug --version
  krug 0.1.0
$ krug help due
  Usage: krug due [--within DAYS] [--limit N] [--count] [--json] [QUERY]
  
  Who is waiting, and why.
  
  Options:
    -w, --within DAYS             also what opens in these days: 7d, 2w
    -n, --limit N                 how many at most
        --count                   only the number of these people
        --json                    print a JSON array
        --book FILE               the book to use
        --now ISO8601             reckon as if it were this moment
        --lang ru|en              the language of words and dates
    -h, --help                    what the command does, with examples
        --version                 the version of krug
  
  Examples:
    krug due
    krug due --within 7d kind:recruiter
    krug due --count
$ krug due --help
  Usage: krug due [--within DAYS] [--limit N] [--count] [--json] [QUERY]
  
  Who is waiting, and why.
  
  Options:
    -w, --within DAYS             also what opens in these days: 7d, 2w
    -n, --limit N                 how many at most
        --count                   only the number of these people
        --json                    print a JSON array
        --book FILE               the book to use
        --now ISO8601             reckon as if it were this moment
        --lang ru|en              the language of words and dates
    -h, --help                    what the command does, with examples
        --version                 the version of krug
  
  Examples:
    krug due
    krug due --within 7d kind:recruiter
    krug due --count
$ krug help frobnicate
! krug: There is no command “frobnicate”.
! Usage: krug help [COMMAND]
! “krug help help” tells more.
? 2

# Each command has help with an example, and none says less.
$ krug help | sed -n '/^People/,/^Options:/s/^  \([a-z][a-z-]*\) .*/\1/p' >names
$ wc -l <names
  52
$ for c in $(cat names); do krug help $c | grep "^  krug .*$c" >/dev/null || echo "$c: no example"; done
$ for c in $(cat names); do krug $c --help | diff -q - /dev/null >/dev/null && echo "$c: no help"; done; true

# The same rows make the man page and the completions.
$ krug manual man | sed "1,3!d"
  .TH KRUG 1 "" "krug 0.1.0" "krug"
  .SH NAME
  krug \- a personal CRM for the terminal
$ krug manual man >krug.1
$ for c in $(cat names); do sed 's/\\-/-/g' krug.1 | grep -q "^.SS krug $c" || echo "$c: not in the manual"; done
$ krug manual bash | bash -n
$ krug manual bash >completion.bash
$ bash -c '. ./completion.bash; COMP_WORDS=(krug lo); COMP_CWORD=1; _krug; echo "${COMPREPLY[@]}"'
  log
$ bash -c '. ./completion.bash; COMP_WORDS=(krug log -c te); COMP_CWORD=3; _krug; echo "${COMPREPLY[@]}"'
  telegram
$ bash -c '. ./completion.bash; COMP_WORDS=(krug remind sn); COMP_CWORD=2; _krug; echo "${COMPREPLY[@]}"'
  snooze
$ bash -c '. ./completion.bash; COMP_WORDS=(krug config window.c); COMP_CWORD=2; _krug; echo "${COMPREPLY[@]}"'
  window.close
$ bash -c '. ./completion.bash; COMP_WORDS=(krug --lang ""); COMP_CWORD=2; _krug; echo "${COMPREPLY[@]}"'
  ru en
$ bash -c '. ./completion.bash; COMP_WORDS=(krug remind add --kind th); COMP_CWORD=4; _krug; echo "${COMPREPLY[@]}"'
  their-promise
$ bash -c '. ./completion.bash; COMP_WORDS=(krug feedback ask --question ""); COMP_CWORD=4; _krug; echo "${COMPREPLY[@]}"' | grep -c TEXT
  0
? 1
$ krug manual zsh | grep -e '--detail'
  		'*--detail[what one of them told]:NAME\: TEXT:' \
$ krug config --json | sed -n 's/.*"name":"\([^"]*\)".*/\1/p' >settings
$ grep -x window.close settings
  window.close
$ for s in $(cat settings); do sed 's/\\-/-/g' krug.1 | grep -q "^.fB$s" || echo "$s: not in the manual"; done
$ sed -n 's/\\-/-/g; /^\.SH KEYS/,/^\.SH/{/^\.PP/,/^\.fi/p}' krug.1 | sed -n '/^    \[people\]/,/^    z/p'
      [people]
      Tab             pane-next         To the next pane
      Shift-Tab       pane-prev         To the pane before
      Enter           open              Open what is selected
      /  .            filter            Search: show only what matches
      o               order             Choose the order of the list
      z               fold              Fold or unfold
