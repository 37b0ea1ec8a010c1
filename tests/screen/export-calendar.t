# The calendar for the phone: what of it, how many that is, where to, and then which phones
# ring. What cannot be is told below its field.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
keys   E Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Calendar for the phone
|────────────────────────────────────────────────────────────────────────────────
| What             reminders, dates, meetings                                  ▾
| Weeks            no limit  79 events
| Whom             everybody; or a search: kind:recruiter
| Only             all; or: promise, dates, meetings, interviews
| Names            as it is set
| Reminders        as it is set
| Alarms           as they are set; or: 30m, 2d, 09:00; or none
| File             ~/krug.ics
| Keep up to date  [ ] the whole calendar, after each change
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
| ^S save  Tab next field  F4 choose  Esc back                           F1 help
keys   Tab
type   2
keys   Tab
type   petrova
keys   Tab
type   parties
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Calendar for the phone
|────────────────────────────────────────────────────────────────────────────────
| What             reminders, dates, meetings
| Weeks            2
| Whom             petrova
| Only             parties
|                  “parties” is nothing a calendar holds. It holds: regular, co…
| Names            as it is set                                                ▾
| Reminders        as it is set
| Alarms           as they are set; or: 30m, 2d, 09:00; or none
| File             ~/krug.ics
| Keep up to date  [ ] the whole calendar, after each change
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
| ^S save  Tab next field  F4 choose  Esc back                           F1 help
keys   S-Tab C-u
type   dates
keys   C-s
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
|  Written to ~/krug.ics: 1 event.
|
|  iPhone, a file that is opened
|  It rings. Open the file from Mail, Files or Safari, not from a messenger.
|
|  iPhone, a subscription
|  It stays silent until alerts are allowed: in Settings, Calendar, Accounts,
|  the subscription, switch off Remove Alarms.
|
|  Google Calendar
|  It drops our alarms, of a file and of a subscription. In the settings of
|  that calendar add a notification of its own: for events 0 minutes, for
|  all-day events 1 day before. A subscription is read every 4 to 24 hours.
|
|  Android with ICSx⁵ or DAVx⁵
|  It rings as we say. ICSx⁵ takes an address or a file that lies on the phone
|  (Syncthing), and must be allowed to run in the background.
|
|  Etar, Simple Calendar, Fossify
|  Imported from a file they may stay silent: set a default reminder in their
|  settings. Through ICSx⁵ they ring.
|                                                                               ↓
| j/k move  Esc back                                                      ? help
keys   End
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
|  It rings. Open the file from Mail, Files or Safari, not from a messenger.    ↑
|
|  iPhone, a subscription
|  It stays silent until alerts are allowed: in Settings, Calendar, Accounts,
|  the subscription, switch off Remove Alarms.
|
|  Google Calendar
|  It drops our alarms, of a file and of a subscription. In the settings of
|  that calendar add a notification of its own: for events 0 minutes, for
|  all-day events 1 day before. A subscription is read every 4 to 24 hours.
|
|  Android with ICSx⁵ or DAVx⁵
|  It rings as we say. ICSx⁵ takes an address or a file that lies on the phone
|  (Syncthing), and must be allowed to run in the background.
|
|  Etar, Simple Calendar, Fossify
|  Imported from a file they may stay silent: set a default reminder in their
|  settings. Through ICSx⁵ they ring.
|
|  Outlook
|  It rings before and at the beginning, never after it. A file that is opened
|  is a calendar of its own beside yours.
| j/k move  Esc back                                                      ? help
keys   Esc
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| 2 meetings to log? U               │ Denis Morozov           professional · ты
| deadline in hours                1 │ Developer, Orbita (since 20… Moscow 18:00
| ▸ Denis Mo… ask for feedback, 24 h │ ✈ @d_morozov
| owed                             2 │ They refused: thank them and ask for
|   Maria Polyakova     ✉ answer 5 d │ feedback: Orbita · Database engineer (24 ↓
|   Ivan Li             ✈ answer 3 d ├───────────────────────────────────────────
| overdue                          6 │   2026
|   Zhanna Orlova   retry, 10 d late │ ▸ 9 nov  ⇄ interview · Database engineer…
|   Timur Valiev ♥         14 d late │            with: Denis Morozov, Maxim
|   Pavel Yezhov           18 d late │            Nikolaev
|   Sofya Lebedeva promise, 4 d late │   3 nov  ⇄ meeting  shares his plans, th…
|   Anna Petrova            9 d late │   24 jun ⇄ meeting  helped him with a co…
|   Olga Kuznetsova         3 d late │   15 jan ⇄ meeting  talked about labelli…
| ready                           11 │
|   Artyom Gusev      reminder today │
|   Natalia Sergeyeva      ask, 10 d │
|   Yelena Fomina           9 d left │
|   Nikita Zhuravlyov     retry, 9 d │
|   Stepan Gromov          ask, 11 d │
|   Pyotr Smirnov          13 d left │
|   Inna Belova ♥          17 d left │
|   Fyodor Lapin           20 d left │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo       ? help
