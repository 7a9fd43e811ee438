"""Feet of lists and signatures below lines of many signs, boxes within a letter, and notices of firms."""

from __future__ import annotations

import pytest

from daemon.think.mail.own_words import own_words

LETTER = "承知しました。\n二十日にお届けします。\n\n水野"
FEET = [
    "--~--~---------~--~----~------------~-------~--~----~\nこのメールはテニス部MLの参加者に送られています。\n投稿：a@ml.test\n-~----------~----~----~----~------~----~------~--~---",
    "このメールは◯◯メーリングリストに登録されている方に配信されています。\n退会：a@ml.test",
    "このメールは自治会MLのメンバーへ送信されています。",
    "このメッセージは PTA メーリングリストから配信されています",
    "~~~~~~~~~~\nテニス部ML",
    "_______________________________________________\nyama-ml mailing list\nyama-ml@ml.test\nhttps://ml.test/",
    "********************\nこのメーリングリストへの投稿は tennis@ml.test まで\n退会は tennis-leave@ml.test まで\n********************",
    "=-=-=-=-=-=-=-=-=\nテニス部 竹内",
    "-+-+-+-+-+-+-+-+-\n竹内 090-0000-0000",
    "・・・・・・・・・・・・\n竹内\n090-0000-0000",
    "::::::::::::::::::::\n竹内 洋\n::::::::::::::::::::",
    "^^^^^^^^^^^^\n竹内 洋",
    "◇─◇─◇─◇─◇─◇\n竹内 洋\n◇─◇─◇─◇─◇─◇",
    "‥‥‥‥‥‥‥‥\n竹内 洋",
    "○●○●○●○●○●\n竹内\n○●○●○●○●○●",
    "⭐️⭐️⭐️⭐️⭐️⭐️\n竹内",
    "～*～*～*～*～*～\n竹内\ntakeuchi@t.test",
    "<><><><><><><><>\n竹内",
    "..:*:・。,☆゜'・:*:.。,★\n竹内 洋\n090-0000-0000",
    "- - - - - - - - - -\n竹内 洋\n〒100-0000",
    "＊…＊…＊…＊…＊\n竹内 洋",
    "┌─────────┐\n│竹内 洋\u3000\u3000\u3000\u3000\u3000│\n└─────────┘",
    "●――――――――――●\n竹内 洋\n●――――――――――●",
    "ー・ー・ー・ー・ー\n竹内",
    "※※※※※※※※\n竹内 洋\n※※※※※※※※",
    "《《《《《\n竹内",
]
LOOKS_FOOT = [
    "このメールはテニス部の部員にも送りました。",
    "・・・・・・\nと黙っていました。\nそれから話しました。\n分かってくれました。",
    "…………\n返す言葉もありません。\n反省しています。\nまた話しましょう。",
    "※※注意※※\n鍵を閉めてください。",
    "このメーリングリストに妹も入れてください。",
]
RULES = [
    "----------",
    "━━━━━━━━━━",
    "==========",
    "＊＊＊＊＊＊＊＊",
    "***********",
    "－－－－－－－",
    "~~~~~~~~~~",
]
NOTICES = [
    "The Trust is a public body and e-mails may be disclosed under the Freedom of Information Act 2000.",
    "Emails may be monitored for security.",
    "Our emails may be recorded and monitored.",
    "Larch Ltd does not accept liability for viruses in this email.",
    "Please note that e-mail is not a secure medium.",
    "This e-mail and its attachments are for the addressee only.",
    "Please treat this email as confidential.",
    "Internet communications are not secure and Larch Ltd does not accept responsibility for this message.",
    "Click here to report this email as spam.",
    "The sender does not accept liability for any errors in this message.",
]
LOOKS_NOTICE = [
    "Please treat this as confidential, Bo.",
    "Her emails may be late, she travels a lot.",
    "I do not accept responsibility for the cat.",
]


@pytest.mark.parametrize("foot", FEET)
def test_a_foot_is_no_part_of_the_letter(foot: str) -> None:
    assert own_words(f"{LETTER}\n\n{foot}\n").text == LETTER


@pytest.mark.parametrize("text", LOOKS_FOOT)
def test_signs_and_lists_in_a_letter_stay(text: str) -> None:
    letter = f"佐藤様\n\n{text}\n\nそれでは。\n水野"
    assert own_words(letter).text == letter


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "letter",
    [
        "佐藤様\n\n口座です。\n\n{0}\n口座：みどり銀行 本店\n振込期限：12月25日\n{0}\n\n手数料はこちらで負担します。\nよろしくお願いします。\n\n相沢",
        "佐藤様\n\n予定です。\n\n{0}\n10時 集合\n15時 解散\n{0}\n\n雨の日は中止です。前日に連絡します。\n\n相沢",
        "Hi Bo,\n\nHere is the list.\n\n{0}\n12 chairs\n3 tables\n{0}\n\nCan you bring them on Friday?\n\nThanks,\nAnn",
    ],
)
def test_a_box_in_a_letter_is_no_signature(rule: str, letter: str) -> None:
    assert own_words(letter.format(rule)).text == letter.format(rule)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "below",
    ["本メールに関するお問い合わせは上記までお願いします。", "新製品の説明会を開催します。ぜひお越しください。"],
)
def test_below_a_signature_in_a_box_a_firm_may_talk(rule: str, below: str) -> None:
    letter = "佐藤様\n\n承知しました。\nよろしくお願いします。\n相沢"
    assert own_words(f"{letter}\n\n{rule}\nみどり商会 相沢\nTEL 03-0000-0000\n{rule}\n{below}\n").text == letter


@pytest.mark.parametrize("notice", NOTICES)
def test_what_firms_say_of_their_mail_is_no_word_of_the_sender(notice: str) -> None:
    assert own_words(f"{LETTER}\n\n{notice}\n").text == LETTER


@pytest.mark.parametrize("text", LOOKS_NOTICE)
def test_people_keep_secrets_too(text: str) -> None:
    assert own_words(f"Hi Bo,\n\n{text}\n\nAnn").text == f"Hi Bo,\n\n{text}\n\nAnn"


SAID_BY_MACHINES = [
    "このメールは情報セキュリティ対策のため、送信時に自動で暗号化されています。",
    "※本メールの添付ファイルは自動的に暗号化されています。",
    "このメールはシステムにより自動で上長に転送されています。",
    "本メールは誤送信防止システムを経由して送信されています。",
    "このメールはセキュリティゲートウェイで検査されています。",
    "(sent on the run)",
    "[Sent from my iPhone]",
    "(Sent from my phone, please excuse typos)",
    "（iPhoneから送信）",
    "(typed with one thumb, sorry for the typos)",
]
SAID_BY_PEOPLE = [
    "このメールは妹にも送っています。",
    "このメールは昨日書きました。",
    "(sent the form today)",
    "本メールは社長にも見せています。",
]
LAST_WORDS = [
    "質問はいつでもどうぞ。\n金子",
    "当日は雨でも行います。\n前日に電話します。\n金子",
    "最後にお願いです。\n鍵を返してください。\n\n金子",
]
SIGNED = [
    "金子 学\n走るのが好きです。",
    "金子塾\n新規生徒募集中！",
    "新教材が発売されました。\nhttps://k.test/",
    "質問はこちらへ。\nkaneko@k.test\n03-0000-0000",
]


@pytest.mark.parametrize("line", SAID_BY_MACHINES)
def test_what_machines_on_the_way_say_of_a_mail_is_no_word_of_the_sender(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n").text == LETTER


@pytest.mark.parametrize("line", SAID_BY_PEOPLE)
def test_people_speak_of_their_mail_too(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n").text == f"{LETTER}\n\n{line}"


@pytest.mark.parametrize("rule", ["────────────────", "----------", "=========="])
@pytest.mark.parametrize("words", LAST_WORDS)
def test_a_last_word_below_a_line_of_signs_is_the_letters(rule: str, words: str) -> None:
    letter = f"保護者各位\n\n面談を行います。\n\n{rule}\n{words}"
    assert own_words(letter).text == letter


@pytest.mark.parametrize("rule", ["────────────────", "----------", "=========="])
@pytest.mark.parametrize("words", SIGNED)
def test_a_motto_or_a_cry_below_a_line_of_signs_is_not(rule: str, words: str) -> None:
    assert own_words(f"{LETTER}\n\n{rule}\n{words}\n").text == LETTER


STARS = [
    ":.｡.:*･ﾟ☆.:*･ﾟ☆.:*･ﾟ☆",
    "☆.:*･ﾟ☆.:*･ﾟ☆",
    "+.｡｡.:*･ﾟ♪+.｡｡.:*･ﾟ♪",
    "｡･:*:･ﾟ★,｡･:*:･ﾟ☆",
    "✽.｡.:*・ﾟ ✽.｡.:*・ﾟ ✽.｡.:*・ﾟ",
    "゜*。,。*゜*。,。*゜",
    "..｡o○..｡o○..｡o○",
    "♪*ﾟ‘ﾟ･*:.｡. .｡.:*･'ﾟ:*:ﾟ",
    "━━━☆・‥…━━━☆・‥…━━━☆",
    ",.*.,.*.,.*.,.*.,.*.",
]
REGISTERED = [
    "Castle HR Services Limited. Registered in England and Wales. Registered Office: 1 Castle Yard, Derby, DE1 0AA. Company Number: 01234567",
    "Larch Ltd (registered in England no. 01234567)",
    "SoleMates Ltd, registered in England 0000000. Unsubscribe",
    "Registered office: 1 High Street, Leeds LS1 0AA. Registered in England, number 01234567",
    "VAT Registration No. GB 123 4567 89",
    "Authorised and regulated by the Financial Conduct Authority (FRN 123456).",
    "Larch Print Ltd. Company registration number 01234567.",
    "ABN 12 345 678 901",
]
NOT_REGISTERED = [
    "The car is registered in Leeds.",
    "Are you registered in time?",
    "We are regulated by our cat.",
]


@pytest.mark.parametrize("line", STARS)
def test_lines_of_stars_and_small_signs_part_a_signature(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n鈴木 淳\nm@m.test\n{line}\n").text == LETTER


@pytest.mark.parametrize("line", REGISTERED)
def test_where_a_firm_is_registered_is_no_word_of_the_sender(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n").text == LETTER


@pytest.mark.parametrize("line", NOT_REGISTERED)
def test_cars_are_registered_too(line: str) -> None:
    assert own_words(f"Hi Bo,\n\n{line}\n\nAnn").text == f"Hi Bo,\n\n{line}\n\nAnn"


PEOPLE_WRITE = [
    "Their firm is Hale Ltd, registered in Leeds with number 1234567, if you want to look.",
    "You asked about Brook Ltd, registered in England 04512345, and I found nothing bad.",
    "I set up Rowan Ltd (registered company 1234567) last week.",
    "Brook Ltd, registered in England 04512345, has gone bust.",
    "Please don't print this yet, the figures are wrong. I'll send the new file on Monday.",
    "Important: this e-mail needs an answer by Friday. Can you send me the passport copy?",
    "Views expressed by the neighbours differ. Shall we meet on Friday?",
    "Email is not secure, so I'll bring you the contract on Friday. Can you be home at six?",
    "You must not forward my message to Ben. Can you call me?",
    "Fraud prevention is my new job at the bank. Can we meet on Friday?",
    "Beware of online shops. Can you call me first?",
    "Save paper for the kids' party on Friday. Can you bring some?",
    "Oxfam is a registered charity number 202918 and I work there now. Can you come and see it?",
    "Typed with one hand, sorry for the mistakes.\nThe baby sleeps now. Can you come on Friday?",
    "This message must not go outside the family.\nCan you call me?",
    "【お願い】\n本メールに返信の形で、出欠を金曜までにお知らせください。",
    "重要\n\n本メールの添付をご確認のうえ、金曜までに返信をお願いします。",
    "本メールは、個人情報が含まれるため取り扱いにご注意ください。\n名簿を金曜までに直していただけますか。",
    "もしお心当たりのない場合はご連絡ください。\n忘れ物の傘を預かっています。",
    "このメールは外部の人に見せないでください。\n添付の原稿を読んでください。\n森",
]
UNDER_A_NAME = [
    "Please don't print this e-mail unless you have to.",
    "Save paper, save trees.",
    "Views expressed are those of the sender.",
    "E-mail is not secure.",
    "Fraud warning: we never change our bank details by mail.",
    "Typed with one hand, sorry for the mistakes.",
]


@pytest.mark.parametrize("above", ["", "Hi Ben,\n\n", "Thanks Ben,\n\n", "山田様\n\n"])
@pytest.mark.parametrize("text", PEOPLE_WRITE)
def test_what_stands_in_disclaimers_may_open_a_letter_and_takes_nothing_away(above: str, text: str) -> None:
    assert own_words(above + text).text == above + text


@pytest.mark.parametrize("line", UNDER_A_NAME)
@pytest.mark.parametrize("end", ["Thanks\nAnna", "Anna"])
def test_the_same_below_a_name_is_no_word_of_the_sender(end: str, line: str) -> None:
    assert own_words(f"Hi Ben,\n\nFriday is fine.\n\n{end}\n\n{line}").text == f"Hi Ben,\n\nFriday is fine.\n\n{end}"
