# A letter from a template: what is missing is asked for by name, what is wrong is said.
$ krug add --kind recruiter Анна Петрова --org "ООО «Лира»" --position Рекрутер --email anna@example.ru --gender female 2>/dev/null
$ krug write check-in Петрова --print
! “Как дела” needs more; tell it by --set NAME=TEXT:
!   me.name: Your name
!   reason: Почему вспомнился этот человек (предложение) (may stay out)
!   question: О чём спросить (вопрос) (may stay out)
!   useful: Что полезного приложить (ссылка, имя) (may stay out)
? 1
$ krug write holiday-greeting Петрова --set me.full=Ольга
! “Поздравление с праздником” needs more; tell it by --set NAME=TEXT:
!   holiday: Which holiday
!   detail: Личное об этом человеке (предложение)
!   wish: Желаю Вам … (чего) (may stay out)
? 1
$ krug write holiday-greeting Петрова --json
  {"template":"holiday-greeting","title":"Поздравление с праздником","lang":"ru","tone":"formal","missing":[{"name":"holiday","label":"Which holiday","needed":true},{"name":"detail","label":"Личное об этом человеке (предложение)","needed":true},{"name":"me.name","label":"Your name","needed":true},{"name":"wish","label":"Желаю Вам … (чего)","needed":false},{"name":"me.signature","label":"Your signature","needed":false}]}
? 1
$ krug write - Петрова --set "me.full=Ольга Соколова"
  Тема: Как у Вас дела?
  
  Здравствуйте, Анна!
  
  Давно хочу узнать, что у Вас нового.
  
  Что из последних месяцев оказалось для Вас самым интересным?
  
  Никакого дела за этим письмом нет, ответьте, когда будет настроение.
  
  Всего доброго,
  Ольга Соколова
! Nothing personal in it yet: add a line that only they would get.
! It only takes: give something along, an article, a hint, your help.
$ krug write thank-yuo Петрова
! krug: There is no template “thank-yuo”. Did you mean “thank-you”?
? 1
$ krug write check-in Петрова --set nonsense=1
! krug: The template “check-in” has no value “nonsense”.
? 1
$ krug write check-in Петрова --set me.gender=nobody
! krug: “nobody” is no gender; write male or female.
? 1
$ krug write check-in Петрова --set nonsense
! krug: --set takes NAME=TEXT; not “nonsense”.
! Usage: krug write TEMPLATE WHO [--set NAME=TEXT] … [OPTION …] | LETTER [OPTION …]
! “krug help write” tells more.
? 2
$ krug write check-in Петрова --in de
! krug: A letter is written in ru or en; not in “de”.
! Usage: krug write TEMPLATE WHO [--set NAME=TEXT] … [OPTION …] | LETTER [OPTION …]
! “krug help write” tells more.
? 2
$ krug write check-in
! krug: Tell whom to write to.
! Usage: krug write TEMPLATE WHO [--set NAME=TEXT] … [OPTION …] | LETTER [OPTION …]
! “krug help write” tells more.
? 2
$ krug write check-in Сидоров
! krug: Nobody in the book is called “Сидоров”.
? 1
$ krug history
  21 nov 18:00  Added: Анна Петрова

# A step is of that person.
$ krug add Иван Ли 2>/dev/null
$ krug remind add Ли "+3d" позвонить 2>/dev/null
$ krug write - Петрова --step "#2" 2>&1 | head -1
  krug: The step #2 is of somebody else.
$ krug write - Ли --step "#9"
! krug: There is no reminder #9 in the book.
? 1
$ krug write - Ли --step "#2" --json
  {"template":"check-in","title":"Как дела","lang":"ru","tone":"formal","missing":[{"name":"me.name","label":"Your name","needed":true},{"name":"reason","label":"Почему вспомнился этот человек (предложение)","needed":false},{"name":"last.months","label":"Months since you last talked","needed":false},{"name":"last.day","label":"When you last talked","needed":false},{"name":"question","label":"О чём спросить (вопрос)","needed":false},{"name":"last.topic","label":"What you last talked about","needed":false},{"name":"interests","label":"What interests them","needed":false},{"name":"promise.mine","label":"What you promised","needed":false},{"name":"news","label":"Your news","needed":false},{"name":"useful","label":"Что полезного приложить (ссылка, имя)","needed":false},{"name":"me.signature","label":"Your signature","needed":false}]}
? 1
$ krug undo 2>/dev/null && krug undo 2>/dev/null

# A holiday is one of those krug knows.
$ krug write holiday-greeting Петрова --holiday new-year --set me.full=Ольга --set "detail=Ваш совет помог мне весь год."
  Тема: Поздравляю с Новым годом
  
  Здравствуйте, Анна!
  
  Поздравляю Вас с Новым годом! Ваш совет помог мне весь год.
  
  Желаю Вам здоровья, спокойных дней и добрых вестей от тех, кого Вы любите.
  
  Всего доброго,
  Ольга
$ krug write holiday-greeting Петрова --holiday tuesday 2>&1 | head -1
  krug: “tuesday” is no holiday of krug; these there are:

# A template of one's own: where it is wrong the shipped one stands in, if there is one.
$ mkdir -p "$HOME/.config/krug/templates/ru"
$ printf 'Title: Моё\nType: check-in\n\nПривет, {{nmae}}\n' >"$HOME/.config/krug/templates/ru/check-in.formal.txt"
$ cp "$HOME/.config/krug/templates/ru/check-in.formal.txt" "$HOME/.config/krug/templates/ru/mine.formal.txt"
$ krug write check-in Петрова --set me.full=Ольга 2>&1 >/dev/null | sed 's,^[^:]*/templates,…,'
  …/ru/check-in.formal.txt:4:11: there is no value “nmae”. Did you mean “name”?
  Nothing personal in it yet: add a line that only they would get.
  It only takes: give something along, an article, a hint, your help.
$ krug write mine Петрова 2>&1 | sed 's,/.*/templates,…,'
  krug: …/ru/mine.formal.txt:4:11: there is no value “nmae”. Did you mean “name”?
$ rm -r "$HOME/.config/krug/templates"

# On the pile; who I am is asked for once.
$ krug write check-in Петрова --set "me.full=Olga Sokolova" --set "detail=the news about your team" --in en --pile
! #1 on the pile: Анна Петрова
$ krug letters
  #1  21 nov  on the pile  Анна Петрова  Keeping in touch  How are things with you?
$ krug letters --pile --json
  [
  {"id":1,"who_id":1,"who":"Анна Петрова","state":"piled","template":"check-in","title":"Keeping in touch","lang":"en","tone":"formal","channel":"email","bare":false,"made_on":"2026-11-21","sent_on":null,"entry":null,"subject":"How are things with you?","body":"Dear Ms Petrova,\n\nI have been meaning to write for some time, and the news about your team made me think of you.\n\nWhat are you working on these days at Lira? If there is something I could help with, a contact or a second opinion, please tell me. A short line is as welcome as a long letter.\n\nKind regards,\nOlga Sokolova"}
  ]
$ krug write check-in Петрова --in en --json
  {"id":null,"who_id":1,"who":"Анна Петрова","state":"draft","template":"check-in","title":"Keeping in touch","lang":"en","tone":"formal","channel":"email","bare":true,"made_on":"2026-11-21","sent_on":null,"entry":null,"subject":"How are things with you?","body":"Dear Ms Petrova,\n\nI have been meaning to write for some time.\n\nWhat are you working on these days at Lira? If there is something I could help with, a contact or a second opinion, please tell me. A short line is as welcome as a long letter.\n\nKind regards,\nOlga Sokolova","checks":[{"id":"personal","ok":false,"text":"Nothing personal in it yet: add a line that only they would get."},{"id":"gives","ok":true,"text":"gives something"},{"id":"address","ok":true,"text":"formal tone"}]}
! Nothing personal in it yet: add a line that only they would get.

# The editor: what comes back is taken, what cannot be is said, and the text stays.
$ EDITOR="sh -c 'echo Привет > \"\$1\"' edit" krug write "#1" --edit
! It only takes: give something along, an article, a hint, your help.
$ EDITOR="sh -c ': > \"\$1\"' edit" krug write "#1" --edit
! krug: The text came back empty. The one from before stays.
? 1
$ EDITOR="sh -c 'printf \"a\\377\" > \"\$1\"' edit" krug write "#1" --edit 2>&1 | sed 's/ in .*/ in …/'
  krug: The editor left text that is not UTF-8. It was not taken. What you wrote is kept in …
$ EDITOR=false krug write "#1" --edit
! krug: “false” ended with the error 1.
? 1
$ rm "$HOME"/.local/state/krug/letters/*
$ EDITOR="sh -c 'echo half a letter > \"\$1\"; kill -9 \$\$' edit" krug write "#1" --edit 2>&1 | sed 's/ in .*/ in …/'
  krug: “sh” was ended by a signal (Killed). What you wrote is kept in …
$ EDITOR=true krug write "#1" --edit
! Taken up where it was left.
! It only takes: give something along, an article, a hint, your help.
$ krug write "#1" --print
  half a letter
! It only takes: give something along, an article, a hint, your help.
$ EDITOR="sh -c 'echo Привет > \"\$1\"' edit" krug write "#1" --edit
! It only takes: give something along, an article, a hint, your help.
$ krug write "#1" --print
  Привет
! It only takes: give something along, an article, a hint, your help.

# Sent: logged with its text, found by its words, one undo brings it back.
$ krug write "#1" --sent --channel telegram
! It only takes: give something along, an article, a hint, your help.
! #1 sent: Анна Петрова
! #1 Анна Петрова · Waiting for their answer until 4 dec.
$ krug write "#1" --sent
! krug: This letter was sent already.
? 1
$ krug write "#1" --drop
! krug: This letter was sent already.
? 1
$ krug show Петрова | tail -2
  Timeline
    21 nov  →  Telegram  Привет
$ krug search привет
  #1  Анна Петрова  21 nov  Telegram  Привет
$ krug letters Петрова
  #1  21 nov  sent  Анна Петрова  Keeping in touch  Привет
$ krug letters --state draft
$ krug history | head -2
  21 nov 18:00  Letter sent: Анна Петрова · Keeping in touch
  21 nov 18:00  Letter on the pile: Анна Петрова · Keeping in touch
$ krug undo
! Undone: Letter sent: Анна Петрова · Keeping in touch
$ krug letters
  #1  21 nov  on the pile  Анна Петрова  Keeping in touch  Привет
$ krug write "#1" --drop
$ krug letters
$ krug write "#1"
! krug: There is no letter #1 in the book.
? 1
$ krug write "#x" Петрова
! krug: There is no template “#x”; “krug templates” lists them.
? 1

# A step of the chain: its template, what comes next.
$ krug application add --org Лира --position Backend --at 2026-10-01 --with Петрова:recruiter 2>/dev/null
  #1 ООО «Лира» · Backend · applied
  Applied on: thu 1 oct
    #1 Анна Петрова · recruits for it
$ krug reject --org Лира --by Петрова --yes 2>/dev/null
$ krug write - Петрова --print
  Тема: Вакансия «Backend»: спасибо и пара вопросов
  
  Здравствуйте, Анна!
  
  Спасибо, что сообщили о решении по вакансии «Backend»: определённый ответ всегда лучше ожидания. И за сами разговоры спасибо, они прошли для меня не зря.
  
  Решение я понимаю и принимаю. Хочу только разобраться, над чем мне работать дальше, и здесь Ваш взгляд ценнее моих догадок:
  
  – Какие мои навыки проявились лучше всего?
  – Над чем мне стоит поработать?
  – Были ли моменты, которые показались слабыми?
  
  Хватит одной строки на любой из этих вопросов, можно и голосом. А если отвечать не принято или просто некогда, ничего страшного: оставьте письмо без ответа, я пойму.
  
  С уважением,
  Olga Sokolova
! Nothing personal in it yet: add a line that only they would get.
$ krug write - Петрова --sent
! Nothing personal in it yet: add a line that only they would get.
! #2 sent: Анна Петрова
!   [x] ask for feedback again · Анна Петрова · 28 nov–4 dec (e-mail)
! #1 Анна Петрова · Waiting for their answer until 28 nov.
$ krug write - Петрова --print | head -1
  Тема: Как у Вас дела?
! Nothing personal in it yet: add a line that only they would get.
! It only takes: give something along, an article, a hint, your help.
! 2 letters in a row were sent as the bare template
$ krug undo
! Undone: Letter sent: Анна Петрова · Вакансия «Backend»: спасибо и пара вопросов
$ krug write - Петрова --sent --skip feedback-retry
! Nothing personal in it yet: add a line that only they would get.
! #3 sent: Анна Петрова
!   [ ] ask for feedback again · Анна Петрова · 28 nov–4 dec (e-mail)
! #1 Анна Петрова · Waiting for their answer until 28 nov.
$ krug letters
  #3  21 nov  sent  Анна Петрова  Просьба об отзыве  Вакансия «Backend»: спасибо и пара вопросов
$ krug show Петрова | tail -2
  Timeline
    21 nov  →  e-mail  Вакансия «Backend»: спасибо и пара вопросов …

# The same letter once more is the draft that lies there already.
$ krug write check-in Петрова --in en --set "detail=the new team" --draft
! #4 draft: Анна Петрова
$ krug write check-in Петрова --in en --set "detail=the new team" --draft
! #4 draft: Анна Петрова
$ krug write check-in Петрова --in en --set "detail=an article" --draft
! #5 draft: Анна Петрова
$ krug letters Петрова --state draft
  #5  21 nov  draft  Анна Петрова  Keeping in touch  How are things with you?
  #4  21 nov  draft  Анна Петрова  Keeping in touch  How are things with you?

# One of the pile asks for what it wants as well, and is filled by it.
$ krug greet new-year Петрова --now 2026-12-28T18:00:00+03:00
! Анна Петрова will be greeted: New Year
$ krug greet new-year --pile --now 2026-12-28T18:00:00+03:00
! 1 letter on the pile.
$ krug write 6 --print --now 2026-12-28T18:00:00+03:00
! “Поздравление с праздником” needs more; tell it by --set NAME=TEXT:
!   detail: Личное об этом человеке (предложение)
!   wish: Желаю Вам … (чего) (may stay out)
? 1
$ krug write 6 --set "detail=Спасибо за осень" --sent --now 2026-12-28T18:00:00+03:00
! #6 sent: Анна Петрова
! #1 Анна Петрова · 21 days late: the time ended on 7 dec.
$ krug letters Петрова --state sent
  #6  28 dec  sent  Анна Петрова  Поздравление с праздником  Поздравляю с Новым годом
  #3  21 nov  sent  Анна Петрова  Просьба об отзыве          Вакансия «Backend»: спасибо и пара вопросов

# A template of one's own that there is in one language alone serves for both, which is told.
$ mkdir -p "$HOME/.config/krug/templates/en"
$ printf 'Title: A card\nType: check-in\n\nA card for {{name}}.\n' >"$HOME/.config/krug/templates/en/card.txt"
$ krug write card Петрова --lang ru --print
  A card for Ms Petrova.
! Русского шаблона «card» нет, это английский.
! Пока ничего личного: добавьте строку только для этого человека.
! Письмо ничего не даёт: добавьте статью, подсказку, свою помощь.
$ krug write cart Петрова --lang ru --print
! krug: Нет шаблона «cart»; какие есть, покажет «krug templates».
? 1

# What is told of a kept letter is added to what was told before.
$ krug write request-for-advice Петрова --in en --tone informal --set "question=Would you take a contract for half a year?" --set "detail=you have done it twice" --draft
! It only takes: give something along, an article, a hint, your help.
! #7 draft: Анна Петрова
$ krug write '#7' --set "tried=I asked two friends" --print
  Subject: A question for you
  
  Hi Anna,
  
  I'm stuck and could use your advice. Would you take a contract for half a year? So far I've tried this: I asked two friends. I ask you because you have done it twice. Two lines would do, or fifteen minutes on the phone if that's easier.
  
  Olga
! It only takes: give something along, an article, a hint, your help.
