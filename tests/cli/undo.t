# Undo and redo work across processes; the history says what was done, in either language.
$ krug undo
! krug: There is no book at ~/.local/share/krug/book.krug; “krug add” begins one.
? 1
$ krug add Анна Петрова
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug log Петрова "звонок: привет"
! #1 Анна Петрова · In touch lately; next from 21 feb 2027.
$ krug tag Петрова rust
! #1 Анна Петрова · In touch lately; next from 21 feb 2027.
$ krug history
  21 nov 18:00  Tag added: Анна Петрова · rust
  21 nov 18:00  Logged: Анна Петрова · привет
  21 nov 18:00  Added: Анна Петрова
$ krug undo
! Undone: Tag added: Анна Петрова · rust
$ krug undo
! Undone: Logged: Анна Петрова · привет
$ krug history --limit 2 --json
  [
  {"id":3,"at":"2026-11-21T18:00:00+03:00","action":"tag-add","state":"undone","undoable":false,"text":"Tag added: Анна Петрова · rust"},
  {"id":2,"at":"2026-11-21T18:00:00+03:00","action":"log","state":"undone","undoable":false,"text":"Logged: Анна Петрова · привет"}
  ]
$ krug list
  #1  Анна Петрова  new  from 23 nov  professional
$ krug redo
! Done again: Logged: Анна Петрова · привет
$ krug redo
! Done again: Tag added: Анна Петрова · rust
$ krug redo
! krug: There is nothing to redo.
? 1
$ krug list tag:rust
  #1  Анна Петрова  resting  from 21 feb 2027  professional
$ krug history --limit 0
! krug: --limit takes a number from 1 to 1000000; not “0”.
! Usage: krug history [--limit N] [--json]
! “krug help history” tells more.
? 2

# A new change forgets what was undone.
$ krug undo
! Undone: Tag added: Анна Петрова · rust
$ krug add Иван Ли
! #2 Иван Ли · Never in touch; the first day is 23 nov.
$ krug redo
! krug: There is nothing to redo.
? 1

# A person who is forgotten leaves no trace, in the book or its history.
$ krug forget Петрова
! Forgotten: Анна Петрова. Copies made by “krug backup” still know them.
$ krug undo
! Undone: Added: Иван Ли
$ krug history
  21 nov 18:00  Added: Иван Ли  undone
$ grep -c Петрова "$HOME/.local/share/krug/book.krug"
  0
? 1
$ krug check
! The book is sound.

# Nor do the words of what was said, or a history too old to be undone.
$ krug --now 2026-01-10T12:00+03:00 add Тайный Агент --notes зяблик
! #3 Тайный Агент · Never in touch; the first day is 12 jan.
$ krug --now 2026-01-10T12:00+03:00 log Агент "звонок: невидимка #секрет"
! #3 Тайный Агент · In touch lately; next from 10 apr.
$ for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do krug add Иван Ли $i 2>/dev/null; done
$ krug history --limit 40 | grep -c kept
  2
$ krug forget Агент
! Forgotten: Тайный Агент. Copies made by “krug backup” still know them.
$ grep -a -c -i -e агент -e зяблик -e невидимк -e секрет -e nevidimka "$HOME/.local/share/krug/book.krug"
  0
? 1
$ krug history --limit 40 | grep -c kept
  0
? 1
$ krug check
! The book is sound.
