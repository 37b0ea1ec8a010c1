# People from cards: a look first, then all of them, taken back as a whole.
$ printf 'BEGIN:VCARD\nVERSION:3.0\nUID:u1\nN:Петрова;Анна;Сергеевна;;\nTEL;TYPE=CELL:+7 916 000-00-00\nX-A:1\nEND:VCARD\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n' > people.vcf
$ krug add "Иван Ли"
! #1 Иван Ли · Never in touch; the first day is 23 nov.
$ krug import people.vcf
! people.vcf:8: neither a name nor anything to know the person by
! In the file: 1 new, 0 joined, 0 unchanged, 1 skipped.
! krug: Say --yes to import, or --dry-run to look.
! Usage: krug import PATH [--format FORMAT] [--kind KIND] [--dry-run] [--yes]
! “krug help import” tells more.
? 2
$ krug import people.vcf --dry-run
! people.vcf:8: neither a name nor anything to know the person by
! In the file: 1 new, 0 joined, 0 unchanged, 1 skipped.
$ krug list
  #1  Иван Ли  new  from 23 nov  professional
$ krug import people.vcf --yes --kind recruiter
! people.vcf:8: neither a name nor anything to know the person by
! In the file: 1 new, 0 joined, 0 unchanged, 1 skipped.
! Imported: 1 new, 0 joined, 0 unchanged, 1 skipped. krug undo takes it back.
$ krug list
  #1  Иван Ли       new  from 23 nov  professional
  #2  Анна Петрова  new  from 24 nov  recruiter
$ krug import people.vcf --yes
! people.vcf:8: neither a name nor anything to know the person by
! In the file: 0 new, 0 joined, 1 unchanged, 1 skipped.
$ krug history
  21 nov 18:00  Imported: people.vcf
  21 nov 18:00  Added: Иван Ли
$ printf 'BEGIN:VCARD\nFN:Анна Петрова\nTEL:89160000000\nORG:Яндекс\nEND:VCARD\n' > more.vcf
$ krug import more.vcf -y
! In the file: 0 new, 1 joined, 0 unchanged, 0 skipped.
! Imported: 0 new, 1 joined, 0 unchanged, 0 skipped. krug undo takes it back.
$ krug show Петрова | grep Яндекс
  works  Яндекс
$ krug undo
! Undone: Imported: more.vcf
$ krug undo
! Undone: Imported: people.vcf
$ krug list
  #1  Иван Ли  new  from 23 nov  professional
# What cannot be read changes nothing and says why.
$ krug import nothing.vcf --yes
! nothing.vcf: No such file or directory
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ : > empty.vcf; krug import empty.vcf --yes
! empty.vcf: there is no vCard in the file
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ printf 'BEGIN:VCARD\nFN:A B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n' > cut.vcf; krug import cut.vcf --yes
! cut.vcf:5: the card that begins in line 4 is cut off
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ head -c 300 /dev/zero > binary.vcf; krug import binary.vcf --yes
! binary.vcf:1: the file is binary, not a vCard
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ { printf 'BEGIN:VCARD\nNOTE:'; head -c 16777216 /dev/zero | tr '\0' a; } > long.vcf; krug import long.vcf --yes
! long.vcf:2: the line is longer than 8 MiB
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ yes BEGIN:VCARD | head -n 100000 > deep.vcf; krug import deep.vcf --yes
! deep.vcf:10: the card in line 10 stands too deep inside others
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ printf 'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8:\310\342\nEND:VCARD\n' > wrong.vcf; krug import wrong.vcf --yes
! wrong.vcf:3: the text is not of the character set it names
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ mkfifo pipe.vcf; krug import pipe.vcf --yes
! pipe.vcf: this is no ordinary file
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ mkdir loop; ln -s . loop/again; krug import loop --yes
! loop/again: the folder leads back to one that was read already
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ ln -s self.vcf self.vcf; krug import self.vcf --yes
! self.vcf: Too many levels of symbolic links
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ mkdir none; krug import none --yes
! krug: There is no file to import in none. Cards are in files whose names end in .vcf, meetings in .ics.
? 1
$ krug import ~/.local/share/krug/book.krug --yes
! ~/.local/share/krug/book.krug: this is the book itself
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ ln ~/.local/share/krug/book.krug same.vcf; krug import same.vcf --yes
! same.vcf: this is the book itself
! In the file: 0 new, 0 joined, 0 unchanged, 1 skipped.
? 1
$ krug import people.vcf --format csv
! krug: “csv” is no format that can be imported. There is: vcard, ical, calcurse, json.
? 1
$ KRUG_MODULEDIR=/nowhere krug import people.vcf 2>&1 | cut -d'(' -f1
  krug: The module krug-vcard cannot be loaded 
$ krug list
  #1  Иван Ли  new  from 23 nov  professional
$ krug check
! The book is sound.
