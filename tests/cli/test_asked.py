"""Names as people type them find whom they mean; a slip of the hand gets a name that is near."""

from __future__ import annotations

import pytest

from daemon.cli.asked import person_called
from daemon.cli.visit import NotDone
from daemon.think.model import Person

RENA = Person("rena@t.example", "高瀬 玲奈", ("rena@t.example",), ("高瀬 玲奈",))
AI = Person("ai@s.example", "鈴木 愛", ("ai@s.example",), ("鈴木 愛",))
KURATA = Person("kurata@u.example", "倉田 均", ("kurata@u.example",), ("倉田 均", "くらた ひとし"))
KATE = Person("kate@m.example", "Kate Mellor", ("kate@m.example",), ("Kate Mellor", "Kat"))
OHNO = Person("k.ohno-2@m.example", "大野 圭", ("k.ohno-2@m.example",), ("大野 圭",))
MORI = Person("mori@a.example", "森 由美", ("mori@a.example",), ("森 由美",), family="森", given="由美")
OMORI = Person("omori@b.example", "大森 健", ("omori@b.example",), ("大森 健",), family="大森", given="健")
ANN = Person("ann@c.example", "Ann Lowe", ("ann@c.example",), ("Ann Lowe",))
JOANN = Person("joann@d.example", "Joann Ferris", ("joann@d.example",), ("Joann Ferris",))
ALL = (RENA, AI, KURATA, KATE, OHNO, MORI, OMORI, ANN, JOANN)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("高瀬玲奈", RENA),
        ("高瀬　玲奈", RENA),
        ("玲奈ちゃん", RENA),
        ("高瀬さん", RENA),
        ("鈴木愛", AI),
        ("倉田先生", KURATA),
        ("くらた", KURATA),
        ("kate mellor", KATE),
        ("Mellor, Kate", KATE),
        ("<KATE@m.example>", KATE),
        ("rena", RENA),
        ("Kura", KURATA),
        ("Ohno", OHNO),
        ("k.ohno-2", OHNO),
        ("kat", KATE),  # a name comes before an address
        ("森", MORI),  # a whole name comes before a part of one
        ("森さん", MORI),
        ("大森", OMORI),
        ("Ann", ANN),
        ("joan", JOANN),
    ],
)
def test_a_name_is_found_as_people_type_it(typed: str, meant: Person) -> None:
    assert person_called(ALL, typed) is meant


@pytest.mark.parametrize(("typed", "near"), [("Kate Mellr", "Kate Mellor"), ("高瀬 怜奈", "高瀬 玲奈")])
def test_a_slip_gets_the_name_that_is_near(typed: str, near: str) -> None:
    with pytest.raises(NotDone) as caught:
        person_called(ALL, typed)
    said = caught.value.said[0]
    assert (said.key, dict(said.fields)["near"]) == ("cli.who_nobody_near", near)


def test_a_name_that_two_bear_and_a_part_that_two_have_means_nobody_yet() -> None:
    other = Person("mori.k@e.example", "森 薫", ("mori.k@e.example",), ("森 薫",), family="森", given="薫")
    for typed, persons in (("森", (*ALL, other)), ("森さん", (*ALL, other)), ("nn", ALL)):
        with pytest.raises(NotDone) as caught:
            person_called(persons, typed)
        assert caught.value.said[0].key == "cli.who_several"


@pytest.mark.parametrize("typed", ["Zebedee", "kato@m.example", "ohno-2@m.example", "xena", "example"])
def test_who_is_not_near_to_anybody_is_nobody(typed: str) -> None:
    with pytest.raises(NotDone) as caught:
        person_called(ALL, typed)
    assert caught.value.said[0].key == "cli.who_nobody"
