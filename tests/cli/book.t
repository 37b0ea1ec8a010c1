# Where the book lies, its mode, and what is said of files that are no book.
$ umask 0
$ krug list
$ krug add Анна Петрова
$ stat -c %a .local/share/krug/book.krug
$ krug --book other.krug list
$ krug --book other.krug add Иван Ли
$ KRUG_BOOK=other.krug krug list
$ XDG_DATA_HOME=$HOME/data krug add Ольга
$ ls data/krug

# Backup and restore.
$ krug backup copy.krug
$ krug backup copy.krug
$ krug backup .local/share/krug/book.krug
$ krug add Пётр Смирнов
$ krug restore copy.krug
$ krug list
$ krug restore .local/share/krug/book.krug
$ krug restore missing.krug
$ krug backup nowhere/copy.krug

# A foreign, a damaged and a newer book are refused in words, and stay as they are.
$ printf 'just some text that is no book\n' >foreign.krug
$ head -c 4096 /dev/zero | tr '\0' x >noise.krug
$ cp copy.krug newer.krug; printf '\0\0\377\377' | dd of=newer.krug bs=1 seek=60 conv=notrunc status=none
$ cp copy.krug short.krug; truncate -s 5000 short.krug
$ for f in foreign noise newer short; do cp $f.krug $f.was; done
$ krug --book foreign.krug list
$ krug --book noise.krug add X Y
$ krug --book newer.krug list
$ krug --book short.krug list
$ krug backup foreign.krug
$ krug restore foreign.krug
$ mkdir folder.krug; krug --book folder.krug list
$ for f in foreign noise newer short; do cmp $f.krug $f.was; done
$ ls *.krug*

# A book that may only be read can be read, and a change is refused in words.
$ chmod 755 "$HOME" "$HOME/.."; mkdir -m 755 ro; cp copy.krug ro/book.krug; chmod 444 ro/book.krug; chmod 555 ro
$ reader() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
$ reader krug --book ro/book.krug list
$ reader krug --book ro/book.krug add Кто-то Ещё
$ cmp ro/book.krug copy.krug
