"""Whether the name beside an address is a house's, and who writes for it."""

from __future__ import annotations

import pytest

from daemon.think.identity.signed_house import house_in, is_part_of_name, writer_and_place
from daemon.think.mail.own_words import own_words


@pytest.mark.parametrize(
    ("bearer", "text", "writer"),
    [
        ("Blue Door Bindery", "Dear Mr Reeve,\n\nthey are ready.\n\nPaul\nBlue Door Bindery\n", "Paul"),
        ("Blue Door Bindery", "Dear Mr Reeve,\n\nPaul here from Blue Door Bindery. They are ready.\n", "Paul"),
        ("Blue Door Bindery", "Dear Mr Reeve,\n\nthis is Ines at Blue Door Bindery. They are ready.\n", "Ines"),
        ("Blue Door Bindery", "Dear all,\n\nwe are open.\n\nEveryone at Blue Door Bindery\n", ""),
        ("Blue Door Bindery", "Dear all,\n\nwe are open.\n\nThe Blue Door Bindery team\n", ""),
        ("Blue Door Bindery", "Dear all,\n\nwe are open.\n\n-- \nBlue Door Bindery Ltd\n12 High Street\n", ""),
        ("Blue Door Bindery", "Dear all,\n\nwe are open.\n\nFrom all of us at the Blue Door Bindery\n", ""),
        ("北風珈琲", "堤様\n\nお世話になっております。北風珈琲の岸本です。\n豆が届きました。\n", "岸本"),
        ("北風珈琲", "堤様\n\n豆が届きました。\n\n北風珈琲　三谷\n", "三谷"),
        ("北風珈琲", "堤様\n\n豆が届きました。\n\n三谷\n北風珈琲\n", "三谷"),
        ("北風珈琲", "堤様\n\n豆が届きました。\n\n北風珈琲 スタッフ一同\n", ""),
        (
            "里山",
            "関係者各位\n\n郵送いたしました。\n\n公益財団法人 里山\n",
            None,
        ),  # no full name is taken for a person's
        ("北風珈琲", "堤様\n\n豆が届きました。\n\n株式会社北風珈琲 従業員一同より\n", ""),
        ("里山の風", "関係者各位\n\n郵送いたしました。\n\n一般社団法人 里山の風\n", ""),
    ],
)
def test_a_mail_shows_that_a_house_stands_beside_the_address(bearer: str, text: str, writer: str | None) -> None:
    assert house_in(own_words(text), bearer) == (() if writer is None else (f"h:{writer}",))


@pytest.mark.parametrize(
    ("bearer", "text"),
    [
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nGrace\n-- \nGrace Okafor Ltd\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nG.\n-- \nGrace Okafor Ltd\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nGrace Okafor\nGrace Okafor Ltd\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nGratefully,\nGrace Okafor\n"),
        ("Grace Okafor", "Dear Tom,\n\nit snows.\n\nHappy Easter\nGrace Okafor\n"),
        *(
            ("Anna Berg", f"Dear Tom,\n\nit snows.\n\n{closing}\nAnna Berg\n")
            for closing in ("Liebe Grüße", "Beste Grüße", "Cordialement", "Un abrazo", "Vennlig hilsen", "Kind Regards")
        ),
        ("Grace Okafor", "Dear Tom,\n\nthis is Grace Okafor from the library.\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nRegards from everyone at Grace Okafor!\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nGreetings from my family at Grace Okafor House.\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nThe family at Grace Okafor\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nI asked everyone at Grace Okafor.\n"),
        ("Grace Okafor", "Dear Tom,\n\nit is drawn.\n\nThe Grace Okafor team plays on Sunday.\n"),
        ("榎本 勝", "堤様\n\n伺います。\n\n榎本 勝 一同でお待ちしています。\n"),
        ("Grace Okafor", "Dear Tom,\n\nI got it from Grace Okafor.\n\nGrace\n"),
        ("榎本 勝", "堤様\n\n伺います。\n\n榎本\n株式会社榎本\n"),
        ("榎本 勝", "堤様\n\n伺います。\n\n榎本 勝 拝\n"),
        ("榎本 勝", "堤様\n\n伺います。\n\n敬具\n榎本 勝\n"),
        ("榎本勝", "堤様\n\n榎本勝の妻です。主人が入院いたしました。\n"),
    ],
)
def test_a_person_is_no_house(bearer: str, text: str) -> None:
    assert house_in(own_words(text), bearer) == ()


def test_the_name_beside_an_address_may_tell_who_writes_and_where() -> None:
    assert writer_and_place("Ines at Blue Door") == ("Ines", "Blue Door")
    assert writer_and_place("Ines from the Blue Door") == ("Ines", "Blue Door")
    assert writer_and_place("Ines @ the Blue Door") == ("Ines", "Blue Door")
    assert writer_and_place("岸本（北風珈琲）") == ("岸本", "北風珈琲")
    assert writer_and_place("Blue Door Bindery") == ("", "")


def test_a_part_of_a_name_is_its_bearers() -> None:
    assert is_part_of_name("Grace", "Grace Okafor")
    assert is_part_of_name("G. Okafor", "Grace Okafor")
    assert is_part_of_name("榎本", "榎本 勝")
    assert not is_part_of_name("Paul", "Blue Door Bindery")
    assert not is_part_of_name("Grace Okafor", "Grace Okafor")
