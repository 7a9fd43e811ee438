"""How a mail speaks, and what it orders about the tie."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from connectors.model import Message, Role
from daemon.think.model import Reading
from daemon.think.reading import read_message


def read(text: str) -> Reading:
    """The reading of a mail of 14 October 2026 with this body."""
    when = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
    return read_message(Message("1", b"k", "s", "f", Role.INBOX, when, None, text=text), UTC)


def test_a_business_letter_is_keigo_and_shows_how_its_writer_opens_and_closes() -> None:
    voice = read(
        "久保様\n\nお世話になっております。大野でございます。\n点検の結果をご報告申し上げます。\n今後ともよろしくお願いいたします。\n\n大野"
    ).voice
    assert (voice.address_line, voice.greeting, voice.self_naming) == (
        "久保様",
        "お世話になっております",
        "大野でございます",
    )
    assert voice.sign_off == ("今後ともよろしくお願いいたします。", "大野")
    assert voice.register == "keigo"


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("岡工業\n岡様", "岡様"),
        ("株式会社みなと印刷\n営業部\n岡部長", "岡部長"),
        ("大河内専務", "大河内専務"),
        ("岡様\n野村様", "岡様"),
    ],
)
def test_the_person_is_addressed_and_not_the_house_above_the_name(head: str, address: str) -> None:
    voice = read(f"{head}\n\nお世話になっております。野沢です。\nお見積りを添付いたしました。\n\n野沢").voice
    assert voice.address_line == address


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("野村さん\n\nこんにちは、高瀬です。\n紙漉きを見学してきました。\n\n高瀬", "teinei"),
        ("ちか\n\n梅を漬けたよ。四キロは多すぎたかも。\n\n陽子", "casual"),
        ("まなみちゃん\n\n日曜、手伝ってもらえる？\n\n直樹", "casual"),
        ("Dear Mr Hale,\n\nThe catalogue is ready.\n\nYours sincerely,\nRosalind Pryce", "formal"),
        ("Hey Anna,\nlazy Sunday here!\nP", "casual"),
    ],
)
def test_the_register_follows_sentence_endings_and_address(text: str, register: str) -> None:
    assert read(text).voice.register == register


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("alright dez\n\nfound the tape in the loft.\n\ncol", "alright dez"),
        ("alright see you at six\n\ncol", ""),
        ("Joan!\n\nWhat a day.\n\nNell", "Joan!"),
        ("Good! The dog is honoured.\n\nNell", ""),
        ("Lovely, see you at six.\n\nNell", ""),
        ("Great!\n\nSee you there.\n\nNell", ""),
        ("洋子さん。昨日はどうもありがとう。\n\n直樹", "洋子さん。"),
        ("お疲れ様。昨日はどうもありがとう。\n\n直樹", ""),
        ("ごちそう様。とてもおいしかったです。\n\n直樹", ""),
    ],
)
def test_a_letter_opens_with_whom_it_calls_and_not_with_a_cry(text: str, address: str) -> None:
    assert read(text).voice.address_line == address


def test_an_english_mail_shows_address_sign_off_and_exclamation() -> None:
    voice = read("hey jo,\n\nso good to see you!\n\nlove,\nmia").voice
    assert (voice.address_line, voice.sign_off) == ("hey jo,", ("love,", "mia"))
    assert voice.exclaims


@pytest.mark.parametrize(
    ("text", "kind", "day", "address"),
    [
        ("Please stop writing to me.", "quiet", None, ""),
        ("もう連絡しないでください。", "quiet", None, ""),
        ("I am away until 2 November.", "away", date(2026, 11, 2), ""),
        ("I am at sea until 2 November and cannot read mail there.", "away", date(2026, 11, 2), ""),
        ("Until 2 November I cannot answer mails.", "away", date(2026, 11, 2), ""),
        ("10月20日まで山小屋におり、電波が届きません。", "away", date(2026, 10, 21), ""),
        ("10月20日まで不在にしております。", "away", date(2026, 10, 21), ""),
        ("This address will be closed at the end of the month.", "gone", None, ""),
        ("このアドレスは使えなくなります。", "gone", None, ""),
        ("Please write to me at Jo.New@mail.example from now on.", "write_to", None, "jo.new@mail.example"),
        ("今後は新しいアドレス hana@new.example までご連絡ください。", "write_to", None, "hana@new.example"),
    ],
)
def test_an_order_about_the_tie_is_heard(text: str, kind: str, day: date | None, address: str) -> None:
    orders = [(order.kind, order.day, order.address) for order in read(text).orders]
    assert orders == [(kind, day, address)]


def test_plain_talk_is_no_order() -> None:
    assert read("I never write to the landlord. 明日は不在の人が多い。").orders == ()
