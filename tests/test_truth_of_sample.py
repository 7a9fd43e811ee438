"""The embedded sample through the whole street up to the ties: everybody is there, nobody else, each last contact as told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from bench.truth import last_contacts
from config.load import load_settings
from daemon.demo.mailbox import NOW, write_sample
from daemon.demo.texts import SAMPLE
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import sync
from daemon.think.model import Tie
from daemon.ties import Ties

EXPECTED: dict[str, Any] = yaml.safe_load((SAMPLE / "expected.yaml").read_text(encoding="utf-8"))


def address_of(name: str) -> str:
    return str(yaml.safe_load((SAMPLE / f"{name}.yaml").read_text(encoding="utf-8"))["address"])


@pytest.fixture(scope="module")
def ties(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Tie]]:
    settings = load_settings(write_sample(tmp_path_factory.mktemp("sample")))
    with Cache.open(settings.state) as cache, State.open(settings.state) as state:
        reports = sync(settings, cache, state, NOW)
        assert [(one.ok, one.broken, one.blind) for one in reports] == [(True, (), None)] * 3
        yield {address: tie for tie in Ties(settings, cache, state, NOW) for address in tie.person.addresses}


@pytest.mark.parametrize("name", EXPECTED["ties"])
def test_the_last_contact_is_the_one_that_the_story_tells(name: str, ties: dict[str, Tie]) -> None:
    last = last_contacts(ties[address_of(name)].contacts).last
    day, direction = EXPECTED["ties"][name]["last"]
    assert last is not None
    assert (last.when.date(), last.direction.value) == (day, direction)


def test_machines_lists_roles_and_crooks_are_nobody(ties: dict[str, Tie]) -> None:
    assert {address.lower() for address in EXPECTED["absent"]} & set(ties) == set()


def test_nobody_is_listed_whom_no_story_tells_of(ties: dict[str, Tie]) -> None:
    assert len({id(tie) for tie in ties.values()}) == EXPECTED["counts"]["ties"]


def test_the_colleague_who_moved_is_one_person_and_is_written_to_at_the_new_address(ties: dict[str, Tie]) -> None:
    person = ties["haneda@akari-design.example"].person
    assert person.write_to == "ryo.haneda@narumi-bungu.example"
    assert person.dead == {"haneda@akari-design.example"}
