# On a narrow terminal both sides stand below each other; without folders a sync says where
# they are set.
book   phone
now    2026-11-21T18:00:00+03:00
size   60x20
lang   en
keys   = Tab
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Анна Сергеевна Петрова
|
| Both changed the same
|   in krug                      on the phone
| nickname
|   Аня                          Анюта
| phone
|   +7 916 111-11-11             +7 999 000-00-00
|
| What is right?
| m  what krug says, as it stands now
| t  what the phone says
| b  both: what finds no place goes to the notes
|
| anna.vcf
|
|
|
| m as in krug  t as on the phone  b keep both        ? help
krug   config calendar.vdir ""
krug   config contacts.vdir ""
keys   =
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights
| Анна Сергеевна Петрова
| put away, its folder is not set
| ~/contacts
| It is asked about again by undo, and where the folder is
| set once more.
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
| = sync  U inbox  Tab pane  u undo  Esc back         ? help
