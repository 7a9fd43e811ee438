"""Address books in files: names, days and addresses as programs write them, and broken cards that hide nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.schema import Account
from config.words import LANGUAGES, in_words
from connectors.base import nothing_known
from connectors.cards import read_cards
from connectors.files import Place
from connectors.model import Broken, Card, CivilDay
from connectors.vcf import VcfSource, open_source
from tests.contract.source_contract import NOW, LosingContract, Shelf, Stand


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def read(raw: bytes) -> tuple[list[Card], list[Broken]]:
    items = list(read_cards(raw, "c.vcf"))
    return [i for i in items if isinstance(i, Card)], [i for i in items if isinstance(i, Broken)]


def one(*lines: str, version: str = "3.0") -> Card:
    cards, broken = read(card(*lines, version=version))
    assert not broken
    assert len(cards) == 1
    return cards[0]


def source_of(path: Path) -> VcfSource:
    return VcfSource(Place(path, ".vcf"), batch_size=2)


class TestAddressBook(LosingContract):
    @pytest.fixture
    def filled(self, tmp_path: Path) -> Stand:
        path = tmp_path / "contacts.vcf"
        first = b"".join(card(f"UID:{n}", f"FN:Person {n}") for n in range(3)) + card("UID:nobody")
        path.write_bytes(first)

        def add() -> str:
            path.write_bytes(first + card("UID:new", "FN:New"))
            return "new"

        def remove() -> str:
            path.write_bytes(b"".join(card(f"UID:{n}", f"FN:Person {n}") for n in (0, 2)) + card("UID:nobody"))
            return "1"

        def remove_broken() -> None:
            path.write_bytes(b"".join(card(f"UID:{n}", f"FN:Person {n}") for n in range(3)))

        ids, broken = frozenset(("0", "1", "2")), frozenset(("contacts.vcf#nobody",))
        return Stand(lambda _known: source_of(path), ids, broken, add, remove, remove_broken)

    @pytest.fixture
    def empty(self, tmp_path: Path) -> Stand:
        return Stand(lambda _known: source_of(tmp_path), frozenset())

    @pytest.fixture
    def missing(self, tmp_path: Path) -> Stand:
        return Stand(lambda _known: source_of(tmp_path / "nowhere.vcf"), frozenset())


def test_an_account_opens_as_a_source(tmp_path: Path) -> None:
    (tmp_path / "c.vcf").write_bytes(card("UID:1", "FN:Bo"))
    source = open_source(Account("cards", "vcf", path=tmp_path / "c.vcf"), nothing_known, ZoneInfo("Asia/Tokyo"))
    (batch,) = source.fetch(None, None, NOW)
    assert [item.uid for item in batch.items if isinstance(item, Card)] == ["1"]
    assert list(source.fetch(batch.cursor, None, NOW)) == []


def test_a_card_that_is_mended_is_no_longer_broken(tmp_path: Path) -> None:
    path, shelf = tmp_path / "c.vcf", Shelf()
    stand = Stand(lambda _known: source_of(path), frozenset())
    path.write_bytes(card("UID:1", "FN:Bo", "BDAY:--0230"))
    shelf.read(stand)
    assert (shelf.good(), shelf.broken()) == ({"1"}, {"c.vcf#1"})
    path.write_bytes(card("UID:1", "FN:Bo", "BDAY:--0229"))
    shelf.read(stand)
    assert (shelf.good(), shelf.broken()) == ({"1"}, set())


# --- what stands on a card -----------------------------------------------------------------------


def test_a_whole_card() -> None:
    found = one(
        "UID:urn:uuid:1", "FN:久保 明美", "N:久保;明美;;;", "X-PHONETIC-LAST-NAME:くぼ", "X-PHONETIC-FIRST-NAME:あけみ",
        "NICKNAME:あーちゃん,ak", "EMAIL;TYPE=HOME:a@x.example", "EMAIL;TYPE=WORK,pref:Akemi@Work.Example",
        "TEL;TYPE=cell:+81 90-0000-0000", "ORG:久保工房;製作", "TITLE:代表", "NOTE:猫が二匹\\, 名前は\\nタマとミケ",
    )  # fmt: skip
    assert found == Card(
        uid="urn:uuid:1", source="c.vcf", name="久保 明美", family="久保", given="明美", phonetic="くぼ あけみ",
        nicknames=("あーちゃん", "ak"), addresses=("akemi@work.example", "a@x.example"), phones=("+81 90-0000-0000",),
        org="久保工房 製作", note="猫が二匹, 名前は\nタマとミケ",
    )  # fmt: skip


def test_a_card_without_address_is_a_card_too() -> None:
    assert one("FN:Bo").addresses == ()


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Berg;Bo;;;",), "Bo Berg"),
        (("N:久保;明美;;;",), "久保 明美"),
        (("N:;Bo;;;",), "Bo"),
        (("FN:", "N:Berg;;;;"), "Berg"),
        (("NICKNAME:Bobo",), "Bobo"),
        (("ORG:Bakery;Ovens",), "Bakery;Ovens"),
        (("EMAIL:bo@x.example",), "bo@x.example"),
    ],
)
def test_a_missing_full_name_is_made_of_what_there_is(lines: tuple[str, ...], name: str) -> None:
    assert one(*lines).name == name


def test_how_a_name_is_read_comes_from_whichever_program_says_it() -> None:
    assert one("FN:x", 'N;SORT-AS="Kubo,Akemi":久保;明美;;;', version="4.0").phonetic == "Kubo Akemi"
    assert one("FN:x", "SORT-STRING:Kubo").phonetic == "Kubo"
    assert one("N:x", "SOUND;X-IRMC-N:ｸﾎﾞ;ｱｹﾐ;;;", version="2.1").phonetic == "クボ アケミ"


def test_apple_groups_are_addresses_like_others() -> None:
    found = one("FN:Bo", "item1.EMAIL;type=INTERNET:bo@x.example", "item1.X-ABLabel:studio", "item2.EMAIL:b2@x.example")
    assert found.addresses == ("bo@x.example", "b2@x.example")


def test_addresses_are_bare_lower_case_and_once() -> None:
    found = one("FN:Bo", "EMAIL:Bo@X.example", "EMAIL:mailto:bo@x.example", "EMAIL:<b@x.example>", "EMAIL:no address")
    assert found.addresses == ("bo@x.example", "b@x.example")


def test_the_first_preference_comes_first() -> None:
    assert one("FN:Bo", "EMAIL:a@x.example", "EMAIL;PREF=1:b@x.example", version="4.0").addresses[0] == "b@x.example"


def test_an_old_phone_writes_quoted_printable_in_its_own_charset() -> None:
    raw = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=FB=FC=8B=B4;=89=D4=8Eq\r\n"
        b"EMAIL;INTERNET:hanako@x.example\r\nNOTE;ENCODING=quoted-printable;CHARSET=utf-8:=E3=81=82=\r\n=E3=81=84=0D=0A\r\n"
        b"ORG;CHARSET=Shift_JIS:" + "岬デザイン".encode("cp932") + b"\r\nEND:VCARD\r\n"
    )
    (found,), broken = read(raw)
    assert not broken
    assert (found.name, found.family, found.given) == ("髙橋 花子", "髙橋", "花子")
    assert (found.org, found.note, found.addresses) == ("岬デザイン", "あい", ("hanako@x.example",))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1970-05-03", CivilDay(5, 3, 1970)),
        ("BDAY:19700503", CivilDay(5, 3, 1970)),
        ("BDAY;VALUE=date:1970-05-03", CivilDay(5, 3, 1970)),
        ("BDAY:1970-05-03T12:00:00Z", CivilDay(5, 3, 1970)),
        ("BDAY:19700503T1430-0500", CivilDay(5, 3, 1970)),
        ("BDAY:--0503", CivilDay(5, 3)),
        ("BDAY:--05-03", CivilDay(5, 3)),
        ("BDAY:--0229", CivilDay(2, 29)),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03", CivilDay(5, 3)),
        ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-03", CivilDay(5, 3)),
        ("BDAY:1604-02-29", CivilDay(2, 29)),
        ("BDAY:1970/5/3", CivilDay(5, 3, 1970)),
        ("BDAY:1970年5月3日", CivilDay(5, 3, 1970)),
        ("BDAY:5月3日", CivilDay(5, 3)),
        ("BDAY;VALUE=text:circa spring", None),
        ("BDAY:unknown", None),
        ("BDAY:", None),
    ],
)
def test_birthdays_in_all_their_forms(line: str, day: CivilDay | None) -> None:
    assert one("FN:Bo", line).birthday == day


@pytest.mark.parametrize("day", ["--0230", "0000-01-01", "1970-13-01", "1970", "circa 1960"])
def test_a_day_that_no_year_has_is_named_and_the_card_arrives(day: str) -> None:
    (found,), (broken,) = read(card("UID:1", "FN:Bo", f"BDAY:{day}", "EMAIL:bo@x.example"))
    assert (found.birthday, found.addresses) == (None, ("bo@x.example",))
    assert broken.source == "c.vcf#1"
    assert all("Bo" in in_words(broken.reason, language) for language in LANGUAGES)


@pytest.mark.parametrize(
    "lines",
    [
        ("ANNIVERSARY:20150601",),
        ("X-ANNIVERSARY:2015-06-01",),
        ("X-MS-ANNIVERSARY:20150601",),
        ("item1.X-ABDATE;type=pref:2015-06-01", "item1.X-ABLabel:_$!<Anniversary>!$_"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2015-06-01;1;;;",),
    ],
)
def test_anniversaries_in_all_their_forms(lines: tuple[str, ...]) -> None:
    assert one("FN:Bo", *lines).anniversary == CivilDay(6, 1, 2015)


def test_another_labelled_day_is_no_anniversary() -> None:
    assert one("FN:Bo", "item1.X-ABDATE:2015-06-01", "item1.X-ABLabel:first day at school").anniversary is None


def test_the_day_of_death_is_kept() -> None:
    assert one("FN:Bo", "DEATHDATE:20200110", version="4.0").died == CivilDay(1, 10, 2020)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("DEATHDATE:2019", CivilDay(12, 31, 2019)),
        ("DEATHDATE:2019-02", CivilDay(2, 28, 2019)),
        ("DEATHDATE;VALUE=text:circa 2019", CivilDay(12, 31, 2019)),
        ("DEATHDATE;VALUE=text:unknown", None),
        ("DEATHDATE:", None),
    ],
)
def test_a_year_or_a_month_tells_that_somebody_has_died(line: str, day: CivilDay | None) -> None:
    assert one("FN:Bo", line, version="4.0").died == day


# --- identity, and broken cards ------------------------------------------------------------------


def test_a_card_without_uid_has_a_name_that_stays_while_its_neighbours_change() -> None:
    bo = card("FN:Bo", "EMAIL:bo@x.example")
    alone, beside = read(bo)[0][0], read(card("FN:Cy") + bo.replace(b"\r\n", b"\n"))[0][1]
    assert alone.uid == beside.uid != read(card("FN:Cy"))[0][0].uid


def test_one_broken_card_never_hides_the_others() -> None:
    cut = card("UID:cut", "FN:Cut").replace(b"END:VCARD\r\n", b"")
    cards, broken = read(card("UID:1", "FN:A") + cut + card("UID:2", "FN:B") + card("UID:none") + card("UID:3", "FN:C"))
    assert [c.uid for c in cards] == ["1", "2", "3"]
    assert [(b.source, b.reason.key) for b in broken] == [("c.vcf#cut", "cards.cut"), ("c.vcf#none", "cards.no_name")]


@pytest.mark.parametrize("line", ["a line without colon", "PHOTO;ENCODING=b;TYPE=JPEG:!!!!"])
def test_a_damaged_line_is_named_and_the_card_arrives(line: str) -> None:
    (found,), (broken,) = read(card("UID:1", "FN:Bo", line, "EMAIL:bo@x.example"))
    assert found.addresses == ("bo@x.example",)
    assert broken.reason.key == "cards.line"


def test_a_line_that_never_ends_its_head_costs_no_time() -> None:
    line = "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=CRRULE:FREQ=WEEKLY"
    endless = "X;" + ";".join(f"A{n}=b,c" for n in range(2_000))
    (found,), (broken,) = read(card("UID:1", "FN:Bo", line, endless))
    assert found.uid == "1"
    assert broken.reason.key == "cards.line"


def test_sound_pictures_and_groups_are_passed_over() -> None:
    assert (
        one("FN:Bo", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg==", "PHOTO:https://x.example/p.jpg").name == "Bo"
    )
    assert read(card("FN:Choir", "KIND:group", "MEMBER:urn:uuid:1", version="4.0")) == ([], [])


def test_an_empty_file_is_an_address_book_with_nobody_in_it() -> None:
    assert read(b"") == ([], [])
    assert read(b"\r\n") == ([], [])


def test_a_file_that_is_no_address_book_says_so() -> None:
    cards, (broken,) = read(b"Name,Mail\r\nBo,bo@x.example")
    assert not cards
    assert broken.reason.key == "cards.no_cards"


def test_hostile_cards_stay_small() -> None:
    cards, broken = read(
        card("FN:<script>alert(1)</script>\x1b[31m", *(f"EMAIL:a{n}@x.example" for n in range(10_000)))
    )
    assert not broken
    assert cards[0].name.isprintable()
    assert len(cards[0].addresses) == 1_000


DATA = Path(__file__).parent.parent / "data" / "vcf"


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.vcf")), ids=lambda path: path.name)
def test_cards_of_other_projects_are_read(path: Path) -> None:
    items = list(read_cards(path.read_bytes(), path.name))
    assert any(isinstance(item, Card) for item in items)
    assert all(item.name for item in items if isinstance(item, Card))
    assert not [item for item in items if isinstance(item, Broken) and item.reason.key == "cards.no_sense"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=6))
def test_whatever_stands_on_a_card_its_neighbours_arrive(lines: list[str]) -> None:
    odd = "".join(f"{line}\r\n" for line in lines if "VCARD" not in line.upper()).encode("utf-8", "replace")
    raw = card("UID:1", "FN:A") + b"BEGIN:VCARD\r\n" + odd + b"END:VCARD\r\n" + card("UID:2", "FN:B")
    assert {"1", "2"} <= {found.uid for found in read(raw)[0]}


def test_other_full_names_of_a_card_are_kept_beside_its_name() -> None:
    names = ("FN;LANGUAGE=ja;ALTID=1:山本 花子", "FN;LANGUAGE=en;ALTID=1:Hanako Yamamoto", "N:山本;花子;;;")
    assert one(*names, "X-MAIDENNAME:鈴木", version="4.0").also == ("Hanako Yamamoto", "鈴木 花子")
    assert one("FN:Anna Berg", "N:Berg;Anna;;;", "X-MAIDENNAME:Holm").also == ("Anna Holm",)
    assert one("FN:Anna Berg", "FN:Anna Berg").also == ()


@pytest.mark.parametrize("value", ["20261001T120000Z", "2026-10-01T12:00:00Z", "2026-10-01T12:00:00"])
def test_when_a_card_was_changed_is_a_moment(value: str) -> None:
    assert one("FN:x", f"REV:{value}").revised == datetime(2026, 10, 1, 12, tzinfo=UTC)
    assert one("FN:x", "REV:soon").revised is None


def test_an_address_with_the_label_of_somebody_else_is_not_theirs() -> None:
    lines = ("EMAIL:conrad@veit.example", "item1.EMAIL:office@veit.example", "item1.X-ABLabel:_$!<Assistant>!$_")
    assert one("FN:Conrad Veit", *lines).addresses == ("conrad@veit.example",)


def test_quotes_that_make_an_address_of_a_carrier_lawful_are_no_part_of_it() -> None:
    assert one("FN:Yuki Ono", 'EMAIL:"yu..ki."@carrier.example').addresses == ("yu..ki.@carrier.example",)
