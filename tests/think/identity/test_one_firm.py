"""Namesakes at one firm: what stands under their mails tells them apart, where both write in the same weeks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from config.schema import PersonLine
from connectors.model import Card
from daemon.think.identity.one_firm import doubtful
from daemon.think.identity.owner import Own
from daemon.think.identity.seen import Signed
from daemon.think.identity.signature import faint_mark, phone_mark
from daemon.think.identity.signed_alike import telling
from daemon.think.people import Clues, Seen, who_is_who

T0 = datetime(2026, 1, 1, tzinfo=UTC)
LAW, LAB = "alex.kim@law.uni.example", "alex.kim@lab.uni.example"
ONE, TWO = "sato.m@denki.example", "makoto.sato@denki.example"
PHONE, OTHER = phone_mark("+44 1632 960310"), phone_mark("07700 900512")
SALES, WORKS = faint_mark("椿電機 営業部"), faint_mark("椿電機 技術部")


def wrote(address: str, name: str, first: int, last: int) -> Seen:
    return Seen(address, name, address, 3, T0 + timedelta(days=first), T0 + timedelta(days=last))


def signed(address: str, *lines: str) -> Signed:
    return Signed(address, lines, 2, T0, T0, "id")


def how_many(seen: tuple[Seen, ...], *under: Signed) -> int:
    return len(who_is_who(Clues(Own.of(["me@home.example"]), seen=seen, signed=under)).persons)


@pytest.mark.parametrize(
    ("under", "people"),
    [
        ((PHONE,), 1),
        ((PHONE, OTHER), 2),
        ((PHONE, PHONE), 1),
        ((SALES, WORKS), 2),
        ((SALES, SALES), 1),
    ],
)
def test_another_telephone_or_department_under_the_mails_of_each_makes_two(under: tuple[str, ...], people: int) -> None:
    both = (wrote(ONE, "佐藤 誠", 0, 90), wrote(TWO, "佐藤 誠", 30, 120))
    assert how_many(both, *(signed(at, line) for at, line in zip((ONE, TWO), under, strict=False))) == people


def test_whoever_began_when_the_other_had_ended_has_moved() -> None:
    moved = (wrote(ONE, "佐藤 誠", 0, 30), wrote(TWO, "佐藤 誠", 60, 120))
    assert how_many(moved, signed(ONE, SALES), signed(TWO, WORKS)) == 1


def test_in_two_parts_of_a_house_the_name_alone_unites_nobody_who_writes_from_both_at_once() -> None:
    both = (wrote(LAW, "Alex Kim", 0, 90), wrote(LAB, "Alex Kim", 30, 120))
    assert how_many(both) == 2
    assert how_many(both, signed(LAW, PHONE), signed(LAB, PHONE)) == 1
    assert how_many((wrote(LAW, "Alex Kim", 0, 20), wrote(LAB, "Alex Kim", 30, 120))) == 1
    house = "kim@uni.example"
    assert how_many((wrote(LAW, "Alex Kim", 0, 90), wrote(house, "Alex Kim", 30, 120))) == 1


def test_of_namesakes_at_one_firm_the_lines_that_stand_under_one_address_alone_are_kept() -> None:
    seen = (wrote(ONE, "佐藤 誠", 0, 90), wrote(TWO, "佐藤誠", 30, 120), wrote("ken@denki.example", "田中 健", 0, 9))
    assert doubtful(seen) == {ONE, TWO}
    lines = [signed(ONE, PHONE), signed("ken@denki.example", OTHER)]
    assert list(telling(lines, (), {one.address: one.name for one in seen}, doubtful(seen))) == [lines[0]]


def test_the_card_and_the_settings_know_better() -> None:
    both = (wrote(LAW, "Alex Kim", 0, 90), wrote(LAB, "Alex Kim", 30, 120))
    card = Card("kim", "contacts", "Alex Kim", addresses=(LAW, LAB))
    own = Own.of(["me@home.example"])
    assert len(who_is_who(Clues(own, seen=both, cards=(card,))).persons) == 1
    line = PersonLine(addresses=(LAW, LAB), line=3)
    assert len(who_is_who(Clues(own, seen=both, lines=(line,))).persons) == 1


def test_a_family_name_joined_to_another_is_the_same_persons_who_begins_where_the_other_ended() -> None:
    before, after = "katie.rhodes@fern.example", "katie.rhodes-bell@fern.example"
    moved = (wrote(before, "Katie Rhodes", 0, 30), wrote(after, "Katie Rhodes-Bell", 60, 90))
    assert how_many(moved) == 1
    assert how_many((wrote(before, "Katie Rhodes", 0, 70), wrote(after, "Katie Rhodes-Bell", 60, 90))) == 2
    assert how_many((wrote("katie.rhodes@moss.example", "Katie Rhodes", 0, 30), moved[1])) == 2
    assert how_many((wrote(before, "Karen Rhodes", 0, 30), moved[1])) == 2
    assert how_many((*moved, wrote("katie.bell@fern.example", "Katie Bell", 0, 20))) == 3
