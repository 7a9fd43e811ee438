"""People against the truth: reads a generated mailbox (its folder is the argument) and compares last contacts with `truth.json`.

    python -m bench.truth BOX

Prints how many people agree in last inbound, outbound and meeting, who does not, and the peak memory of reading.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.schema import Account, Me, Settings
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import sync
from daemon.think.model import Contact, Direction, Tie
from daemon.ties import Ties

GOAL = 0.99
WAYS = ("inbound", "outbound", "meeting")


@dataclass(frozen=True, slots=True)
class LastContacts:
    """The last contact of each kind; None where there was none."""

    last: Contact | None
    inbound: Contact | None
    outbound: Contact | None
    meeting: Contact | None


def last_contacts(contacts: Collection[Contact]) -> LastContacts:
    """The last contact of all, and of each direction; of one moment the one whose id sorts last."""
    ordered = sorted(contacts, key=lambda one: (one.when, one.id))
    by_direction = {one.direction: one for one in ordered}
    return LastContacts(
        last=ordered[-1] if ordered else None,
        inbound=by_direction.get(Direction.INBOUND),
        outbound=by_direction.get(Direction.OUTBOUND),
        meeting=by_direction.get(Direction.MEETING),
    )


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many people there are, and each disagreement in words."""

    people: int
    wrong_people: int
    wrong: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of people of whom everything is right."""
        return 1 - self.wrong_people / self.people


def settings_for(box: Path, truth: dict[str, Any], state: Path) -> Settings:
    """Settings as its owner would write them."""
    mail = (
        Account("mail", "mbox", path=box / "mbox")
        if (box / "mbox").is_dir()
        else Account("mail", "maildir", path=box / "Maildir")
    )
    return Settings(
        path=box / "tsunagari.yaml",
        me=Me(truth["owner"]["names"][0], tuple(truth["owner"]["addresses"])),
        zone=ZoneInfo("Asia/Tokyo"),
        state=state,
        accounts=(
            mail,
            Account("dates", "ics", path=box / "calendar"),
            Account("cards", "vcf", path=box / "contacts.vcf"),
        ),
    )


def compare(ties: tuple[Tie, ...], truth: dict[str, Any]) -> Comparison:
    """Everybody of the truth, and nobody else."""
    by_address = {address: tie for tie in ties for address in tie.person.addresses}
    wrong: list[str] = []
    bad: set[str] = set()
    for person in truth["people"]:
        faults = list(_faults(person, by_address))
        wrong += faults
        bad |= {person["id"]} if faults else set()
    known = {address for person in truth["people"] for address in person["addresses"]}
    strangers = [tie.person.name for tie in ties if not set(tie.person.addresses) & known]
    wrong += [f"nobody of the truth: {name}" for name in strangers]
    return Comparison(len(truth["people"]), len(bad) + len(strangers), tuple(wrong))


def _faults(person: dict[str, Any], by_address: dict[str, Tie]) -> Iterator[str]:
    ties = list({id(tie): tie for address in person["addresses"] if (tie := by_address.get(address))}.values())
    if len(ties) > 1:
        yield f"{person['name']}: split into {len(ties)}"
    if ties and set(ties[0].person.addresses) - set(person["addresses"]):
        yield f"{person['name']}: united with {set(ties[0].person.addresses) - set(person['addresses'])}"
    last = last_contacts(ties[0].contacts if ties else ())
    for way, found in zip(WAYS, (last.inbound, last.outbound, last.meeting), strict=True):
        told = person[f"last_{way}"]
        want = datetime.fromisoformat(told["date"]) if told else None
        if (found.when if found else None) != want:
            yield f"{person['name']} {way}: truth {want}, found {found.when if found else None} {found.id if found else ''}"


def read_and_compare(box: Path, state_folder: Path) -> tuple[Comparison, float, float]:
    """The comparison, the seconds that reading took, and the peak of memory so far in MiB."""
    truth = json.loads((box / "truth.json").read_text(encoding="utf-8"))
    settings, now = settings_for(box, truth, state_folder), datetime.fromisoformat(truth["now"])
    with Cache.open(state_folder) as cache, State.open(state_folder) as state:
        began = time.perf_counter()
        for report in sync(settings, cache, state, now):
            if report.error or report.broken:
                print(f"{report.name}: {report.error} {report.broken[:3]}", file=sys.stderr)
        seconds = time.perf_counter() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        return compare(tuple(Ties(settings, cache, state, now)), truth), seconds, peak


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("box", type=Path)
    box: Path = parser.parse_args().box
    with tempfile.TemporaryDirectory() as folder:
        found, seconds, peak = read_and_compare(box, Path(folder) / "state")
    print("\n".join(found.wrong[:40]))
    print(
        f"{found.people} people, {found.share:.2%} right (goal {GOAL:.0%}); read in {seconds:.1f} s, peak {peak:.0f} MiB"
    )
    return int(found.share < GOAL)


if __name__ == "__main__":
    sys.exit(main())
