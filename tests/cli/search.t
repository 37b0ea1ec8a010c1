# Of a text of several lines the search tells the one that holds the word.
$ krug add "Letter Reader" 2>/dev/null
$ krug log "Letter Reader" "$(printf "Hello there!\n\nI fly kites on Sundays.\nBye")" 2>/dev/null
$ krug search kites
  #1  Letter Reader  21 nov  other  I fly kites on Sundays.
$ krug search bye --json | grep -c Sundays
  1
