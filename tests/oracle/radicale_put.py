"""radicale_put.py FOLDER CALENDAR…: starts a Radicale server on 127.0.0.1, PUTs every
calendar whole and then item by item, and reads back what the server kept."""
import http.client
import os
import re
import subprocess
import sys
import threading

CONFIG = """\
[server]
hosts = 127.0.0.1:0
[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = {folder}/collections
[logging]
level = info
"""
USER = {"Authorization": "Basic a3J1ZzprcnVn"}
ITEM = re.compile(rb"BEGIN:(VEVENT|VTODO|VJOURNAL)\r\n.*?END:\1\r\n", re.S)


def ask(port, method, path, body=b""):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = dict(USER, **{"Content-Type": "text/calendar; charset=utf-8"})
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, text


def wait_for(server):
    """The port it listens on, once it says that it is ready."""
    port = None
    for line in server.stderr:
        match = re.search(r"Listening on .*127\.0\.0\.1\]?:(\d+)", line)
        port = int(match[1]) if match else port
        if port and "ready" in line:
            return port
    sys.exit("Radicale does not start")


def drain(server):
    """Nobody reads what it says from now on; a full pipe would stop it."""
    threading.Thread(target=lambda: list(server.stderr), daemon=True).start()


def expect(what, status, text, wanted):
    if status not in wanted:
        sys.exit(f"{what}: {status} {text.decode(errors='replace')}")


def uids(text):
    return sorted(re.findall(rb"^UID:(.*?)\r?$", text, re.M))


def put_each(port, path, data):
    head = data[: ITEM.search(data).start()].replace(b"METHOD:PUBLISH\r\n", b"")
    for number, item in enumerate(ITEM.finditer(data)):
        one = head + item[0] + b"END:VCALENDAR\r\n"
        status, text = ask(port, "PUT", f"{path}e{number}.ics", one)
        expect(f"item {number}", status, text, (201, 204))


def check(port, name, data):
    wanted = uids(data)
    for path, put in ((f"/krug/{name}/", None), (f"/krug/{name}-each/", put_each)):
        if put:
            status, text = ask(port, "MKCALENDAR", path)
            expect("MKCALENDAR", status, text, (201,))
            put(port, path, data)
        else:
            status, text = ask(port, "PUT", path, data)
            expect("the whole calendar", status, text, (201,))
        status, text = ask(port, "GET", path)
        expect("reading back", status, text, (200,))
        if uids(text) != wanted:
            sys.exit(f"{path}: {len(uids(text))} of {len(wanted)} items were kept")


folder = sys.argv[1]
config = os.path.join(folder, "radicale.conf")
with open(config, "w", encoding="utf-8") as file:
    file.write(CONFIG.format(folder=folder))
server = subprocess.Popen(
    [sys.executable, "-m", "radicale", "--config", config],
    stderr=subprocess.PIPE,
    text=True,
)
try:
    port = wait_for(server)
    drain(server)
    for calendar in sys.argv[2:]:
        with open(calendar, "rb") as file:
            check(port, os.path.basename(calendar).removesuffix(".ics"), file.read())
finally:
    server.terminate()
    server.wait()
