"""Who signed a mail, and marks by which two signatures are known to be one."""

from __future__ import annotations

import pytest

from daemon.think.identity.signature import MARK, faint_mark, mark, phone_mark, signed_in
from daemon.think.mail.own_words import own_words


def signed(text: str) -> tuple[str, ...]:
    return signed_in(own_words(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Camille,\n\nWe went.\n\nBest wishes,\nTobias\n\n-- \nTobias Renner\nGlasshaus\n", "Tobias Renner"),
        ("成瀬様\n\n伺います。\n\n--\n早川 智\nあおぞら設計株式会社\n電話 03-5555-0133\n", "早川 智"),
        ("成瀬様\n\n窓を増やしました。\n\n大森 健一\n疾風設計事務所\n", "大森 健一"),
        ("律子さん\n\n柿が実りました。\n\n河合 洋子\n", "河合 洋子"),
        ("成瀬様\n\nご報告です。\n\n小野寺（旧姓中西）\n", "小野寺"),
        ("Hi,\n\nplums.\n\nKarin\n", "Karin"),
        ("Dear Tom,\n\nthey hang.\n\n--\n김민수 / Minsu Kim\nHanbit\n", "김민수"),
        ("成瀬様\n\n伺います。\n\n山﨑大地\n", "山﨑大地"),
        ("成瀬様\n\n机です。\n\n遠藤 和也\n遠藤家具\n", "遠藤 和也"),
        ("成瀬様\n\n油です。\n\n遠藤 和也\n遠藤灯油\n", "遠藤 和也"),
    ],
)
def test_the_name_under_a_mail(text: str, name: str) -> None:
    assert signed(text)[0] == f"n:{name}"


@pytest.mark.parametrize(
    ("text", "bearer", "name"),
    [
        ("Dear Ellen,\n\nthe soup is on.\n\nJean Moreau\nLe Quai\n", "Chef Moreau", "Jean Moreau"),
        ("Dear Piers,\n\nit is done.\n\nJohn Carter\nLimestone Partners\n", "", "John Carter"),
        ("Dear Ellen,\n\nit snows.\n\nHappy Christmas\nAnna Berg\n", "Anna Berg", "Anna Berg"),
        ("Dear Ellen,\n\nit snows.\n\nAnna Berg\nRed Lion\n", "Anna Berg", "Anna Berg"),
        ("Dear Ellen,\n\nit snows.\n\nHappy Christmas\nAnna Berg\n", "", "Anna Berg"),
    ],
)
def test_a_house_under_the_name_is_no_name(text: str, bearer: str, name: str) -> None:
    assert signed_in(own_words(text), bearer)[0] == f"n:{name}"


@pytest.mark.parametrize(
    "text",
    [
        "ok, thanks\n",
        "\n",
        "See you tomorrow!\n",
        "Hi,\n\nSent from my iPhone\n",
        "成瀬さん\n\n了解です。\n",
        "成瀬さん\n\nこんにちは\n",
    ],
)
def test_a_mail_that_is_not_signed(text: str) -> None:
    assert signed(text) == ()


def test_the_address_in_a_signature_is_kept_and_two_are_not() -> None:
    one = "Hi,\n\nok.\n\n-- \nTobias Renner\nt.renner@glass.example\n"
    two = "Hi,\n\nok.\n\n-- \nTobias Renner\nt.renner@glass.example\nassistant: bo@glass.example\n"
    assert "m:t.renner@glass.example" in signed(one)
    assert not any(line.startswith("m:") for line in signed(two))


def test_one_signature_has_the_same_marks_wherever_it_stands() -> None:
    work = signed("図面です。\n\n--\n早川 智\nあおぞら設計株式会社\n電話 03-5555-0133\n")
    home = signed("明日伺います。\n\n早川 智\nあおぞら設計（株）\n")
    other = signed("衣装です。\n\n--\n本田 恵\n株式会社ほたる舞台\n電話 03-5555-0170\n")
    marks = [{line for line in lines if line.startswith(MARK)} for lines in (work, home, other)]
    assert marks[0] & marks[1]
    assert not marks[0] & marks[2]


def test_a_mark_does_not_tell_what_stood_there_and_ignores_the_form_of_a_firm() -> None:
    assert mark("銀嶺印刷株式会社") == mark("㈱銀嶺印刷") == mark("銀嶺 印刷")
    assert "銀嶺" not in mark("銀嶺印刷")
    assert mark("Glasshaus Ltd.") == mark("GLASSHAUS")


@pytest.mark.parametrize("number", ["+47 912 44 817", "0047 91244817", "(47) 912-44-817"])
def test_a_telephone_number_has_one_mark_with_and_without_the_code_of_its_country(number: str) -> None:
    assert phone_mark(number) in signed(f"Dear Ann,\n\nsee you.\n\n--\nOttilie Krantz\nTel. {number}\n")
    assert phone_mark(number) == phone_mark("4791244817")


def test_the_site_of_a_firm_is_a_mark_and_a_page_that_everybody_has_is_none() -> None:
    letter = "Dear Ann,\n\nsee you.\n\n--\nOttilie Krantz\n{}\n"
    assert mark("skerry.example") in signed(letter.format("https://www.skerry.example/team"))
    assert not any(line.startswith(MARK) for line in signed(letter.format("https://www.linkedin.com/in/ottilie")))


def test_the_name_before_a_marriage_is_kept_beside_the_present_one() -> None:
    assert signed("奈緒さん\n\n桜です。\n\n小川（旧姓 西村）美穂\n")[:2] == ("n:小川美穂", "n:西村 美穂")


def test_a_house_is_not_taken_for_the_name() -> None:
    assert signed("Dear Ann,\n\nyes.\n\nWalter Nystrom\nThe Lichen Institute\n")[0] == "n:Walter Nystrom"


def test_a_firm_is_told_from_a_town_or_a_title() -> None:
    lines = signed(
        "Dear Ann,\n\nyes.\n\n--\nMaria Silva\nSales Manager\nThe Lichen Institute\nSchool of Music\nPorto\n"
    )
    assert mark("The Lichen Institute") in lines
    assert {faint_mark(text) for text in ("Sales Manager", "School of Music", "Porto")} <= set(lines)
    assert mark("疾風設計事務所") in signed("成瀬様\n\nはい。\n\n大森 健一\n疾風設計事務所\n")


def test_one_name_in_two_scripts_on_a_line_of_a_signature_is_both() -> None:
    found = signed("村瀬様\n\n来月からです。\n\n--\n河村 俊 / Shun Kawamura\n常盤商事株式会社\n")
    assert found[:2] == ("n:河村 俊", "n:Shun Kawamura")


@pytest.mark.parametrize(
    ("text", "for_another"),
    [
        ("Professor Marsh has asked me to let you know the day.\n\nPriya Nair\nPA to Professor Marsh", True),
        ("The room is booked.\n\nPriya Nair\nfor Dr Marsh", True),
        ("I am writing on behalf of Helen Marsh.\n\nPriya Nair", True),
        ("秘書の野口でございます。会議は三時からです。\n\n野口 沙織", True),
        ("社長に代わりましてご連絡いたします。\n\n野口 沙織", True),
        ("The room is booked.\n\nPriya Nair\nNorth College", False),
        ("He asked me to dance.\n\nPriya Nair", False),
        ("会議は三時からです。\n\n野口 沙織", False),
    ],
)
def test_who_signs_for_another(text: str, for_another: bool) -> None:
    signed = signed_in(own_words(text))
    assert any(line.startswith("n:") for line in signed)
    assert ("b:" in signed) is for_another


@pytest.mark.parametrize(
    ("line", "bearer", "name"),
    [
        ("こむぎ堂 早苗 拓", "こむぎ堂", "早苗 拓"),
        ("みなと機械株式会社 総務部 野口 沙織", "", "野口 沙織"),
        ("Tom Birch, Birch & Sons Ltd", "", "Tom Birch"),
        ("早苗 拓", "早苗 拓", "早苗 拓"),
        ("Fiona Wells (formerly Hart)", "Fiona Wells", "Fiona Wells"),
        ("Tom Birch, who is tired", "", ""),
        ("もう 春 ですね", "", ""),
    ],
)
def test_a_name_stands_beside_that_of_the_house(line: str, bearer: str, name: str) -> None:
    found = signed_in(own_words(f"安西さん\n\n伺います。\n\n{line}\n"), bearer)
    assert next((one.removeprefix("n:") for one in found if one.startswith("n:")), "") == name
