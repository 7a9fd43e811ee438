"""What a sentence says of mail addresses: whose they are, which is given up, and that this one is new."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.mail.sentences import language_of
from daemon.think.mail.told_addresses import told_addresses
from daemon.think.reading import read_sentence


def told(text: str) -> list[tuple[str, str]]:
    sentence = read_sentence(text, date(2026, 11, 2), language_of(text), "")
    return [(order.kind, order.address) for order in told_addresses(sentence)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("You can reach me at tobi@post.example from now on.", "tobi@post.example"),
        ("Please update your address book: my new address is X@Y.example.", "x@y.example"),
        ("My new email: x@y.example", "x@y.example"),
        ("Please use john@x.example for anything private.", "john@x.example"),
        ("Please use ella@x.example from now on, this account will be closed in May.", "ella@x.example"),
        ("Write to me at ella@x.example, my work address will be closed.", "ella@x.example"),
        ("今後は ryo.m@mail.example をお使いください、このアドレスは使えなくなります。", "ryo.m@mail.example"),
        ("今後は ryo.m@mail.example までご連絡ください。", "ryo.m@mail.example"),
        ("これからは ryo.m@mail.example に送ってください。", "ryo.m@mail.example"),
        ("Note my new contact: x@y.example", "x@y.example"),
        ("x@y.example reaches me faster.", "x@y.example"),
        ("新しいアドレス: ryo.m@mail.example", "ryo.m@mail.example"),
        ("返信は yuki@home.example 宛にお願いいたします。", "yuki@home.example"),
        ("Please update your address book: x@y.example.", "x@y.example"),
        ("I will only read x@y.example from now on.", "x@y.example"),
        ("Do stay in touch: x@y.example.", "x@y.example"),
        ("x@y.example is where I live from now on.", "x@y.example"),
        ("Please send anything personal to x@y.example.", "x@y.example"),
        ("I'm at x@y.example these days.", "x@y.example"),
        ("来月からは ryo.m@mail.example で受け取ります。", "ryo.m@mail.example"),
        ("ryo.m@mail.example に送っていただけると確実に届きます。", "ryo.m@mail.example"),
        ("当面は ryo.m@mail.example を見てもらえる？", "ryo.m@mail.example"),
        ("しばらくはryo.m@mail.exampleのほうにちょうだい。", "ryo.m@mail.example"),
        ("来月からはryo.m@mail.exampleをチェックしています。", "ryo.m@mail.example"),
        ("For now, look for me at x@y.example.", "x@y.example"),
        ("Until further notice I'll be reading x@y.example.", "x@y.example"),
        ("For the time being x@y.example is best.", "x@y.example"),
    ],
)
def test_their_own_new_address(text: str, address: str) -> None:
    assert told(text) == [("write_to", address)]


@pytest.mark.parametrize(
    "text",
    [
        "For the catalogue please write to my colleague Farid at f.amiri@museum.example.",
        "Please contact Farid Amiri (f.amiri@museum.example) instead.",
        "Please send invoices to billing@firm.example.",
        "My sister's new address is lina@sis.example.",
        "Ben's new address is ben@new.example.",
        "Her new email is lina@sis.example.",
        "先生の新しいアドレスは kanda@sensei.example です。",
        "会社の新しいアドレスは info@firm.example です。",
        "今後は三浦（miura@firm.example）までご連絡ください。",
        "お急ぎの方は tanaka@works.example までご連絡ください。",
        "後任の連絡先は miura@firm.example です。",
        "お問い合わせは info@firm.example までお願いします。",
        "資料は shiryo@firm.example にお送りください。",
        "担当の鈴木（suzuki@firm.example）からご連絡いたします。",
        "写真は album@firm.example を見てね。",
        "妻は当面 yuki@home.example を見ています。",
        "しばらくは井上の inoue@firm.example にちょうだい。",
        "これからは窓口の mado@firm.example を見てください。",
        "For now my brother reads ben@new.example.",
        "Until further notice the team reads info@firm.example.",
        "For now her lina@sis.example is best.",
        "For tickets, info@firm.example is best.",
    ],
)
def test_the_address_of_a_colleague_or_an_office_is_not_theirs(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My old address bea@mill.example will stop working in December.", [("gone", "bea@mill.example")]),
        ("旧アドレス：old@a.example", [("gone", "old@a.example")]),
        ("I no longer use old@a.example.", [("gone", "old@a.example")]),
        ("I can't get into old@a.example any more.", [("gone", "old@a.example")]),
        ("Please delete old@a.example from your address book.", [("gone", "old@a.example")]),
        ("I am now with Hillcrest.", [("here", "")]),
        ("I am now at home.", []),
        ("I work for Hillcrest now.", [("here", "")]),
        ("メアド変えました！", [("here", "")]),
        (
            "アドレスを old@a.example から new@b.example に変更しました。",
            [("gone", "old@a.example"), ("write_to", "new@b.example")],
        ),
        (
            "My address is changing to b@z.example, and bea@mill.example will no longer work.",
            [("write_to", "b@z.example"), ("gone", "bea@mill.example")],
        ),
        ("このアドレスは今月末で使えなくなります。", [("gone", "")]),
        ("This mailbox will be closed on Friday.", [("gone", "")]),
        ("古いアドレスは使えなくなりました。", [("old_gone", "")]),
        ("前のアドレスはもう使えません。", [("old_gone", "")]),
        ("My old address no longer works.", [("old_gone", "")]),
        ("旧: a@old.example", [("gone", "a@old.example")]),
        ("新: b@new.example", [("write_to", "b@new.example")]),
        ("変更前：a@old.example", [("gone", "a@old.example")]),
        (
            "My email is changing: a@old.example -> b@new.example",
            [("gone", "a@old.example"), ("write_to", "b@new.example")],
        ),
        ("（旧）a@old.example → （新）b@new.example", [("gone", "a@old.example"), ("write_to", "b@new.example")]),
        ("I will lose access to this account on Friday.", [("gone", "")]),
        ("Please don't use this address any more.", [("gone", "")]),
        ("Please stop using this address.", [("gone", "")]),
        ("After Friday I will not be reading this address any more.", [("gone", "")]),
        ("This inbox is going to be shut down.", [("gone", "")]),
        ("This is the last mail from this address.", [("gone", "")]),
        ("このメールは届かなくなります。", [("gone", "")]),
        ("このアドレスに送られても読めません。", [("gone", "")]),
    ],
)
def test_an_address_that_is_given_up(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text", ["Ben's old address ben@mill.example no longer works.", "先生の古いアドレス old@a.example は使えません。"]
)
def test_what_they_say_of_somebody_elses_address_is_no_word_of_its_owner(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("This is my new address.", "here"),
        ("メールアドレスを変更しました。", "here"),
        ("結婚して名字が変わり、アドレスも新しくしました。", "here"),
        ("メールアドレスを切り替えました。", "here"),
        ("I have left Northmuseum and started at the Southgallery last month.", "here"),
        ("先月、転職しました。", "here"),
        ("I'm writing from my private address.", "elsewhere"),
        ("自宅のアドレスから失礼します。", "elsewhere"),
        ("We move in March, and I'll write to you from there.", "leaves"),
        ("I'll be in touch from the new office.", "leaves"),
        ("次の職場からまたご連絡します。", "leaves"),
        ("向こうからまた書くね。", "leaves"),
    ],
)
def test_a_mail_from_another_address_of_theirs_says_so(text: str, kind: str) -> None:
    assert told(text) == [(kind, "")]


@pytest.mark.parametrize(
    "text",
    [
        "What is your new address?",
        "Could you send me your new email address?",
        "新しいアドレスを教えてください。",
        "I left the keys with the porter.",
        "I joined a choir last week.",
        "We found a new home for the studio.",
    ],
)
def test_a_question_or_another_matter_says_nothing_of_addresses(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("My work address (ada@mill.example) is down until Monday, so this comes from home.", "ada@mill.example"),
        ("My usual account, ada@mill.example, won't let me in, so I'm on my own one.", "ada@mill.example"),
        ("My office mail ada@mill.example is playing up; this is from my private account.", "ada@mill.example"),
        (
            "会社のアドレス（ada@mill.example）は来週まで止まっておりますので、自宅から失礼いたします。",
            "ada@mill.example",
        ),
        ("いつものアドレス ada@mill.example にログインできないので、別のアドレスから失礼します。", "ada@mill.example"),
        ("職場のメール（ada@mill.example）が不調のため、こちらから書いております。", "ada@mill.example"),
    ],
)
def test_the_usual_address_that_is_out_of_order_is_theirs_and_not_given_up(text: str, address: str) -> None:
    assert told(text) == [("elsewhere", address)]


@pytest.mark.parametrize(
    "text",
    [
        "My sister's work address (lina@sis.example) is down until Monday.",
        "Our office address (office@firm.example) is down, so I am writing from home.",
        "Her work address (lina@sis.example) is down, so I'm writing for her.",
        "田中さんの会社のアドレス（tanaka@works.example）は来週まで止まっております。",
        "社長のアドレス（miura@firm.example）は止まっておりますので、私のアドレスから失礼します。",
        "御社のアドレス（info@firm.example）は止まっているようです。",
        "会社の代表アドレス（info@firm.example）は止まっておりますので、自宅から失礼いたします。",
    ],
)
def test_the_address_of_another_that_is_out_of_order_is_not_theirs(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please write to my work address (ada@mill.example), I am typing from my private account.",
        "My work address is ada@mill.example.",
    ],
)
def test_the_usual_address_to_which_letters_shall_go_is_the_one_to_use(text: str) -> None:
    assert told(text) == [("write_to", "ada@mill.example")]
