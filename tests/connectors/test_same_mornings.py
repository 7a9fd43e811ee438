"""The same stories as files, at Google, at Microsoft and on open servers: the same suggestions, the same loops, the same drafts.

One thing alone differs: at Google and Microsoft a card goes by an id of theirs, for they keep no UID. Nothing else does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.connectors.places.google import Google
from tests.connectors.places.microsoft import Microsoft
from tests.connectors.places.open_servers import OpenServers
from tests.connectors.places.told import Place, rewritten
from tests.test_scenarios import ask_here

pytestmark = pytest.mark.loopback

STORIES = Path(__file__).parents[1] / "scenarios"
EXAMPLES = tuple(sorted(path.name for path in STORIES.glob("example-*")))
FURTHER = {
    "google": (
        "who-new-address-announced-ja", "who-died-told-by-a-friend", "told2-birthday-year-left-out",
        "told2-birthday-on-leap-day", "told-event-in-two-calendars", "told-series-moved",
    ),
    "microsoft": (
        "blind-backlog", "who-new-address-announced-ja", "who-died-told-by-a-friend", "blind-one-silent",
        "told-event-in-two-calendars", "blind-all-is-seen", "told2-birthday-year-left-out", "told2-birthday-on-leap-day",
        "told-series-moved",
    ),
    "open": (
        "blind-backlog", "who-new-address-announced-ja", "who-died-told-by-a-friend", "blind-one-silent",
        "told-late-decline-of-one-day", "told-event-in-two-calendars", "told-series-moved", "told2-birthday-year-left-out",
        "told2-zone-by-its-windows-name", "who-card-deathdate", "blind-all-is-seen",
    ),
}  # fmt: skip
ALL = [
    *((where, story) for where in FURTHER for story in EXAMPLES),
    *(pytest.param(where, story, marks=pytest.mark.share(3)) for where, more in FURTHER.items() for story in more),
]
SAID = ("suggestions", "skipped", "people", "patterns", "drafts", "errors")


@dataclass
class Played:
    """What was said of a story in the end, and which drafts lay there after each of its mornings."""

    said: dict[str, Any] = field(default_factory=dict)
    drafts: list[list[bytes]] = field(default_factory=list)


@dataclass
class Files:
    """The place that the builder writes for."""

    out: Path

    def drafts(self) -> list[bytes]:
        return [file.read_bytes() for file in self._files()]

    def edit(self, text: str) -> None:
        for file in self._files():
            file.write_bytes(rewritten(file.read_bytes(), text))

    def _files(self) -> list[Path]:
        return [file for part in ("cur", "new") for file in (self.out / "mail" / ".Drafts" / part).iterdir()]


def play(story: str, build: ModuleType, out: Path, place: Place | None = None) -> Played:
    """Every morning of a story in turn, in files or at a place; the last one is told."""
    told, played, box = build.read(STORIES / story), Played(), place or Files(out)
    for morning in [*build.mornings(told), {"at": told.now}]:
        _prepare(story, build, out, morning["at"], place)
        said = _asked(out, morning["at"], "morning")
        assert place is None or all(one["ok"] and not one["broken"] for one in said["accounts"])
        played.drafts.append(sorted(box.drafts()))
        if morning.get("edit"):
            box.edit(morning["edit"])
    played.said = {name: said[name] for name in SAID if name in said}
    played.said |= {name: _asked(out, told.now, name) for name in ("loops", "promises")}
    return played


def _prepare(story: str, build: ModuleType, out: Path, now: Any, place: Place | None) -> None:
    config = build.config_for(build.build(STORIES / story, out, now), out)
    if place is not None:
        place.fill(config, now)
        settings = yaml.safe_dump(place.settings(config), allow_unicode=True)
        (out / "tsunagari.yaml").write_text(settings, encoding="utf-8")
        place.enter(out / "tsunagari.yaml")


def by_uid(said: dict[str, Any], cards: dict[str, str]) -> Any:
    """What was said, with each card by the UID that it has in the file."""
    text = json.dumps(said)
    for theirs, ours in cards.items():
        text = text.replace(json.dumps(theirs), json.dumps(ours))
    return json.loads(text)


def _asked(out: Path, now: Any, what: str) -> Any:
    told, fault = ask_here([], out, now, what)
    assert fault == ""
    return told


@pytest.fixture(scope="module")
def from_files(build: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Played]:
    """A story as it is told of files, once."""
    return cache(lambda story: play(story, build, tmp_path_factory.mktemp("files")))


@pytest.fixture
def place(where: str, request: pytest.FixtureRequest) -> Iterator[Place]:
    """The place where the story lies."""
    made: Place
    if where == "open":
        made = OpenServers(request.getfixturevalue("dovecot"), request.getfixturevalue("radicale"))
    else:
        made = Google() if where == "google" else Microsoft()
    yield made
    made.close()


@pytest.mark.parametrize(("where", "story"), ALL)
def test_a_story_is_told_alike_wherever_it_lies(
    story: str, place: Place, from_files: Callable[[str], Played], build: ModuleType, tmp_path: Path
) -> None:
    here, there = from_files(story), play(story, build, tmp_path, place)
    assert by_uid(there.said, place.cards) == here.said
    assert there.said["people"] or there.said["suggestions"]
    assert there.drafts == here.drafts
    assert place.harmless()


def test_all_stories_that_stand_as_examples_are_told() -> None:
    assert len(EXAMPLES) == 13
