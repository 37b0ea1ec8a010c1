# Files that cannot be taken: the line where there is one, the reason, exit 1, and a book
# that is as it was. Cards first.
$ krug add "Иван Ли" 2>/dev/null; krug export json > before.json
$ printf 'BEGIN:VCARD\nFN:A B\nEND:VCARD\n' > good.vcf; cp good.vcf locked.vcf; chmod 000 locked.vcf
$ limited krug import locked.vcf --yes
! locked.vcf: Permission denied
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ mkdir folder; cp good.vcf folder/a.vcf; mkdir folder/locked; chmod 000 folder/locked
$ limited krug import folder/locked --yes
! folder/locked: Permission denied
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ limited krug import folder --dry-run
! folder/locked: Permission denied
! In the file: 1 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ mkdir bare; cp good.vcf bare/a.vcf; chmod 444 bare; limited krug import bare --yes
! bare/a.vcf: Permission denied
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ krug import /dev/null --yes
! /dev/null: this is no ordinary file
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ printf 'BEGIN:VCARD\r\nFN:A\0B\r\nEND:VCARD\r\n' > nul.vcf; krug import nul.vcf --yes
! nul.vcf:2: the file is binary, not a vCard
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ printf '\377\376B\0E\0G\0I\0' > half.vcf; krug import half.vcf --yes
! half.vcf:1: there is no vCard in the file
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:A\nNOTE;CHARSET=klingon:\310\nEND:VCARD\n' > some.vcf; krug import some.vcf --dry-run
! some.vcf:4: the text is not of the character set it names
! In the file: 1 new, 0 joined, 0 unchanged, 0 skipped.

# A whole book in JSON.
$ krug --book new.krug list; cp before.json locked.json; chmod 000 locked.json
! krug: There is no book at new.krug; “krug add” begins one.
$ limited krug --book new.krug import locked.json --yes
! krug: locked.json: Permission denied
? 1
$ krug --book new.krug import nothing.json --yes
! krug: nothing.json: No such file or directory
? 1
$ : > empty.json; krug --book new.krug import empty.json --yes
! krug: empty.json: the file is empty
? 1
$ printf '{\n"a":"\0"}' > binary.json; krug --book new.krug import binary.json --yes
! krug: binary.json:2: not a text in UTF-8
? 1
$ head -c 200 before.json > cut.json; krug --book new.krug import cut.json --yes
! krug: cut.json:1: not JSON from here on
? 1
$ printf '{\n\n"a":"\310\342"}' > wrong.json; krug --book new.krug import wrong.json --yes
! krug: wrong.json:3: not a text in UTF-8
? 1
$ { printf '{"format":1,"contacts":[],"x":"'; head -c 16777216 /dev/zero | tr '\0' a; } > long.json; krug --book new.krug import long.json --yes
! krug: long.json:1: not JSON from here on
? 1
$ head -c 100000 /dev/zero | tr '\0' '[' > deep.json; krug --book new.krug import deep.json --yes
! krug: deep.json:1: nested too deep from here on
? 1
$ mkfifo pipe.json; krug --book new.krug import pipe.json --yes
! krug: pipe.json: this is no ordinary file
? 1
$ ln -s self.json self.json; krug --book new.krug import self.json --yes
! krug: self.json: Too many levels of symbolic links
? 1
$ ln new.krug same.json; krug --book new.krug import same.json --yes
! krug: same.json: this is the book itself
? 1
$ printf '{"format":1,\n"contacts":[\n{"id":1},\n{"id":"x"}]}' > value.json; krug --book new.krug import value.json --yes
! In the file: people: 2, entries: 0, reminders: 0.
! krug: value.json:3: The book did not accept this: NOT NULL constraint failed: contact.uid.
? 1
$ krug --book new.krug history; krug --book new.krug export json | grep -c '"contacts":\[\]'
  1

# Nothing of all this is in the book.
$ krug export json | cmp before.json -; krug history; krug check
  21 nov 18:00  Added: Иван Ли
! The book is sound.

# Writing: where nothing can be written the file that was there stays, and no other lies
# beside it.
$ mkdir shut; for f in ics vcf csv json; do echo old > shut/krug.$f; done; chmod 555 shut
$ for f in ics vcf csv json; do limited krug export $f -o shut/krug.$f; echo $?; done
  1
  1
  1
  1
! krug: shut/krug.ics could not be written: Permission denied. What was there before still stands.
! krug: shut/krug.vcf could not be written: Permission denied. What was there before still stands.
! krug: shut/krug.csv could not be written: Permission denied. What was there before still stands.
! krug: shut/krug.json could not be written: Permission denied. What was there before still stands.
$ cat shut/*; ls -A shut | wc -l
  old
  old
  old
  old
  4
$ mkdir disk; for f in ics vcf csv json; do echo old > disk/krug.$f; done; krug demo --save many.krug
! The sample book was written to many.krug.
$ krug --book many.krug export ics -o many.ics 2>/dev/null
$ for f in ics vcf csv json; do full krug --book many.krug export $f -o disk/krug.$f; echo $?; done
  1
  1
  1
  1
! krug: disk/krug.ics could not be written: File too large. What was there before still stands.
! krug: disk/krug.vcf could not be written: File too large. What was there before still stands.
! krug: disk/krug.csv could not be written: File too large. What was there before still stands.
! krug: disk/krug.json could not be written: File too large. What was there before still stands.
$ cat disk/*; ls -A disk | wc -l
  old
  old
  old
  old
  4
$ krug export csv -o none/krug.csv
! krug: none/krug.csv could not be written: there is no folder none. Make it, or choose another file.
? 1
$ krug export csv -o disk
! krug: disk could not be written: Is a directory. What was there before still stands.
? 1
