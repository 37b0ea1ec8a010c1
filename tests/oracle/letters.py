"""Reads letters back with programs that are not krug: messages and drafts with Python's
own mail parser, QR codes with zbarimg.

	letters.py LETTER mail|qr
"""

import email
import email.header
import email.policy
import email.utils
import os
import re
import subprocess
import sys
import tempfile

LETTER = sys.argv[1]
ADDRESS = "anna@example.ru"
MINE = ("Пётр Смирнов", "petr@example.ru")
LONG = "Длинная строка без конца, " * 200

NAMES = [
    "Anna Petrova",
    "Анна Сергеевна Петрова",
    "Müller, Jürgen (HR)",
    'Quote " and \\ back',
    "eve@example.com, bob@example.com",
    "<eve@example.com>",
    "=?utf-8?q?evil=40example.com?=",
    "👩‍💻 Аня 🎉",
    "Name: with; every <special> [thing]",
    "А" * 300,
    "",
]
SUBJECTS = [
    "Спасибо за разговор в среду, 3 июня",
    "plain ascii",
    "=?utf-8?b?0J8=?= not encoded by us",
    "🎉 " * 60,
    "Тема " * 100,
    "trailing space ",
    "",
]
BODIES = [
    "Здравствуйте, Анна Сергеевна!\n\nСпасибо за разговор.\n\nПётр\n",
    "plain ascii\n",
    LONG + "\n",
    "a" * 2000 + "\n",
    "From here on\n.\n..\n.hidden\n",
    "tab\there, trailing space \n\n\n\nend\n",
    "😀" * 500 + "\n",
    "=3D =\n==\n",
    "--boundary\n\nContent-Type: text/html\n\n<b>no</b>\n",
    "\n",
]


def run(*words):
    return subprocess.run([LETTER, *words], capture_output=True, check=False)


def fail(what, *more):
    print("FAILED:", what, *more)
    sys.exit(1)


def expect(what, got, wanted):
    if got != wanted:
        fail(what, "\n  got   ", repr(got)[:400], "\n  wanted", repr(wanted)[:400])


def check_lines(raw, ending):
    lines = raw.split(ending)
    expect("the last line ends", lines[-1], b"")
    for line in lines[:-1]:
        if len(line) > 998 or b"\r" in line or b"\n" in line:
            fail("a line no server takes", line[:80])


def mailboxes(raw, field):
    """Name and address of each, by the older of Python's readers: the newer keeps blanks
    between encoded words of a name, which RFC 2047, 6.2 drops."""
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    found = email.utils.getaddresses([message[field]])
    return [(str(email.header.make_header(email.header.decode_header(name))), address)
            for name, address in found]


def check_message(raw, name, subject, body, draft):
    ending = b"\r\n" if b"\r\n" in raw else b"\n"
    check_lines(raw, ending)
    head = raw.split(ending * 2, 1)[0]
    for line in head.split(ending):
        if re.search(rb"[^\x09\x20-\x7e]", line) or len(line) > 998:
            fail("a header line that is not as RFC 5322 has it", line)
    for word in re.findall(rb"=\?\S+\?=", head):
        if len(word) > 75:
            fail("an encoded word longer than RFC 2047 has it", word)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    if message.defects:
        fail("defects", message.defects)
    names = sorted(key.lower() for key in message.keys())
    wanted = ["content-transfer-encoding", "content-type", "date", "from",
              "message-id", "mime-version", "subject", "to"]
    expect("headers", names, sorted(wanted + (["x-unsent"] if draft else [])))
    expect("one addressee", len(message["to"].addresses), 1)
    expect("address", message["to"].addresses[0].addr_spec, ADDRESS)
    expect("to", mailboxes(raw, "to"), [(name, ADDRESS)])
    expect("from", mailboxes(raw, "from"), [MINE])
    expect("subject", message["subject"].strip(), subject.strip())
    expect("body", message.get_content().replace("\r\n", "\n"), body)
    expect("charset", message.get_content_charset(), "utf-8")
    expect("date", message["date"], "Sat, 21 Nov 2026 18:00:00 +0300")
    if not re.fullmatch(r"<[0-9a-f-]{36}@example\.ru>", message["message-id"]):
        fail("message id", message["message-id"])


def mail():
    cases = [(name, SUBJECTS[0], BODIES[0]) for name in NAMES]
    cases += [(NAMES[1], subject, BODIES[0]) for subject in SUBJECTS]
    cases += [(NAMES[1], SUBJECTS[0], body) for body in BODIES]
    for name, subject, body in cases:
        done = run("mail", *MINE, name, ADDRESS, subject, body)
        if done.returncode:
            fail(name, done.stderr)
        check_message(done.stdout, name, subject, body, False)
        with tempfile.TemporaryDirectory() as folder:
            done = run("draft", folder, *MINE, name, ADDRESS, subject, body)
            path = done.stdout.decode().rstrip("\n")
            expect("the only file", os.listdir(folder), [os.path.basename(path)])
            expect("its mode", os.stat(path).st_mode & 0o777, 0o600)
            with open(path, "rb") as file:
                check_message(file.read(), name, subject, body, True)
    print(len(cases), "messages and drafts read back")


def pgm(lines):
    """The half blocks as a picture, four dots a module."""
    rows = []
    for line in lines:
        rows.append([1 if c in "▀█" else 0 for c in line])
        rows.append([1 if c in "▄█" else 0 for c in line])
    width = len(rows[0]) * 4
    body = b"".join(
        b"".join((b"\x00" if dot else b"\xff") * 4 for dot in row) * 4 for row in rows)
    return b"P5 %d %d 255\n" % (width, len(rows) * 4) + body


def qr():
    texts = ["https://t.me/annap", "a", "Привет, мир!", "x" * 300,
             "https://t.me/annap?text=" + "%D0%9F%D1%80" * 60]
    for text in texts:
        done = run("qr", text)
        lines = done.stdout.decode().splitlines()
        with tempfile.NamedTemporaryFile(suffix=".pgm") as file:
            file.write(pgm(lines))
            file.flush()
            read = subprocess.run(
                ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable",
                 file.name], capture_output=True, check=False)
        expect("what zbar reads", read.stdout.decode().rstrip("\n"), text)
    print(len(texts), "codes read back")


{"mail": mail, "qr": qr}[sys.argv[2]]()
