# In Russian and wide: the template of the step, others to choose from with when to use
# them, the other tone and language, the channel; what is asked for below one another.
book   sample
now    2026-11-21T18:00:00+03:00
size   120x36
lang   ru
env    VISUAL=
env    EDITOR=true
keys   w a
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Денис Морозов · Просьба об отзыве
| официально · по-русски · Телеграм: @d_morozov
| Тема: Вакансия «Инженер баз данных»: спасибо и пара вопросов
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Здравствуйте, Денис Валерьевич!
|
| Спасибо, что сообщили о решении по вакансии «Инженер баз данных»: определённый
| ответ всегда лучше ожидания. И за сами разговоры спасибо, они прошли для меня не
| зря.
|
| Решение я понимаю и принимаю. Хочу только разобраться, над чем мне работать
| дальше, и здесь Ваш взгляд ценнее моих догадок:
|
| – Какие мои навыки проявились лучше всего?
| – Над чем мне стоит поработать?
| – Были ли моменты, которые показались слабыми?
|
| Хватит одной строки на любой из этих вопросов, можно и голосом. А если отвечать не
| принято или просто некогда, ничего страшного: оставьте письмо без ответа, я пойму.
|
| С уважением,
| Вера Соколова
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| – Пока ничего личного: добавьте строку только для этого человека.   – Письмо на «вы», а вы на «ты».
| ✓ сначала спасибо   ✓ есть конкретный вопрос   ✓ без споров
| Enter редактор  f заполнить  c копия  t Телеграм  y отправлено  W стопка  p шаблон  a тон  L язык  Esc назад  ? помощь
keys   L
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Денис Морозов · Request for feedback
| официально · по-английски · Телеграм: @d_morozov
| Тема: Thank you, and a question
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Dear Mr Morozov,
|
| Thank you for letting me know, and for the time that you and your colleagues at
| Orbita gave me.
|
| I accept the decision and do not mean to reopen it. I would like to learn from it,
| and a few words from you would teach me more than guessing:
|
| – Which of my skills showed best?
| – What should I improve?
| – Were there moments that looked weak?
|
| One sentence on any of these is enough. If company rules or a full calendar do not
| allow it, I understand, and you need not reply.
|
| Kind regards,
| Vera Sokolova
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| – Пока ничего личного: добавьте строку только для этого человека.   – Письмо официальное, а вы на «ты».
| ✓ сначала спасибо   ✓ есть конкретный вопрос   ✓ без споров
| Enter редактор  f заполнить  c копия  t Телеграм  y отправлено  W стопка  p шаблон  a тон  L язык  Esc назад  ? помощь
keys   p
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Денис Морозов · Request for feedback
| официально · по-английски · Телеграм: @d_morozov
| ╭─ Шаблон ───────────────────────────────────────────────────────────────────────────────────────────────────────────╮
|─│ начните печатать                                                                                                   │─
| │ ▸ Request for feedback         within 24 to 48 hours of a refusal, to the person who told you, or to the recruite… │
| │   Keeping in touch             when it is time to be in touch and nothing particular has happened; give something… │
| │   Answer                       to answer a message that waits for it.                                              │
| │   Applying again               when the time a company named has passed, or a new position opened there, and you … │
| │   Clarifying question          when feedback or an answer left one thing unclear. One question only, and thanks b… │
| │   Congratulation               on a birthday, a new job, a promotion or another day of theirs; the occasion is fi… │
| │   Connection note              the few lines that go with a request to connect, on the day you met or within two … │
| │   Invitation to an event       to invite somebody to an event you attend or hold, two weeks ahead or more.         │
| │   First follow-up              two to four weeks after an interview or an event, to somebody you met there; not t… │
| │   Holiday greeting             before a holiday, to people you know will be pleased by a greeting; one by one, an… │
| │   Introduction of two people   to introduce a second person to them, once that person has agreed. Say why the two… │
| │   Invitation to meet           to ask for a meeting or a call. Say what about, how long, and offer two times; let… │
| │   Offer of help                when you see something you could really do for them. Offer one concrete thing with… │
| │   My news                      when something has changed for you, to the people it concerns and who have not hea… │
| │   Proposal to work together    to propose working together: a talk, an article, a project. Small first step, and … │
| │   Recommending a candidate     when you know somebody who fits a position they try to fill. Ask the candidate fir… │
| │   Telling them how it ended    within a week of the end of an application, to everybody who recommended you or he… │
| │   Asking for advice            when they know from experience what you have to find out. One question they can an… │
| │   Asking for news              when the day an answer was promised for has passed, or ten working days after you … │
| │   Asking for a recommendation  when you apply somewhere and they have seen you work. Make it easy to decline, and… │
| │   Second try that closes       when a first letter had no answer, after a week or more and best by another channe… │
| │   Something worth reading      when something on your shelf fits their work or interests: an article, a book, a c… │
| │   A vacancy to share           when you hear of a vacancy that may suit them or somebody they know. Leave it open… │
| │   Support in a hard time       when somebody has lost a job or goes through a hard time. No advice, no bright sid… │
| │   Thank you                    within a day of an interview, one letter to each person you met; after an offer; w… │
| │   Thanks for feedback          on the day feedback comes, whatever it says. Name one thing you take from it; do n… │
| ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| – Пока ничего личного: добавьте строку только для этого человека.   – Письмо официальное, а вы на «ты».
| ✓ сначала спасибо   ✓ есть конкретный вопрос   ✓ без споров
| ↓/↑ переход  Enter выбрать  Esc назад                                                                        F1 помощь
type   clarif
keys   Enter
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Для письма: Денис Морозов, Clarifying question
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|
| Your one question (a whole sentence)
| нужно
|
| What in their answer helped you, in a few words
| по желанию
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| ^S сохранить  Tab поле  Esc назад                                                                            F1 помощь
type   А если считать по неделям?
keys   C-s
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Денис Морозов · Clarifying question                                                                           черновик
| официально · по-английски · Телеграм: @d_morozov
| Тема: One question about your answer
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Dear Mr Morozov,
|
| Thank you for your answer. It helps me to see where I stand.
|
| There is one thing I would like to be sure I have understood. А если считать по
| неделям?
|
| An example, or a line that says where to look, would be more than enough. If it is
| not something you can go into, please leave it at that; your answer has been
| useful as it is.
|
| Kind regards,
| Vera Sokolova
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| ✓ личное   – Письмо ничего не даёт: добавьте статью, подсказку, свою помощь.   – Письмо официальное, а вы на «ты».
| Enter редактор  c копия  t Телеграм  y отправлено  W стопка  p шаблон  a тон  L язык  f заполнить  Esc назад  ? помощь
keys   b
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Денис Морозов · Clarifying question                                                                           черновик
| официально · по-английски · Телеграм: @d_morozov
| Тема: One question about your answer
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Dear Mr Morozov,
|
| Thank you for your answer. It helps me to see where I stand.
|
| There is one thing I would like to be sure I have understood. А если считать по
| неделям?
|
| An example, or a line that says where to look, would be more than enough. If it is
| not something you can go into, please leave it at that; your answer has been
| useful as it is.                          ╭─ Канал ────────────────────────╮
|                                           │ начните печатать               │
| Kind regards,                             │   почта                        │
| Vera Sokolova                             │ ▸ Телеграм          @d_morozov │
|                                           │   LinkedIn                     │
|                                           │   другое                       │
|                                           ╰────────────────────────────────╯
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| ✓ личное   – Письмо ничего не даёт: добавьте статью, подсказку, свою помощь.   – Письмо официальное, а вы на «ты».
| ↓/↑ переход  Enter выбрать  Esc назад                                                                        F1 помощь
keys   Down Enter f
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Для письма: Денис Морозов, Clarifying question
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|
| What in their answer helped you, in a few words
| по желанию
|
| Your one question (a whole sentence)
| нужно       А если считать по неделям?
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| ^S сохранить  Tab поле  Esc назад                                                                            F1 помощь
keys   Esc ?
screen
| krug  1 Люди  2 Дни  3 Работа  4 Обзор  5 Показатели                                 сб 21 ноя · просрочено 6 · ждут 2
| Денис Морозов · Clarify╭─ Клавиши ────────────────────────────────────────────────────────────╮               черновик
| официально · по-английс│ Письмо                                                               │
| Тема: One question abou│   Enter  e        Писать письмо в редакторе                          │
|────────────────────────│   f               Заполнить, чего письму не хватает                  │────────────────────────
| Dear Mr Morozov,       │   c               Скопировать письмо                                 │
|                        │   m               Передать почтовой программе                        │
| Thank you for your answ│   t               Открыть в Телеграме                                │
|                        │   y               Отправлено: записать и закрыть шаг                 │
| There is one thing I wo│   p               Взять другой шаблон                                │
| неделям?               │   a               На вы или на ты                                    │
|                        │   L               По-русски или по-английски                         │
| An example, or a line t│   b               Каким каналом оно пойдёт                           │
| not something you can g│   d               Записать черновиком для почтовой программы (.eml)  │
| useful as it is.       │   x               Отправить командой из настроек                     │
|                        │   Q               Показать ссылку QR-кодом                           │
| Kind regards,          │   W               Положить письмо в стопку                           │
| Vera Sokolova          │   n               Следующее письмо стопки                            │
|                        │   D               Удалить выбранное                                  │
|                        │                                                                      │
|                        │ Движение                                                             │
|                        │   j  ↓            На строку вниз                                     │
|                        │   k  ↑            На строку вверх                                    │
|                        │   g  Home         К первой строке                                    │
|                        │   G  End          К последней строке                                 │
|                        │   ^D              На полстраницы вниз                                │
|                        │   ^U              На полстраницы вверх                               │
|                        │   PgDn  ^F        На страницу вниз                                   │
|                        │   PgUp  ^B        На страницу вверх                                  │
|                        │                                                                      │
|                        │ Везде                                                                │
|                        │   ?  ,  F1        Справка: все клавиши этого экрана                  │
|                        │   :               Найти любое действие по названию                   │
|────────────────────────│   u               Отменить последнее изменение                     ↓ │────────────────────────
| ✓ личное   – Письмо нич╰──────────────────────────────────────────────────────────────────────╯ьное, а вы на «ты».
| Esc назад  j/k переход
