# Where the book lies, its mode, and what is said of files that are no book.
$ umask 0
$ krug list
! krug: There is no book at ~/.local/share/krug/book.krug; “krug add” begins one.
? 1
$ krug add Анна Петрова
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ stat -c %a .local/share/krug/book.krug
  600
$ krug --book other.krug list
! krug: There is no book at other.krug; “krug add” begins one.
? 1
$ krug --book other.krug add Иван Ли
! #1 Иван Ли · Never in touch; the first day is 23 nov.
$ KRUG_BOOK=other.krug krug list
  #1  Иван Ли  new  from 23 nov  professional
$ XDG_DATA_HOME=$HOME/data krug add Ольга
! #1 Ольга · Never in touch; the first day is 23 nov.
$ ls data/krug
  book.krug
  book.krug-journal

# Backup and restore.
$ krug backup copy.krug
! The book was copied to copy.krug.
$ krug backup copy.krug
! The book was copied to copy.krug.
$ krug backup .local/share/krug/book.krug
! krug: .local/share/krug/book.krug is the book itself. Choose another file for the copy.
? 1
$ krug add Пётр Смирнов
! #2 Пётр Смирнов · Never in touch; the first day is 24 nov.
$ krug restore copy.krug
! The book is now that of copy.krug; what was in it lies in ~/.local/share/krug/book.krug.before-restore.bak.
$ krug list
  #1  Анна Петрова  new  from 23 nov  professional
$ krug restore .local/share/krug/book.krug
! krug: .local/share/krug/book.krug is the book itself. Choose a backup to restore.
? 1
$ krug restore missing.krug
! krug: There is no file missing.krug. Choose a backup to restore.
? 1
$ krug backup nowhere/copy.krug
! krug: nowhere/copy.krug cannot be written: No such file or directory. Choose another place for the copy.
? 1

# A foreign, a damaged and a newer book are refused in words, and stay as they are.
$ printf 'just some text that is no book\n' >foreign.krug
$ head -c 4096 /dev/zero | tr '\0' x >noise.krug
$ cp copy.krug newer.krug; printf '\0\0\377\377' | dd of=newer.krug bs=1 seek=60 conv=notrunc status=none
$ cp copy.krug short.krug; truncate -s 5000 short.krug
$ for f in foreign noise newer short; do cp $f.krug $f.was; done
$ krug --book foreign.krug list
! krug: ~/foreign.krug is not a krug book. Choose another file with --book.
? 1
$ krug --book noise.krug add X Y
! krug: ~/noise.krug is not a krug book. Choose another file with --book.
? 1
$ krug --book newer.krug list
! krug: This book was written by a newer krug (version 65535, this one knows 7). Update krug to open it.
? 1
$ krug --book short.krug list
! krug: The book is damaged (database disk image is malformed). Restore a backup: krug restore FILE.
? 1
$ cp short.krug cut.krug; krug --book cut.krug restore copy.krug
! The book is now that of copy.krug; the damaged one lies in cut.krug.damaged.bak.
$ krug --book cut.krug list
  #1  Анна Петрова  new  from 23 nov  professional
$ cmp cut.krug.damaged.bak short.krug
$ krug backup foreign.krug
! krug: foreign.krug is there already and is no krug book. Choose another file for the copy.
? 1
$ krug restore foreign.krug
! krug: foreign.krug is not a krug book. Choose a backup to restore.
? 1
$ krug restore short.krug
! krug: short.krug is damaged. Choose another backup.
? 1
$ mkdir folder.krug; krug --book folder.krug list
! krug: ~/folder.krug is not a file, so it is no krug book. Choose another with --book.
? 1
$ for f in foreign noise newer short; do cmp $f.krug $f.was; done
$ ls *.krug*
  copy.krug
  cut.krug
  cut.krug-journal
  cut.krug.damaged.bak
  foreign.krug
  newer.krug
  noise.krug
  other.krug
  other.krug-journal
  short.krug
  
  folder.krug:

# A book that may only be read can be read, and a change is refused in words.
$ chmod 755 "$HOME" "$HOME/.."; mkdir -m 755 ro; cp copy.krug ro/book.krug; chmod 444 ro/book.krug; chmod 555 ro
$ reader() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
$ reader krug --book ro/book.krug list
  #1  Анна Петрова  new  from 23 nov  professional
$ reader krug --book ro/book.krug add Кто-то Ещё
! krug: The book cannot be written (attempt to write a readonly database). Check the permissions of the file and its folder.
? 1
$ cmp ro/book.krug copy.krug

# The sample is written whole or not at all, so that one may try again.
$ (ulimit -f 300; krug demo --save sample.krug) 2>words
? 1
$ wc -l <words; echo sample*
  1
  sample*
$ krug demo --save sample.krug; ls sample*; krug --book sample.krug check
  sample.krug
! The sample book was written to sample.krug.
! The book is sound.
$ krug demo --save sample.krug
! krug: sample.krug is there already. Choose another file for the sample book.
? 1

# A zone that is none is said, since hours would be wrong by some without a word.
$ TZ=Nowhere KRUG_NOW=2026-11-22 krug --book sample.krug check
! TZ names no zone that is known here, so hours are told in UTC: set it to one as Europe/Moscow.
! The book is sound.
$ TZ=Europe/Moscow KRUG_NOW=2026-11-22 krug --book sample.krug check
! The book is sound.
