# Undo and redo work across processes; the history says what was done, in either language.
$ krug undo
$ krug add Анна Петрова
$ krug log Петрова "звонок: привет"
$ krug tag Петрова rust
$ krug history
$ krug history --lang ru
$ krug undo
$ krug undo
$ krug history --limit 2 --json
$ krug list
$ krug redo
$ krug redo
$ krug redo
$ krug list tag:rust
$ krug history --limit 0

# A new change forgets what was undone.
$ krug undo
$ krug add Иван Ли
$ krug redo

# A person who is forgotten leaves no trace, in the book or its history.
$ krug forget Петрова
$ krug undo
$ krug history
$ grep -c Петрова "$HOME/.local/share/krug/book.krug"
$ krug check
