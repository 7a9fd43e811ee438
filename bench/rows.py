"""What the store costs as it grows: rows as generated mails would make them, without a mail, saved and told again.

    python -m bench.rows     [--sizes 10000,100000]       a million: nice -n 19 python -m bench.rows --sizes 10000,100000,1000000

Each size is a process of its own. The goal: saving a mail, 100 mails more and a look for news cost the same a mail at every size,
within 15 per cent. Processor time counts, for the clock hears what else the machine does.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings
from connectors.model import Batch, Mailbox, Message, Nature, Role
from daemon.store.cache import Cache
from daemon.store.pack import PackedReading, pack_acts
from daemon.store.state import State
from daemon.store.waiting import ReadLetter
from daemon.think.model import Act
from daemon.think.reader_version import READER_VERSION

WITHIN = 0.15  # so much more may a mail cost at the largest size
YEARS = 20
BATCH = 500
NOW = datetime(2026, 11, 24, tzinfo=UTC)
ME = Mailbox("hanako@home.example", "Hanako Sato")
SENTENCES = (
    (0, "en", "Could you send me the plan of the hall by Friday?", pack_acts((Act("ask", "could_you"),))),
    (3, "en", "Thank you for the seeds.", pack_acts((Act("thanks", "thank_you"),))),
)


def drawn(number: int, of: int, what: str = "") -> int:
    """A number below `of` that looks drawn by lot and is the same in every run."""
    return int.from_bytes(blake2b(f"{what}{number}".encode(), digest_size=8).digest(), "big") % of


def people(size: int) -> int:
    """How many people a mailbox of this size has: as many as grow with its root, and 5,000 at most."""
    return min(5000, max(100, int(size**0.5 * 5)))


def mails(size: int) -> Iterator[Message]:
    """Mails of twenty years in their order: half of them bulk, a fifth mine, few people writing most of the rest."""
    everybody = people(size)
    for number in range(size):
        when = NOW - timedelta(days=365 * YEARS) + timedelta(seconds=number * (365 * YEARS * 86400) // size)
        one = min(drawn(number, everybody, "a"), drawn(number, everybody, "b"), drawn(number, everybody, "c"))
        other = Mailbox(f"person{one}@firm{one % 300}.example", f"Person {one} Family{one % 700}")
        yield _mail(number, when, other)


def _mail(number: int, when: datetime, other: Mailbox) -> Message:
    kind = drawn(number, 10, "kind")
    bulk, mine = kind < 5, kind in (5, 6)
    key = int(when.timestamp()).to_bytes(4, "big") + blake2b(str(number).encode(), digest_size=12).digest()
    folder, role = ("Sent", Role.SENT) if mine else ("Lists", Role.OTHER) if bulk else ("INBOX", Role.INBOX)
    return Message(
        id=f"{key.hex()[:20]}@mx.example",
        key=key,
        source=f"{folder}/{int(when.timestamp())}.M{number}P77.home",
        folder=folder,
        role=role,
        date=when,
        sender=ME if mine else Mailbox(f"news{other.name[-3:].strip()}@brand.example", "News") if bulk else other,
        to=(other,) if mine else (ME,),
        subject=f"Re: The plan of the hall, part {number % 900}",
        in_reply_to="" if bulk or number % 2 else f"{number // 2}@mx.example",
        nature=Nature.BULK if bulk else Nature.PERSONAL,
        why="List-Id" if bulk else "",
        received=not mine,
        text="" if bulk else "Could you send me the plan of the hall by Friday?\nThank you for the seeds.\n" * 4,
    )


def measure(size: int, folder: Path) -> dict[str, float]:
    """Seconds of the processor for each step at this size."""
    from daemon.sync import sync  # noqa: PLC0415
    from daemon.ties import Ties  # noqa: PLC0415

    told: dict[str, float] = {"mails": size}
    settings = Settings(
        path=folder / "tsunagari.yaml",
        me=Me(ME.name, (ME.address,)),
        zone=ZoneInfo("Asia/Tokyo"),
        state=folder,
        accounts=(Account("mail", "maildir", path=folder / "none"),),
    )
    with Cache.open(folder) as cache, State.open(folder) as state:
        cache.accounts(["mail"])
        every = mails(size + 100)
        told["make"] = _seconds(lambda: sum(1 for _ in mails(size)))
        told["save"] = _seconds(lambda: _first(cache, islice(every, size))) - told["make"]
        told["letters"] = _seconds(lambda: _read(cache))
        told["conclude"] = _seconds(lambda: sync(settings, cache, state, NOW))
        told["more"] = _seconds(lambda: _save(cache, every)) + _seconds(lambda: _read(cache))
        told["news"] = _seconds(lambda: sync(settings, cache, state, NOW))
        told["ties"] = _seconds(lambda: sum(1 for _ in Ties(settings, cache, state, NOW)))
        told["ties_again"] = _seconds(lambda: sum(1 for _ in Ties(settings, cache, state, NOW)))
    told["bytes"] = sum(path.stat().st_size for path in folder.iterdir())
    told["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return told


def _seconds(work: object) -> float:
    assert callable(work)
    began = time.process_time()
    work()
    return time.process_time() - began


def _first(cache: Cache, some: Iterator[Message]) -> None:
    """As a first reading goes."""
    with cache.indexed_at_the_end():
        _save(cache, some)


def _save(cache: Cache, some: Iterator[Message]) -> None:
    while batch := tuple(islice(some, BATCH)):
        letters = {one.key for one in batch if one.nature is Nature.PERSONAL}
        cache.save("mail", Batch(batch, {"at": 1}), to_read=cache.unread(letters, READER_VERSION))


def _read(cache: Cache) -> None:
    """All letters that wait say the same two things: what reading costs is measured elsewhere."""
    reading = PackedReading("en", "{}", "[]", SENTENCES)
    for batch in cache.letters_waiting(256):
        cache.save_read([ReadLetter(one.number, reading) for one in batch], READER_VERSION)


def main() -> int:
    """The command; with `--part` it is the child that measures one size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--part", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tsunagari-rows-") as folder:
        if asked.part:
            print(json.dumps(measure(asked.part, Path(folder))))
            return 0
        rows = [_in_child(int(size)) for size in asked.sizes.split(",")]
    print(
        f"{'mails':>9}{'save us':>9}{'letters':>9}{'ties us':>9}{'again us':>9}{'100 more ms':>12}{'news ms':>9}{'bytes':>7}{'MiB':>6}"
    )
    for row in rows:
        each = [row[name] / row["mails"] * 1e6 for name in ("save", "letters", "ties", "ties_again")]
        print(
            f"{row['mails']:9.0f}{each[0]:9.1f}{each[1]:9.1f}{each[2]:9.1f}{each[3]:9.1f}"
            f"{row['more'] * 1e3:12.1f}{row['news'] * 1e3:9.1f}{row['bytes'] / row['mails']:7.0f}{row['peak']:6.0f}"
        )
    grown = [(row["save"] + row["letters"]) / row["mails"] for row in rows]
    worst = max(grown) / grown[0] - 1
    print(f"saving a mail costs at most {worst:+.0%} against the smallest (goal {WITHIN:+.0%})")
    return int(worst > WITHIN)


def _in_child(size: int) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.rows", "--part", str(size)]
    told: dict[str, float] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return told


if __name__ == "__main__":
    sys.exit(main())
