"""Who is who: which addresses are one person, which are two, which are nobody, and by which name they go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.schema import Circle, PersonLine
from connectors.model import Card, CivilDay
from daemon.think.identity import names
from daemon.think.identity.name_forms import former
from daemon.think.identity.owner import Own
from daemon.think.identity.seen import Signed
from daemon.think.identity.signature import faint_mark, mark
from daemon.think.model import Person
from daemon.think.people import Clues, Link, People, Seen, who_is_who

T0 = datetime(2026, 1, 1, tzinfo=UTC)
ME = "me@home.example"
OWN = Own.of([ME])


def wrote(
    address: str, name: str, count: int = 3, day: int = 0, until: int | None = None, personal: bool = True
) -> Seen:
    """They wrote under this name."""
    last = T0 + timedelta(days=day if until is None else until)
    return Seen(address, name, address, count, T0 + timedelta(days=day), last, personal)


def typed(address: str, name: str, count: int = 1, by: str = ME) -> Seen:
    """Somebody, as a rule I, typed this name beside their address."""
    return Seen(address, name, by, count, T0, T0)


def people(*seen: Seen, **more: object) -> People:
    return who_is_who(replace(Clues(OWN), seen=seen, **more))  # type: ignore[arg-type]  # the tests name fields of Clues


def only(found: People) -> Person:
    [person] = found.persons
    return person


# --- one address, many names -----------------------------------------------------------------


def test_an_address_whose_mails_bear_ever_other_names_is_nobody() -> None:
    names_of_many = ("Ann Grove", "Bob Field", "Cy Marsh", "Di Stone")
    assert not people(*(wrote("hub@social.example", name) for name in names_of_many)).persons


def test_a_few_forged_names_make_nobody_vanish_and_do_not_change_the_name() -> None:
    forged = [wrote("ann@grove.example", name, count=1) for name in ("Bob Field", "Cy Marsh", "Di Stone")]
    person = only(people(wrote("ann@grove.example", "Ann Grove", count=9), *forged))
    assert (person.name, person.shared) == ("Ann Grove", False)


# --- one or two --------------------------------------------------------------------------------


def test_the_addresses_of_one_card_are_one_person_and_the_card_says_so() -> None:
    card = Card("card-1", "c.vcf", "大森 健一", "大森", "健一", addresses=("k@hayate.example", "omoken@mail.example"))
    person = only(people(wrote("k@hayate.example", "大森 健一"), wrote("omoken@mail.example", "Ken O."), cards=(card,)))
    assert person.addresses == ("k@hayate.example", "omoken@mail.example")
    assert (person.name, person.family, person.given) == ("大森 健一", "大森", "健一")
    assert person.evidence == (("card-1", "card"),)
    assert person.cards == ("card-1",)


def test_two_cards_of_one_name_stay_two_people() -> None:
    cards = (
        Card("c1", "c.vcf", "大森 健一", addresses=("a@firm.example", "a2@mail.example")),
        Card("c2", "c.vcf", "大森 健一", addresses=("b@firm.example",)),
    )
    found = people(wrote("a@firm.example", "大森 健一"), wrote("b@firm.example", "大森 健一"), cards=cards)
    assert [person.addresses for person in found.persons] == [
        ("a2@mail.example", "a@firm.example"),
        ("b@firm.example",),
    ]


def test_a_common_name_alone_unites_nothing() -> None:
    found = people(wrote("john.smith@gmail.com", "John Smith"), wrote("jsmith@other.example", "John Smith"))
    assert len(found.persons) == 2


def test_the_same_full_name_at_the_same_firm_is_one_person() -> None:
    found = people(wrote("j.smith@firm.example", "John Smith"), wrote("john@firm.example", "Smith, John"))
    assert only(found).evidence == (("", "firm"),)


def test_namesakes_of_one_firm_who_stood_in_one_mail_are_two_people() -> None:
    seen = (wrote("j.smith@firm.example", "John Smith"), wrote("john.smith2@firm.example", "John Smith"))
    beside = frozenset({("j.smith@firm.example", "john.smith2@firm.example")})
    assert len(people(*seen, beside=beside).persons) == 2


@pytest.mark.parametrize("host", ["gmail.com", "mail.example", "example.ne.jp", "yahoo.co.jp"])
def test_the_same_name_at_a_service_open_to_all_is_two_people(host: str) -> None:
    assert len(people(wrote(f"ken1@{host}", "佐藤 健"), wrote(f"ken2@{host}", "佐藤 健")).persons) == 2


def test_two_names_at_one_firm_are_two_people() -> None:
    assert len(people(wrote("a@firm.example", "Anna Berg"), wrote("b@firm.example", "Bo Berg")).persons) == 2


def test_an_answer_from_elsewhere_under_the_same_name_unites() -> None:
    seen = (wrote("anna@old.example", "Anna Berg"), wrote("berg@new.example", "Anna Berg"))
    link = Link("anna@old.example", "berg@new.example", "mail-9", "thread")
    assert only(people(*seen, threads=(link,))).evidence == (("mail-9", "thread"),)


def test_an_answer_by_a_colleague_does_not_unite() -> None:
    seen = (wrote("anna@x.example", "Anna Berg"), wrote("bo@y.example", "Bo Lund"))
    assert len(people(*seen, threads=(Link("anna@x.example", "bo@y.example", "m", "thread"),)).persons) == 2


def test_the_settings_unite_whatever_the_names() -> None:
    line = PersonLine(("anna@x.example", "maus@y.example"), line=12)
    person = only(people(wrote("anna@x.example", "Anna Berg"), wrote("maus@y.example", "Maus"), lines=(line,)))
    assert person.evidence == (("config:12", "config"),)


def test_the_owners_word_unites_and_parts() -> None:
    seen = (wrote("a@firm.example", "John Smith"), wrote("b@firm.example", "John Smith"), wrote("c@z.example", "J"))
    pair = ("a@firm.example", "b@firm.example")
    assert len(people(*seen, apart=(pair,)).persons) == 3
    assert len(people(*seen, together=(("a@firm.example", "c@z.example"),)).persons) == 1


def test_a_tag_leads_to_the_same_mailbox_and_gmail_ignores_dots() -> None:
    assert (
        only(people(wrote("anna@x.example", "Anna"), wrote("anna+news@x.example", "Anna"))).evidence[0][1] == "mailbox"
    )
    assert len(people(wrote("an.na@gmail.com", "Anna"), wrote("anna@gmail.com", "Anna")).persons) == 1
    assert len(people(wrote("an.na@x.example", "Anna"), wrote("anna@x.example", "Anna")).persons) == 2


def test_the_new_address_that_they_told_is_theirs_and_the_one_to_use() -> None:
    told = Link("anna@old.example", "anna@new.example", "mail-3", "told")
    person = only(people(wrote("anna@old.example", "Anna Berg"), told=(told,), dead=frozenset({"anna@old.example"})))
    assert (person.write_to, person.evidence) == ("anna@new.example", (("mail-3", "told"),))


def test_the_usual_address_that_they_named_is_theirs_and_not_the_one_to_use_while_it_is_out_of_order() -> None:
    usual, home = wrote("emi@works.example", "渡邉 恵美子"), wrote("emi@post.example", "渡辺恵美子", day=40)
    told = Link("emi@post.example", "emi@works.example", "mail-3", "elsewhere", T0 + timedelta(days=40))
    used = {"emi@works.example": T0, "emi@post.example": T0 + timedelta(days=41)}
    assert only(people(usual, home, told=(told,), used=used)).write_to == "emi@post.example"
    other = wrote("emi@works.example", "渡邊 和樹")  # whoever writes from there has another name
    assert len(people(other, home, told=(told,), used=used).persons) == 2


def test_an_address_that_they_told_of_somebody_else_stays_somebody_elses() -> None:
    told = Link("anna@x.example", "bo@x.example", "mail-3", "told")
    assert (
        len(people(wrote("anna@x.example", "Anna Berg"), wrote("bo@x.example", "Bo Lund"), told=(told,)).persons) == 2
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("髙島 彩", "高島 彩"),
        ("渡邊 恵", "渡辺恵"),
        ("渡邉\U000e0103 恵", "渡辺恵"),  # with the sign that selects one of its forms
        ("瀧口 曉", "滝口 暁"),
        ("Chloé Dubois", "chloe dubois"),
        ("Kubo, Akemi", "Akemi Kubo"),
    ],
)
def test_spellings_of_one_name_are_equal_but_shown_as_they_write_it(one: str, other: str) -> None:
    person = only(people(wrote("a@firm.example", one, count=5), wrote("b@firm.example", other)))
    assert person.name == names.shown(one)


# --- nobody ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@shop.example",
        "noreply-orders@shop.example",
        "donotreply@bank.example",
        "notifications@code.example",
        "mailer-daemon@mx.example",
        "reply+0a1b2c3d4e5f6071@code.example",
        "bounce-anna=x.example@list.example",
        "newsletter@shop.example",
        "dev-ml@lists.example",
    ],
)
def test_machines_tokens_and_lists_are_nobody_whatever_name_stands_beside_them(address: str) -> None:
    assert people(wrote(address, "Anna Berg"), typed(address, "Anna Berg")).persons == ()


def test_a_role_is_nobody_but_somebody_who_works_alone_is() -> None:
    assert people(wrote("info@shop.example", "Shop Support Team")).persons == ()
    assert only(people(wrote("info@berg-design.example", "Anna Berg"))).name == "Anna Berg"


@pytest.mark.parametrize(
    ("address", "lines", "name"),
    [
        ("info@bindery.example", [("h:Paul",), ("h:Ines",)], None),  # by turns: the address of an office
        ("info@bindery.example", [("h:",)], None),  # only as a firm
        ("info@bindery.example", [("h:Paul",), ("h:Paul",), ("n:Ines Duarte",)], None),
        ("info@bindery.example", [("n:Blue Door", "h:Mira Voss"), ("n:Blue Door", "h:Mira Voss")], "Mira Voss"),
        ("info@bindery.example", [("h:Paul",), ("n:Blue",)], "Blue Door"),  # who signs with a part of the name bears it
        ("info@bindery.example", [("n:Blue Door",)], "Blue Door"),  # nothing tells
        ("ines@bindery.example", [("h:Paul",), ("h:Ines",)], "Blue Door"),  # no role
    ],
)
def test_what_looks_like_a_person_at_a_role_is_a_house_if_mails_say_so(
    address: str, lines: list[tuple[str, ...]], name: str | None
) -> None:
    found = people(wrote(address, "Blue Door", len(lines)), signed=tuple(signed(address, *one) for one in lines))
    assert [one.name for one in found.persons] == ([name] if name else [])


@pytest.mark.parametrize(
    ("address", "name", "letters"),
    [
        ("secretary@choir.example", "Grace Okafor", [(5, "n:Grace Okafor"), (2, "n:Grace Okafor", "h:Helen Park")]),
        ("info@juku.example", "榎本 勝", [(9, "n:榎本 勝"), (2, "n:榎本 勝", "h:河合 洋子")]),
        ("info@juku.example", "榎本 勝", [(2, "h:河合 洋子")]),  # the other nine bear no name
        ("secretary@choir.example", "Grace Okafor", [(4, "n:Grace Okafor"), (7, "n:Grace Okafor", "h:Helen Park")]),
        ("secretary@choir.example", "Grace Okafor", [(1, "n:G. Okafor"), (10, "n:Grace Okafor", "h:Helen Park")]),
        ("secretary@choir.example", "Grace Okafor", [(2, "h:Helen Park"), (2, "h:Tom Reed"), (7, "n:Grace Okafor")]),
        ("secretary@choir.example", "Grace Okafor", [(1, "h:"), (10, "n:Grace Okafor")]),
        ("secretary@choir.example", "Grace Okafor", [(1, "n:Tom Reed"), (1, "h:Tom Reed"), (9, "n:Grace Okafor")]),
    ],
)
def test_who_signs_beside_somebody_now_and_then_gives_them_no_other_name(
    address: str, name: str, letters: list[tuple[int, *tuple[str, ...]]]
) -> None:
    lines = tuple(signed(address, *some, count=count) for count, *some in letters)
    assert [one.name for one in people(wrote(address, name, count=11), signed=lines).persons] == [name]


def test_a_colleague_at_the_place_of_a_name_beside_the_address_gives_it_no_other_bearer() -> None:
    seen = (
        wrote("info@okafor.example", "Grace Okafor", count=9),
        wrote("info@okafor.example", "Helen at Grace", count=2),
    )
    assert only(people(*seen)).name == "Grace Okafor"


def test_the_house_that_now_and_then_signs_without_a_name_is_a_house() -> None:
    letters = (signed("info@bindery.example", "n:Blue Door", f"h:{who}", count=4) for who in ("Paul", "Ines"))
    alone = signed("info@bindery.example", "n:Blue Door", count=2)
    assert people(wrote("info@bindery.example", "Blue Door", count=12), signed=(*letters, alone)).persons == ()


@pytest.mark.parametrize("writer", ["Ines", "Ines Duarte", "I. Duarte"])
def test_the_house_of_one_who_has_an_address_of_her_own_is_nobody(writer: str) -> None:
    house, ines = wrote("info@bindery.example", "Blue Door"), wrote("ines@bindery.example", "Ines Duarte")
    lines = (signed("info@bindery.example", "n:Blue Door", f"h:{writer}", count=2),)
    assert only(people(house, ines, signed=lines)).key == "ines@bindery.example"
    stranger = wrote("ines@else.example", "Ines Moss")
    assert len(people(house, stranger, signed=lines).persons) == 2


def test_who_writes_from_the_house_shows_it_to_be_one_beside_the_address_too() -> None:
    seen = wrote("info@bindery.example", "Blue Door Bindery"), wrote("info@bindery.example", "Ines at Blue Door")
    other = signed("info@bindery.example", "n:Blue Door Bindery", "h:Paul")
    assert people(*seen, signed=(other,)).persons == ()
    assert only(people(*seen)).name == "Blue Door Bindery"
    own = wrote("info@okafor.example", "Grace Okafor"), wrote("info@okafor.example", "Grace Okafor (Grace)")
    assert only(people(*own, signed=(signed("info@okafor.example", "n:Tom Reed"),))).name == "Grace Okafor"


def test_a_role_on_a_card_is_listed_but_is_no_person_to_write_to() -> None:
    card = Card("c", "c.vcf", "図書館", addresses=("info@library.example",))
    assert only(people(cards=(card,))).shared


def test_an_address_under_which_many_write_once_is_a_machine() -> None:
    seen = [wrote("share@docs.example", name, 1) for name in ("Anna Berg", "Bo Lund", "Cy Marsh")]
    assert people(*seen).persons == ()


def test_the_address_of_a_list_is_nobody_though_i_write_to_it() -> None:
    assert people(typed("choir@x.example", "Choir"), lists=frozenset({"choir@x.example"})).persons == ()


def test_i_am_nobody_among_them() -> None:
    assert people(wrote(ME, "Me"), typed("me+x@home.example", "Me")).persons == ()


# --- shared ------------------------------------------------------------------------------------


def test_an_address_that_two_write_from_by_turns_is_shared_and_bears_no_name() -> None:
    found = people(
        wrote("bergs@x.example", "Anna Berg", 5, day=0, until=90),
        wrote("bergs@x.example", "Tomas Berg", 4, day=9, until=80),
    )
    person = only(found)
    assert (person.shared, person.name, person.family) == (True, "bergs@x.example", "")


def test_a_new_family_name_is_no_second_person() -> None:
    seen = (
        wrote("anna@x.example", "Anna Berg", 5, until=50),
        wrote("anna@x.example", "Anna Lund", 4, day=40, until=90),
    )
    assert not only(people(*seen)).shared


@pytest.mark.parametrize("other", ["Akemi Kubo", "くぼ あけみ", "クボ アケミ", "Kubo, A."])
def test_one_name_in_two_scripts_on_one_address_is_one_person(other: str) -> None:
    seen = (wrote("kubo@x.example", "久保 明美", 5, until=90), wrote("kubo@x.example", other, 4, until=90))
    assert not only(people(*seen)).shared


def test_an_address_on_two_cards_of_different_people_unites_nobody() -> None:
    cards = (
        Card("c1", "c.vcf", "Anna Berg", addresses=("anna@x.example", "home@berg.example")),
        Card("c2", "c.vcf", "Tomas Berg", addresses=("tomas@y.example", "home@berg.example")),
    )
    found = people(cards=cards)
    assert len(found.persons) == 3
    assert found.behind["home@berg.example"].shared


# --- names -------------------------------------------------------------------------------------


def test_the_best_name_is_the_one_i_typed_then_theirs_then_the_card_then_what_others_typed() -> None:
    address = "akemi@x.example"
    card = Card("c", "c.vcf", "クボ アケミ", addresses=(address,))
    others = typed(address, "Kubo Accounting", by="ben@y.example")
    mine, theirs = typed(address, "久保 明美"), wrote(address, "Akemi Kubo", 50)
    assert only(people(mine, theirs, others, cards=(card,))).name == "久保 明美"
    assert only(people(theirs, others, cards=(card,))).name == "Akemi Kubo"
    assert only(people(others, cards=(card,))).name == "クボ アケミ"
    assert only(people(others)).name == "Kubo Accounting"


@pytest.mark.parametrize("poor", ["akemi@x.example", "akemi", "Akky", "'akemi@x.example'"])
def test_a_name_that_says_no_more_than_the_address_loses(poor: str) -> None:
    assert only(people(typed("akemi@x.example", poor, 9), wrote("akemi@x.example", "久保 明美", 1))).name == "久保 明美"


def test_a_family_name_that_i_typed_is_filled_up_from_their_own() -> None:
    person = only(people(typed("k@x.example", "久保様"), wrote("k@x.example", "久保 明美")))
    assert (person.name, person.family, person.given) == ("久保 明美", "久保", "明美")


def test_a_nickname_is_better_than_nothing() -> None:
    assert only(people(wrote("k@x.example", "Akky"))).name == "Akky"
    assert only(people(wrote("k@x.example", ""))).name == "k@x.example"


def test_the_name_of_the_settings_wins() -> None:
    line = PersonLine(("k@x.example",), name="あけみ")
    assert only(people(wrote("k@x.example", "久保 明美"), lines=(line,))).name == "あけみ"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("久保 明美様", "久保 明美"),
        ("久保さん", "久保"),
        ('"Kubo, Akemi"', "Akemi Kubo"),
        ("Smith, John Jr.", "John Jr. Smith"),
        ("Acme, Inc.", "Acme"),
        ("久保 明美（株式会社カナリア）", "久保 明美"),
        ("株式会社カナリア 久保 明美", "久保 明美"),
        ("Anna Berg via Docs", "Anna Berg"),
        ("Anna Berg (Lund Univ.)", "Anna Berg"),
        ("久保　明美", "久保 明美"),
        ("服部 半蔵", "服部 半蔵"),
        ("長谷部 誠", "長谷部 誠"),
        ("大西部長", "大西"),
        ("営業部長", "営業部長"),
        ("田中 健先生", "田中 健"),
        ("久保 博士", "久保 博士"),
        ("Tanaka-san", "Tanaka"),
        ("ﾊｾｶﾞﾜ ﾏｲ", "ハセガワ マイ"),
        ("Ｔａｎａｋａ　Ｋｅｎ", "Tanaka Ken"),
        ("Anna Berg née Holm", "Anna Berg"),
    ],
)
def test_names_are_made_fit_to_be_shown(written: str, shown: str) -> None:
    assert names.shown(written) == shown


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("久保 明美", ("久保", "明美")),
        ("Priya Raman", ("Raman", "Priya")),
        ("Kubo, Akemi", ("Kubo", "Akemi")),
        ("KUBO Akemi", ("Kubo", "Akemi")),
        ("Dr Eleanor Pryce", ("Pryce", "Eleanor")),
        ("Ludwig van Beethoven", ("van Beethoven", "Ludwig")),
        ("久保明美", ("", "")),
        ("ちか", ("", "ちか")),
        ("久保", ("久保", "")),
        ("Anna", ("", "Anna")),
        ("Shop Support Team", ("", "")),
    ],
)
def test_names_are_split_where_it_can_be_told(name: str, parts: tuple[str, str]) -> None:
    assert names.split(name) == parts


# --- what the owner and the cards say -----------------------------------------------------------


def test_a_person_has_what_the_card_and_the_settings_say() -> None:
    team = Circle("team", 7, members=("@firm.example",))
    friends = Circle("friends", 60)
    card = Card(
        "c", "c.vcf", "Anna Berg", addresses=("anna@firm.example",), org="Firm", birthday=CivilDay(12, 3), died=None
    )
    person = only(people(cards=(card,), circles={"team": team, "friends": friends}))
    assert person.circle is team
    assert person.org == "Firm"
    assert person.birthday is not None
    assert (person.birthday.day, person.birthday.id) == (CivilDay(12, 3), "c")
    line = PersonLine(("anna@firm.example",), circle="friends", language="en", elsewhere=True, private=True)
    closer = only(people(cards=(card,), lines=(line,), circles={"team": team, "friends": friends}))
    assert (closer.circle, closer.language, closer.elsewhere, closer.private) == (friends, "en", True, True)


def test_the_address_to_use_is_the_last_used_one_that_lives() -> None:
    seen = (wrote("a@firm.example", "Anna Berg"), wrote("b@firm.example", "Anna Berg"))
    used = {"a@firm.example": T0, "b@firm.example": T0 + timedelta(days=9)}
    assert only(people(*seen, used=used)).write_to == "b@firm.example"
    assert only(people(*seen, used=used, dead=frozenset({"b@firm.example"}))).write_to == "a@firm.example"
    dead = only(people(*seen, used=used, dead=frozenset(used)))
    assert (dead.write_to, dead.dead) == ("", frozenset(used))


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_name_is_read_without_harm_and_shown_the_same_twice(name: str) -> None:
    shown = names.shown(name)
    assert names.folded(shown) == names.folded(names.shown(shown)) or "," in name
    names.split(name)
    names.is_full(name)
    names.is_weak(name, "a@x.example")
    assert names.same_bearer(name, name)


@settings(deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_whether_two_names_may_be_one_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert names.same_bearer(one, other) == names.same_bearer(other, one)


# --- signatures, moves, slips ------------------------------------------------------------------


def signed(address: str, *lines: str, count: int = 1, day: int = 0, until: int | None = None) -> Signed:
    last = T0 + timedelta(days=day if until is None else until)
    return Signed(address, lines, count, T0 + timedelta(days=day), last, f"mail-{address}")


def test_a_name_that_i_typed_by_a_slip_of_the_program_is_not_hers_though_it_begins_alike() -> None:
    seen = (wrote("paul@roof.example", "Paul Brandt"), wrote("petra@winkler.example", "Petra Winkler"))
    found = people(*seen, typed("petra@winkler.example", "Paul Brandt"))
    assert {one.name for one in found.persons} == {"Paul Brandt", "Petra Winkler"}


def test_one_signature_under_one_full_name_is_one_person() -> None:
    seen = (wrote("a@firm.example", "早川 智"), wrote("b@mail.example", "早川 智"))
    alike = (signed("a@firm.example", "n:早川 智", "k:1"), signed("b@mail.example", "n:早川 智", "k:1"))
    assert only(people(*seen, signed=alike)).evidence[0][1] == "signature"
    other = (signed("a@firm.example", "n:早川 智", "k:1"), signed("b@mail.example", "n:早川 智", "k:2"))
    assert len(people(*seen, signed=other).persons) == 2


def test_a_line_that_stands_under_the_mail_of_many_firms_shows_nothing() -> None:
    twins = ("a@one.example", "b@two.example")
    seen = [*(wrote(address, "早川 智") for address in twins), wrote("c@three.example", "森 葉子")]
    town = tuple(signed(one.address, f"n:{one.name}", "k:town") for one in seen)
    assert len(people(*seen, signed=town).persons) == 3
    assert len(people(*seen, signed=town[:2]).persons) == 2


def test_one_number_under_the_mail_of_one_who_writes_from_many_places_in_many_spellings_is_hers() -> None:
    places = (("a@one.example", "Jürgen Weiß"), ("b@two.example", "Juergen Weiss"), ("c@three.example", "Jurgen Weiss"))
    seen = [wrote(address, name) for address, name in places]
    number = [signed(address, f"n:{name}", "k:number") for address, name in places]
    assert len(people(*seen, signed=number).persons) == 1


def test_a_service_that_lends_its_address_to_several_is_nobody_and_a_firm_beside_one_name_is() -> None:
    lent = [wrote("box@boards.example", name) for name in ("Rosa Klein (Boards)", "Theo Rust (Boards)")]
    assert not people(*lent).persons
    assert only(people(wrote("rosa.klein@boards.example", "Rosa Klein (Boards)"))).name == "Rosa Klein"


def test_an_apostrophe_in_whatever_sign_makes_no_other_name() -> None:
    spelled = ("Niamh O'Brien", "Niamh O\u2019Brien", "Niamh OBrien")
    assert len({names.identity(one) for one in spelled}) == 1


def test_one_signature_of_a_firm_under_two_names_is_two_people() -> None:
    seen = (wrote("a@x.example", "本田 圭"), wrote("b@y.example", "本田 恵"))
    alike = (signed("a@x.example", "n:本田 圭", "k:1"), signed("b@y.example", "n:本田 恵", "k:1"))
    assert len(people(*seen, signed=alike).persons) == 2


def test_their_other_address_in_the_signature_is_theirs_but_not_that_of_a_colleague() -> None:
    seen = (wrote("a@firm.example", "Tobias Renner"), wrote("t@post.example", "Tobias Renner"))
    line = signed("t@post.example", "n:Tobias Renner", "m:a@firm.example")
    assert len(people(*seen, signed=(line,)).persons) == 1
    colleague = (wrote("a@firm.example", "Bo Lund"), wrote("t@post.example", "Tobias Renner"))
    assert len(people(*colleague, signed=(line,)).persons) == 2


def test_who_writes_of_a_new_address_from_there_had_the_one_of_that_name() -> None:
    seen = (wrote("old@a.example", "Ingrid Solberg"), wrote("new@b.example", "Ingrid Solberg", day=90))
    link = Link("new@b.example", "new@b.example", "mail-1", "told", T0 + timedelta(days=90))
    person = only(people(*seen, moved=(link,), used={"old@a.example": T0}))
    assert person.write_to == "new@b.example"
    third = wrote("third@c.example", "Ingrid Solberg")
    assert len(people(*seen, third, moved=(link,)).persons) == 3


def test_a_namesake_who_begins_to_write_later_takes_no_union_back() -> None:
    seen = (wrote("old@a.example", "Ingrid Solberg"), wrote("new@b.example", "Ingrid Solberg", day=90))
    moved = Link("new@b.example", "new@b.example", "mail-1", "told", T0 + timedelta(days=90))
    third = wrote("third@c.example", "Ingrid Solberg", day=200)
    stranger = people(*seen, third, moved=(moved,))
    assert {one.addresses for one in stranger.persons} == {("new@b.example", "old@a.example"), ("third@c.example",)}
    known = wrote("third@c.example", "Ingrid Solberg", day=80, until=300)
    assert len(people(*seen, known, moved=(moved,)).persons) == 3


def test_who_moves_on_twice_is_one_person_whatever_stands_first() -> None:
    places = (("old@a.example", 0), ("new@b.example", 90), ("newest@c.example", 200))
    seen = [wrote(address, "Ingrid Solberg", day=day) for address, day in places]
    first, second = (Link(one, one, f"mail-{day}", "told", T0 + timedelta(days=day)) for one, day in places[1:])
    for moved in ((first, second), (second, first)):
        assert only(people(*seen, moved=moved)).addresses == tuple(sorted(address for address, _ in places))


def test_who_left_and_was_found_stays_found_when_they_move_on_again_or_a_namesake_comes_late() -> None:
    seen = (wrote("ingrid@a.example", "Ingrid Solberg"), wrote("i.solberg@b.example", "Ingrid Solberg", day=90))
    left = Link("ingrid@a.example", "ingrid@a.example", "mail-1", "told", T0 + timedelta(days=30))
    again = wrote("third@c.example", "Ingrid Solberg", day=200)
    moved = Link("third@c.example", "third@c.example", "mail-2", "told", T0 + timedelta(days=200))
    assert len(only(people(*seen, again, leaving=(left,), moved=(moved,))).addresses) == 3
    late = wrote("third@c.example", "Ingrid Solberg", day=700)
    assert len(people(*seen, late, leaving=(left,)).persons) == 2


def test_a_third_address_under_the_same_telephone_parts_no_short_form_from_its_name() -> None:
    places = (
        ("bob@a.example", "Bob Kingsley"),
        ("r@gmail.com", "Robert Kingsley"),
        ("rk@c.example", "Robert Kingsley"),
    )
    seen = [wrote(address, name) for address, name in places]
    for count in (2, 3):
        lines = [signed(address, f"n:{name}", "k:0175550123") for address, name in places[:count]]
        assert len(only(people(*seen[:count], signed=lines)).addresses) == count
    son = wrote("rob@d.example", "Bobby Kingsley")
    lines.append(signed("rob@d.example", "n:Bobby Kingsley", "k:0175550123"))
    assert len(people(*seen, son, signed=lines).persons) > 1


@pytest.mark.parametrize(
    ("address", "house", "signs", "count", "name"),
    [
        ("bernard@tullys.example", "Tully's Nursery", "B Tully", 2, "Bernard Tully"),
        ("bulbs@tullys.example", "Tully's Nursery", "B Tully", 2, "Tully's Nursery"),
        ("bulbs@tullys.example", "Tully's Nursery", "Bea Tully", 2, "Bea Tully"),
        ("bulbs@tullys.example", "Tully's Nursery", "B Tully", 1, "Tully's Nursery"),
        ("tamura@zoen.example", "田村造園", "田村 健", 2, "田村 健"),
        ("tamura@zoen.example", "田村造園", "田村 健", 1, "田村造園"),
        ("b@tully.example", "Basil Tully", "B Moss", 3, "Basil Tully"),
    ],
)
def test_who_signs_what_a_house_writes_is_who_writes(
    address: str, house: str, signs: str, count: int, name: str
) -> None:
    found = people(wrote(address, house, count), signed=(signed(address, f"n:{signs}", count=count),))
    assert only(found).name == name


def test_a_house_for_which_two_sign_keeps_its_name() -> None:
    lines = [signed("bulbs@tullys.example", f"n:{name}", count=2) for name in ("Bernard Tully", "Lee Moss")]
    assert [one.name for one in people(wrote("bulbs@tullys.example", "Tully's Nursery"), signed=lines).persons] == [
        "bulbs@tullys.example"
    ]


def test_who_left_to_write_from_elsewhere_is_the_one_of_that_name_who_then_began() -> None:
    seen = (wrote("ingrid@a.example", "Ingrid Solberg"), wrote("i.solberg@b.example", "Ingrid Solberg", day=90))
    link = Link("ingrid@a.example", "ingrid@a.example", "mail-1", "told", T0 + timedelta(days=30))
    used = {"ingrid@a.example": T0 + timedelta(days=30), "i.solberg@b.example": T0 + timedelta(days=90)}
    person = only(people(*seen, leaving=(link,), used=used))
    assert (person.write_to, person.evidence) == ("i.solberg@b.example", (("mail-1", "told"),))
    known_before = wrote("i.solberg@b.example", "Ingrid Solberg", day=10, until=90)
    still_there = wrote("ingrid@a.example", "Ingrid Solberg", until=200)
    third = wrote("third@c.example", "Ingrid Solberg", day=50)
    for others in ((seen[0], known_before), (still_there, seen[1]), (*seen, third)):
        assert len(people(*others, leaving=(link,), used=used).persons) == len(others)


def test_a_name_that_i_typed_by_mistake_draws_nobody_in() -> None:
    seen = (wrote("anna@seeds.example", "Anna Petrov"), wrote("joan@seeds.example", "Joan Petrov"))
    found = people(*seen, typed("joan@seeds.example", "Anna Petrov"))
    assert {person.key: person.name for person in found.persons} == {
        "anna@seeds.example": "Anna Petrov",
        "joan@seeds.example": "Joan Petrov",
    }


def test_whoever_married_goes_by_the_new_name() -> None:
    seen = (wrote("a@x.example", "Rosalind Tate", until=10), wrote("a@x.example", "Rosalind Marsh", 1, day=90))
    assert only(people(*seen, typed("a@x.example", "Rosalind Tate", 5))).name == "Rosalind Marsh"


def test_firms_tell_namesakes_apart_by_a_number_or_a_department() -> None:
    numbered = (wrote("miller@firm.example", "David Miller"), wrote("miller2@firm.example", "David Miller"))
    assert len(people(*numbered).persons) == 2
    aside = (wrote("a@firm.example", "鈴木 大輔（営業部）"), wrote("b@firm.example", "鈴木 大輔（製造部）"))
    assert len(people(*aside).persons) == 2


def test_a_junior_is_not_his_father() -> None:
    seen = (wrote("walter@pike.example", "Walter Pike"), wrote("wally@pike.example", "Walter Pike Jr."))
    assert len(people(*seen).persons) == 2


def test_parts_of_one_university_are_one_firm() -> None:
    seen = (wrote("kaya@physics.uni.example", "Elif Kaya"), wrote("elif@uni.example", "Kaya, Elif"))
    assert len(people(*seen).persons) == 1
    others = (wrote("kaya@a.ac.jp", "Elif Kaya"), wrote("elif@b.ac.jp", "Elif Kaya"))
    assert len(people(*others).persons) == 2


def test_two_cards_with_one_telephone_number_and_one_name_are_one_person() -> None:
    cards = (
        Card("c1", "a.vcf", "浜田 千夏", addresses=("h@nagisa.example",), phones=("090-5555-0101",)),
        Card("c2", "b.vcf", "濱田 千夏", addresses=("c@mail.example",), phones=("+81-90-5555-0101",)),
        Card("c3", "b.vcf", "浜田 千秋", addresses=("d@mail.example",), phones=("090-5555-0101",)),
    )
    found = people(wrote("h@nagisa.example", "浜田 千夏"), cards=cards)
    assert [person.addresses for person in found.persons] == [
        ("c@mail.example", "h@nagisa.example"),
        ("d@mail.example",),
    ]


def test_an_address_without_a_name_that_two_sign_by_turns_is_shared() -> None:
    seen = wrote("family@mail.example", "", 4, until=90)
    turns = (
        signed("family@mail.example", "n:河合 洋子", count=2, until=80),
        signed("family@mail.example", "n:河合 弘", count=2, day=10, until=90),
    )
    assert only(people(seen, signed=turns)).shared
    assert not only(people(seen, signed=turns[:1])).shared


@pytest.mark.parametrize("name", ["Maya Ortiz via Files", "大森 健一 経由", "Jo Lind via Potters"])
def test_a_service_that_writes_in_somebodys_name_is_nobody(name: str) -> None:
    assert people(wrote("share@files.example", name)).persons == ()


# --- former names, couples, order, short forms ---------------------------------------------------


@pytest.mark.parametrize(
    ("written", "before"),
    [
        ("Anna Berg (née Holm)", "Anna Holm"),
        ("Anna Berg (formerly Anna Holm)", "Anna Holm"),
        ("小川（旧姓 西村）美穂", "西村 美穂"),
        ("小川（西村）美穂", "西村 美穂"),
        ("鈴木 大輔（営業部）", ""),
        ("Anna Berg (Lund Univ.)", ""),
    ],
)
def test_the_name_before_a_marriage_is_read_beside_the_present_one(written: str, before: str) -> None:
    assert former(written) == before


def test_who_names_her_former_name_and_goes_on_in_her_old_exchange_is_one_person() -> None:
    seen = (wrote("anna@old.example", "Anna Holm"), wrote("anna@new.example", "Anna Berg (née Holm)", day=90))
    thread = Link("anna@old.example", "anna@new.example", "mail-3", "thread")
    assert only(people(*seen, threads=(thread,))).evidence == (("mail-3", "thread"),)
    assert len(people(*seen).persons) == 2


@pytest.mark.parametrize("name", ["Anna & Peter Lund", "Anna and Peter Lund", "田村 誠・恵子", "河合家"])
def test_the_card_of_a_couple_unites_nobody_and_names_nobody(name: str) -> None:
    card = Card("c", "c.vcf", name, addresses=("anna@x.example", "peter@y.example"), birthday=CivilDay(5, 1))
    found = people(wrote("anna@x.example", "Anna Lund"), wrote("peter@y.example", "Peter Lund"), cards=(card,))
    assert [(one.name, one.birthday) for one in found.persons] == [("Anna Lund", None), ("Peter Lund", None)]


def test_the_one_address_on_the_card_of_a_couple_is_shared_until_one_of_them_writes() -> None:
    card = Card("c", "c.vcf", "Anna & Peter Lund", addresses=("lund@post.example",))
    assert only(people(cards=(card,))).shared
    assert only(people(wrote("lund@post.example", "Anna Lund"), cards=(card,))).name == "Anna Lund"


@pytest.mark.parametrize("name", ["Tom and Ana Bell", "Karin & Erik Lund", "宮本 健・早苗", "河合家"])
def test_what_is_written_under_the_names_of_several_comes_from_an_address_that_they_share(name: str) -> None:
    person = only(people(wrote("us@home.example", name)))
    assert (person.shared, person.name, person.given) == (True, name, "")
    seen = (*(wrote("ana@home.example", "Ana Bell", day=day) for day in (1, 2, 3)), wrote("ana@home.example", name))
    assert not only(people(*seen)).shared


def test_a_name_from_abroad_in_kana_is_no_couple() -> None:
    card = Card("c", "c.vcf", "マリア・ロペス", addresses=("m@x.example", "maria@y.example"))
    assert len(people(cards=(card,)).persons) == 1


def test_the_order_of_two_given_names_tells_two_people_apart() -> None:
    seen = (wrote("martin.james@firm.example", "Martin James"), wrote("james.martin@firm.example", "James Martin"))
    assert len(people(*seen).persons) == 2
    turned = (wrote("martin.james@firm.example", "Martin James"), wrote("mj@firm.example", "James, Martin"))
    assert len(people(*turned).persons) == 1


@pytest.mark.parametrize(
    ("father", "son"), [("Karl Brenner sen.", "Karl Brenner jun."), ("Karl Brenner", "Karl Brenner III")]
)
def test_father_and_son_in_one_exchange_are_two_people(father: str, son: str) -> None:
    seen = (wrote("karl@brenner.example", father), wrote("k@brenner.example", son))
    thread = Link("karl@brenner.example", "k@brenner.example", "m", "thread")
    assert len(people(*seen, threads=(thread,)).persons) == 2


def test_amartya_sen_is_nobodys_father() -> None:
    assert names.generation("Amartya Sen") == ("Amartya Sen", "")
    assert names.identity("Sato Jun") == names.identity("Jun Sato")


def test_the_nickname_on_the_card_is_a_name_of_theirs() -> None:
    card = Card(
        "c", "c.vcf", "Robert Kingsley", "Kingsley", "Robert", nicknames=("Bob",), addresses=("rk@law.example",)
    )
    line = signed("bob@post.example", "n:Bob Kingsley", "k:1")
    seen = (wrote("rk@law.example", "Robert Kingsley"), wrote("bob@post.example", "Bob Kingsley"))
    assert len(people(*seen, cards=(card,)).persons) == 2
    same = (line, signed("rk@law.example", "n:Robert Kingsley", "k:1"))
    assert len(people(*seen, cards=(card,), signed=same).persons) == 1


def test_a_short_form_under_one_telephone_is_one_person_unless_two_could_be_meant() -> None:
    seen = [wrote("liz@post.example", "Liz Hall"), wrote("e.hall@firm.example", "Elizabeth Hall")]
    under = [signed(one.address, f"n:{one.name}", "k:phone") for one in seen]
    assert len(people(*seen, signed=tuple(under)).persons) == 1
    third = wrote("beth@other.example", "Beth Hall")
    three = (*under, signed(third.address, "n:Beth Hall", "k:phone"))
    assert len(people(*seen, third, signed=three).persons) == 3


def test_a_signature_that_names_the_site_of_the_firm_is_one_with_the_address_at_it() -> None:
    seen = (wrote("nystrom@lichen.example", "Walter P. Nystrom"), wrote("w@post.example", "Walter Nystrom"))
    line = signed("w@post.example", "n:Walter Nystrom", mark("lichen.example"))
    assert only(people(*seen, signed=(line,))).evidence == (("mail-w@post.example", "signature"),)


def test_the_mark_of_a_role_does_not_part_an_address_from_its_card() -> None:
    card = Card("c", "c.vcf", "Anna Berg", addresses=("anna@x.example", "info@berg-design.example"))
    assert len(people(cards=(card,)).persons) == 1


@pytest.mark.parametrize("address", ["scanner@office.example", "fax@office.example", "mfp-3@office.example"])
def test_a_machine_of_the_office_is_nobody_whoever_pressed_the_button(address: str) -> None:
    assert people(wrote(address, "Berta Lang")).persons == ()


def test_a_mail_that_a_colleague_sent_for_her_names_nobody() -> None:
    seen = (
        wrote("maya@lab.example", "Maya Ortiz"),
        wrote("nadia@lab.example", "Nadia Cole", 1),
        wrote("nadia@lab.example", "Maya Ortiz (sent by Nadia Cole)", 5),
    )
    assert [one.name for one in people(*seen).persons] == ["Maya Ortiz", "Nadia Cole"]


def test_a_third_address_that_is_said_to_be_new_joins_the_two_of_the_card() -> None:
    card = Card("c", "c.vcf", "Ingrid Solberg", addresses=("a@one.example", "b@two.example"))
    seen = (wrote("a@one.example", "Ingrid Solberg"), wrote("c@three.example", "Ingrid Solberg", day=90))
    link = Link("c@three.example", "c@three.example", "mail-1", "told", T0 + timedelta(days=90))
    assert len(people(*seen, cards=(card,), moved=(link,)).persons) == 1


# --- what else the owner's settings, cards and addresses tell ------------------------------------


def test_two_lines_of_the_settings_are_two_people_whatever_else_shows() -> None:
    seen = (wrote("a@firm.example", "Ken Sato"), wrote("b@firm.example", "Ken Sato"))
    lines = (PersonLine(("a@firm.example",), line=3), PersonLine(("b@firm.example",), line=4))
    thread = Link("a@firm.example", "b@firm.example", "m", "thread")
    assert len(people(*seen, lines=lines, threads=(thread,)).persons) == 2
    assert len(people(*seen, lines=lines, together=(("a@firm.example", "b@firm.example"),)).persons) == 1


def test_an_address_without_a_name_that_spells_theirs_and_goes_on_in_their_exchange_is_theirs() -> None:
    seen = (wrote("anna@x.example", "Anna Berg"), wrote("anna.berg@y.example", ""), wrote("ab@z.example", ""))
    threads = tuple(Link("anna@x.example", other, "m", "thread") for other in ("anna.berg@y.example", "ab@z.example"))
    assert [one.addresses for one in people(*seen, threads=threads).persons] == [
        ("ab@z.example",),
        ("anna.berg@y.example", "anna@x.example"),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jürgen Müller", "Juergen Mueller"),
        ("Anna Berg", "Anna Berg-Holm"),
        ("桒原 舞", "桑原舞"),
        ("Mary Jane Watson", "Mary Watson"),
    ],
)
def test_spellings_of_one_name_in_one_exchange_are_one_person(one: str, other: str) -> None:
    thread = Link("a@x.example", "b@y.example", "m", "thread")
    assert len(people(wrote("a@x.example", one), wrote("b@y.example", other), threads=(thread,)).persons) == 1


def test_a_card_that_was_changed_since_and_has_another_address_names_the_one_to_use() -> None:
    old, new = "anna@old.example", "anna@new.example"
    card = Card("c", "c.vcf", "Anna Berg", addresses=(new,), revised=T0 + timedelta(days=30))
    seen, united = wrote(old, "Anna Berg"), ((old, new),)
    assert only(people(seen, cards=(card,), together=united, used={old: T0})).write_to == new
    later = {old: T0 + timedelta(days=60)}
    assert only(people(seen, cards=(card,), together=united, used=later)).write_to == old


def test_the_other_names_of_a_card_are_theirs_too() -> None:
    card = Card(
        "c", "c.vcf", "山本 花子", "山本", "花子", addresses=("a@x.example",), also=("Hanako Yamamoto", "鈴木 花子")
    )
    for name in ("Yamamoto, Hanako", "鈴木花子"):
        thread = Link("a@x.example", "b@y.example", "m", "thread")
        found = people(wrote("b@y.example", name), cards=(card,), threads=(thread,))
        assert len(found.persons) == 1


def test_a_town_or_a_title_under_two_of_one_name_shows_nothing_alone() -> None:
    seen = (wrote("maria@cork.example", "Maria Silva"), wrote("msilva@tiles.example", "Maria Silva"))
    town, title, motto = (faint_mark(text) for text in ("Porto", "Sales Manager", "Made by hand"))

    def united(*lines: str) -> int:
        return len(people(*seen, signed=tuple(signed(one.address, f"n:{one.name}", *lines) for one in seen)).persons)

    assert united(town, title) == 2
    assert united(town, title, motto) == 1
    assert united(mark("Cork House Ltd")) == 1


def test_a_line_that_is_the_name_of_the_others_domain_is_that_firm() -> None:
    seen = (wrote("a@glass-haus.example", "Tobias Renner"), wrote("t@post.example", "Tobias Renner"))
    line = signed("t@post.example", "n:Tobias Renner", faint_mark("Glasshaus"))
    assert only(people(*seen, signed=(line,))).evidence == (("mail-t@post.example", "signature"),)


def test_namesakes_of_two_departments_who_answer_for_each_other_are_two_people() -> None:
    seen = (wrote("d.suzuki@firm.example", "鈴木 大輔（営業部）"), wrote("daisuke@firm.example", "鈴木 大輔（製造部）"))
    thread = Link("d.suzuki@firm.example", "daisuke@firm.example", "m", "thread")
    assert len(people(*seen, threads=(thread,)).persons) == 2


@pytest.mark.parametrize(
    ("other", "count"),
    [("ハセガワ マイ", 1), ("はせがわ まい", 1), ("ﾊｾｶﾞﾜ ﾏｲ", 1), ("Mai Hasegawa", 1), ("長谷川 真衣", 2)],
)
def test_a_name_in_another_script_that_the_address_spells_is_theirs_and_other_kanji_are_not(
    other: str, count: int
) -> None:
    seen = (wrote("mai.hasegawa@x.example", "長谷川 舞"), wrote("m@y.example", other))
    thread = Link("mai.hasegawa@x.example", "m@y.example", "m", "thread")
    assert len(people(*seen, threads=(thread,)).persons) == count


@pytest.mark.parametrize("written", ["✨Mika Abe✨", "Mika\u200b Abe", "❤️ Mika Abe"])
def test_decoration_is_no_part_of_a_name(written: str) -> None:
    assert names.shown(written) == "Mika Abe"


@pytest.mark.parametrize(
    "address", ["123+ken@users.noreply.code.example", "hit-reply@linked.example", "a1b2c3d4@market.example"]
)
def test_relays_are_nobody(address: str) -> None:
    assert people(wrote(address, "Anna Berg")).persons == ()


def test_what_i_call_them_wins_unless_somebody_else_is_called_so() -> None:
    theirs, mine = wrote("cj@boat.example", "Christopher J. Baxter", 9), typed("cj@boat.example", "Kip Baxter")
    assert only(people(theirs, mine)).name == "Kip Baxter"
    found = people(theirs, mine, wrote("kip@boat.example", "Kip Baxter"))
    assert [one.name for one in found.persons] == ["Christopher J. Baxter", "Kip Baxter"]


def test_a_line_of_the_settings_without_a_name_does_not_say_whose_a_shared_address_is() -> None:
    turns = (
        wrote("bergs@x.example", "Anna Berg", 5, until=90),
        wrote("bergs@x.example", "Tomas Berg", 4, day=9, until=80),
    )
    assert only(people(*turns, lines=(PersonLine(("bergs@x.example",)),))).shared
    assert not only(people(*turns, lines=(PersonLine(("bergs@x.example",), name="Anna Berg"),))).shared


# --- firms, meetings, letters between --------------------------------------------------------


def test_people_who_moved_together_to_another_domain_stay_one_each() -> None:
    staff = (("rhona.kirk", "Rhona Kirk"), ("piet.maas", "Piet Maas"))
    before = [wrote(f"{at}@kestrel-print.example", name, until=90) for at, name in staff]
    after = [wrote(f"{at}@kestrelworks.example", name, day=100, until=300) for at, name in staff]
    beside = [wrote(f"{at}@kestrelworks.example", name, until=300) for at, name in staff]
    assert sorted(len(one.addresses) for one in people(*before, *after).persons) == [2, 2]
    assert len(people(before[0], after[0]).persons) == 2
    assert len(people(*before, *beside).persons) == 4


def test_two_of_one_name_who_sat_at_one_table_stay_two_though_one_answers_for_the_other() -> None:
    both = ("chris@pier.example", "young@works.example")
    seen = [wrote(address, "Chris Young") for address in both]
    thread = (Link(*both, "m1", "thread"),)
    assert len(people(*seen, threads=thread).persons) == 1
    assert len(people(*seen, threads=thread, met_beside=frozenset([both])).persons) == 2


def test_an_address_that_only_the_calendar_names_is_that_of_the_person_at_the_firm() -> None:
    met = Seen("dfox@merle.example", "Fox, Dana", "", 1, T0, T0)
    person = only(people(wrote("dana.fox@merle.example", "Dana Fox"), met))
    assert person.addresses == ("dana.fox@merle.example", "dfox@merle.example")


def test_a_card_of_a_club_or_a_firm_unites_nobody() -> None:
    seen = [wrote("ada@finch.example", "Ada Finch"), wrote("ben@marlow.example", "Ben Marlow")]
    club = Card("club", "c", "Book club", family="Book club", addresses=("ada@finch.example", "ben@marlow.example"))
    assert sorted(one.name for one in people(*seen, cards=(club,)).persons) == ["Ada Finch", "Ben Marlow"]


def test_father_and_son_on_two_cards_with_one_telephone_are_two() -> None:
    cards = [Card(f"c{year}", "c", "Giovanni Rossi", addresses=(f"g{year}@rossi.example",), phones=("+39 0555 112233",),
                  birthday=CivilDay(3, 2, year)) for year in (1951, 1984)]  # fmt: skip
    assert len(people(cards=tuple(cards)).persons) == 2


def test_who_says_to_be_another_of_that_name_is_not_united_by_it() -> None:
    both = ("sara@bank.example", "sara@pots.example")
    seen, thread = [wrote(one, "Sara Lind") for one in both], (Link(*both, "m", "thread"),)
    assert len(people(*seen, threads=thread, namesakes=frozenset(both[1:])).persons) == 2


def test_kanji_that_the_address_spells_and_latin_letters_at_one_firm_are_one_person() -> None:
    kanji = wrote("miho.takagi@kaede.example", "高木 美穂")
    assert len(people(kanji, wrote("m-takagi@kaede.example", "Miho Takagi")).persons) == 1
    two = (wrote("m-takagi@kaede.example", "Miho Takagi"), wrote("mtakagi@kaede.example", "Miho Takagi"))
    assert len(people(kanji, *two).persons) == 2
    assert len(people(kanji, wrote("m-takagi@other.example", "Miho Takagi")).persons) == 2


def test_a_desk_at_which_several_sign_is_none_of_them_and_unites_nobody() -> None:
    desk = wrote("ward7@jude.example", "Ward 7")
    signed = tuple(
        Signed(desk.address, (f"n:{name}",), count, T0, T0, "w")
        for name, count in (("Abena Osei", 2), ("Tom Reeve", 1))
    )
    own = [wrote("abena@jude.example", "Abena Osei"), wrote("tom@jude.example", "Tom Reeve")]
    assert sorted(len(one.addresses) for one in people(desk, *own, signed=signed).persons) == [1, 1, 1]
