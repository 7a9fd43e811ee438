"""What address books on a server say: the same as from a file, on real servers and for cards of real programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from connectors.cards import read_cards
from connectors.model import Card, CivilDay, Item
from tests.connectors.dav_reading import ids, items, read, said, stored
from tests.servers.dav import Home, Place, Server, card
from tests.servers.fake_dav import BOOK, Asked, FakeDav, Told, running

pytestmark = pytest.mark.loopback

DATA = Path(__file__).parents[1] / "data" / "vcf"
ODD_NAMES = ("a b", "c&d", "e%f", "山田", "<g>", "h#i", "j?k", "l,m")
DAYS = {
    "plain": (("BDAY:1970-05-03",), CivilDay(5, 3, 1970)),
    "short": (("BDAY:19700503",), CivilDay(5, 3, 1970)),
    "value": (("BDAY;VALUE=date:1970-05-03",), CivilDay(5, 3, 1970)),
    "time": (("BDAY:1970-05-03T12:00:00Z",), CivilDay(5, 3, 1970)),
    "hidden": (("BDAY:--0503",), CivilDay(5, 3)),
    "apple": (("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03",), CivilDay(5, 3)),
    "leap": (("BDAY:1604-02-29",), CivilDay(2, 29)),
}


@pytest.fixture(params=["radicale", "xandikos"])
def place(request: pytest.FixtureRequest) -> Place:
    """An empty address book."""
    server: Server = request.getfixturevalue(request.param)
    home: Home = server.home()
    return home.make("carddav", "people")


@pytest.fixture
def fake() -> Iterator[FakeDav]:
    with running(FakeDav()) as server:
        yield server


def by_uid(found: list[Item]) -> dict[str, Card]:
    return {item.uid: replace(item, source="") for item in found if isinstance(item, Card)}


def test_birthdays_in_all_their_forms(place: Place) -> None:
    for uid, (lines, _) in DAYS.items():
        place.put(f"{uid}.vcf", card(uid, f"FN:{uid}", f"N:{uid};;;;", *lines))
    found = by_uid(items(place.account))
    assert {uid: found[uid].birthday for uid in DAYS} == {uid: day for uid, (_, day) in DAYS.items()}


def test_names_readings_days_and_addresses_come_whole(place: Place) -> None:
    text = card(
        "kubo", "FN:久保 明美", "N:久保;明美;;;", "X-PHONETIC-LAST-NAME:くぼ", "X-PHONETIC-FIRST-NAME:あけみ",
        "NICKNAME:あけちゃん", "item1.EMAIL;TYPE=INTERNET:Akemi@X.example", "item1.X-ABLABEL:仕事", "EMAIL;TYPE=PREF:a@y.example",
        "ORG:さくら商事;営業部", "TITLE:部長", "item2.X-ABDATE:2001-06-09", "item2.X-ABLABEL:_$!<Anniversary>!$_",
        r"NOTE:二人でお茶\n抹茶", "TEL;TYPE=CELL:090-0000-0000", "BDAY:1970-05-03",
    )  # fmt: skip
    died = card("oda", "FN:Oda Vik", "N:Vik;Oda;;;", "DEATHDATE:20200110", "SORT-STRING:Vik")
    place.put("kubo.vcf", text)
    place.put("oda.vcf", died)
    found = by_uid(items(place.account))
    assert found == by_uid([*read_cards(text.encode(), ""), *read_cards(died.encode(), "")])
    assert (found["kubo"].phonetic, found["kubo"].addresses) == ("くぼ あけみ", ("a@y.example", "akemi@x.example"))
    assert (found["kubo"].anniversary, found["oda"].died) == (CivilDay(6, 9, 2001), CivilDay(1, 10, 2020))
    assert found["oda"].phonetic == "Vik"


def test_what_is_changed_or_deleted_is_so_at_the_next_reading(place: Place, tmp_path: Path) -> None:
    for number in range(3):
        place.put(f"{number}.vcf", card(f"c{number}", f"FN:Friend {number}", f"N:{number};;;;"))
    assert read(place.account, tmp_path).new == 3
    assert read(place.account, tmp_path).new == 0
    place.put("1.vcf", card("c1", "FN:Renamed", "N:Renamed;;;;"))
    place.delete("2.vcf")
    assert read(place.account, tmp_path).new == 0
    assert stored(tmp_path) == {"c0", "c1"}


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.vcf")), ids=lambda path: path.name)
def test_cards_of_real_programs_read_as_from_their_files(fake: FakeDav, path: Path) -> None:
    text = path.read_bytes().decode("latin-1" if b"ISO-8859-1" in path.read_bytes() else "utf-8", "replace")
    text = text.replace("\r\r\n", "\n")  # what went wrong on the way of a file is no matter of a server
    fake.put(f"{BOOK}book.vcf", text)
    found, expected = items(fake.account("carddav")), list(read_cards(text.encode(), ""))
    # XML knows one kind of line end, and a card without UID is named by its bytes.
    named = [one for one in expected if not (isinstance(one, Card) and one.uid.startswith("no-id-"))]
    assert len(found) == len(expected)
    assert by_uid([one for one in found if not getattr(one, "uid", "").startswith("no-id-")]) == by_uid(named)


def test_a_book_of_thousands_is_read_in_lumps_of_a_hundred(fake: FakeDav) -> None:
    for number in range(1_050):
        fake.entries[f"{BOOK}{number}.vcf"] = card(f"c{number}", f"FN:Friend {number}")
    assert len(ids(fake.account("carddav"))) == 1_050
    lumps = [len(asked.hrefs) for asked in fake.asked if asked.is_multiget]
    assert lumps == [100] * 10 + [50]


def test_pictures_too_large_for_one_answer_are_asked_for_apart(fake: FakeDav) -> None:
    for number in range(8):
        picture = "QUJD" * 40_000
        fake.put(
            f"{BOOK}{number}.vcf", card(f"c{number}", f"FN:Friend {number}", f"PHOTO;ENCODING=b;TYPE=JPEG:{picture}")
        )

    def crowded(asked: Asked) -> Told | None:
        return Told(413) if asked.is_multiget and len(asked.hrefs) > 2 else None

    fake.faults.append(crowded)
    assert ids(fake.account("carddav")) == [f"c{number}" for number in range(8)]


def test_names_with_odd_signs_in_their_addresses_are_found(fake: FakeDav, tmp_path: Path) -> None:
    for name in ODD_NAMES:
        fake.put(f"{BOOK}{name}.vcf", card(name, f"FN:{name}"))
    fake.href = lambda path: quote(path, safe="/&,")
    assert sorted(ids(fake.account("carddav"))) == sorted(ODD_NAMES)
    assert said(read(fake.account("carddav"), tmp_path)) == ""
