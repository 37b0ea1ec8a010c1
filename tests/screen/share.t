# Where no page can stand, the code holds the card itself, or else their next event, and
# what does not fit says how large it is; then the page is tried again. Of the calendar it is
# told which phones ring.
book   cards
now    2026-11-21T18:00:00+03:00
size   80x24
lang   en
krug   config share.address 192.0.2.1
keys   Q
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
|  To a phone · Анна Петрова.vcf
|  No page can be opened at 192.0.2.1: it is no address of this computer,
|  or the port is taken.
|
|  The code does not fit: it takes a screen of 57×31, and this one has
|  80×24. Enlarge the window, or make its letters smaller.
|
|  The code holds the card itself; nothing goes over the network.
|
|  The card has name, position, channels, city and birthday; no notes, no
|  tags.
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
| Tab another code  j/k move  q back                                      ? help
keys   Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
|  To a phone · Анна Петрова.ics
|  The code does not fit: it takes a screen of 61×33, and this one has
|  80×24. Enlarge the window, or make its letters smaller.
|
|  The code holds their next reminder or meeting itself; nothing goes
|  over the network.
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
| Tab another code  j/k move  q back                                      ? help
keys   Tab
resize 120x40
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
|                                                                To a phone · Анна Петрова.vcf
|                                                                No page can be opened at 192.0.2.1: it is no address
|    █▀▀▀▀▀█ █ ▄ ███ ▄ ▀█▀▀▀█▀▀▄▀▀▄ ▄▀▄ ▄█▄ ▀▀██▄  █▀▀▀▀▀█       of this computer, or the port is taken.
|    █ ███ █  ▀ █▀▄█▄▄▀██▀▀█▄  ▀▄█▄██  ▀▄ ██▄▀█▄▀▄ █ ███ █
|    █ ▀▀▀ █ ██ ██ ▀▀ ▄▄ ▄ ▄▄█▀▀▀█▄█▄▀ █▄█ ▀▄█▄█   █ ▀▀▀ █       The code holds the card itself; nothing goes over the
|    ▀▀▀▀▀▀▀ █ █ ▀▄▀ ▀ █▄█ █▄█ ▀ █ ▀▄█ ▀▄█ ▀ ▀ ▀ █ ▀▀▀▀▀▀▀       network.
|    ███▄▄█▀ ▀█  ▄█▀ ▀  ██▀▀██▀█▀▀▀█▀ ▀█▀ ▀██ ▀▀  █▀▀█ ▄▀▀
|     ▀ ▀▀█▀█▄▄▄█▀▀▀ ▀▀██▄▀▀▀▀█ █▀  ▀█▄ ██▄ ▀██▀█▄▀█ ██ ▄▀       The card has name, position, channels, city and
|    ▄▄▄▀  ▀█▄  ▀▀█▄▄█▄  ▄▀██▀█▀  █  ▀▄▀█▀▄▀▀▀█▀█ ▄▀ █▄█▀        birthday; no notes, no tags.
|    █ ▀▄██▀█▄▀▄▀  ▄▄▄█▀▀▀ ▄ ▄▄▀███ ▄ ▀ ▄▀▄██ █▄▄▀█ ▄ ▀ █▀
|     ▄▀▀▀█▀▄▄▄█▄▀  ███▀ ▀  ▀▀█▀▀ ▄█▄▄▀▀▄ █▄ ▄ ▀▀ ▄▀ █▄
|    ▀▄ ██ ▀▄▀▄▄██ ▀█▄▀▀ ▀▀▀█▀█ ▀▀ ▀▀█▄▄   ▀█▀█▀  ▄█▀▄█▀▄█
|    ██  █▄▀ ▀  ▄▄▄ ▀▄█▄▄█▄ ▀ ████▄▀▄▀█▀ ▀█ ▄█▄▀▄ ▄ ▄▀▀█ ▀
|    ▄▀ ▀▄█▀▄▄▄ █ █▀▀▀ ▄▀▀█▀▄██ ██▀ ▄█▀▄██ ▀▀  ▄▀    ▀█ █▀
|    ▀█▀▀█▀▀▀██▀▄▀█▀ ▀  ███▀ █▀▀▀█▀█▀ ▄▄▀ ▀██ █ ▄█▀▀▀█ █▀▀
|    ▀▀ ▄█ ▀ █▀ ▀▄▀▀ ▀▀▀█▄▀▀▄█ ▀ █▄▄▀█▄▀█▀▄ ██▀▀▀█ ▀ █▄▀▄▀
|    ▀▀▄▀▀▀▀█▀█▄▀██▄▄█▀▀▀██  █▀▀▀█ ▀ ▀▄▀▄▀█ ▀▀▀ █▀▀█▀▀▄▀ ▀
|    ▀▄ ▀█ ▀  ▄█▄  ▄▀▄█▀ ▀ ▄▀  ▄▄   ▄▀▀ █ ▀▀█▀██▄▄▄▀▄██ █
|    ▄█▀██▀▀ ████▀  ███▀ ▀  █ ██ ▀█▄  ▀█  █▄▄ ▀ █ ▀██ █▀▀▀
|    █▄█▄  ▀▄▄▀▄▀ ▄▀█▄▄  ▀▄▄ ▀ ▀   ████ █▀ █▄▀▄▄█ ▀█  █▀ █
|    █ ▄▄█ ▀▀▄▀█▄ ▄   ▀▀▄█▄ ▀███▀▀█  █▄  ▀▄▀ ▀ ▀████▀▀▀▀█▀
|    ▀▀ ▄▀▀▀ █▄█▀ █▀▄  ▄▀ █▀█ ▀▄█ ▀ ▀   ▄▀▀▀██▀█▄█ ▀█▀▄  ▄
|    █ █▄██▀▄██▄▄ █▀ ▀  ███▀▀▄▄ █▄▀██ ▄█▀ ▀█▀ █▄▀▄▀▀▄▀██▀
|    ▀█▄▀▀▀▀▀▄█ █  █ ▀▀▄█▄▀▀ ▀▀▄ ▄  ██ ▀█▀  █▀ █▀█▄█▀▄█▀ ▀
|       ▀  ▀▀▄███▄▄ █▀ ▀▀██▄▀█▀▀▀█▄▀█▀█ ▄▀▄ ▄▀█ ██▀▀▀█▀▀█▄
|    █▀▀▀▀▀█ ▄▄▀█▄  ▀ █▀ ▀ ▄██ ▀ ██▄▄ ▀ ▄ ▀▀▄ ▀▀▄█ ▀ █▄▀▀
|    █ ███ █  ▀▀█ ▀ ███▀ ▀  ▀██▀▀▀▄█▄ ▀█▄▄▀▀▄▄▀█ █▀█▀▀▄▀▀▀
|    █ ▀▀▀ █ █▀▄▀██▄█▄▄▄ ▀▄▀▄▀ ▀▀█▄█ █  ▀▄▄    █ █▄▀ █ ▀
|    ▀▀▀▀▀▀▀ ▀    ▀▀ ▀ ▀ ▀  ▀ ▀▀ ▀▀  ▀ ▀▀▀ ▀ ▀ ▀▀▀▀▀▀▀   ▀
|
|
|
|
|
|
|
|
|
| Tab another code  j/k move  q back                                                                              ? help
keys   q
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                          sat 21 nov · 1 overdue
| People · by urgency                              │ Анна Сергеевна Петрова                               recruiter · вы
| overdue                                        1 │ Senior recruiter, Яндекс
| ▸ Анна Петрова                          9 d late │ ✈ @annap
| new                                            1 │ 9 days late: the time ended on 12 nov.
|   Анна Волкова                       from 25 nov │ every 2–3 months · last 12 aug (101 d)
| resting                                        1 │ due mon 23 nov
|   Пётр Смирнов                   from 2 feb 2027 │
|                                                  │ #rust
|                                                  │ depth: too little to say
|                                                  │
|                                                  │
|                                                  │
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │   2026
|                                                  │ ▸ 12 aug ⇄ meeting  talked about the move
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| l log  w write  d done  s snooze  a add  e edit  / search  u undo  Enter open  Tab pane  o order  z fold  I me  ? help
resize 80x24
keys   E End Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights  sat 21 nov · 1 overdue
|  To a phone · krug.ics
|  No page can be opened at 192.0.2.1: it is no address of this computer,
|  or the port is taken.
|
|
|  iPhone, a file that is opened
|  It rings. Open the file from Mail, Files or Safari, not from a
|  messenger.
|
|  iPhone, a subscription
|  It stays silent until alerts are allowed: in Settings, Calendar,
|  Accounts, the subscription, switch off Remove Alarms.
|
|  Google Calendar
|  It drops our alarms, of a file and of a subscription. In the settings
|  of that calendar add a notification of its own: for events 0 minutes,
|  for all-day events 1 day before. A subscription is read every 4 to 24
|  hours.
|
|  Android with ICSx⁵ or DAVx⁵
|  It rings as we say. ICSx⁵ takes an address or a file that lies on the
|  phone (Syncthing), and must be allowed to run in the background.      ↓
| Tab another code  j/k move  q back                                      ? help
