"""What programs, firms and post offices put above and below a letter, in many wordings, and words of people that only look like it."""

from __future__ import annotations

import pytest

from daemon.think.mail.own_words import own_words

LETTER = "承知しました。\n二十日にお届けします。\n\n水野"
NOTE = "Hi Hanako,\n\nThe cakes are ready. I'll bring them on Friday.\n\nBest,\nMizuno"
BARE = "鏡餅を三つお願いします。\nいつごろ届きますか。\n二十日はどうですか。\n餅は白がいいです。"

OF_PROGRAMS = [
    "Outlook for iOS<https://aka.test/x> を入手",
    "Outlook for iOS を入手",
    "iOS 版 Outlook を入手<https://aka.test/x>",
    "Outlook for Android を入手する",
    "Android版 Outlook から送信",
    "Outlook for Macを入手<https://aka.test/x>",
    "[Outlook for iOS](https://aka.test/o0ukef) を入手",
    "Outlook for Android<https://aka.test/x> から送信",
    "Proton Mail のセキュアメールで送信しました。",
    "Proton Mail セキュアメールで送信されました。",
    "Proton Mail を使って送信しました",
    "Proton Mailで送信",
    "ProtonMail モバイルから送信",
    "Tutanota で安全に送信されました",
    "Spark で送信",
    "Gmail アプリから送信",
    "Windows 10 版の メールから送信",
    "Windows のメールから送信",
    "Yahoo!メール - スマホで無料",
    "Yahoo!メールアプリから送信",
    "Yahoo!メール for iPhoneから送信",
    "楽天メールから送信",
    "auスマートフォンから送信",
    "SoftBankのiPhoneより送信",
    "iPhoneより送信",
    "私のiPhoneから送信",
    "iPadより",
    "iPhone から",
    "iPhone 15 Proから送信",
    "Pixel 8から送信",
    "arrowsから送信",
    "らくらくスマートフォンから送信",
    "らくらくホンから送信しました",
    "携帯電話から送信",
    "スマホから送信しています",
    "モバイルから送信",
    "外出先のiPhoneから送信しています",
    "外出先からスマートフォンで送信しています。",
    "BlackBerry から送信",
    "Surfaceから送信",
    "Sent from my iPhone",
    "Sent from my Galaxy S23",
    "Sent from Samsung tablet.",
    "Sent from Outlook for iOS<https://aka.test/x>",
    "Sent from Mail<https://go.test/fwlink> for Windows",
    "Sent from Mail for Windows 10",
    "Sent via the Samsung Galaxy S22, an AT&T 5G smartphone",
    "Sent from the all-new AOL app for iOS",
    "Sent from Proton Mail for iOS",
    "Sent from Proton Mail mobile",
    "Sent with Proton Mail secure email.",
    "Sent with [Proton Mail](https://proton.test/) secure email.",
    "Sent with Spark",
    "Sent with Shortwave",
    "Sent with Mailtrack",
    "Sent from Mailspring",
    "Sent using Hushmail",
    "Sent by my assistant app",
    "Sent from a mobile device",
    "Sent from my mobile, please excuse typos",
    "Sent from my iPhone, please excuse any typos.",
    "Sent on the go",
    "Sent from my Huawei phone",
    "Sent from mobile. Apologies for brevity.",
    "Typed with thumbs. Please excuse brevity.",
    "Get Outlook for iOS<https://aka.test/o0ukef>",
    "Get Outlook for Mac <https://aka.test/x>",
    "Get BlueMail for Android",
    "Sent from BlueMail",
    "Sent from Yahoo Mail for iPhone",
    "Sent from Yahoo Mail. Get the app",
    "Secured by Tutanota",
    "Envoyé de mon iPhone",
    "Von meinem iPhone gesendet",
    "-- Sent from my Palm Pre",
]

NOT_OF_PROGRAMS = [
    "iPhoneから送信したので、文字化けしていたらごめん。",
    "資料はメールで送信しました。",
    "見積書はGmailで送信しました。",
    "写真はiPadから送ります。",
    "アプリを入手したら教えてください。",
    "Outlookを入手しました。",
    "昨日、会社のパソコンから送信しました。",
    "スマホから送信できますか？",
    "Sent from the office this morning, the parcel should be with you soon.",
    "Sent with love from all of us.",
    "I sent it from my phone.",
    "Sent the forms by post on Monday.",
    "Get Outlook to work for you? I never could.",
    "Get well soon.",
    "Secured by a strong rope, the boat held.",
]

NOTICES = [
    "Cyber crime alert: our bank details will not change during the course of your transaction. Please call us before sending any funds.",
    "FRAUD WARNING: we will never tell you of a change of bank details by email.",
    "Beware of email fraud: please check our account details by telephone.",
    "Privileged & Confidential",
    "CONFIDENTIALITY: This email is for its addressee.",
    "The contents of this email are confidential and may be legally privileged.",
    "This email (including attachments) may contain privileged information.",
    "This communication is private and confidential.",
    "This message is intended for the use of the addressee only.",
    "This message may contain confidential information.",
    "The information in this email is intended for the named recipient only.",
    "Please note that any views expressed are those of the author and not of the company.",
    "Views or opinions presented in this email are solely those of the author.",
    "Unless otherwise stated, this email is confidential.",
    "You must not copy or disclose this email if you are not the addressee.",
    "If you have received this email by mistake, please delete it.",
    "If you are not the addressee, please tell the sender and delete this message.",
    "IMPORTANT: This message is intended only for the addressee.",
    "NOTICE: This e-mail message and all attachments are confidential.",
    "WARNING: Email communications cannot be guaranteed to be secure or error free.",
    "Save paper - think before you print.",
    "Please don't print this e-mail unless you really need to.",
    "Mizuno Ltd is registered in England and Wales, company number 01234567.",
    "Mizuno Ltd. Registered office: 1 High Street, Leeds. Company No. 01234567",
    "本メールは、送信先に記載された方のみにあてたものです。",
    "このメッセージには機密情報が含まれている可能性があります。",
    "このメール及び添付ファイルは、宛先の方のみを対象としています。",
    "当メールには社外秘の内容が含まれることがあります。",
    "本電子メールに含まれる情報は、宛先に記載された受信者のみを対象としたものです。",
    "万が一、本メールを誤って受信された場合は、削除をお願いします。",
    "本メールに心当たりのない場合は、お手数ですが破棄してください。",
    "お心当たりのない方は、お手数ですが本メールを破棄してください。",
    "※本メールの転送・複製は固くお断りします。",
    "【注意】本メールは機密情報を含みます。",
    "【機密保持に関して】",
    "＜ご注意＞本メールの内容には機密情報が含まれます。",
    "ご注意：このメールに添付されたファイルには個人情報が含まれている場合があります。",
    "このEメールは機密情報を含みます。",
    "本メールの無断転載・転送を禁じます。",
    "このE-mailは、名宛人のみを対象としています。",
    "この通信には秘匿情報が含まれている場合があります。",
    "【CONFIDENTIAL】",
    "***** 社外秘 *****",
]

BANNERS = [
    "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.",
    "[EXTERNAL]",
    "[EXTERNAL EMAIL] DO NOT CLICK links unless you trust the sender.",
    "External email: be careful with links.",
    "*** EXTERNAL EMAIL ***",
    "EXTERNAL SENDER: Verify links, attachments and sender before taking action",
    "This message was sent from outside your organisation.",
    "WARNING: This sender is outside of our company. Treat attachments with caution.",
    "You don't often get email from mizuno@m.test. Learn why this is important<https://aka.test/LearnAboutSenderIdentification>",
    "[You don't often get email from mizuno@m.test. Learn why this is important at https://aka.test/LearnAboutSenderIdentification ]",
    "Some people who received this message don't often get email from mizuno@m.test. Learn why this is important",
    "【社外メール】",
    "【注意】このメールは社外から送信されています。",
    "※このメールは外部から送信されました。添付ファイルやリンクを開く際はご注意ください。",
    "注意：このメールは組織外部から届いています。",
    "[外部メール] リンクや添付にご注意ください",
    "mizuno@m.test からのメールを受け取ることはあまりありません。これが重要である理由の詳細をご確認ください",
    "このメールは外部の送信者からのものです。",
]

MARKS = [
    "> ",
    ">",
    "＞",
    "＞ ",
    "| ",
    "|",
    "｜",
    "｜ ",
    "│",
    "┃ ",
    "» ",
    "佐藤> ",
    "HS> ",
    "佐藤>",
    "佐藤＞",
    "花子さん> ",
    "hanako>",
    "Hanako> ",
    "> > ",
    ">> ",
    "HS>> ",
    "#> ",
    ":> ",
    "≫",
    " > ",
    "\u3000＞",
    "\t> ",
]

LOOKS_MARKED = [
    "田中さん＞\nありがとうございました。\n\n鈴木さん＞\nまた来てください。\n\n水野",
    "| 品目 | 数 |\n|---|---|\n| 餅 | 三 |\n\n以上です。",
    "x > y のときだけ動きます。\n a > b でも同じです。",
    "田中さん＞ありがとう！\nみんな＞またね！",
    "1>2は誤りです。",
    "：）と書いたのは冗談です。",
    ">_<\nごめん",
    "|・ω・)ノ こんにちは",
]

HEADS = [
    "【差出人】佐藤 花子\n【宛先】水野\n【日時】2026年11月27日(金) 11:15\n【件名】鏡餅",
    "日時：2026年11月27日(金) 11:15\n差出人：佐藤 花子 <hanako@sato.test>\n宛先：水野\n件名：鏡餅",
    "送信日時: 2026年11月27日 11:15\n差出人: 佐藤 花子\n件名: 鏡餅",
    "件名: 鏡餅\n日付: Fri, 27 Nov 2026 11:15:00 +0900\n差出人: 佐藤 花子 <hanako@sato.test>\n宛先: mizuno@m.test",
    "Date: Fri, 27 Nov 2026 11:15:00 +0900\nFrom: Hanako Sato <hanako@sato.test>\nTo: mizuno@m.test\nSubject: cakes",
    "Subject: cakes\nFrom: Hanako Sato <hanako@sato.test>\nDate: 27 Nov 2026",
    "■差出人：佐藤 花子\n■件名：鏡餅\n■日時：2026/11/27",
    "From: 佐藤 花子\nDate: 2026年11月27日(金) 11:15\nSubject: 鏡餅\nTo: 水野",
    "差出人\t佐藤 花子 <hanako@sato.test>\n宛先\t水野\n件名\t鏡餅\n日付\t2026/11/27 11:15",
    "発信者：佐藤 花子\n発信日時：2026/11/27 11:15\n題名：鏡餅",
    "From : 佐藤 花子\nTo : 水野\nSent : 2026/11/27",
    "[差出人] 佐藤 花子\n[日時] 2026/11/27\n[件名] 鏡餅",
    "＜差出人＞佐藤\n＜日時＞2026/11/27\n＜件名＞鏡餅",
    "送信者: 佐藤 花子\n送信日: 2026年11月27日\n宛先: 水野\n件名: 鏡餅",
    "差出人： 佐藤 花子 [mailto:hanako@sato.test]\n送信日時： 2026年11月27日 11:15\n宛先： 水野\n件名： 鏡餅",
    "*差出人:* 佐藤 花子\n*送信日時:* 2026年11月27日\n*宛先:* 水野\n*件名:* 鏡餅",
    "From: Hanako Sato [mailto:hanako@sato.test]\nSent: 27 November 2026 11:15\nTo: Mizuno",
    "送信元：佐藤花子\n送信日時：2026/11/27(金) 11:15\n宛先：水野\n題名：鏡餅",
    "To: Mizuno\nFrom: Hanako Sato <hanako@sato.test>\nSubject: cakes\nDate: Fri 27 Nov",
    "受信日時：2026/11/27 11:15\n送信者：佐藤\n件名：鏡餅",
]

LOOKS_HEAD = [
    "日時：11月27日(金) 11時\n場所：会館\n件名：懇親会\n\nご出席ください。",
    "差出人：不明\n\nこんな手紙が届きました。",
    "From: Leeds\nTo: York\n\nThat is my new commute.",
    "宛先：〒100-0000 東京都\n品名：餅\n日時：27日午前\n\nで発送しました。",
    "To: everyone who helped\nDate for your diary: 3 May\n\nThank you all.",
]

TITLES = [
    "-------- 転送されたメッセージ --------",
    "---------- Forwarded message ---------",
    "----- Forwarded by Mizuno/Tokyo on 2026/11/27 11:15 -----",
    "＜以下転送＞",
    "---以下転送---",
    "＝＝＝以下、転送メールです＝＝＝",
    "----- ここから転送 -----",
    "------ 転送メール ここから ------",
    "【以下、転送】",
    "転送されたメッセージ:",
    "▼転送ここから▼",
    "-------- Forwarded Message --------",
    "======== Forwarded message ========",
    "----Forwarded Message----",
    "Begin forwarded message:",
    "_____ 元のメッセージ _____",
    "-----元のメール-----",
    "-----返信元メッセージ-----",
    "―――元のメッセージ―――",
    "――――― Original Message ―――――",
    "<<元のメッセージ>>",
    "------------------ Original ------------------",
    "-------- Original message --------",
    "-----Ursprüngliche Nachricht-----",
    "-----Message d'origine-----",
    "===引用ここから===",
    "----- Reply message -----",
    "-----Original Appointment-----",
    "*** 元のメール ***",
]

WARNINGS = [
    "重要：当日は身分証をご持参ください。\nお待ちしています。",
    "注意：床が濡れています。\n足元にお気をつけください。",
    "※注意：鍵は必ず閉めてください。\n水野",
    "ご注意：会場は二階です。",
    "Warning: the floor is wet.\nTake care on the stairs.",
    "Notice: the gate closes at nine.\nSee you there.",
    "Caution: it is hot.\n\nAnn",
    "Important notice: we moved to Mill Lane.\nCome and see us.",
]

SIGNATURES = [
    "-- \n水野酒店 水野 淳\nTEL 03-0000-0000",
    "━━━━━━━━━━\n水野酒店\n水野 淳\n〒100-0000 東京都\n━━━━━━━━━━",
    "株式会社水野酒店\n営業部 水野 淳\nTEL 03-0000-0000\nhttps://mizuno.test/",
    "☆☆☆☆☆☆☆☆\n水野 淳\nmizuno@m.test\n☆☆☆☆☆☆☆☆",
    "iPhoneから送信",
    "-- \nMizuno & Sons\n+44 20 7946 0000",
    "--\nJ. Mizuno",
    "Jun Mizuno\nHead baker, Mizuno Ltd\nTel: 020 7946 0000\nwww.mizuno.test",
    "Sent from my iPhone",
    "***********\nJun Mizuno\n***********",
]

POSTSCRIPTS = [
    "追伸\u3000お菓子、ごちそうさまでした。",
    "追伸：\nお菓子、ごちそうさまでした。",
    "P.S. お菓子、ごちそうさまでした。",
    "PS：お菓子、ごちそうさまでした。",
    "二伸\u3000お菓子、ごちそうさまでした。",
    "追記：駐車場は北側です。",
    "（追伸）駐車場は北側です。",
    "追伸\n駐車場は北側です。\n車でどうぞ。",
    "【追伸】駐車場は北側です。",
    "ＰＳ\u3000駐車場は北側です。",
    "※追伸\u3000駐車場は北側です。",
    "P.S. The tins are yours to keep.",
    "PS the tins are yours to keep.",
    "PS: could you bring a box?",
    "P.S.\nThe tins are yours to keep.",
    "p.s. - the tins are yours.",
    "PPS The tins are yours.",
    "P.P.S. The tins are yours.",
    "Post scriptum: the tins are yours.",
]

BELOW_A_CARD = [
    "★年末年始の休業日：12月29日～1月4日",
    "ISO9001認証取得",
    "採用情報はこちら https://m.test/saiyo",
    "創業百年、皆さまとともに。",
    "▼新商品のご案内\nhttps://m.test/new",
    "※12月より営業時間が変わりました。",
    "We're hiring! See our website.",
    "Follow us on Instagram @bluepress",
    "Winner, Small Press of the Year 2025",
    "Our office is closed from 24 December to 2 January.",
    "Blue Press Ltd is a company limited by guarantee.",
]


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("line", OF_PROGRAMS)
def test_what_a_program_says_of_itself_is_no_word_of_the_sender(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n").text == LETTER


@pytest.mark.parametrize("line", NOT_OF_PROGRAMS)
def test_people_say_how_they_sent_something_too(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n").text == f"{LETTER}\n\n{line}"


@pytest.mark.parametrize("line", NOTICES)
def test_a_notice_of_a_firm_is_no_word_of_the_sender(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n").text == LETTER


@pytest.mark.parametrize("text", WARNINGS)
def test_people_warn_of_wet_floors_too(text: str) -> None:
    assert own_words(f"佐藤様\n\n{text}\n").text == f"佐藤様\n\n{text}"


@pytest.mark.parametrize("line", BANNERS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_the_post_office_of_the_reader_puts_above_a_letter_goes_and_the_letter_stays(line: str, gap: str) -> None:
    assert own_words(f"{line}{gap}{NOTE}\n").text == NOTE


@pytest.mark.parametrize("mark", MARKS)
def test_lines_with_the_mark_of_a_quote_are_taken_out(mark: str) -> None:
    text = (
        f"承知しました。\n\n{mark}鏡餅を三つお願いします。\n\n三つですね。\n\n{mark}いつ届きますか。\n\n二十日です。\n"
    )
    assert own_words(text).text.split() == ["承知しました。", "三つですね。", "二十日です。"]


@pytest.mark.parametrize("text", LOOKS_MARKED)
def test_names_tables_and_faces_are_no_quotes(text: str) -> None:
    assert squeezed(own_words(text).text) == squeezed(text)


@pytest.mark.parametrize("head", HEADS)
def test_the_head_of_a_mail_is_known_in_any_order_and_dress(head: str) -> None:
    assert own_words(f"{LETTER}\n\n{head}\n\n{BARE}\n").text == LETTER


@pytest.mark.parametrize("text", LOOKS_HEAD)
def test_day_and_place_of_a_feast_are_no_head_of_a_mail(text: str) -> None:
    assert own_words(f"佐藤様\n\n{text}\n").text == f"佐藤様\n\n{text}"


@pytest.mark.parametrize("title", TITLES)
def test_below_the_title_of_a_mail_passed_on_nothing_is_the_senders(title: str) -> None:
    assert own_words(f"{LETTER}\n\n{title}\n{BARE}\n").text == LETTER


@pytest.mark.parametrize(
    "words",
    ["以下、転送です。", "下記のメールを転送します。", "I am forwarding this to you.", "Their message is below."],
)
def test_a_line_of_signs_below_such_words_begins_what_was_passed_on(words: str) -> None:
    assert own_words(f"{words}\n\n----------\n{BARE}\n").text == words


def test_a_line_of_signs_below_other_words_does_not() -> None:
    text = f"買う物です。\n----------\n{BARE}"
    assert own_words(text).text == text


@pytest.mark.parametrize("postscript", POSTSCRIPTS)
@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_postscript_below_the_signature_is_the_senders(signature: str, postscript: str) -> None:
    own = own_words(f"{LETTER}\n\n{signature}\n\n{postscript}\n\n> P.S. 鏡餅も。\n")
    assert squeezed(own.text) == squeezed(LETTER + postscript)
    assert signature.split("\n", maxsplit=1)[0].strip() in own.footer


@pytest.mark.parametrize("line", ["PSC株式会社の製品情報", "PS Audio Ltd", "追分店 TEL 03-0000-0000"])
def test_a_signature_may_begin_like_a_postscript(line: str) -> None:
    assert own_words(f"{LETTER}\n\n-- \n水野 淳\n\n{line}\n").text == LETTER


@pytest.mark.parametrize("line", BELOW_A_CARD)
def test_what_a_firm_has_put_below_its_card_is_no_letter(line: str) -> None:
    letter = "佐藤様\n\n承知しました。\n\n何卒よろしくお願いいたします。"
    card = "株式会社水野酒店\n営業部 水野 淳\nTEL 03-0000-0000\nhttps://mizuno.test/"
    assert own_words(f"{letter}\n\n{card}\n\n{line}\n").text == letter
    note = "Hi Hanako,\n\nThe cakes are ready.\n\nBest,\nTom"
    card = "Tom Baker\nSenior Editor, Blue Press Ltd\nTel: +44 20 7946 0000\nwww.bluepress.test"
    assert own_words(f"{note}\n\n{card}\n\n{line}\n").text == note


@pytest.mark.parametrize(
    "text",
    [
        "佐藤様\n\n田中さんの連絡先です。\n\n田中商店\n田中 一郎\nTEL 03-0000-0000\nhttps://t.test/\n\n午前中に電話してください。\n水野",
        "Hi Bo,\n\nThanks for asking. Here is Dan:\n\nDan Ford, Ford Ltd\n12 Hill St\nTel: 020 7946 0000\n\nCall him before noon.\n\nAnn",
    ],
)
def test_the_card_of_somebody_else_in_a_letter_stays(text: str) -> None:
    assert own_words(text).text == text
