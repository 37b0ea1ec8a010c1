"""fetch.py WORD …: what a phone sees of the page that `krug WORD … --json` opens.

Asks for what it must not give, then looks at the file, fetches it and tries again; says
what came, and how the program ended.
"""
import hashlib
import json
import subprocess
import sys
import urllib.error
import urllib.request

page = subprocess.Popen(
    sys.argv[1:] + ["--address", "127.0.0.1", "--json"],
    stdin=subprocess.DEVNULL,
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
)
told = json.loads(page.stdout.readline())
base, token, name = told["url"].rsplit("/", 2)
print(told["file"], told["type"], told["seconds"])
print("token of", len(token) * 4, "bits" if set(token) <= set("0123456789abcdef") else "?")


def ask(what, url, method="GET"):
    """Prints status, interesting headers and the size of the body; returns it."""
    request = urllib.request.Request(url, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            status, headers, body = answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        status, headers, body = refusal.code, refusal.headers, refusal.read()
    except OSError:
        print(f"{what}: nobody answers")
        return b""
    says = [f"{what}: {status}"]
    for header in "Content-Type", "Content-Disposition", "Allow", "Server", "Date":
        if headers[header]:
            says.append(f"{header}: {headers[header]}")
    says.append("a body" if body else "no body")
    print(", ".join(says))
    return body


ask("root", base + "/")
ask("another token", f"{base}/{'0' * 32}/{name}")
ask("no name", f"{base}/{token}/")
ask("POST", told["url"], "POST")
ask("HEAD", told["url"], "HEAD")
body = ask("GET", told["url"])
status = page.wait(timeout=60)
ask("again", told["url"])
print("begins with", body.splitlines()[0].decode() if body else "nothing")
print("ended with", status, page.stderr.read().strip().splitlines()[-1])
if sys.argv[-1] == "ics":
    whole = subprocess.run(["krug", "export", "ics"], stdout=subprocess.PIPE, check=True)
    same = hashlib.sha256(whole.stdout).digest() == hashlib.sha256(body).digest()
    print("as krug export ics" if same else "not as krug export ics")
