# What is worth sharing: put on the shelf with topics, whom it fits, giving it is logged.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-11-21T18:00:00+03:00
$ krug add "Rust Person" --interests "Rust, hiking"
! #41 Rust Person · Never in touch; the first day is 3 dec.
$ krug shelf add "How we moved to Rust" --kind article --topics "rust, migration" --link https://example.org/rust
! #7 How we moved to Rust · article
! It fits Ivan Li: rust.
$ krug shelf add "Backend engineer at Granit" --kind vacancy --topics databases
! #8 Backend engineer at Granit · vacancy
! It fits Pavel Yezhov: databases.
$ krug shelf show "moved to"
  How we moved to Rust
  article
  https://example.org/rust
  topics: rust, migration
  fits:
    #1 Ivan Li: rust
    #3 Anna Petrova: rust
    #8 Artyom Gusev: rust
    #12 Darya Kim: rust
    #32 Polina Yegorova: rust
    #39 Alisa Krylova: rust
    #41 Rust Person: rust
$ krug give "Rust Person" "moved to Rust" --channel telegram
! #41 Rust Person · Never in touch; the first day is 3 dec.
! #7 How we moved to Rust · article
! It fits Ivan Li: rust.
$ krug shelf show "moved to"
  How we moved to Rust
  article · given to 1 person
  https://example.org/rust
  topics: rust, migration
  fits:
    #1 Ivan Li: rust
    #3 Anna Petrova: rust
    #8 Artyom Gusev: rust
    #12 Darya Kim: rust
    #32 Polina Yegorova: rust
    #39 Alisa Krylova: rust
    #41 Rust Person: rust · had it 21 nov
  had it:
    #41 Rust Person · 21 nov
$ krug shelf list rust
  #7  article    How we moved to Rust                      rust, migration  given to 1 person
  #6  event      Rust Moscow meets in December             Rust
  #5  candidate  Looks for a first job where Rust is written  Rust
  #2  article    How we moved a storage engine to Rust     Rust, migration
$ krug shelf list rust --json
  [
  {"id":7,"kind":"article","line":"How we moved to Rust","link":"https://example.org/rust","who_id":null,"who":null,"topics":"rust, migration","made_on":"2026-11-21","closed_on":null,"given":1,"notes":null},
  {"id":6,"kind":"event","line":"Rust Moscow meets in December","link":"https://t.me/rust_sample","who_id":null,"who":null,"topics":"Rust","made_on":"2026-11-17","closed_on":null,"given":0,"notes":null},
  {"id":5,"kind":"candidate","line":"Looks for a first job where Rust is written","link":null,"who_id":39,"who":"Alisa Krylova","topics":"Rust","made_on":"2026-11-12","closed_on":null,"given":0,"notes":null},
  {"id":2,"kind":"article","line":"How we moved a storage engine to Rust","link":"https://example.org/rust-storage","who_id":null,"who":null,"topics":"Rust, migration","made_on":"2026-10-12","closed_on":null,"given":0,"notes":null}
  ]
$ krug show "Rust Person" | tail -3
  
  Timeline
    21 nov  →  Telegram  How we moved to Rust +article
$ krug shelf edit "moved to" --topics C
! #7 How we moved to Rust · article
! It fits Denis Morozov: C.
$ krug shelf drop "Backend engineer at"
! #8 Backend engineer at Granit · vacancy
$ krug shelf drop "Backend engineer at"
! krug: It is off the shelf already.
? 1
$ krug shelf return "Backend engineer at"
! #8 Backend engineer at Granit · vacancy
! It fits Pavel Yezhov: databases.
$ krug shelf delete "Backend engineer at"
$ krug shelf show nothing
! krug: There is no “nothing” on the shelf; “krug shelf list” shows what is.
? 1
$ krug shelf give "moved to"
! krug: Tell what of the shelf, and to whom.
! Usage: krug shelf [list [--all] [TEXT]] | add LINE [OPTION …] | show|edit|drop|return|delete ITEM [OPTION …] | give ITEM WHO …
! “krug help shelf” tells more.
? 2
$ krug give Petrova
! krug: “krug give” needs more than that.
! Usage: krug give WHO … ITEM [--channel CHANNEL] [--at WHEN] [--text TEXT]
! “krug help give” tells more.
? 2
$ krug undo
! Undone: Deleted from the shelf: Backend engineer at Granit
# Nothing there is said, with a way to fill it; JSON stays data.
$ krug --book new.krug add "Anna Petrova"
! #1 Anna Petrova · Never in touch; the first day is 23 nov.
$ krug --book new.krug shelf
! The shelf is empty: krug shelf add LINE puts an article, a vacancy or a course there, to be given to whom it fits.
$ krug --book new.krug shelf --json
  []
! The shelf is empty: krug shelf add LINE puts an article, a vacancy or a course there, to be given to whom it fits.
$ krug --book new.krug shelf list rust
! Nothing on the shelf has these words.
$ krug --book new.krug news
! There is no news to tell: krug news add TEXT --to WHOM records what is new with you and whom it concerns.
$ krug --book new.krug news list Lira
! No news has these words.
$ krug history --json | head -c 300
  [
  {"id":9,"at":"2026-11-21T18:00:00+03:00","action":"shelf-delete","state":"undone","undoable":false,"text":"Deleted from the shelf: Backend engineer at Granit"},
  {"id":8,"at":"2026-11-21T18:00:00+03:00","action":"shelf-return","state":"done","undoable":true,"text":"Back on the shelf: Backend engine