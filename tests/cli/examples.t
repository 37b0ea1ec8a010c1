# What the help shows works as it stands when it is pasted: each command's examples, in
# their order, on a sample book of their own. Left out is what needs a terminal, another
# program, a network, or something in the inbox.
$ krug demo --save base.krug
! The sample book was written to base.krug.
$ export KRUG_BOOK=base.krug
$ krug export vcf -o contacts.vcf; krug export json -o krug.json; krug backup krug-2026-11-21.krug
! 40 people were written to contacts.vcf.
! The book was copied to krug-2026-11-21.krug.
$ mkdir -p phone .local/share/vdirsyncer/calendar .local/share/calcurse
$ cp contacts.vcf phone; krug export ics -o .local/share/vdirsyncer/calendar/mine.ics; : >.local/share/calcurse/apts
! 79 events were written to .local/share/vdirsyncer/calendar/mine.ics.
$ krug help | sed -n '/^People/,/^Options:/s/^  \([a-z][a-z-]*\) .*/\1/p' >names
$ examples() { krug help "$1" | sed -n '/^Examples:/,$s/^  //p' | grep -v 'krug demo$\|krug notify$\|krug inbox [a-z]\|krug sync\|--send\|systemctl\|krug share ics$\|krug share Петрова$'; }
$ try() { cp base.krug try.krug; KRUG_BOOK=try.krug; [ "$1" != redo ] || { krug archive "#3"; krug undo; } 2>out; examples "$1" | while read -r line; do eval "$line" </dev/null >out 2>&1 || { echo "$line"; cat out; }; done; }
$ grep -x "plan\|undo" names; examples undo
  plan
  undo
  krug undo
$ for c in $(cat names); do try "$c"; done
