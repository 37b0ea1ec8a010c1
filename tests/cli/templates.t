# Templates that krug ships can be listed, and printed as the beginning of one's own.
$ krug templates --lang ru | tr -s ' ' | sed -n 's/^\(thank-you formal ru\) .*/\1/p'
  thank-you formal ru
$ krug templates list --all --json | tr '{' '\n' | grep '"kind":"thank-you","tone":"formal","lang":"en"' | sed 's/"title".*"file"/… "file"/; s/,$//'
  "kind":"thank-you","tone":"formal","lang":"en",… "file":null,"problem":null}
$ mkdir -p .config/krug/templates/ru .config/krug/templates/en
$ krug templates show thank-you --lang ru --tone informal >.config/krug/templates/ru/thank-you.informal.txt
$ krug templates show thank-you --lang ru --tone informal | cmp - .config/krug/templates/ru/thank-you.informal.txt
$ krug templates check

# One's own file takes the place of the shipped one, or adds a kind, for both tones.
$ printf '# Use: before lunch\nTitle: Coffee\nType: invitation\n\nCoffee, {{name}}?\n' >.config/krug/templates/en/coffee.txt
$ krug templates | tr -s ' ' | grep ^coffee
  coffee formal en own Coffee before lunch
  coffee informal en own Coffee before lunch
$ krug templates show coffee
  # Use: before lunch
  Title: Coffee
  Type: invitation
  
  Coffee, {{name}}?
$ krug templates show coffee --tone informal | tail -n 1
  Coffee, {{name}}?
$ krug templates --json | tr '{' '\n' | sed -n '/"coffee"/s#"file":".*/.config#"file":"…/.config#p'
  "kind":"coffee","tone":"formal","lang":"en","title":"Coffee","type":"invitation","use":"before lunch","file":"…/.config/krug/templates/en/coffee.txt","problem":null},
  "kind":"coffee","tone":"informal","lang":"en","title":"Coffee","type":"invitation","use":"before lunch","file":"…/.config/krug/templates/en/coffee.txt","problem":null},
$ krug templates show coffee --lang ru
! krug: Нет шаблона «coffee»; какие есть, покажет «krug templates».
? 1
$ krug templates show coffe
! krug: There is no template “coffe”. Did you mean “coffee”?
? 1

# A mistake is told with file, line and column, wherever templates are looked at; the
# shipped one is used.
$ printf 'Title: Thanks\nType: thank-you\n\nDear {{nam}},\n' >.config/krug/templates/en/thank-you.formal.txt
$ krug templates check
! ~/.config/krug/templates/en/thank-you.formal.txt:4:8: there is no value “nam”. Did you mean “name”?
? 1
$ krug templates show thank-you | head -n 1 | cut -c1-6
  # Use:
! ~/.config/krug/templates/en/thank-you.formal.txt:4:8: there is no value “nam”. Did you mean “name”?
$ krug templates | grep -c thank-you
  2
! ~/.config/krug/templates/en/thank-you.formal.txt:4:8: there is no value “nam”. Did you mean “name”?
$ krug templates check .config/krug/templates/en/coffee.txt
$ krug templates check .config/krug/templates/en/*.txt nowhere.txt
! .config/krug/templates/en/thank-you.formal.txt:4:8: there is no value “nam”. Did you mean “name”?
! nowhere.txt: No such file or directory
? 1
$ krug --lang ru templates check
! ~/.config/krug/templates/en/thank-you.formal.txt:4:8: нет значения «nam». Может быть, «name»?
? 1

# What is no template at all.
$ printf 'Title: a\nType: check-in\n\n{{#if name}}\nDear\377\n' >bad.txt
$ krug templates check bad.txt
! bad.txt:5:5: this is no UTF-8.
? 1
$ printf 'Title: a\0b\n' >bad.txt
$ krug templates check bad.txt
! bad.txt holds a NUL byte: it is no text.
? 1
$ head -c 300000 /dev/zero | tr '\0' a >bad.txt
$ krug templates check bad.txt
! bad.txt: a template has 256 KiB at most.
? 1
$ krug templates check .config
! .config is no ordinary file.
? 1
$ mkfifo bad.fifo
$ krug templates check bad.fifo
! bad.fifo is no ordinary file.
? 1
$ : >.config/krug/templates/ru/Thanks.txt
$ rm .config/krug/templates/en/thank-you.formal.txt
$ krug templates check
! ~/.config/krug/templates/ru/Thanks.txt: a template is named KIND.formal.txt, KIND.informal.txt or KIND.txt, KIND of a to z, digits and dashes.
? 1

$ krug templates show
! krug: Tell which template to show.
! Usage: krug templates [list [--all] [--json]] | show KIND [--tone TONE] | check [FILE …]
! “krug help templates” tells more.
? 2
$ krug templates show thank-you --tone loud
! krug: --tone takes one of: formal, informal; not “loud”.
! Usage: krug templates [list [--all] [--json]] | show KIND [--tone TONE] | check [FILE …]
! “krug help templates” tells more.
? 2
$ krug templates fill
! krug: “krug templates” takes list, show or check; not “fill”.
! Usage: krug templates [list [--all] [--json]] | show KIND [--tone TONE] | check [FILE …]
! “krug help templates” tells more.
? 2
$ krug templates check --json
! krug: “check” prints no JSON.
! Usage: krug templates [list [--all] [--json]] | show KIND [--tone TONE] | check [FILE …]
! “krug help templates” tells more.
? 2
