# My profile, which letters are signed with.
$ krug add "Anna Petrova" 2>/dev/null
$ krug me
  family      Family name
  given       Given name
  patronymic  Patronymic
  alt         Second spelling
  city        City
  signature   Signature
  interests   Interests
  skills      Skills
  career      Career
  gender      Gender
$ krug me given=Вера family=Соколова gender=female email=vera@example.org
  family      Family name      Соколова
  given       Given name       Вера
  patronymic  Patronymic
  alt         Second spelling
  city        City
  signature   Signature
  interests   Interests
  skills      Skills
  career      Career
  gender      Gender           female
  email       e-mail           vera@example.org
$ krug me email=vera@example.net telegram=https://t.me/vera_s city=Москва
  family      Family name      Соколова
  given       Given name       Вера
  patronymic  Patronymic
  alt         Second spelling
  city        City             Москва
  signature   Signature
  interests   Interests
  skills      Skills
  career      Career
  gender      Gender           female
  email       e-mail           vera@example.net
  telegram    Telegram         @vera_s
$ krug me --json telegram=
  {"family":"Соколова","given":"Вера","patronymic":"","alt":"","city":"Москва","signature":"","interests":"","skills":"","career":"","gender":"female","channels":[{"kind":"email","value":"vera@example.net"}]}
$ krug undo
! Undone: About me
$ krug me telegram= gender=maybe
! krug: “maybe” is no gender; write male or female.
! Usage: krug me [--json] [NAME=TEXT …]
! “krug help me” tells more.
? 2
$ krug me shoe=42
! krug: There is no “shoe” in the profile; krug me lists it.
! Usage: krug me [--json] [NAME=TEXT …]
! “krug help me” tells more.
? 2
$ krug me given
! krug: “given” is not NAME=TEXT.
! Usage: krug me [--json] [NAME=TEXT …]
! “krug help me” tells more.
? 2
$ krug me email=nothing
! krug: “nothing”: an e-mail address is written like name@example.org.
? 1
$ krug me --json | grep -c vera_s
  1
