"""The first reading of a calendar on a server, against a bare loop that asks for the same entries and parses them.

    python -m bench.caldav [--events N] [--runs N]

Starts a Radicale on loopback with N events in its storage, a twentieth of them series. The bare loop lists them, asks for a
hundred at a time, and lets icalendar and recurring-ical-events read and unroll each (goal: ours takes at most 3 times as long,
from the connection to the meetings). Also shown: ours with the store, and a look without news.
Each figure is the best of several runs, each run in a process of its own; the server is warm.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings
from tests.servers.dav import Server, event, start

GOAL = 3.0
NOW = datetime(2026, 11, 24, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
SPAN = (NOW - timedelta(days=20 * 366), NOW + timedelta(days=400))
DATA = "{urn:ietf:params:xml:ns:caldav}calendar-data"


def lay(server: Server, events: int) -> str:
    """The storage of a person with so many events, one a day backwards; returns the path of the calendar."""
    home = server.home()
    place = home.make("caldav", "plans")
    folder = server.folder / "collections" / "collection-root" / home.user / "plans"
    for number in range(events):
        start_ = NOW - timedelta(days=number, hours=-5)
        guests = [
            f"ATTENDEE;CN=Guest {n};PARTSTAT=ACCEPTED:mailto:guest{(number + n) % 50}@x.example" for n in range(3)
        ]
        series = ["RRULE:FREQ=WEEKLY;COUNT=10"] if number % 20 == 0 else []
        lines = [f"SUMMARY:打ち合わせ {number}", "ORGANIZER:mailto:ren@home.example", *guests, *series]
        text = event(f"e{number}@x.example", f"{start_:%Y%m%dT%H%M%SZ}", *lines)
        (folder / f"e{number}.ics").write_bytes(text.replace("\n", "\r\n").encode())
    return place.path


def account_of(url: str, user: str) -> Account:
    return Account("plans", "caldav", url=url, user=user, plain=True, password_command=("echo", "secret"))


def bare(url: str, user: str) -> dict[str, Any]:
    """The simplest program that ends with the same days."""
    import icalendar  # noqa: PLC0415  what is loaded is part of the figure
    import recurring_ical_events  # noqa: PLC0415
    import requests  # noqa: PLC0415

    began = time.perf_counter()
    session = requests.Session()
    session.auth = (user, "secret")
    listing = session.request(
        "PROPFIND", url, headers={"Depth": "1"}, data='<propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>'
    )
    hrefs = [one.text for one in ET.fromstring(listing.content).iter("{DAV:}href") if (one.text or "").endswith(".ics")]  # noqa: S314  our own server
    days, fetched = 0, 0.0
    for at in range(0, len(hrefs), 100):
        asked = "".join(f"<D:href>{href}</D:href>" for href in hrefs[at : at + 100])
        body = (
            '<C:calendar-multiget xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>'
            f"{asked}</C:calendar-multiget>"
        )
        mark = time.perf_counter()
        answer = ET.fromstring(session.request("REPORT", url, data=body).content)  # noqa: S314  as above
        fetched += time.perf_counter() - mark
        for one in answer.iter(DATA):
            calendar = icalendar.Calendar.from_ical(one.text or "")
            days += len(recurring_ical_events.of(calendar).between(*SPAN))
    return {"seconds": time.perf_counter() - began, "items": days, "fetching": fetched}


def ours(url: str, user: str) -> dict[str, Any]:
    """From the connection to the meetings."""
    from connectors.caldav import CalDavSource  # noqa: PLC0415  as above

    began = time.perf_counter()
    source = CalDavSource(account_of(url, user), TOKYO)
    items = sum(len(batch.items) for batch in source.fetch(None, None, NOW))
    return {"seconds": time.perf_counter() - began, "items": items}


def stored(url: str, user: str) -> dict[str, Any]:
    """From the connection to the rows in the store, and a second time without news."""
    from daemon.store.cache import Cache  # noqa: PLC0415  as above
    from daemon.store.state import State  # noqa: PLC0415
    from daemon.sync import sync  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="tsunagari-caldav-") as folder:
        path = Path(folder)
        accounts = (account_of(url, user),)
        settings = Settings(path / "c.yaml", Me("Ren Mori", ("ren@home.example",)), TOKYO, path, accounts=accounts)
        with Cache.open(path) as cache, State.open(path) as state:
            times = []
            for _ in range(2):
                began = time.perf_counter()
                (report,) = sync(settings, cache, state, NOW)
                times.append(time.perf_counter() - began)
                assert report.ok
    return {"seconds": times[0], "again": times[1]}


PARTS = {"bare": bare, "ours": ours, "stored": stored}


def best(name: str, url: str, user: str, runs: int) -> dict[str, Any]:
    """The fastest of several runs."""
    command = [sys.executable, "-m", "bench.caldav", "--part", name, url, user]
    found = [json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout) for _ in range(runs)]
    return min(found, key=lambda one: float(one["seconds"]))


def main() -> int:
    """The command; with `--part` it is the child that measures one thing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--part", nargs=3, metavar=("NAME", "URL", "USER"))
    asked = parser.parse_args()
    if asked.part:
        name, url, user = asked.part
        told = PARTS[name](url, user)
        print(json.dumps({**told, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
        return 0
    with tempfile.TemporaryDirectory(prefix="tsunagari-caldav-") as folder:
        server = start("radicale", Path(folder))
        try:
            path = lay(server, asked.events)
            url, user = server.url + path, path.split("/")[0]
            PARTS["bare"](url, user)  # the server reads its files
            found = {name: best(name, url, user, asked.runs) for name in PARTS}
        finally:
            server.stop()
    return told_of(found, asked.events)


def told_of(found: dict[str, dict[str, Any]], events: int) -> int:
    """The report; 1 if the goal was missed."""
    plain, own, rows = found["bare"], found["ours"], found["stored"]
    ratio = own["seconds"] / plain["seconds"]
    print(f"{events} events, {os.cpu_count()} cores")
    print(f"bare loop: {plain['seconds']:.2f} s for {plain['items']} days, {plain['fetching']:.2f} s of it fetching")
    print(f"ours:      {own['seconds']:.2f} s for {own['items']} days, peak {own['peak']:.0f} MiB")
    print(
        f"ours, with the store: {rows['seconds']:.2f} s; a look without news {rows['again'] * 1000:.0f} ms; peak {rows['peak']:.0f} MiB"
    )
    print(f"ours / bare: {ratio:.2f} (goal: at most {GOAL})")
    return int(ratio > GOAL or own["items"] != plain["items"])


if __name__ == "__main__":
    sys.exit(main())
