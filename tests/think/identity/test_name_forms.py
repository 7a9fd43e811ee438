"""Other forms of a name, and what tells two bearers of one name apart."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.identity import names
from daemon.think.identity.name_forms import aside, beside, forms, noted_former, other_middle
from daemon.think.identity.owner import Own, mailbox_of
from daemon.think.identity.sounds import other_given, short_form
from daemon.think.mail.orders import orders_in
from daemon.think.model import Sentence


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Vivian Zhang (张薇)", "张薇"),
        ("山田 太郎 / Taro Yamada", "Taro Yamada"),
        ("山田太郎 Taro Yamada", "Taro Yamada"),
        ("Taro Yamada（山田 太郎）", "山田 太郎"),
        ("松本 理恵（まつもと りえ）", "まつもと りえ"),
    ],
)
def test_a_name_in_other_letters_beside_it_is_the_same_bearers(written: str, form: str) -> None:
    assert form in list(beside(written))


@pytest.mark.parametrize(
    "written", ["鈴木 大輔（営業部）", "John Carver | Quarry & Sons", "Ann Lee (Sales)", "Anna Berg"]
)
def test_a_department_or_a_firm_beside_a_name_is_no_name(written: str) -> None:
    assert list(beside(written)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jean", "Jeanne"), ("Paul", "Paula"), ("Mario", "Maria"), ("Alexander", "Alexandra"), ("Louis", "Louise")],
)
def test_his_name_and_hers_are_two_peoples_however_alike(one: str, other: str) -> None:
    assert other_given([f"{one} Moreau"], [f"{other} Moreau"])
    assert other_given([f"{other} Moreau"], [f"{one} Moreau"])


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ann", "Anna"), ("Dan", "Daniel"), ("Oliver", "Ollie"), ("Alex", "Alexandra"), ("Carolin", "Caroline")],
)
def test_a_short_form_is_nobody_else(one: str, other: str) -> None:
    assert not other_given([f"{one} Moreau"], [f"{other} Moreau"])


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("WAGNER Klaus", "Klaus Wagner"),
        ("IKEA Family", "IKEA Family"),
        ("KUBO Akemi", "KUBO Akemi"),
        ("A. J. Smith", "A. J. Smith"),
    ],
)
def test_a_family_name_in_capitals_before_a_known_given_name_comes_last(written: str, shown: str) -> None:
    assert names.shown(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("OKAFOR, Grace", "Grace Okafor"),
        ("OKAFOR, Grace (External)", "Grace Okafor"),
        ("O'NEILL, Mary-Ann", "Mary-Ann O'Neill"),
        ("MCKAY, Jo", "Jo McKay"),
        ("VAN DER BERG, Jan", "Jan van der Berg"),
        ("LI, Wei", "Wei Li"),
        ("Okafor, Grace", "Grace Okafor"),
        ("OKAFOR, GRACE", "GRACE OKAFOR"),
        ("MacLeod, Iain", "Iain MacLeod"),
        ("de la Cruz, Ana", "Ana de la Cruz"),
    ],
)
def test_a_family_name_before_a_comma_comes_last_and_in_small_letters(written: str, shown: str) -> None:
    assert names.shown(written) == shown
    assert names.split(written)[1] == shown.split(maxsplit=1)[0]


@pytest.mark.parametrize("written", ["専務取締役 大河内 進", "代表取締役社長 大河内 進", "大河内 進 専務"])
def test_a_rank_before_or_behind_a_name_is_no_part_of_it(written: str) -> None:
    assert names.shown(written) == "大河内 進"


def test_a_japanese_name_turned_round_and_one_without_umlauts_are_compared_too() -> None:
    assert "佐久間 亮" in list(forms("亮 佐久間"))
    assert "Juergen Mueller" in list(forms("Jürgen Müller"))


def test_a_note_on_a_card_tells_the_name_of_before() -> None:
    assert list(noted_former("旧姓 西村。工房に勤めていた。", "麻衣")) == ["西村 麻衣"]
    assert list(noted_former("née Holm, plays the cello", "Anna")) == ["Anna Holm"]
    assert list(noted_former("met in Bergen", "Anna")) == []


def test_other_letters_between_the_names_are_other_people() -> None:
    assert other_middle(["John A. Wright"], ["John B. Wright"])
    assert not other_middle(["John A. Wright"], ["John Andrew Wright"])
    assert not other_middle(["John A. Wright"], ["John Wright"])
    assert not other_middle(["José Luis García"], ["José García Ortega"])


def test_three_words_are_one_name_when_turned_and_another_when_exchanged() -> None:
    assert names.identity("Walter Paul Nystrom") == names.identity("Nystrom, Walter Paul")
    assert names.identity("NYSTROM Walter Paul") == names.identity("Walter Paul Nystrom")
    assert names.identity("Nguyen Van Anh") != names.identity("Nguyen Anh Van")


def test_honours_behind_a_name_are_no_family_name() -> None:
    assert names.split("R. J. Hargreaves OBE")[0] == "Hargreaves"
    assert short_form("R. J. Hargreaves OBE", "Robert Hargreaves")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Andrea", "Andreas"), ("Daniel", "Danielle"), ("Michel", "Michelle"), ("Jan", "Janet"), ("Alexander", "Alexandra")],
)  # fmt: skip
def test_a_name_of_the_other_sex_is_no_short_form(one: str, other: str) -> None:
    assert not short_form(f"{one} Keller", f"{other} Keller")


def test_a_domain_in_its_two_forms_is_one() -> None:
    assert mailbox_of("Jens@xn--brner-mbel-ecbg.example") == mailbox_of("jens@börner-möbel.example")
    assert "me@bücher.example" in Own.of(["me@xn--bcher-kva.example"])
    assert mailbox_of("a@xn--\u00e9.example")  # a form that means nothing is left as it stands


@pytest.mark.parametrize(
    ("written", "beside_it"),
    [("田中 翔（営業部）", "営業部"), ("営業部 田中 翔", "営業部"), ("Robin Hale (they/them/theirs)", ""), ("Lena Ott (Guest)", "")],
)  # fmt: skip
def test_a_department_tells_namesakes_apart_and_pronouns_do_not(written: str, beside_it: str) -> None:
    assert aside(written) == beside_it


def test_a_firm_behind_a_comma_is_no_first_name() -> None:
    assert names.shown("Lotte Baum, Gärtnerei Baum") == "Lotte Baum"
    assert names.shown("Baum, Lotte") == "Lotte Baum"


def test_small_signs_of_a_family_name_are_compared_as_one() -> None:
    assert names.folded("藤ヶ谷 紗々") == names.folded("藤ケ谷紗紗")


def test_a_letter_for_the_family_name_is_that_letter_only() -> None:
    assert not short_form("Mia K.", "Mia L.")
    assert short_form("Mia K.", "Mia Keller")


def test_signatures_of_two_of_one_family_tell_two_people() -> None:
    assert other_given(["Joanna Park"], ["Joseph Park"])
    assert not other_given(["Bill Ashdown"], ["William Ashdown"])
    assert not other_given(["Rosalind Tate"], ["Rosalind Marsh"])
    assert not other_given([], ["Joseph Park"])
    assert not other_given(["Ollie Grant"], ["Oliver Grant"])
    assert not other_given(["Bertie Hay"], ["Bertram Hay"])
    assert other_given(["遠藤 和也"], ["遠藤 和樹"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I am not the Sara Lind of the bank but her cousin.", "en"),
        ("We only share the same name.", "en"),
        ("私は西部企画の方とは同姓同名の別人です。", "ja"),
        ("おそらく人違いかと存じます。", "ja"),
    ],
)
def test_who_says_to_be_somebody_else_of_the_same_name_says_so(text: str, language: str) -> None:
    [order] = orders_in((Sentence(text, language),), date(2026, 11, 2))
    assert order.kind == "namesake"


@pytest.mark.parametrize(
    ("text", "language"), [("I am not the best cook but I try.", "en"), ("まるで別人のようでした。", "ja")]
)
def test_a_manner_of_speaking_names_nobody_else(text: str, language: str) -> None:
    assert orders_in((Sentence(text, language),), date(2026, 11, 2)) == ()


@pytest.mark.parametrize(
    ("announced", "language"),
    [
        ("来月からメールアドレスが下記に変わります。", "ja"),
        ("新しいアドレスは以下の通りです。", "ja"),
        ("My new address is as follows:", "en"),
        ("From Monday I have a new address.", "en"),
    ],
)
def test_an_address_on_the_line_below_is_the_one_that_was_announced(announced: str, language: str) -> None:
    told = (Sentence(announced, language), Sentence("natsumi@tsuki.example", "en"))
    assert ("write_to", "natsumi@tsuki.example") in {
        (one.kind, one.address) for one in orders_in(told, date(2026, 11, 2))
    }


def test_an_address_below_a_sentence_about_other_things_is_nobodys_order() -> None:
    told = (Sentence("The choir sings on Friday.", "en"), Sentence("natsumi@tsuki.example", "en"))
    assert orders_in(told, date(2026, 11, 2)) == ()


@pytest.mark.parametrize("written", ["Dr. med. Eva Stein", "Stein, Eva, Prof. Dr.", "Prof. Eva Stein, PhD"])
def test_titles_before_and_behind_are_no_part_of_a_name(written: str) -> None:
    assert names.identity(written) == names.identity("Eva Stein")


def test_an_address_under_their_new_name_is_their_own() -> None:
    text = "From then on you can reach me as Julia Berg at julia.berg@seaglass.example."
    assert [(one.kind, one.address) for one in orders_in((Sentence(text, "en"),), date(2026, 11, 2))] == [
        ("write_to", "julia.berg@seaglass.example")
    ]


def test_a_firm_before_the_bar_gives_way_to_the_name_behind_it() -> None:
    assert names.shown("Lichtwerk GmbH - Jana Thiel") == "Jana Thiel"
    assert names.shown("株式会社みどり | 佐藤 花子") == "佐藤 花子"
    assert names.shown("John Carver | Quarry & Sons") == "John Carver"


def test_a_firm_behind_an_at_sign_is_no_part_of_a_japanese_name() -> None:
    assert names.shown("小池 実@みなと水産") == "小池 実"
    assert names.shown("koike@minato.example") == "koike@minato.example"


def test_a_name_that_does_not_tell_where_its_halves_meet_is_compared_with_the_former_family_name_all_the_same() -> None:
    assert "林 美穂" in list(forms("髙木美穂（旧姓：林）"))
    assert not [form for form in forms("髙木美穂（旧姓：林）") if form.startswith("林 ") and form.endswith("美")]


@pytest.mark.parametrize(
    "written",
    [
        "若葉屋 フロント",
        "緑川歯科",
        "青空薬局",
        "港印刷",
        "町内会",
        "喫茶みどり",
        "文栄堂",
        "予約係",
        "図書室",
        "Front Desk",
        "Bright Dental",
        "Kita Bakery",
    ],
)
def test_houses_and_their_desks_are_no_people(written: str) -> None:
    assert not names.is_full(written)


@pytest.mark.parametrize(
    "written",
    ["大室 浩", "小室", "土屋", "氷室 京子", "堂本 光", "名古屋", "松屋 恵", "Anna Berg", "Ann Farmer", "Dean Church"],
)
def test_people_whose_names_look_a_little_like_houses_are_people(written: str) -> None:
    assert names.looks_human(written)


@pytest.mark.parametrize(
    "written",
    [
        *("旅籠みずき", "珈琲まめや", "山川酒店", "みどり写真館", "居酒屋とんぼ", "青葉不動産"),
        *("つばめ急便 西営業所", "北都産業 本社", "町内会 会計", "日本山岳会 東支部"),
    ],
)
def test_the_name_of_a_house_is_nobodys(written: str) -> None:
    assert not names.looks_human(written)


@pytest.mark.parametrize(
    "written", ["中村みずき", "小野寺実", "古賀文乃", "道場洋三", "民谷薫", "酒井新", "本部孝", "別所 研", "田所 務"]
)
def test_a_name_that_looks_like_a_house_stays_a_persons(written: str) -> None:
    assert names.is_full(written)
