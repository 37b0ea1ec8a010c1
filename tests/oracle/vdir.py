"""vdir.py KRUG FOLDER: two krugs with copies of one book, each with folders of its own,
vdirsyncer and a Radicale server on 127.0.0.1 between them, khal and khard as readers.
Edits on both sides, a krug killed in the middle, a server that is down: nothing is lost
and nothing is doubled."""
import ctypes
import glob
import json
import os
import re
import select
import signal
import subprocess
import sys
import tempfile
import threading

import vdirsyncer.cli
import vdirsyncer.cli.discover
import vdirsyncer.cli.tasks
import vdirsyncer.storage.dav
import vdirsyncer.storage.filesystem

KRUG, ROOT = sys.argv[1:3]
IN_OPEN = 0x20  # of inotify(7)
NOW = "2026-11-21T18:00:00+03:00"
FOREIGN = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//phone//EN\r\nBEGIN:VEVENT\r\n"
    "UID:dentist\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261130T120000Z\r\n"
    "DTEND:20261130T130000Z\r\nSUMMARY:Dentist\\, 2nd floor\r\n"
    "X-PHONE-COLOUR:red\\;bold\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
PHOTO = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////"
NEW_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:made-on-the-phone\r\nFN:Zoe Lind\r\n"
    "N:Lind;Zoe;;;\r\nTEL:+7 900 123-45-67\r\nX-PHONE-RING:b\r\nEND:VCARD\r\n"
)
RADICALE = """\
[server]
hosts = 127.0.0.1:0
[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = {root}/collections
[logging]
level = info
"""
SYNCER = """\
[general]
status_path = "{root}/status"
"""
PAIR = """\
[pair {side}_{what}]
a = "{side}_{what}_here"
b = "{side}_{what}_there"
collections = [["krug", "{what}", "{what}"]]
[storage {side}_{what}_here]
type = "filesystem"
path = "{root}/{side}"
fileext = "{ending}"
[storage {side}_{what}_there]
type = "{kind}"
url = "http://127.0.0.1:{port}/"
username = "krug"
password = "krug"
"""
WHAT = {"cal": ("caldav", ".ics"), "con": ("carddav", ".vcf")}


def fail(text):
    sys.exit(f"vdir: {text}")


def run(*args, ok=True, text="", env=None):
    done = subprocess.run(args, input=text, env=env, capture_output=True, text=True)
    if ok and done.returncode != 0:
        fail(f"{' '.join(args)}: {done.stdout}{done.stderr}")
    return done


class Server:
    """Radicale, on whatever port is free."""

    def __init__(self):
        config = f"{ROOT}/radicale.conf"
        with open(config, "w", encoding="utf-8") as file:
            file.write(RADICALE.format(root=ROOT))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", config],
            stderr=subprocess.PIPE,
            text=True,
        )
        self.port = None
        for line in self.process.stderr:
            match = re.search(r"Listening on .*127\.0\.0\.1\]?:(\d+)", line)
            self.port = int(match[1]) if match else self.port
            if self.port and "ready" in line:
                break
        else:
            fail("Radicale does not start")
        drain = lambda: list(self.process.stderr)
        threading.Thread(target=drain, daemon=True).start()

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Side:
    """A machine: a book, its settings, its two folders."""

    def __init__(self, name):
        self.name = name
        self.home = f"{ROOT}/{name}"
        self.env = dict(
            os.environ,
            HOME=self.home,
            XDG_CONFIG_HOME=f"{self.home}/config",
            XDG_DATA_HOME=f"{self.home}/data",
            XDG_STATE_HOME=f"{self.home}/state",
            KRUG_BOOK=f"{self.home}/book.krug",
            KRUG_NOW=NOW,
            ASAN_OPTIONS="detect_leaks=0",
            LC_ALL="C.UTF-8",
            TZ="UTC",
        )
        os.makedirs(self.home)

    def krug(self, *args, ok=True):
        return run(KRUG, "--lang", "en", *args, ok=ok, env=self.env)

    def json(self, *args):
        return json.loads(self.krug(*args, "--json").stdout)

    def set_folders(self):
        self.krug("config", "calendar.vdir", f"{self.home}/cal")
        self.krug("config", "contacts.vdir", f"{self.home}/con")

    def sync(self):
        """What krug sync tells of, but for what it wrote: fate → titles."""
        report = self.json("sync")
        told = {}
        for item in report["items"]:
            told.setdefault(item["fate"], []).append(item["title"])
        return told

    def files(self, what):
        return sorted(glob.glob(f"{self.home}/{what}/*{WHAT[what][1]}"))

    def uids(self, what):
        """Each UID once, whatever the names of the files."""
        found = {}
        for path in self.files(what):
            match = re.search(r"^UID:(.*?)\r?$", read(path), re.M)
            if match[1] in found:
                fail(f"{self.name}: {match[1]} is there twice")
            found[match[1]] = path
        return found

    def find(self, what, text):
        found = [path for path in self.files(what) if text in unfolded(path)]
        if not found:
            fail(f"{self.name}: nothing says {text}")
        return found[0]


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def unfolded(path):
    return re.sub(r"\r?\n[ \t]", "", read(path))


def write(path, text):
    """As programs do that sync: whole, by a rename."""
    with open(path + ".tmp", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    os.rename(path + ".tmp", path)


def edit(path, pattern, new):
    text = unfolded(path)
    changed = re.sub(pattern, new, text, count=1, flags=re.M)
    if changed == text:
        fail(f"{pattern} is not in {path}:\n{text}")
    write(path, changed)


def move(path, day):
    """Another day, at another hour."""
    edit(path, r"^DTSTART:\d{8}T\d{6}Z", f"DTSTART:{day}T130000Z")
    edit(path, r"^DTEND:\d{8}T\d{6}Z", f"DTEND:{day}T133000Z")


def become_syncer(args, said):
    """In a child: vdirsyncer itself, which is loaded once for all of them."""
    with open(f"{ROOT}/answers", "w", encoding="utf-8") as file:
        file.write("y\n" * 8)
    os.dup2(os.open(f"{ROOT}/answers", os.O_RDONLY), 0)
    os.dup2(said.fileno(), 1)
    os.dup2(said.fileno(), 2)
    try:
        vdirsyncer.cli.main(["-c", f"{ROOT}/syncer.conf", *args], prog_name="vdirsyncer")
    except SystemExit as end:
        sys.stdout.flush()
        os._exit(end.code or 0)
    os._exit(0)


def syncer(*args, ok=True):
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if child == 0:
            become_syncer(args, said)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said.seek(0)
        if ok and code != 0:
            fail(f"vdirsyncer {' '.join(args)}: {said.read().decode()}")
    return code


def connect(server):
    with open(f"{ROOT}/syncer.conf", "w", encoding="utf-8") as file:
        file.write(SYNCER.format(root=ROOT))
        for side in "ab":
            for what, (kind, ending) in WHAT.items():
                file.write(
                    PAIR.format(
                        side=side, what=what, kind=kind, ending=ending, root=ROOT,
                        port=server.port,
                    )
                )
    syncer("discover", "--no-list")


def carry(first, second):
    """From one machine by the server to the other, and back."""
    for side in (first, second, first):
        syncer("sync", f"{side.name}_cal", f"{side.name}_con")


def expect(what, told, **wanted):
    if told != wanted:
        fail(f"{what}: krug told {told} instead of {wanted}")


def same(a, b, what):
    """Both folders hold the same items."""
    left, right = a.uids(what), b.uids(what)
    if set(left) != set(right):
        fail(f"{what}: only here or there: {set(left) ^ set(right)}")
    return len(left)


def day_of(side, path):
    uid = re.search(r"^UID:(.*?)\r?$", read(path), re.M)[1]
    return re.search(r"^DTSTART[^:]*:(\d{8})", unfolded(side.uids("cal")[uid]), re.M)[1]


def readers(side):
    """khal and khard take everything."""
    with open(f"{ROOT}/khal.conf", "w", encoding="utf-8") as file:
        file.write(
            f"[calendars]\n[[krug]]\npath = {side.home}/cal\n[sqlite]\n"
            f"path = {ROOT}/khal.db\n[locale]\nlocal_timezone = Europe/Moscow\n"
            "default_timezone = Europe/Moscow\ntimeformat = %H:%M\n"
            "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        )
    with open(f"{ROOT}/khard.conf", "w", encoding="utf-8") as file:
        file.write(f"[addressbooks]\n[[krug]]\npath = {side.home}/con\n")
    listed = run("khal", "-c", f"{ROOT}/khal.conf", "list", "2026-11-21", "400d",
                 "--format", "{uid}", env=side.env).stdout
    missing = [uid for uid, path in side.uids("cal").items()
               if uid not in listed and "RRULE" not in read(path)
               and re.search(r"^DTSTART\D*(\d{8})", unfolded(path), re.M)[1] >= "20261122"]
    if missing:
        fail(f"khal does not list {missing}")
    people = run("khard", "-c", f"{ROOT}/khard.conf", "list", "-p", env=side.env).stdout
    if len(people.splitlines()) != len(side.files("con")):
        fail(f"khard lists {len(people.splitlines())} of {len(side.files('con'))}")


def edit_by_programs(side):
    """khard changes a card and khal an event, each in its own way of writing."""
    with open(f"{ROOT}/card.yaml", "w", encoding="utf-8") as file:
        file.write(
            "First name: Nikita\nLast name: Zhuravlyov\nNickname: Nik\n"
            "Organisation: Boats\nTitle: Captain\nPhone:\n    cell: +7 901 000-00-01\n"
            "Email:\n    home: nik@boats.example\nBirthday: 1985-04-12\n"
        )
    run("khard", "-c", f"{ROOT}/khard.conf", "edit", "-i", f"{ROOT}/card.yaml", "-f",
        "Zhuravlyov", text="y\ny\n", env=side.env)
    path = side.find("cal", "SUMMARY:Fyodor Lapin: get in touch")
    text = re.sub(r"^(DTSTART|DTEND):\d{8}T", r"\1:20261209T", unfolded(path), flags=re.M)
    write(f"{ROOT}/moved.ics", text)
    run("khal", "-c", f"{ROOT}/khal.conf", "import", "--batch", "-a", "krug",
        f"{ROOT}/moved.ics", text="y\n", env=side.env)
    expect("khard and khal", side.sync(), changed=["Nikita Zhuravlyov"],
           moved=["Fyodor Lapin: get in touch"])
    said = side.krug("show", "Zhuravlyov").stdout
    for part in ["nik@boats.example", "+7 901 000-00-01", "Captain, Boats", "12 April 1985",
                 "Nik"]:
        if part not in said:
            fail(f"{part}, typed in khard, did not come over: {said}")
    if day_of(side, side.find("cal", "SUMMARY:Fyodor Lapin: get in touch")) != "20261209":
        fail("what was moved in khal does not stand on its day")
    side.uids("cal")
    expect("khard and khal, again", side.sync())


def watch_open(path):
    """A descriptor that has something to read once somebody opens the file."""
    libc = ctypes.CDLL(None, use_errno=True)
    fd = libc.inotify_init1(os.O_CLOEXEC)
    if fd < 0 or libc.inotify_add_watch(fd, os.fsencode(path), IN_OPEN) < 0:
        fail(f"{path} cannot be watched: {os.strerror(ctypes.get_errno())}")
    return fd


def neutral(side):
    return [path for path in side.files("cal") if "SUMMARY:krug: a " in unfolded(path)]


def kill_in_the_middle(side):
    """Half of the files are written and none of them noted when krug is killed: the next
    file is a pipe that is full, at which it waits."""
    side.krug("config", "calendar.names", "neutral")
    paths = neutral(side)  # what another copy of the book made is not this one's to write
    side.krug("config", "calendar.names", "shown")
    pipe = paths[len(paths) // 2] + ".tmp"
    os.mkfifo(pipe)
    fd = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        while os.write(fd, b"full" * 1024):
            pass
    except BlockingIOError:
        pass
    opened = watch_open(pipe)
    krug = subprocess.Popen([KRUG, "config", "calendar.names", "neutral"], env=side.env,
                            stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    ended = os.pidfd_open(krug.pid)
    if opened not in select.select([opened, ended], [], [])[0]:
        fail(f"krug ended without a look at {pipe}")
    os.close(ended)
    os.kill(krug.pid, signal.SIGKILL)
    krug.wait()
    os.close(opened)
    os.close(fd)
    os.unlink(pipe)
    write(paths[-1] + ".part", "half of a")
    os.rename(paths[-1] + ".part", paths[-1] + ".tmp")
    expect("after the kill", side.sync())
    if len(neutral(side)) < len(paths):
        fail(f"{len(neutral(side))} events of {len(paths)} are neutral after the kill")
    side.krug("config", "calendar.names", "shown")
    expect("names shown again", side.sync())


HOSTILE = {
    "--nickname": "Kir, junior; K",
    "--interests": "boats, maps; tea\\coffee",
    "--common": "rowing; a choir, too",
    "--alt": "Кирилл Рябов",
    "--city": "Tver, old town; left bank",
    "--notes": "one, two; three\nfour: \\five 🚣",
    "--web": "https://example.org/a,b;c?d=e,f",
    "--telegram": "@kirill_r",
    "--org": "Sea, Sun; Sons",
    "--position": "Head, of boats; and oars",
    "--birthday": "1985-02-28",
}
TOLD = ["nickname", "interests", "common", "alt", "city", "notes", "channels", "dates",
        "positions", "tags"]


def told_of(side, who):
    """What the book says of somebody, without numbers of rows. In a link %2C is a comma
    (RFC 3986), and is how a comma comes through a server."""
    person = side.json("show", who)
    person = person.get("person", person)
    text = json.dumps({key: person.get(key) for key in TOLD}, sort_keys=True)
    text = text.replace("%2C", ",").replace("%3B", ";")
    return json.loads(re.sub(r'"(id|uid|organization_id)": ("[^"]*"|\d+)', r'"\1": 0', text))


def forms_that_survive(a, b):
    """A server takes commas and semicolons apart where they are not written as it needs
    them; another krug reads all of it, and a photo, a new card and undo go along."""
    a.krug("edit", "Ryabov", *[word for pair in HOSTILE.items() for word in pair],
           "--tag", "boats")
    card = a.find("con", "FN:Kirill Ryabov")
    text = unfolded(card)
    for line in re.findall(r"^URL.*|^X-KRUG.*|^NICKNAME.*", text, re.M):
        raw = re.sub(r"\\.", "", line.split(":", 1)[1])
        if "," in raw or (";" in raw and not line.startswith("X-KRUG-POSITION")):
            fail(f"a server would take this apart: {line}")
    if len(re.findall(r"^NICKNAME", text, re.M)) != 1:
        fail("one nickname a line")
    edit(card, r"^FN:", f"PHOTO;ENCODING=b;TYPE=JPEG:{PHOTO}\r\nFN:")
    write(f"{a.home}/con/made-there.vcf", NEW_CARD)
    told = a.sync()
    if told != {"changed": ["Kirill Ryabov"], "new": ["Zoe Lind"]}:
        fail(f"a photo and a new card: {told}")
    carry(a, b)
    b.sync()
    mine, theirs = told_of(a, "Ryabov"), told_of(b, "Ryabov")
    for key in TOLD:
        if mine[key] != theirs[key]:
            fail(f"{key} does not come over: {mine[key]} became {theirs[key]}")
    if b.krug("export", "vcf", "-o", "-").stdout.count("PHOTO") < 1:
        fail("the photo does not come over")
    take_card(a)
    carry(a, b)
    if b.sync().get("conflict") or a.sync():
        fail("what came over is no conflict")
    take_card(b)
    carry(b, a)
    expect("a card both took", a.sync())
    same(a, b, "con")


def take_card(side):
    rows = [row["id"] for row in side.json("inbox") if row["kind"] == "card"]
    if len(rows) != 1:
        fail(f"{side.name}: {len(rows)} new cards wait")
    side.krug("inbox", "add", str(rows[0]))


def decide(side):
    """Theirs, taken back, and theirs again: the file put aside goes, the day is theirs."""
    conflicts = side.json("sync", "--conflicts")
    if [field["field"] for field in conflicts[0]["fields"]] != ["when"]:
        fail(f"the conflict is about {conflicts}")
    for _ in range(2):
        side.krug("sync", "--take", "theirs", str(conflicts[0]["id"]))
        if side.json("sync", "--conflicts") or glob.glob(f"{side.home}/cal/*.conflict"):
            fail("what was decided is asked about")
        side.krug("undo")
        if len(side.json("sync", "--conflicts")) != 1:
            fail("what was taken back is not asked about")
    side.krug("sync", "--take", "theirs", str(conflicts[0]["id"]))
    path = side.find("cal", "SUMMARY:Fyodor Lapin: get in touch")
    if day_of(side, path) != "20261217":
        fail("what was decided is not in the file")


def main():
    a, b = Side("a"), Side("b")
    a.krug("demo", "--save", f"{a.home}/book.krug")
    a.krug("backup", f"{b.home}/book.krug")
    a.set_folders()
    b.set_folders()
    server = Server()
    try:
        connect(server)
        expect("first", a.sync())
        write(f"{a.home}/cal/dentist.ics", FOREIGN)
        carry(a, b)
        expect("a copy of the book meets its files", b.sync())
        carry(b, a)
        expect("nothing happened", a.sync())
        if same(a, b, "cal") < 40 or same(a, b, "con") < 30:
            fail("few items")
        readers(b)
        edit_by_programs(b)
        carry(b, a)
        told = a.sync()
        if told != {"changed": ["Nikita Zhuravlyov"], "moved": ["Fyodor Lapin: get in touch"]}:
            fail(f"khard and khal, on the other side: {told}")
        carry(a, b)
        b.sync()

        # edits of a phone on one side, of the book on the other
        moved = b.find("cal", "SUMMARY:Grigory Sobolev: get in touch")
        move(moved, "20261208")
        edit(moved, r"^SUMMARY", "X-PHONE-NOTE:one\\\\, two\r\nSUMMARY")
        card = b.find("con", "FN:Kirill Ryabov")
        edit(card, r"k\.ryabov@example\.com", "kirill@new.example")
        edit(card, r"^FN:", "TEL;TYPE=CELL:+7 999 000-00-00\r\nX-PHONE-RING:a\\\\;b\r\nFN:")
        a.krug("log", "Timur Valiev", "a call")
        expect("a writes its own", a.sync())
        carry(a, b)
        told = dict(moved=["Grigory Sobolev: get in touch"], changed=["Kirill Ryabov"])
        expect("a reads the phone", a.sync(), **told)
        said = a.krug("show", "Ryabov").stdout
        if "kirill@new.example" not in said or "+7 999 000-00-00" not in said:
            fail(f"the card was not read: {said}")
        if "k.ryabov@" in said:
            fail("the old address is still there")
        if len(a.krug("history").stdout.split("Read back from folders")) != 3:
            fail("what was read back is not one change")
        carry(a, b)
        told["moved"].sort()
        b_told = b.sync()
        if "Kirill Ryabov" not in b_told.get("changed", []):
            fail(f"b does not read the card: {b_told}")
        if "conflict" in b_told or "doubled" in b_told:
            fail(f"b: {b_told}")
        for side in (a, b):
            if day_of(side, moved) != "20261208":
                fail("the moved reminder does not stand on its day")
            if "X-PHONE-RING:a\\;b" not in unfolded(side.find("con", "FN:Kirill Ryabov")):
                fail("a line of the phone is lost")
        if "X-PHONE-NOTE:one\\, two" not in unfolded(a.find("cal", "Grigory Sobolev")):
            fail("a property of the phone is lost")

        forms_that_survive(a, b)
        kill_in_the_middle(a)
        carry(a, b)

        # no server: both go on, and meet later
        server.stop()
        a.krug("log", "Darya Kim", "a letter")
        expect("without a server", a.sync())
        gone = b.find("cal", "SUMMARY:Fyodor Lapin: get in touch")
        os.unlink(gone)
        if syncer("sync", ok=False) == 0:
            fail("vdirsyncer finds a server where there is none")
        server = Server()
        connect(server)
        carry(a, b)
        expect("deleted on the phone", a.sync(), gone=["Fyodor Lapin: get in touch"])
        expect("told once", a.sync())
        a.krug("sync", "--restore")
        carry(a, b)
        b.sync()
        carry(b, a)
        a.sync()
        same(a, b, "cal")
        same(a, b, "con")

        # both sides move the same reminder
        target = a.find("cal", "SUMMARY:Fyodor Lapin: get in touch")
        move(target, "20261217")
        a.krug("log", "-d", "both", "-c", "meeting", "Fyodor Lapin", "a walk")
        expect("both sides", a.sync(), conflict=["Fyodor Lapin: get in touch"])
        kept = glob.glob(f"{a.home}/cal/*.conflict")
        if len(kept) != 1 or "DTSTART:20261217T130000Z" not in read(kept[0]):
            fail(f"the other side's text is not kept: {kept}")
        decide(a)
        carry(a, b)
        b.sync()
        carry(b, a)
        a.sync()
        print(same(a, b, "cal"), "events,", same(a, b, "con"), "cards")
        for side in (a, b):
            if "X-PHONE-COLOUR:red\\;bold" not in unfolded(side.find("cal", "Dentist")):
                fail("an event that is not krug's was touched")
            if "sound" not in side.krug("check").stderr + side.krug("check").stdout:
                fail("the book is not sound")
    finally:
        server.stop()


main()
