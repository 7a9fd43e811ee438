"""Own words apart from quotes, signatures, forwards and disclaimers, in the styles of Japanese and English mail programs."""

from __future__ import annotations

import pytest

from daemon.think.mail.own_words import Passage, own_words, without_footer

# fmt: off
CASES = [
("gmail ja","田中さん\n\n了解しました。明日伺います。\n\n佐藤\n\n2026年10月13日(火) 18:20 田中 一郎 <t@x.example>:\n\n> こんにちは\n> よろしく\n","田中さん\n\n了解しました。明日伺います。\n\n佐藤"),
("outlook ja","山本様\n\nお世話になっております。\n承知いたしました。\n\n木村\n\n-----Original Message-----\nFrom: 山本\nSent: Monday\nTo: 木村\nSubject: 件\n\n本文\n","山本様\n\nお世話になっております。\n承知いたしました。\n\n木村"),
("outlook ja2","了解です。\n\n________________________________\n差出人: 山本 <y@x.example>\n送信日時: 2026年10月13日 10:00\n宛先: 木村\n件名: 会議\n\n本文です\n","了解です。"),
("header block bare","ありがとう！\n\n差出人: 山本 <y@x.example>\n日時: 2026年10月13日 10:00\n宛先: 木村\n件名: 会議\n\n本文です\n","ありがとう！"),
("sig rule ja","よろしくお願いします。\n\n大野\n\n━━━━━━━━━━━━\n株式会社あおば\n営業部 大野 健\nTEL 03-0000-0000\n━━━━━━━━━━━━\n","よろしくお願いします。\n\n大野"),
("sig star","よろしくお願いいたします。\n\n*******************\n山田太郎\n東京都千代田区1-1\n電話: 03-1234-5678\n*******************\n","よろしくお願いいたします。"),
("sig dashes","では土曜に。\n健\n\n----\n健 / Ken\n090-0000-0000","では土曜に。\n健"),
("card no rule ja","お待ちしております。\n\n株式会社みどり\n総務部 佐藤 花子\nTel: 03-1111-2222\nhttps://midori.example\n","お待ちしております。"),
("card no rule en","See you then.\n\nBest regards,\nTom\n\nTom Baker\nSenior Editor, Blue Press Ltd\nTel: +44 20 7946 0000\nwww.bluepress.example\n","See you then.\n\nBest regards,\nTom"),
("card under closing","See you then.\n\nKind regards,\nTom Baker\nSenior Editor\nBlue Press Ltd\nT: +44 20 7946 0000\n","See you then.\n\nKind regards,\nTom Baker"),
("iphone en","On my way!\n\nSent from my iPhone\n\n> On 13 Oct 2026, at 10:00, Ann <a@b.example> wrote:\n> \n> where are you?\n","On my way!"),
("iphone ja","向かってます\n\niPhoneから送信\n\n2026/10/13 10:00、Ann <a@b.example>のメール:\n\n> どこ？\n","向かってます"),
("apple en","Lovely.\n\n> On 13 Oct 2026, at 10:00, Ann <a@b.example> wrote:\n>\n> hi\n","Lovely."),
("inline","Hi Bo,\n\nOn Tue, 13 Oct 2026 at 09:12, Bo <b@x.example> wrote:\n> Can you come?\n\nYes, gladly.\n\n> Shall I bring wine?\n\nPlease do.\n\nAnn\n","Hi Bo,\n\nYes, gladly.\n\nPlease do.\n\nAnn"),
("wrapped attribution","Fine.\n\nOn Tue, Oct 13, 2026 at 9:12 AM Bartholomew Longname\n<bartholomew@longname.example> wrote:\n\n> ok?\n","Fine."),
("thunderbird ja","はい。\n\nOn 2026/10/13 10:00, 山本 wrote:\n> いい？\n","はい。"),
("thunderbird ja2","はい。\n\n山本さんは書きました:\n> いい？\n","はい。"),
("disclaimer","Thanks, received.\n\nJo\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.\nIf you are not...\n","Thanks, received.\n\nJo"),
("forward","これ、見て。\n\n---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: x\n\nbody\n","これ、見て。"),
("fwd ja","ご参考まで。\n\n----- 転送メッセージ -----\nFrom: A\n\nbody","ご参考まで。"),
("apple fwd","FYI\n\nBegin forwarded message:\n\nFrom: x\n","FYI"),
("from in text","Hello,\n\nFrom: now on, write to the new office.\nTo be clear, the old one is closed.\n\nBo\n","Hello,\n\nFrom: now on, write to the new office.\nTo be clear, the old one is closed.\n\nBo"),
("rule in middle","議題です。\n\n----------\n1. 予算について話します。\n2. 会場を決めます。\n3. 次回の日程を決めます。\n\nよろしくお願いします。\n","議題です。\n\n----------\n1. 予算について話します。\n2. 会場を決めます。\n3. 次回の日程を決めます。\n\nよろしくお願いします。"),
("ps after sig","Love,\nMia\n\nPS: the cat says hello.\n","Love,\nMia\n\nPS: the cat says hello."),
("moto","了解\n\n----- 元のメッセージ -----\n2026/10/28 20:15 岸本:\n> x\n","了解"),
("docomo","了解！\n\n--\nドコモのスマホから送信\n","了解！"),
("equals","確認しました。\n\n==============================\n青空工務店　大森\n〒100-0001 東京都\n==============================","確認しました。"),
("unquoted outlook","Yes, that works.\n\nFrom: Ann Lee <ann@lee.example>\nSent: Tuesday, October 13, 2026 10:00 AM\nTo: Bo\nSubject: RE: x\n\nDoes it work?\n","Yes, that works."),
("one liner attrib","Sure!\n\nAnn Lee <ann@lee.example> wrote:\n> ok?\n","Sure!"),
("full width rule","それでは当日に。\n\n－－－－－－－－－－\n久保 誠\nsio@x.example\n－－－－－－－－－－\n","それでは当日に。"),
]
# fmt: on


@pytest.mark.parametrize(("style", "mail", "own"), CASES, ids=[case[0] for case in CASES])
def test_only_what_the_sender_newly_wrote_is_left(style: str, mail: str, own: str) -> None:
    assert own_words(mail).text.split() == own.split()


def test_an_inline_answer_knows_the_quoted_line_above_it() -> None:
    mail = "Hi Bo,\n\n> Can you come?\n\nYes, gladly.\n\n> Shall I bring wine?\n\nPlease do.\n"
    assert [(one.text, one.answers) for one in own_words(mail).passages] == [
        ("Hi Bo,", ""),
        ("Yes, gladly.", "> Can you come?"),
        ("Please do.", "> Shall I bring wine?"),
    ]


def test_a_mail_of_nothing_but_quotes_has_no_own_words() -> None:
    assert own_words("> one\n> two\n").text == ""


def test_the_footer_is_kept_apart_and_not_lost() -> None:
    own = own_words("News.\n\nTo unsubscribe, click here: unsubscribe\n")
    assert own.text == "News."
    assert "unsubscribe" in own.footer


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("※このメールは自動送信です。\n\n佐藤様\nご予約を承りました。\n十日にお待ちしております。\n", "whole"),
        ("佐藤様\n\n本メールは送信専用です。\n\nご予約を承りました。\n十日にお待ちしております。\n", "whole"),
        ("View in browser\n\nThe spring catalogue is here.\nAll seeds are half price.\n", "whole"),
        ("お荷物を届けます。\n十日です。\n\n本メールは自動配信されています。\n", "お荷物を届けます。\n十日です。"),
        ("定例会議\n第2会議室\n\n佐藤 花子 さんへの返信: はい - 未定 - いいえ\n", "定例会議\n第2会議室"),
        (
            "Ann has accepted.\nBudget\n\nInvitation from Google Calendar: https://calendar.example/\n",
            "Ann has accepted.\nBudget",
        ),
        (
            "Your receipt.\nTotal 9.00\n\nYou've received this email because you bought a loaf.\n",
            "Your receipt.\nTotal 9.00",
        ),
    ],
)
def test_what_a_machine_says_of_itself_is_a_footer_only_below_the_letter(text: str, body: str) -> None:
    assert without_footer(text) == (text.strip() if body == "whole" else body)


def test_an_answer_knows_the_line_quoted_under_the_name_of_its_writer() -> None:
    own = own_words("佐藤> 字数が多いですか。\n\nこのままで結構です。\n\nhanako> May I come?\nYes.\n")
    assert own.passages == (
        Passage("このままで結構です。", "> 字数が多いですか。"),
        Passage("Yes.", "> May I come?"),
    )


def test_an_automatic_mail_keeps_its_body_and_loses_its_footer() -> None:
    assert without_footer("Your book is due.\n\n-- \nCity Library\n") == "Your book is due."


TABLES = [
    "品名　　　　数量\n----------------\n長机　　　　　10\n丸椅子　　　　40",
    "Item         | Price\n-------------|------\nLong table   | 14\nRound stool  | 3.50",
    "=====================\n日付　　会場　　人数\n=====================\n5日　　講堂　　80\n6日　　別館　　25\n=====================",
    "Day\tRoom\n------------\nMonday\t12\nTuesday\t14",
]


@pytest.mark.parametrize("table", TABLES)
def test_a_line_of_signs_within_a_table_ends_no_letter(table: str) -> None:
    letter = f"青木様\n\n次のとおりです。\n\n{table}\n\n数をご確認ください。\n\n三浦"
    assert own_words(letter).text == letter


@pytest.mark.parametrize(
    "card",
    [
        "三浦　健　　営業部\nTEL 06-5550-0177　　FAX 06-5550-0178",
        "Nadia Rahman   |  Events\n0113 496 0177  |  nadia@rahman.example",
    ],
)
def test_a_card_in_columns_is_no_table(card: str) -> None:
    assert (
        own_words(f"青木様\n\n承知しました。\n\n三浦\n\n----------------\n{card}\n----------------").text
        == "青木様\n\n承知しました。\n\n三浦"
    )


@pytest.mark.parametrize(
    "line",
    [
        "--- 以下は元のメッセージです ---",
        "----- 元のメール -----",
        "--- Below this line is a copy of the message.",
        "------ This is a copy of the message, including all the headers. ------",
        "----- Original message -----",
    ],
)
def test_the_copy_of_a_mail_that_came_back_is_no_word_of_the_machine(line: str) -> None:
    said = "次の宛先に配信できませんでした。\n\n<yamane@kaigan.example>: 550 5.1.1 User unknown"
    assert (
        without_footer(f"{said}\n\n{line}\n\nFrom: kato@umi.example\nSubject: 見積\n\nお見積りをお送りします。\n")
        == said
    )
