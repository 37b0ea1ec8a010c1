# Adding, finding and changing people.
$ krug list
! krug: There is no book at ~/.local/share/krug/book.krug; “krug add” begins one.
? 1
$ krug add --kind recruiter --org Яндекс --position "Senior recruiter" --telegram https://t.me/annap --email anna@example.ru "Анна Сергеевна Петрова"
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug add "Иван Ли (Ваня)" --kind interviewer --tag rust --tag go --json
  {"id":2,"name":"Иван Ли","kind":"interviewer"}
$ krug add Ольга Кузнецова --city Тверь --birthday 12.03.1990
! #3 Ольга Кузнецова · Never in touch; the first day is 25 nov.
$ krug list
  #1  Анна Петрова     new  from 23 nov  recruiter     Яндекс
  #2  Иван Ли          new  from 24 nov  interviewer
  #3  Ольга Кузнецова  new  from 25 nov  professional
$ krug list --order name --json
  [
  {"id":3,"name":"Ольга Кузнецова","kind":"professional","standing":"new","opens":"2026-11-25","due":"2026-11-25","closes":"2026-12-09","last_day":null,"why":"Never in touch; the first day is 25 nov."},
  {"id":2,"name":"Иван Ли","kind":"interviewer","standing":"new","opens":"2026-11-24","due":"2026-11-24","closes":"2026-12-08","last_day":null,"why":"Never in touch; the first day is 24 nov."},
  {"id":1,"name":"Анна Петрова","kind":"recruiter","standing":"new","opens":"2026-11-23","due":"2026-11-23","closes":"2026-12-07","last_day":null,"why":"Never in touch; the first day is 23 nov."}
  ]
$ krug list kind:recruiter
  #1  Анна Петрова  new  from 23 nov  recruiter  Яндекс
$ krug list tag:rust --json
  [
  {"id":2,"name":"Иван Ли","kind":"interviewer","standing":"new","opens":"2026-11-24","due":"2026-11-24","closes":"2026-12-08","last_day":null,"why":"Never in touch; the first day is 24 nov."}
  ]
$ krug list kidn:recruiter
! krug: “kidn:recruiter”: there is no such key; use kind:, tag:, org:, standing:, last< or birthday:, or quotes.
? 1
$ krug show Петрова
  Анна Сергеевна Петрова  #1
  recruiter · formal (вы)
  Never in touch; the first day is 23 nov.
  works     Senior recruiter, Яндекс
  e-mail    anna@example.ru
  Telegram  @annap
  
  Reminders
    1  23 nov  regular contact
$ krug show Петрова --json | sed 's/"uid":"[^"]*"/"uid":"…"/g'
  {"id":1,"name":"Анна Петрова","kind":"recruiter","standing":"new","opens":"2026-11-23","due":"2026-11-23","closes":"2026-12-07","last_day":null,"why":"Never in touch; the first day is 23 nov.","person":{"id":1,"name":"Анна Петрова","uid":"…","family":"Петрова","given":"Анна","patronymic":"Сергеевна","alt":null,"nickname":null,"gender":null,"address":null,"kind":"recruiter","role":null,"seniority":null,"close":false,"own_window":null,"city":null,"zone":null,"language":null,"met":null,"introduced_by":null,"interests":null,"common":null,"notes":null,"photo":null,"verified_on":"2026-11-21","created_on":"2026-11-21","archived":false,"paused_until":null,"first_day":"2026-11-23","round_from":null,"positions":[{"organization":"Яндекс","organization_id":1,"title":"Senior recruiter","started":null,"ended":null,"present":true}],"channels":[{"kind":"email","value":"anna@example.ru","label":null,"preferred":false},{"kind":"telegram","value":"@annap","label":null,"preferred":false}],"dates":[],"tags":[]},"communities":[],"reminders":[{"id":1,"kind":"regular","reason":null,"opens":"2026-11-23","due":"2026-11-23","why_day":null,"closes":"2026-12-07","snoozed_until":null}],"timeline":[]}

# WHO: part of a name, the wrong layout, another script, a number.
$ krug show gtnhjdf | sed "1!d"
  Анна Сергеевна Петрова  #1
$ krug show petrova | sed "1!d"
  Анна Сергеевна Петрова  #1
$ krug show "#2" | sed "1!d"
  Иван Ли  #2
$ krug show "#99"
! krug: There is no person #99 in the book.
? 1
$ krug show Сидоров
! krug: Nobody in the book is called “Сидоров”.
? 1

# Two people fit: the candidates, exit 1, nothing done.
$ krug add Анна Иванова
! #4 Анна Иванова · Never in touch; the first day is 26 nov.
$ krug show Анна
! krug: “Анна” could be several people; write more of the name, or #number:
!   Анна Иванова  #4
!   Анна Петрова, Яндекс  #1
? 1
$ krug archive Анна
! krug: “Анна” could be several people; write more of the name, or #number:
!   Анна Иванова  #4
!   Анна Петрова, Яндекс  #1
? 1
$ krug show "Анна Иванова" | sed "1!d"
  Анна Иванова  #4

# Edit: only what is given; a new employer ends the one before.
$ krug edit Кузнецова --org Сбер --position "Team lead" --close yes --interests "climbing, Rust"
! #3 Ольга Кузнецова · Never in touch; the first day is 25 nov.
$ krug edit Кузнецова --org Авито
!   [x] new job of theirs · Ольга Кузнецова · 21 nov–24 nov
! #3 Ольга Кузнецова · They changed jobs: congratulate, update the data (3 d left)
$ krug show Кузнецова
  Ольга Кузнецова  #3
  professional · formal (вы)
  They changed jobs: congratulate, update the data (3 d left)
  works          Авито (2026-11-21 –)
                 Team lead, Сбер (… – 2026-11-21)
  birthday       12 March 1990
  close contact  yes
  city           Тверь
  interests      climbing, Rust
  
  Reminders
    5  23 nov  new job of theirs
    3  25 nov  regular contact
$ krug edit Ли --remove-tag go --city Минск
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug edit Ли --remove-tag go
! krug: There is no tag “go”; “krug show” lists them.
? 1
$ krug edit Ли --city ""
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug edit Ли --own-window 5-2
! krug: “5-2”: a window is months from and to, such as 2-3, or “none”.
? 1
$ krug edit Ли --email nobody
! krug: “nobody”: an e-mail address is written like name@example.org.
? 1
$ krug show Ли
  Иван Ли  #2
  interviewer · formal (вы)
  Never in touch; the first day is 24 nov.
  tags      rust
  nickname  Ваня
  
  Reminders
    2  24 nov  regular contact

# Tags.
$ krug tag Ли "remote work" rust
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug tag
  remote-work  1
  rust         1
$ krug tag --json
  [
  {"name":"remote-work","people":1},
  {"name":"rust","people":1}
  ]
$ krug tag --rename rust golang
! The tag rust is now golang
$ krug tag --rename golang '#Remote  Work'
! The tag golang is now Remote-Work
$ krug tag
  remote-work  1
$ krug undo
! Undone: Tag renamed: golang → Remote-Work
$ krug undo
! Undone: Tag renamed: rust → golang
$ krug tag --rename cobol java
! krug: There is no tag “cobol”.
? 1
$ krug tag --rename rust
! krug: Tell the tag and its new name.
! Usage: krug tag [--json] [[--remove] WHO TAG … | --rename TAG NAME]
! “krug help tag” tells more.
? 2
$ krug tag --remove Ли rust
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug tag Ли
! krug: Tell the tags after the person.
! Usage: krug tag [--json] [[--remove] WHO TAG … | --rename TAG NAME]
! “krug help tag” tells more.
? 2

# Search and the mail program's query.
$ krug search сбер
  #3  Ольга Кузнецова
$ krug search --json сбер
  [
  {"who_id":3,"who":"Ольга Кузнецова","interaction":null,"day":null,"channel":null,"text":null,"application":null}
  ]
$ krug search ничего
$ krug query петр
  krug: петр
  anna@example.ru	Анна Петрова	Senior recruiter, Яндекс
$ krug query --json anna@
  [
  {"address":"anna@example.ru","name":"Анна Петрова","note":"Senior recruiter, Яндекс"}
  ]
$ krug query Кузнецова
! krug: Nobody with an e-mail address fits “Кузнецова”.
? 1

# A day to come makes a plan of the line; number signs of both layouts name people.
$ krug log "#1, №2: встреча завтра 15:00: обед #работа"
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
! #2 Иван Ли · Never in touch; the first day is 24 nov.
$ krug show "#1" | tail -n 1
    22 nov 15:00  planned  meeting  обед #работа
$ krug show "#1" --json | sed 's/.*"timeline":\[\({[^}]*}\).*/\1/'
  {"id":1,"day":"2026-11-22","at":"2026-11-22T15:00:00+03:00","minutes":null,"place":null,"channel":"meeting","direction":"both","tone":null,"type":null,"expects":false,"planned":true,"text":"обед","topics":["работа"],"gave":[],"got":[],"who_ids":[1,2]}

# Organizations: a default form of address, which the person's own one goes before.
$ krug add Пётр Ильин --org "ООО «Яндекс»"
! #5 Пётр Ильин · Never in touch; the first day is 30 nov.
$ krug show Ильин | sed -n 2p
  professional · formal (вы)
$ krug org --address informal яндекс
$ krug org
  Яндекс  2  informal (ты)
  Авито   1
  Сбер    0
$ krug org --json яндекс
  [
  {"id":1,"name":"Яндекс","address":"informal","people":2}
  ]
$ krug show Ильин | sed -n 2p
  professional · informal (ты)
$ krug edit Ильин --address вы; krug show Ильин | sed -n 2p
  professional · formal (вы)
! #5 Пётр Ильин · Never in touch; the first day is 30 nov.
$ krug org --rename Поиск Яндекс
$ krug org --rename Авито Поиск
! krug: There is another organization called “Авито”.
? 1
$ krug org --address ты Нигде
! krug: There is no organization “Нигде”; “krug org” lists them.
? 1
$ krug org --address ты
! krug: Tell which organization.
! Usage: krug org [--json] [NAME] | --address WORD NAME | --rename NAME NAME
! “krug help org” tells more.
? 2
$ krug org --address вежливо Поиск
! krug: --address takes one of: formal, informal; not “вежливо”.
! Usage: krug org [--json] [NAME] | --address WORD NAME | --rename NAME NAME
! “krug help org” tells more.
? 2
$ krug undo
! Undone: Organization renamed: Яндекс → Поиск
$ krug history --limit 1 --lang ru
  21 ноя 18:00  Организация переименована: Яндекс → Поиск  отменено

# Latin spellings that people use.
$ krug add Алексей Хабаров --own-window none
! #6 Алексей Хабаров · Never in touch.
$ krug show alexey | sed -n 1p
  Алексей Хабаров  #6
$ krug show habarov | sed -n 1p
  Алексей Хабаров  #6
$ krug list alexei
  #6  Алексей Хабаров  new    professional
$ krug pause Хабаров
! krug: There is no window to go by: tell --until.
! Usage: krug pause [--until WHEN | --end] WHO
! “krug help pause” tells more.
? 2
