# Fifty letters go onto the pile at once; they are gone through, who waits beside them is
# not, and no letter is missing.
book   crowd
now    2026-12-28T10:00:00+03:00
size   100x14
lang   en
keys   F a
type   tag:crowd
keys   Enter Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                  mon 28 dec
| Guest N10 · Holiday greeting                                                        letter 1 of 50
| formal tone · in English · e-mail: no address
| Subject: Best wishes for the New Year
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Dear Guest N10,
|
| My best wishes to you for the New Year.
|
| I hope it leaves you time for the people you like best. I would be glad if we
| found an occasion to talk again in the months ahead. There is no need to reply.   ↓
|────────────────────────────────────────────────────────────────────────────────────────────────────
| – Nothing personal in it yet: add a line that only they would get.   ✓ formal tone
| Enter editor  f fill in  c copy  m mail  y sent  n next  p template  a tone  L language     ? help
