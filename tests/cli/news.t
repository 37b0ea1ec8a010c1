# My news: whom they concern, the steps of those, who has heard them.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-11-21T18:00:00+03:00
$ krug news add "I join Lira as an architect" --to "tag:mentor, Anna Petrova, Darya Kim" --yes
!   [x] tell my news · Anna Petrova · 21 nov–19 dec, on tue 24 nov
!   [x] tell my news · Timur Valiev · 21 nov–19 dec, on tue 1 dec
!   [x] tell my news · Darya Kim · 21 nov–19 dec, on tue 8 dec
!   [x] tell my news · Viktoria Demidova · 21 nov–19 dec, on wed 25 nov
! #3 I join Lira as an architect · heard by 0 of 4
$ krug news show Lira
  I join Lira as an architect
  21 nov · heard by 0 of 4
    #3 Anna Petrova · not yet
    #6 Timur Valiev · not yet
    #12 Darya Kim · not yet
    #19 Viktoria Demidova · not yet
$ krug due --within 30d kim
  #12  Darya Kim  ready  12 dec  Be in touch by 12 dec: 21 days left.
  #12  Darya Kim  ready  19 dec  Tell them your news: I join Lira as an architect (28 d left)
$ krug news tell Lira Kim --channel telegram
! #3 I join Lira as an architect · heard by 1 of 4
$ krug show Kim | grep -A3 Timeline
  Timeline
    21 nov      →  Telegram  I join Lira as an architect
    12 aug      ←  Telegram  joined, thank you!
    11 aug      →  Telegram  invited her to the reading club +resource
$ krug log Petrova --type update "wrote that I join Lira as architect"
! #3 Anna Petrova · 9 days late: the time ended on 12 nov.
$ krug news list
  #3  21 nov  I join Lira as an architect               heard by 2 of 4
  #2  18 nov  I look for a new team from February on    heard by 1 of 4
  #1  7 sep   I speak at a meetup about storage engines  heard by 2 of 2
$ krug news show Lira --json
  {"id":3,"day":"2026-11-21","text":"I join Lira as an architect","concerned":4,"heard":2,"closed_on":null,"people":[{"id":6,"name":"Timur Valiev","heard_on":null},{"id":19,"name":"Viktoria Demidova","heard_on":null},{"id":3,"name":"Anna Petrova","heard_on":"2026-11-21"},{"id":12,"name":"Darya Kim","heard_on":"2026-11-21"}]}
$ krug news heard Lira Kim --not-yet
! #3 I join Lira as an architect · heard by 1 of 4
$ krug news concern Lira Li --dry-run
!   [x] tell my news · Ivan Li · 21 nov–19 dec, on tue 24 nov
$ krug news spare Lira Kim
! #3 I join Lira as an architect · heard by 1 of 3
$ krug news edit Lira --text "I join Lira" --at yesterday
! #3 I join Lira · heard by 1 of 3
$ krug news close Lira
! #3 I join Lira · told enough
$ krug news list
  #2  18 nov  I look for a new team from February on    heard by 1 of 4
  #1  7 sep   I speak at a meetup about storage engines  heard by 2 of 2
$ krug news list --all
  #2  18 nov  I look for a new team from February on    heard by 1 of 4
  #1  7 sep   I speak at a meetup about storage engines  heard by 2 of 2
  #3  20 nov  I join Lira                               told enough
$ krug news open Lira
! #3 I join Lira · heard by 1 of 3
$ krug news delete Lira
$ krug undo
! Undone: My news deleted: I join Lira
$ krug news add
! krug: Tell in a line what is new.
! Usage: krug news [list [--all] [TEXT]] | add TEXT [--to WHOM] [--at WHEN] | show|edit|close|open|delete NEWS [OPTION …] | concern|spare|tell|heard NEWS WHOM …
! “krug help news” tells more.
? 2
$ krug news tell Lira
! krug: Name at least one person.
? 1
$ krug news add "Tomorrow" --at tomorrow
! krug: Say --yes to save, or --dry-run to look.
! Usage: krug news [list [--all] [TEXT]] | add TEXT [--to WHOM] [--at WHEN] | show|edit|close|open|delete NEWS [OPTION …] | concern|spare|tell|heard NEWS WHOM …
! “krug help news” tells more.
? 2
$ krug check
! The book is sound.

# A number is one with its sign or without.
$ krug news show 2 | head -1
  I look for a new team from February on
$ krug news show '#2' | head -1
  I look for a new team from February on
$ krug news show 77
! krug: There is no news “77”; “krug news list” lists them.
? 1
$ krug show 3 | head -1
  Anna Petrova  #3
$ krug show 777
! krug: Nobody in the book is called “777”.
? 1
