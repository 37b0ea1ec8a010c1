# Applications: from the first line to the end, and what each end opens and drops.
$ krug add Анна Петрова --kind recruiter --org Яндекс --telegram @annap
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug add Ольга Кузнецова --org Сбер --email olga@example.org
! #2 Ольга Кузнецова · Never in touch; the first day is 24 nov.
$ krug application add --org ООО«Яндекс» --position "Backend engineer" --source hh.ru --link https://example.org/1 --at 2026-11-09 --with "Петрова:recruiter" --with "Кузнецова:referrer"
  #1 Яндекс · Backend engineer · applied
  Applied on: mon 9 nov
  https://example.org/1
  Found: hh.ru
    #1 Анна Петрова · recruits for it
    #2 Ольга Кузнецова · recommended me
$ krug application add --org Сбер --position "C developer" --at 2026-11-02 --json
  {"id":2,"organization":"Сбер","position":"C developer","stage":"applied","link":null,"source":null,"applied_on":"2026-11-02","answer_by":null,"outcome_at":null,"outcome_by":null,"decision":null,"decided_on":null,"notes":null,"people":[],"interviews":[]}
$ krug application list
  #1  Яндекс  Backend engineer  applied  9 nov  ask for news · Анна Петрова · 23 nov
  #2  Сбер    C developer       applied  2 nov
$ krug due --within 60d
      nobody known     ready  30 nov  No news: ask how things stand: Сбер · C developer (9 d left)
  #1  Анна Петрова     new    4 dec   No news: ask how things stand: Яндекс · Backend engineer (from 23 nov)
  #1  Анна Петрова     new    7 dec   Never in touch; the first day is 23 nov.
  #2  Ольга Кузнецова  new    8 dec   Never in touch; the first day is 24 nov.
$ krug application edit --org Яндекс --answer-by 2026-11-25
  #1 Яндекс · Backend engineer · applied
  Applied on: mon 9 nov
  They answer by: wed 25 nov
  https://example.org/1
  Found: hh.ru
    #1 Анна Петрова · recruits for it
    #2 Ольга Кузнецова · recommended me
$ krug due --within 60d kind:recruiter
  #1  Анна Петрова  new  7 dec   Never in touch; the first day is 23 nov.
  #1  Анна Петрова  new  10 dec  No news: ask how things stand: Яндекс · Backend engineer (from 27 nov)
$ krug search developer
    Сбер · C developer  2 nov  applied

# A rejection on Friday at 18:40: rings Saturday at ten, due 18:40, closes Sunday 18:40.
$ krug --now 2026-12-04T18:00+03:00 interview add --org Яндекс --stage manager --at "2026-12-04 16:00" --with Петрова --with "Иван Ли" --lead Ли --held --yes
! Days off of 2027 are provisional: what the government moves is not known yet.
!   [x] get connected · Анна Петрова · fri 4 dec
!   [x] get connected · Иван Ли · fri 4 dec (no address: through Анна Петрова)
!   [x] thank-you · Анна Петрова · by sat 5 dec 17:00 (a day off, no e-mail is known)
!   [x] thank-you · Иван Ли · by sat 5 dec 17:00 (no address: through Анна Петрова)
!   [x] first follow-up · Анна Петрова · 18 dec–1 jan 2027
!   [x] first follow-up · Иван Ли · 18 dec–1 jan 2027, on mon 21 dec (no address: through Анна Петрова)
!   [x] ask for news · Анна Петрова · 18 dec–11 jan 2027, moved
! Saved: Яндекс · interview · Backend engineer, with the manager · fri 4 dec 16:00. krug undo takes it back.
$ krug --now 2026-12-04T18:00+03:00 interview add --org Яндекс --stage final --at "2026-12-10 16:00" --with Ли --yes
!   [x] own reminder: Prepare for the interview · Анна Петрова · 9 dec–10 dec
!   [x] ask for news · Анна Петрова · dropped
! Saved: Яндекс · interview · Backend engineer, final · thu 10 dec 16:00. krug undo takes it back.
$ krug --now 2026-12-04T19:00+03:00 reject --org Яндекс --at 2026-12-04T18:40 --by "Анна Петрова"
!   cancels the interview: thu 10 dec · final
!   [x] thanks for help: Tell them how it ended · Ольга Кузнецова · 4 dec–11 dec
!   [x] ask for feedback · Анна Петрова · by sun 6 dec 18:40 (a day off, no e-mail is known)
!   [ ] ask for feedback · Иван Ли · by sun 6 dec 18:40 (no address: through Анна Петрова)
!   [x] thank-you · Анна Петрова · goes into the other letter
!   [x] first follow-up · Анна Петрова · dropped
!   [x] first follow-up · Иван Ли · dropped
! krug: Say --yes to save, or --dry-run to look.
! Usage: krug reject [N | --org NAME [--position NAME]] [--at WHEN] [--by WHO] [--yes]
! “krug help reject” tells more.
? 2
$ krug --now 2026-12-04T19:00+03:00 reject --org Яндекс --at 2026-12-04T18:40 --by "Анна Петрова" --yes
!   cancels the interview: thu 10 dec · final
!   [x] thanks for help: Tell them how it ended · Ольга Кузнецова · 4 dec–11 dec
!   [x] ask for feedback · Анна Петрова · by sun 6 dec 18:40 (a day off, no e-mail is known)
!   [ ] ask for feedback · Иван Ли · by sun 6 dec 18:40 (no address: through Анна Петрова)
!   [x] thank-you · Анна Петрова · goes into the other letter
!   [x] first follow-up · Анна Петрова · dropped
!   [x] first follow-up · Иван Ли · dropped
! Saved: Яндекс · Backend engineer · rejection. krug undo takes it back.
$ krug --now 2026-12-04T19:00+03:00 due --within 60d --json
  [
  {"id":8,"kind":"thank-you","who_id":3,"who":"Иван Ли","standing":"ready","opens":"2026-12-04","due":"2026-12-05T17:00:00+03:00","closes":"2026-12-05T17:00:00+03:00","alarm":"2026-12-04T19:00:00+03:00","why":"Thank them for the interview: Яндекс · Backend engineer (22 h left)"},
  {"id":13,"kind":"feedback-request","who_id":1,"who":"Анна Петрова","standing":"ready","opens":"2026-12-04","due":"2026-12-05T18:40:00+03:00","closes":"2026-12-06T18:40:00+03:00","alarm":"2026-12-05T10:00:00+03:00","why":"They refused: thank them and ask for feedback: Яндекс · Backend engineer (48 h left)"},
  {"id":null,"kind":"ask-news","who_id":null,"who":null,"standing":"overdue","opens":"2026-11-17","due":"2026-11-17","closes":"2026-11-30","alarm":"2026-11-17T10:00:00+03:00","why":"No news: ask how things stand: Сбер · C developer (4 d late)"},
  {"id":6,"kind":"connect","who_id":3,"who":"Иван Ли","standing":"ready","opens":"2026-12-04","due":"2026-12-04","closes":"2026-12-04","alarm":"2026-12-04T10:00:00+03:00","why":"Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (last day)"},
  {"id":5,"kind":"connect","who_id":1,"who":"Анна Петрова","standing":"ready","opens":"2026-12-04","due":"2026-12-04","closes":"2026-12-04","alarm":"2026-12-04T10:00:00+03:00","why":"Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (last day)"},
  {"id":2,"kind":"regular","who_id":2,"who":"Ольга Кузнецова","standing":"ready","opens":"2026-11-24","due":"2026-12-07","closes":"2026-12-08","alarm":"2026-12-07T10:00:00+03:00","why":"Be in touch by 8 dec: 4 days left."},
  {"id":12,"kind":"gratitude","who_id":2,"who":"Ольга Кузнецова","standing":"ready","opens":"2026-12-04","due":"2026-12-04","closes":"2026-12-11","alarm":"2026-12-04T10:00:00+03:00","why":"They helped you, thank them: Tell them how it ended: Яндекс · Backend engineer (7 d left)"}
  ]
$ krug application show --org Яндекс
  #1 Яндекс · Backend engineer · interviews
  rejection · fri 4 dec 18:40 · Анна Петрова
  Applied on: mon 9 nov
  They answer by: wed 25 nov
  https://example.org/1
  Found: hh.ru
    #1 Анна Петрова · recruits for it
    #2 Ольга Кузнецова · recommended me
  #1  fri 4 dec 16:00   Яндекс  interview · Backend engineer, with the manager  Анна Петрова, Иван Ли  held
  #2  thu 10 dec 16:00  Яндекс  interview · Backend engineer, final (cancelled)  Иван Ли                cancelled
$ krug interview list
  #2  thu 10 dec 16:00  Яндекс  interview · Backend engineer, final (cancelled)  Иван Ли                cancelled
  #1  fri 4 dec 16:00   Яндекс  interview · Backend engineer, with the manager  Анна Петрова, Иван Ли  held
$ krug history --limit 2
  4 dec 19:00  Application ended: Яндекс · Backend engineer · rejection
  4 dec 18:00  Interview: Яндекс · Backend engineer
# What falls with a step is told, and what comes after it.
$ krug --now 2026-12-05T12:00+03:00 remind drop --id 13
!   [x] ask for feedback again · Анна Петрова · dropped
!   [x] own reminder: No feedback came: “done” records it as none, nothing is sent · Анна Петрова · dropped
! #1 Анна Петрова · Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
$ krug undo
! Undone: Dropped: Анна Петрова · ask for feedback
$ krug --now 2026-12-05T12:00+03:00 remind done --id 13
!   [x] ask for feedback again · Анна Петрова · 12 dec–18 dec (Telegram)
! #1 Анна Петрова · Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
$ krug --now 2026-12-05T12:00+03:00 due --within 60d kind:recruiter
  #1  Анна Петрова  overdue  4 dec   Connect, ask for the addresses you miss, note what you share: Яндекс · Backend engineer (1 d late)
  #1  Анна Петрова  resting  18 dec  No feedback yet: ask once more and close politely: Яндекс · Backend engineer (from 12 dec)
$ krug --now 2026-12-05T12:00+03:00 check
! The book is sound.

# An offer: told, then accepted; the others are to be closed.
$ KRUG_NOW=2026-12-07T12:00+03:00
$ krug application offer --org Сбер --at "2026-12-07 11:00" --by Кузнецова --yes
! Saved: Сбер · C developer · job offer. krug undo takes it back.
$ krug application accept --org Сбер --yes
!   [x] thanks on an offer · Ольга Кузнецова · 7 dec–9 dec
!   [x] own reminder: Record my news · Ольга Кузнецова · 7 dec–9 dec
! Saved: Сбер · C developer · job offer. krug undo takes it back.
$ krug application list
  #2  Сбер    C developer       job offer  7 dec  thanks on an offer · Ольга Кузнецова · 9 dec
  #1  Яндекс  Backend engineer  rejection  4 dec  thank-you · Иван Ли · 5 dec
$ krug undo; krug undo
! Undone: Application ended: Сбер · C developer · job offer
! Undone: Application ended: Сбер · C developer · job offer
$ krug application silence --org Сбер --yes
! Saved: Сбер · C developer · silence. krug undo takes it back.
$ krug application reopen --org Сбер --yes
  #2 Сбер · C developer · applied
  Applied on: mon 2 nov
$ krug application withdraw 2 --yes
! Saved: Сбер · C developer · withdrawn. krug undo takes it back.
$ krug application list withdrawn --json
  [
  {"id":2,"organization":"Сбер","position":"C developer","stage":"withdrawn","decision":null,"applied_on":"2026-11-02","answer_by":null,"outcome_on":"2026-12-07","news_on":"2026-12-07","interviews":0,"coming":null,"people":null,"next":null}
  ]

# What cannot be.
$ krug application add --org "" --position X
! krug: An application needs an organization: say where.
? 1
$ krug application add --org Лира --at 2027-01-01
! krug: That day lies ahead: an application is kept once it was sent.
? 1
$ krug application reject 2 --yes
! krug: That application has ended already: reopen it first.
? 1
$ krug reject --org Лира --yes
! krug: There is no application “Лира” in the book.
? 1
$ krug reject --yes
! krug: Tell which application: its number, or --org NAME.
! Usage: krug reject [N | --org NAME [--position NAME]] [--at WHEN] [--by WHO] [--yes]
! “krug help reject” tells more.
? 2
$ krug application stage 1 --stage offer
! krug: Tell the stage: --stage applied, screening or interviews.
! Usage: krug application add|list|show|edit|stage|offer|accept|decline|reject|silence|withdraw|reopen|delete [N] [OPTION …]
! “krug help application” tells more.
? 2
$ krug application show 77
! krug: There is no application #77 in the book.
? 1
$ krug application dance
! krug: “krug application” takes one of: add, list, show, edit, stage, offer, accept, decline, reject, silence, withdraw, reopen, delete; not “dance”.
! Usage: krug application add|list|show|edit|stage|offer|accept|decline|reject|silence|withdraw|reopen|delete [N] [OPTION …]
! “krug help application” tells more.
? 2

# Several at one place: krug asks which.
$ krug application add --org Лира --position "Data engineer"
  #3 Лира · Data engineer · applied
  Applied on: mon 7 dec
$ krug application add --org Лира --position "Backend engineer"
  #4 Лира · Backend engineer · applied
  Applied on: mon 7 dec
$ krug reject --org Лира --yes
! krug: Several applications at “Лира” could be meant; name the position, or #number:
!   Backend engineer, 7 dec  #4
!   Data engineer, 7 dec  #3
? 1
$ krug reject --org Лира --position data --at 2026-11-01 --yes
! krug: It cannot end before the application: correct one of the two days.
? 1
$ krug reject --org Лира --position data --yes
!   [-] ask for feedback · nobody known · by wed 9 dec 18:00
! Saved: Лира · Data engineer · rejection. krug undo takes it back.
$ krug application delete --org Лира --position backend

# Help that was given is thanked for; a new job is congratulated on, a lost one never.
$ krug log Кузнецова "call: told me about a vacancy -vacancy"
! #2 Ольга Кузнецова · They helped you, thank them (last day)
$ krug due kind:professional
  #2  Ольга Кузнецова  ready  7 dec   They helped you, thank them (last day)
  #2  Ольга Кузнецова  ready  11 dec  They helped you, thank them: Tell them how it ended: Яндекс · Backend engineer (4 d left)
$ krug export json -o book.json; krug --book copy.krug import book.json --yes; krug --book copy.krug export json -o again.json; cmp book.json again.json && echo equal
  equal
! In the file: people: 3, entries: 3, reminders: 15.
! Imported whole. krug undo takes it back.
$ krug check
! The book is sound.
$ krug forget Кузнецова --yes
! Forgotten: Ольга Кузнецова. Copies made by “krug backup” still know them.
$ krug check
! The book is sound.
# A name does for a number.
$ krug application delete Нигде
! krug: There is no application “Нигде” in the book.
? 1
$ krug application delete Лира
