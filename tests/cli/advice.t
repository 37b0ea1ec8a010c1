# What to mind about somebody: each rule with its figures, each can be muted.
$ krug add --kind recruiter Анна Петрова --org "ООО «Лира»" --position Рекрутер --email anna@example.ru --telegram @anna 2>/dev/null
$ krug warnings
$ for day in 2026-11-02 2026-11-05 2026-11-09 2026-11-12; do krug log Петрова --at $day "почта: резюме" 2>/dev/null; done
$ krug warnings Петрова
  #1  Анна Петрова  too frequent  4 messages of mine in the last 30 days
  #1  Анна Петрова  no value      4 of the last 4 messages went out without anything for them
$ krug --lang ru warnings
  #1  Анна Петрова  слишком часто  4 моих письма за последние 30 дней
  #1  Анна Петрова  без пользы     4 из последних 4 писем — без пользы для адресата
$ krug warnings --json
  [
  {"who_id":1,"who":"Анна Петрова","rule":"frequent","text":"4 messages of mine in the last 30 days"},
  {"who_id":1,"who":"Анна Петрова","rule":"no-value","text":"4 of the last 4 messages went out without anything for them"}
  ]
$ krug warnings --mute frequent Петрова
! Muted: too frequent · Анна Петрова
$ krug warnings Петрова
  #1  Анна Петрова  no value  4 of the last 4 messages went out without anything for them
$ krug undo
! Undone: Warning muted: too frequent · Анна Петрова
$ krug warnings --mute no
! krug: “no” is none of the rules: all, or one of these:
!   unanswered  unanswered
!   date  a date comes
!   frequent  too frequent
!   waiting  several wait there
!   tone  the wrong tone
!   no-value  no value
!   one-sided  one-sided
!   formal  only formal
!   impersonal  not personal
!   stale  stale data
? 1
$ krug warnings --mute all Петрова
! Muted: all rules · Анна Петрова
$ krug warnings
$ krug warnings --unmute "too freq" Петрова
! No longer muted: too frequent · Анна Петрова
$ krug warnings Петрова
  #1  Анна Петрова  too frequent  4 messages of mine in the last 30 days
$ krug warnings --unmute no-value Петрова
! No longer muted: no value · Анна Петрова
$ krug warnings --unmute no-value
! No longer muted: no value · everybody
$ krug warnings --rules Петрова
  unanswered  unanswered (muted)          A message of theirs waits for an answer for 2 working days.
  date        a date comes (muted)        An important date is 7 days away or less, and nothing is planned for it.
  frequent    too frequent                3 messages of mine in 30 days. Steps of chains, answers and congratulations do not count.
  waiting     several wait there (muted)  3 people of one company have not answered me yet.
  tone        the wrong tone (muted)      My last message was formal to somebody on «ты», or informal where the person or the company is on «вы».
  no-value    no value                    Nothing was given with any of my last 4 messages.
  one-sided   one-sided (muted)           Of 5 values in 24 months one side had three times as many as the other, or all.
  formal      only formal (muted)         5 entries in a row were formal; those of no tone do not count.
  impersonal  not personal (muted)        3 talks in 24 months, and neither an interest nor anything in common is noted; or 2 letters in a row sent as the bare template.
  stale       stale data (muted)          The data were not checked for 6 months.
$ krug history | head -3
  21 nov 18:00  Warning no longer muted: no value · Анна Петрова
  21 nov 18:00  Warning no longer muted: too frequent · Анна Петрова
  21 nov 18:00  Warning muted: all rules · Анна Петрова

# What is no rule, nobody, or too many of them.
$ krug warnings --mute nonsense
! krug: “nonsense” is none of the rules: all, or one of these:
!   unanswered  unanswered
!   date  a date comes
!   frequent  too frequent
!   waiting  several wait there
!   tone  the wrong tone
!   no-value  no value
!   one-sided  one-sided
!   formal  only formal
!   impersonal  not personal
!   stale  stale data
? 1
$ krug warnings --mute ""
! krug: Tell which rule, or all.
! Usage: krug warnings [--json] [WHO] | --rules [WHO] | --mute|--unmute RULE [WHO]
! “krug help warnings” tells more.
? 2
$ krug warnings --mute stale --unmute stale
! krug: Mute or unmute: one at a time.
! Usage: krug warnings [--json] [WHO] | --rules [WHO] | --mute|--unmute RULE [WHO]
! “krug help warnings” tells more.
? 2
$ krug warnings Нетакой
! krug: Nobody in the book is called “Нетакой”.
? 1
$ krug add Анна Кузнецова 2>/dev/null
$ krug brief Анна
! krug: “Анна” could be several people; write more of the name, or #number:
!   Анна Кузнецова  #2
!   Анна Петрова, ООО «Лира»  #1
? 1
$ krug brief
! krug: “krug brief” needs more than that.
! Usage: krug brief [--json] WHO
! “krug help brief” tells more.
? 2
$ krug brief "#99"
! krug: There is no person #99 in the book.
? 1

# One page before a talk; with nothing to say it says little.
$ krug brief Кузнецова
  Who
    Анна Кузнецова (professional · formal (вы))
    Never in touch; the first day is 24 nov.
  
  How to reach them
    no address yet
    when: 10:00–18:00 (proposed)
$ krug log Петрова --at 2026-11-13 "звонок: говорили о переезде #переезд !2026-11-24 прислать портфолио" 2>/dev/null
$ krug edit Петрова --interests "скалолазание, Rust" --zone Asia/Novosibirsk 2>/dev/null
$ krug --lang ru brief Петрова
  Кто
    Анна Петрова (рекрутер · на вы)
    Рекрутер, ООО «Лира»
    последний контакт 13 ноя
    Недавно общались; снова с 13 янв 2027.
  
  Как связаться
    там 22:00 (Asia/Novosibirsk)
    почта: anna@example.ru
    Телеграм: @anna
    видеозвонок: не виделись 12 мес. (предлагается)
    когда: 10:00–18:00 там, 06:00–14:00 здесь (предлагается)
  
  О чём говорили
    ⇄ звонок: говорили о переезде (13 ноя)
    → почта: резюме (12 ноя)
    → почта: резюме (9 ноя)
  
  Обещания
    моё обещание: прислать портфолио, до 24 ноя (обещано 13 ноя)
  
  О чём поговорить
    спросить: говорили о переезде (из разговора 13 ноя)
  
  Интересы, общее
    интересы: скалолазание, Rust
  
  Учесть
    4 моих письма за последние 30 дней (слишком часто)
    4 из последних 4 писем — без пользы для адресата (без пользы)
$ krug brief Петрова --json
  {"id":1,"name":"Анна Петрова","who":[{"text":"Анна Петрова","note":"recruiter · formal (вы)"},{"text":"Рекрутер, ООО «Лира»","note":null},{"text":"last contact on 13 nov","note":null},{"text":"In touch lately; next from 13 jan 2027.","note":null}],"reach":[{"text":"22:00 there","note":"Asia/Novosibirsk"},{"text":"e-mail: anna@example.ru","note":null},{"text":"Telegram: @anna","note":null},{"text":"video call: no meeting for 12 months","note":"proposed"},{"text":"when: 10:00–18:00 there, 06:00–14:00 here","note":"proposed"}],"words":[{"text":"⇄ phone call: говорили о переезде","note":"13 nov"},{"text":"→ e-mail: резюме","note":"12 nov"},{"text":"→ e-mail: резюме","note":"9 nov"}],"promises":[{"text":"I promised: прислать портфолио, by 24 nov","note":"promised on 13 nov"}],"bring-up":[{"text":"ask about: говорили о переезде","note":"from the talk of 13 nov"}],"interests":[{"text":"interests: скалолазание, Rust","note":null}],"warnings":[{"text":"4 messages of mine in the last 30 days","note":"too frequent"},{"text":"4 of the last 4 messages went out without anything for them","note":"no value"}]}

# Whom I know at a company, and who leads there.
$ krug who-at лира
  #1  Анна Петрова  Рекрутер    13 nov
$ krug who-at "Lira LLC" --json
  [
  {"id":1,"name":"Анна Петрова","title":"Рекрутер","former":false,"started":null,"ended":null,"last_day":"2026-11-13"}
  ]
$ krug path лира
  #1  Анна Петрова  Рекрутер, ООО «Лира»  in touch, last on 13 nov
$ krug add Пётр Орлов --org Гранит 2>/dev/null
$ krug path гранит
! Nobody known leads there.
$ krug edit Орлов --introduced-by Петрова 2>/dev/null
$ krug --lang ru path гранит
  #1  Анна Петрова  Рекрутер, ООО «Лира»  на связи, последний раз 13 ноя
  #3  Пётр Орлов    Гранит                знакомство: Анна Петрова
$ krug path гранит --json
  [
  {"id":1,"name":"Анна Петрова","position":"Рекрутер, ООО «Лира»","link":"in-touch","day":"2026-11-13"},
  {"id":3,"name":"Пётр Орлов","position":"Гранит","link":"introduction","day":null}
  ]
$ krug who-at Гранит
  #3  Пётр Орлов      never in touch
$ krug path Нева
! krug: There is no organization “Нева”; “krug org” lists them.
? 1
$ krug who-at
! krug: “krug who-at” needs more than that.
! Usage: krug who-at [--json] ORG
! “krug help who-at” tells more.
? 2
# A rule says the figure in force.
$ krug config warning.formal 9
! warning.formal = 9 (book)
$ krug warnings --rules
  unanswered  unanswered          A message of theirs waits for an answer for 2 working days.
  date        a date comes        An important date is 7 days away or less, and nothing is planned for it.
  frequent    too frequent        3 messages of mine in 30 days. Steps of chains, answers and congratulations do not count.
  waiting     several wait there  3 people of one company have not answered me yet.
  tone        the wrong tone      My last message was formal to somebody on «ты», or informal where the person or the company is on «вы».
  no-value    no value            Nothing was given with any of my last 4 messages.
  one-sided   one-sided           Of 5 values in 24 months one side had three times as many as the other, or all.
  formal      only formal         9 entries in a row were formal; those of no tone do not count.
  impersonal  not personal        3 talks in 24 months, and neither an interest nor anything in common is noted; or 2 letters in a row sent as the bare template.
  stale       stale data          The data were not checked for 6 months.
