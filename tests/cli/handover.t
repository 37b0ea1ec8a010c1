# Letters leave by the user's own means: programs that stand for them write down what they
# were given.
$ mkdir "$HOME/bin"; PATH=$HOME/bin:$PATH
$ unset WAYLAND_DISPLAY DISPLAY TMUX STY SSH_CONNECTION SSH_TTY
$ printf '#!/bin/sh\nprintf "%%s\\n" "$@" >"$HOME/argv"\n' >"$HOME/bin/reader"; chmod +x "$HOME/bin/reader"
$ printf '#!/bin/sh\nprintf "%%s\\n" "$@" >"$HOME/argv"\ncat >"$HOME/stdin"\n' >"$HOME/bin/mailer"; chmod +x "$HOME/bin/mailer"
$ printf '#!/bin/sh\ncat >/dev/null\necho "connecting" >&2\necho "cannot reach the server" >&2\nexit 75\n' >"$HOME/bin/failing"; chmod +x "$HOME/bin/failing"
$ krug add --kind recruiter Анна Петрова --email anna@example.ru --telegram @annap 2>/dev/null
$ krug add Nobody Reachable --kind professional 2>/dev/null
$ mkdir -p "$HOME/.config/krug/templates/en"
$ printf '%s\n' "# Use: at any time." "Title: A note" "Type: check-in" "Ask detail: What it is about" "Subject: A word about {{detail}}" "" "Dear {{name}}," "" "I keep thinking of {{detail}} – спасибо!" "" "Olga" >"$HOME/.config/krug/templates/en/note.txt"
$ alias letter='krug write --in en note "#1" --set "detail=your talk"'

# To a command that sends: nothing is set up, then it is. The first letter stays a draft.
$ letter --send
! It only takes: give something along, an article, a hint, your help.
! #1 draft: Анна Петрова
! krug: Not set up yet: krug config letters.send tells what it takes.
? 1
$ krug config letters.send "mailer -t 'two words'"
! letters.send = mailer -t 'two words' (machine)
$ letter --send
! It only takes: give something along, an article, a hint, your help.
! Sent to anna@example.ru; it has no sender: krug me email=ADDRESS tells yours
! #1 draft: Анна Петрова
$ cat "$HOME/argv"
  -t
  two words
$ sed 's/^Message-Id: <.*@krug.invalid>/Message-Id: <…@krug.invalid>/' "$HOME/stdin"
  Date: Sat, 21 Nov 2026 18:00:00 +0300
  Subject: A word about your talk
  To: =?utf-8?B?0JDQvdC90LAg0J/QtdGC0YDQvtCy0LA=?=
   <anna@example.ru>
  Message-Id: <…@krug.invalid>
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: 8bit
  
  Dear Ms Petrova,
  
  I keep thinking of your talk – спасибо!
  
  Olga
$ krug history | sed 's/^.*18:00  //'
  Draft of a letter: Анна Петрова · A word about your talk
  Added: Nobody Reachable
  Added: Анна Петрова

# One command sends and logs.
$ letter --send --sent
! It only takes: give something along, an article, a hint, your help.
! Sent to anna@example.ru; it has no sender: krug me email=ADDRESS tells yours
! #1 sent: Анна Петрова
! #1 Анна Петрова · Waiting for their answer until 4 dec.
$ krug show Петрова | grep talk
    21 nov  →  e-mail  A word about your talk …

# A mailer that fails: its last line is told, the letter is kept, nothing is logged.
$ krug config letters.send failing
! letters.send = failing (machine)
$ letter --send --sent
! It only takes: give something along, an article, a hint, your help.
! #2 draft: Анна Петрова
! krug: “failing” ended with the error 75: cannot reach the server
? 1
$ krug config letters.send no-such-mailer
! letters.send = no-such-mailer (machine)
$ letter --send --sent
! It only takes: give something along, an article, a hint, your help.
! #2 draft: Анна Петрова
! krug: There is no program “no-such-mailer”. Install it, or set another one with krug config.
? 1
$ krug config letters.send "mailer 'open"
! letters.send = mailer 'open (machine)
$ letter --send --sent
! It only takes: give something along, an article, a hint, your help.
! #2 draft: Анна Петрова
! krug: “mailer 'open” is no command: it is empty, or a quote is not closed.
? 1
$ krug letters Петрова | grep -c draft
  1

# To the mail program and to Telegram: one argument, which no shell has read.
$ krug config letters.mailer reader
! letters.mailer = reader (machine)
$ krug config letters.mailer_in terminal
! letters.mailer_in = terminal (machine)
$ krug config letters.links reader
! letters.links = reader (machine)
$ letter --mail
! It only takes: give something along, an article, a hint, your help.
! Given to the mail program
! #2 draft: Анна Петрова
$ cat "$HOME/argv"
  mailto:anna@example.ru?subject=A%20word%20about%20your%20talk&body=Dear%20Ms%20Petrova%2C%0D%0A%0D%0AI%20keep%20thinking%20of%20your%20talk%20%E2%80%93%20%D1%81%D0%BF%D0%B0%D1%81%D0%B8%D0%B1%D0%BE%21%0D%0A%0D%0AOlga
$ letter --telegram
! It only takes: give something along, an article, a hint, your help.
! Given to Telegram
! #2 draft: Анна Петрова
$ cat "$HOME/argv"
  https://t.me/annap?text=Dear%20Ms%20Petrova%2C%0D%0A%0D%0AI%20keep%20thinking%20of%20your%20talk%20%E2%80%93%20%D1%81%D0%BF%D0%B0%D1%81%D0%B8%D0%B1%D0%BE%21%0D%0A%0D%0AOlga
$ krug config letters.mailer failing
! letters.mailer = failing (machine)
$ letter --mail
! It only takes: give something along, an article, a hint, your help.
! connecting
! cannot reach the server
! #2 draft: Анна Петрова
! krug: “failing” ended with the error 75.
? 1

# Into a folder, then into the Maildir it becomes.
$ letter --eml
! It only takes: give something along, an article, a hint, your help.
! #2 draft: Анна Петрова
! krug: Not set up yet: krug config letters.drafts tells what it takes.
? 1
$ mkdir "$HOME/drafts"; krug config letters.drafts "$HOME/drafts"
! letters.drafts = ~/drafts (machine)
$ letter --eml 2>&1 | sed "s,$HOME,HOME,"
  It only takes: give something along, an article, a hint, your help.
  A draft is in HOME/drafts/2026-11-21 Анна Петрова.eml; it has no sender: krug me email=ADDRESS tells yours
  #2 draft: Анна Петрова
$ letter --eml 2>&1 | sed "s,$HOME,HOME,"
  It only takes: give something along, an article, a hint, your help.
  A draft is in HOME/drafts/2026-11-21 Анна Петрова 2.eml; it has no sender: krug me email=ADDRESS tells yours
  #2 draft: Анна Петрова
$ mkdir "$HOME/drafts/cur"; letter --eml 2>&1 | sed "s,$HOME,HOME,"
  It only takes: give something along, an article, a hint, your help.
  #2 draft: Анна Петрова
  krug: HOME/drafts is no Maildir: of its folders cur, new and tmp not all are there.
$ mkdir "$HOME/drafts/new" "$HOME/drafts/tmp"
$ letter --eml 2>&1 | sed "s,$HOME,HOME,; s,cur/.*:2,cur/…:2,"
  It only takes: give something along, an article, a hint, your help.
  A draft is in HOME/drafts/cur/…:2,D; it has no sender: krug me email=ADDRESS tells yours
  #2 draft: Анна Петрова
$ letter --eml --folder "$HOME/gone" 2>&1 | sed "s,$HOME,HOME,"
  It only takes: give something along, an article, a hint, your help.
  #2 draft: Анна Петрова
  krug: There is no folder HOME/gone for drafts. Make it, or set another one: krug config letters.drafts FOLDER.
$ mkdir "$HOME/shut"; chmod 500 "$HOME/shut"
$ (limited krug write '#2' --eml --folder "$HOME/shut" 2>&1; echo $?) | sed "s,$HOME,HOME,"
  It only takes: give something along, an article, a hint, your help.
  #2 draft: Анна Петрова
  krug: The draft could not be written into HOME/shut (Permission denied). The letter is kept.
  1

# Copied by a command of one's own.
$ krug config clipboard "mailer copy"
! clipboard = mailer copy (machine)
$ letter --copy
! It only takes: give something along, an article, a hint, your help.
! Copied with mailer copy
! #2 draft: Анна Петрова
$ sed '$!d' "$HOME/stdin"; cat "$HOME/argv"
  Olgacopy
$ krug config clipboard failing
! clipboard = failing (machine)
$ letter --copy
! It only takes: give something along, an article, a hint, your help.
! #2 draft: Анна Петрова
! krug: “failing” ended with the error 75: cannot reach the server
? 1

# A code for the phone: as it is for a page of text, read back in tests/oracle.
$ letter --qr >code; wc -l <code; sed '1!d' code | tr -d ' ' | wc -c
  29
  1
! It only takes: give something along, an article, a hint, your help.
! The phone opens the chat with the letter
! #2 draft: Анна Петрова
$ grep -c '█▀▀▀▀▀█' code
  2
$ onterm 50 krug write '#2' --qr 2>&1 | grep -c '█▀▀▀▀▀█'
  2
$ onterm 50 krug write '#2' --qr 2>&1 | grep phone | tr -d '\r'
  The phone opens the chat; the letter is too long for the code
$ krug add Bob Mail --email bob@example.com 2>/dev/null; krug write note Bob --in en --set "detail=a subject that is rather long" --draft 2>/dev/null
$ onterm 200 krug write '#3' --qr 2>&1 | grep phone | tr -d '\r'
  The phone opens the letter to be sent
$ onterm 50 krug write '#3' --qr 2>&1 | grep phone | tr -d '\r'
  The phone opens a letter with its subject; the text is too long for the code
$ onterm 40 krug write '#3' --qr 2>&1 | grep phone | tr -d '\r'
  The phone opens an empty letter to them; this one is too long for the code
$ onterm 20 krug write '#3' --qr 2>&1 | grep column | tr -d '\r'
  krug: The code needs 33 columns, and the terminal has 20. Widen it, or make its letters smaller.

# Nobody without an address, nor one that is two.
$ krug write note Nobody --in en --set detail=it --send
! It only takes: give something along, an article, a hint, your help.
! #4 draft: Nobody Reachable
! krug: No e-mail address of Nobody Reachable is known.
? 1
$ krug write note Nobody --in en --set detail=it --telegram
! It only takes: give something along, an article, a hint, your help.
! #4 draft: Nobody Reachable
! krug: No Telegram name of Nobody Reachable is known.
? 1
$ krug write note Nobody --in en --set detail=it --qr
! It only takes: give something along, an article, a hint, your help.
! #4 draft: Nobody Reachable
! krug: No e-mail address of Nobody Reachable is known.
? 1

# Line breaks and second addresses, put into the book by other hands, go nowhere.
$ rm -f "$HOME/argv" "$HOME/stdin"; krug config letters.send "mailer -t"
! letters.send = mailer -t (machine)
$ change() { python3 -c 'import sqlite3,sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()' "$HOME/.local/share/krug/book.krug" "$1"; }
$ change "UPDATE channel SET value = 'anna@example.ru' || char(13,10) || 'Bcc: eve@example.com' WHERE value LIKE 'anna%'"
$ krug write '#2' --send --sent 2>&1 | sed '$!d'
  krug: “anna@example.ru Bcc: eve@example.com” is no e-mail address a letter can be sent to; it is written like name@example.org.
$ krug write '#2' --mail 2>&1 | sed '$!d'
  krug: “anna@example.ru Bcc: eve@example.com” is no e-mail address a letter can be sent to; it is written like name@example.org.
$ change "UPDATE channel SET value = 'anna@example.ru?attach=/etc/passwd' WHERE value LIKE 'anna%'"
$ krug write '#2' --mail 2>&1 | sed '$!d'
  krug: “anna@example.ru?attach=/etc/passwd” is no e-mail address a letter can be sent to; it is written like name@example.org.
$ krug write '#2' --eml --folder "$HOME" 2>&1 | sed '$!d'
  krug: “anna@example.ru?attach=/etc/passwd” is no e-mail address a letter can be sent to; it is written like name@example.org.
$ change "UPDATE channel SET value = 'anna@example.ru' WHERE value LIKE 'anna%'"
$ change "UPDATE contact SET given = 'Анна' || char(13,10) || 'Bcc: eve@example.com' WHERE id = 1"
$ krug write '#2' --send --sent 2>&1 | sed '$!d'
  krug: The name of the addressee must be one line of plain text.
$ krug write '#2' --eml --folder "$HOME" 2>&1 | sed '$!d'
  krug: The name of the addressee must be one line of plain text.
$ change "UPDATE channel SET value = '@annap?attach=x' WHERE value LIKE '@anna%'"
$ krug write '#2' --telegram 2>&1 | sed '$!d'
  krug: “@annap?attach=x” is no name in Telegram; it is written like @name or t.me/name.
$ ls "$HOME/argv" "$HOME/stdin" "$HOME"/*.eml 2>&1 | grep -vc "No such file"
  0
? 1

# Without the module nothing is sent, and the letter is kept.
$ change "UPDATE contact SET given = 'Анна' WHERE id = 1"
$ KRUG_MODULEDIR=/nowhere krug write '#2' --send --sent 2>&1 | sed '$!d; s/ (.*)\././'
  krug: The module krug-mail cannot be loaded. Install krug completely, or set KRUG_MODULEDIR to the folder it lies in.
$ krug letters Петрова | grep -c sent
  1
