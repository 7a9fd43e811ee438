"""How mail programs mark what they quote and pass on, as their users see it; the letter above, below or between is what is read."""

from __future__ import annotations

import pytest

from daemon.think.mail.own_words import own_words

LETTER = "承知しました。\n二十日にお届けします。\n\n水野"
QUOTED = "> 鏡餅を三つお願いします。\n> いつごろ届きますか。"
BARE = "鏡餅を三つお願いします。\nいつごろ届きますか。"

ABOVE_QUOTES = {
    "gmail": "2026年12月14日(月) 19:30 佐藤 花子 <hanako@example.jp>:",
    "gmail wrapped": "2026年12月14日(月) 19:30 佐藤 花子 <hanako@example.jp>\n:",
    "gmail english": "On Mon, Dec 14, 2026 at 7:30 PM Hanako Sato <hanako@example.jp> wrote:",
    "gmail english wrapped": "On Mon, Dec 14, 2026 at 7:30 PM Hanako Sato <hanako@example.jp>\nwrote:",
    "apple": "2026/12/14 19:30、佐藤 花子 <hanako@example.jp>のメール:",
    "apple english": "On 14 Dec 2026, at 19:30, Hanako Sato <hanako@example.jp> wrote:",
    "thunderbird": "On 2026/12/14 19:30, 佐藤 花子 wrote:",
    "thunderbird japanese": "佐藤 花子 さんは 2026/12/14 19:30:11 に書きました:",
    "thunderbird older": "(2026/12/14 19:30), 佐藤 花子 wrote:",
    "becky": "On Mon, 14 Dec 2026 19:30:11 +0900\n佐藤 花子 <hanako@example.jp> wrote:",
    "hidemaru": "佐藤さんは書きました:",
    "hidemaru without a colon": "佐藤 花子 さんは 2026/12/14 19:30:11 に書きました",
    "shuriken": "佐藤 花子さん wrote (2026/12/14 19:30):",
    "mutt": "* 佐藤 花子 <hanako@example.jp> [2026-12-14 19:30]:",
    "wanderlust": 'In message <a1b2@example.jp>\n  "鏡餅"\n  "佐藤 花子 <hanako@example.jp>" wrote:',
    "news reader": "In article <a1b2@example.jp>,\nHanako Sato <hanako@example.jp> writes:",
    "yahoo": "--- 佐藤 花子 <hanako@example.jp> wrote:",
    "al-mail": "「佐藤 花子」さんからのメール:",
    "french": "Le lun. 14 déc. 2026 à 19:30, Hanako Sato <hanako@example.jp> a écrit :",
    "italian": "Il giorno lun 14 dic 2026 alle ore 19:30 Hanako Sato <hanako@example.jp> ha scritto:",
    "spanish": "El lun, 14 dic 2026 a las 19:30, Hanako Sato (<hanako@example.jp>) escribió:",
    "shuriken with the day behind": "佐藤 花子さんのメール (2026/12/14 19:30):",
    "chinese": "佐藤 花子 <hanako@example.jp> 于2026年12月14日周一 19:30写道：",
    "korean": "2026년 12월 14일 (월) 오후 7:30, 佐藤 花子 <hanako@example.jp>님이 작성:",
    "german wrapped": "Am Mo., 14. Dez. 2026 um 19:30 Uhr schrieb Hanako Sato <\nhanako@example.jp>:",
    "portuguese wrapped": "Em seg., 14 de dez. de 2026 às 19:30, Hanako Sato <hanako@example.jp>\nescreveu:",
    "polish": "pon., 14 gru 2026 o 19:30 Hanako Sato <hanako@example.jp> napisał(a):",
    "russian": "пн, 14 дек. 2026 г. в 19:30, Hanako Sato <hanako@example.jp>:",
    "finnish": "ma 14. jouluk. 2026 klo 19.30 Hanako Sato (hanako@example.jp) kirjoitti:",
    "dutch": "Op ma 14 dec 2026 om 19:30 schreef Hanako Sato <hanako@example.jp>:",
}
BELOW = {
    "outlook": "________________________________\n差出人: 佐藤 花子 <hanako@example.jp>\n送信日時: 2026年12月14日 19:30\n宛先: 水野\n件名: 鏡餅",
    "outlook without a line": "差出人: 佐藤 花子 <hanako@example.jp>\n送信日時: 2026年12月14日 19:30\n宛先: 水野\n件名: 鏡餅",
    "outlook english": "From: Hanako Sato <hanako@example.jp>\nSent: Monday, December 14, 2026 7:30 PM\nTo: Mizuno\nSubject: Rice cakes",
    "outlook express": '----- Original Message -----\nFrom: "佐藤 花子" <hanako@example.jp>\nTo: <mizuno@example.jp>\nSent: Monday, December 14, 2026 7:30 PM\nSubject: 鏡餅',
    "outlook original": "-----Original Message-----\nFrom: 佐藤 花子\nSent: Monday, December 14, 2026 7:30 PM",
    "forward of gmail": "---------- Forwarded message ---------\nFrom: 佐藤 花子 <hanako@example.jp>\nDate: 2026年12月14日(月) 19:30\nSubject: 鏡餅\nTo: <mizuno@example.jp>",
    "forward of apple": "Begin forwarded message:\n\nFrom: Hanako Sato <hanako@example.jp>\nSubject: Rice cakes",
    "outlook german": "Von: Hanako Sato <hanako@example.jp>\nGesendet: Montag, 14. Dezember 2026 19:30\nAn: Mizuno\nBetreff: Reiskuchen",
    "outlook french": "De : Hanako Sato <hanako@example.jp>\nEnvoyé : lundi 14 décembre 2026 19:30\nÀ : Mizuno\nObjet : Gâteaux de riz",
    "outlook italian": "Da: Hanako Sato <hanako@example.jp>\nInviato: lunedì 14 dicembre 2026 19:30\nA: Mizuno\nOggetto: Mochi",
    "outlook dutch": "Van: Hanako Sato <hanako@example.jp>\nVerzonden: maandag 14 december 2026 19:30\nAan: Mizuno\nOnderwerp: Rijstkoek",
    "outlook chinese": "发件人: 佐藤 花子 <hanako@example.jp>\n发送时间: 2026年12月14日 19:30\n收件人: 水野\n主题: 年糕",
    "outlook korean": "보낸 사람: 佐藤 花子 <hanako@example.jp>\n보낸 날짜: 2026년 12월 14일 19:30\n받는 사람: 水野\n제목: 떡",
    "phone": "-----元のメッセージ-----\n差出人: 佐藤 花子\n件名: 鏡餅",
}
SIGNATURES = {
    "dashes": "-- \n水野酒店 水野 淳\nTEL 03-0000-0000",
    "heavy line": "━━━━━━━━━━━━\n水野酒店 水野 淳\n〒100-0000 東京都\nTEL 03-0000-0000\n━━━━━━━━━━━━",
    "stars": "*****************************\n水野酒店 水野 淳\nmizuno@example.jp\n*****************************",
    "iphone": "iPhoneから送信",
    "android": "Sent from my Galaxy",
    "ipad with a space": "iPad から送信",
    "between brackets": "[iPhone から送信]",
    "another phone": "AQUOSから送信されました",
    "windows": "Windows 版のメールから送信",
    "outlook for a phone, got": "Android 版 Outlook を取得",
    "scanned": "このEメールはアバスト アンチウイルスによりウイルススキャンされています。\nhttps://antivirus.example/",
    "scanned, short": "ウイルス フリー。www.antivirus.example",
    "not to be copied": "※本メールの内容を無断で転載することを禁じます。",
    "think of trees": "このメールを印刷する前に、環境への配慮をお願いします。",
    "triangles": "▼△▼△▼△▼△▼△\n水野酒店 水野 淳\n▼△▼△▼△▼△▼△",
    "flowers": "✿✿✿✿✿✿✿✿✿✿\n水野酒店 水野 淳",
    "at signs": "@@@@@@@@@@@@@@@@\n水野酒店 水野 淳\n@@@@@@@@@@@@@@@@",
    "iphone, spanish": "Enviado desde mi iPhone",
    "iphone, italian": "Inviato da iPhone",
    "iphone, chinese": "从我的iPhone发送",
    "iphone, korean": "나의 iPhone에서 보냄",
    "another program": "Sent with Fastmail",
    "excused": "Please excuse brevity, sent from my phone",
    "stars with gaps": "* * * * * * * * * *\nJune Mills\nMills Bakery",
    "checked": "This email has been checked for viruses by Avast antivirus software.\nwww.antivirus.example",
    "where it is registered": "Registered in England and Wales No. 01234567. Registered office: 1 High St, Leeds.",
    "app of another maker": "iPhone版そらメールから送信",
    "what free mail praises": "__________________________________\nDo you Sky!?\nSky Mail - 50x more room than others!\nhttp://promotions.sky.example/new",
    "phone of a carrier": "docomoのスマートフォンから送信",
    "outlook for a phone": "Get Outlook for Android<https://aka.example/x>",
    "outlook for a phone, japanese": "Outlook for iOS を入手<https://aka.example/x>",
    "outlook for a phone, japanese, in the other order": "iOS 版 Outlook を入手<https://aka.example/x>",
    "google calendar": "~~//~~\nInvitation from Google Calendar: https://calendar.example/\n\nYou are receiving this email because you are an attendee on the event. To stop receiving future updates for this event, decline this event; alternatively you can sign up for an account at https://calendar.example/ and control your notification settings.",
    "why one gets it": "※本メールはメールマガジンの配信を希望された方にお送りしています。\n水野酒店",
    "disclaimer with a title": "【機密情報に関するお知らせ】\n本メールは名宛人のみを対象としたものです。\nThis e-mail is confidential.",
    "disclaimer in french": "Ce message et ses pièces jointes sont confidentiels.\nSi vous l'avez reçu par erreur, merci de le détruire.",
    "disclaimer in german": "Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt.",
    "disclaimer in spanish": "Este mensaje es confidencial y va dirigido exclusivamente a su destinatario.",
    "disclaimer below": "--------------------------------\n水野酒店 店主 水野 淳\n--------------------------------\n本メールには秘密情報が含まれている場合があります。\n誤って受信された場合は速やかに削除してください。",
}


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("attribution", ABOVE_QUOTES.values(), ids=ABOVE_QUOTES)
def test_the_letter_above_a_quote_is_read_without_the_line_over_it(attribution: str) -> None:
    assert squeezed(own_words(f"{LETTER}\n\n{attribution}\n\n{QUOTED}\n").text) == squeezed(LETTER)


@pytest.mark.parametrize("attribution", ABOVE_QUOTES.values(), ids=ABOVE_QUOTES)
def test_the_letter_below_a_quote_is_read_without_the_line_over_it(attribution: str) -> None:
    assert squeezed(own_words(f"{attribution}\n{QUOTED}\n\n{LETTER}\n").text) == squeezed(LETTER)


@pytest.mark.parametrize("head", BELOW.values(), ids=BELOW)
def test_what_stands_below_the_head_of_another_mail_is_not_the_senders(head: str) -> None:
    assert squeezed(own_words(f"{LETTER}\n\n{head}\n\n{BARE}\n").text) == squeezed(LETTER)


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES)
def test_a_signature_is_no_part_of_the_letter(signature: str) -> None:
    assert squeezed(own_words(f"{LETTER}\n\n{signature}\n").text) == squeezed(LETTER)


@pytest.mark.parametrize(
    "line",
    [
        "🎉🎉🎉🎉🎉🎉🎉🎉",
        "！！！！！！！！",
        "♡♡♡♡♡♡♡♡",
        "LINEから送信した写真です。",
        "会社から送信します。",
        "これもメールから送信",
        "____________________\n会計は私が持ちます。\nどうぞよろしく。\nまた来週。",
        "このメールは無断で転送しないでください。",
        "母のメール (長いです):",
        "Registered in Bath, no problem at all.",
        "The meeting is at 10:00, and Ann (ann@example.org) sends the link:",
        "Please excuse the photo I took of it.",
    ],
)
def test_cries_hearts_and_sentences_about_mail_are_no_signature(line: str) -> None:
    assert squeezed(own_words(f"{LETTER}\n\n{line}\n").text) == squeezed(LETTER + line)


def test_the_number_of_a_parcel_is_told_and_no_telephone() -> None:
    text = "本日発送いたしました。\n\nお問い合わせ番号:1234-5678-9012\nお届け予定日:11月29日\n"
    assert squeezed(own_words(text).text) == squeezed(text)


@pytest.mark.parametrize(
    "told",
    [
        "Backup finished.\n\nStarted: 2026-01-19 02:00:04\nFinished: 2026-01-19 03:41:52",
        "お預かりした機械はこちらです。\n\n一号機 192.0.2.25 a@example.jp\n二号機 198.51.100.7 b@example.jp",
        "This is what came back.\n\n  a@example.jp\n    host mail.example [192.0.2.25]: after RCPT TO:<a@example.jp>: 550 unknown user",
    ],
)
def test_days_and_machines_are_told_and_no_telephones(told: str) -> None:
    assert squeezed(own_words(told).text) == squeezed(told)


HEAD = "From: Noor Haddad <noor@example.org>\nSent: Monday, 5 October 2026 09:10\nTo: Piet Bos <piet@example.nl>\nSubject: The barge\n\n"
ASKED = "1. Is the mooring free in May?\n{}\n\n2. How deep is the lock?\n{}\n\nThanks,\nNoor"
MARKED = {
    "in brackets": ("My answers are below, marked [PB].", "[PB]"),
    "of a Japanese program": ("ご質問の下に【木田】で書き入れました。", "【木田】"),
    "an arrow in quotes": ("下の文中に「→」で回答いたします。", "→"),
}


@pytest.mark.parametrize("named", MARKED)
def test_answers_behind_a_mark_that_the_note_names_are_own_words_in_a_quote_without_signs(named: str) -> None:
    note, mark = MARKED[named]
    text = f"{note}\n\nPiet\n\n{HEAD}{ASKED.format(f'{mark} From the 9th.', f'{mark} Two metres.')}"
    passages = own_words(text).passages
    assert [one.text for one in passages] == [f"{note}\n\nPiet", f"{mark} From the 9th.", f"{mark} Two metres."]
    assert [one.answers for one in passages[1:]] == ["> 1. Is the mooring free in May?", "> 2. How deep is the lock?"]


def test_an_answer_behind_a_mark_goes_on_to_the_next_gap() -> None:
    note = "Answers inline, marked [PB]."
    text = f"{note}\n\n{HEAD}{ASKED}".format("[PB] From the 9th.", "[PB] Two metres,\nin summer a little less.")
    assert own_words(text).text.endswith("[PB] Two metres,\nin summer a little less.")


@pytest.mark.parametrize(
    "note",
    [
        "See you below deck.",  # names no mark
        "I put → on the plan, and the crew knows.",  # says nothing of answers
        "My answers are below.",
    ],
)
def test_lines_of_a_quote_that_begin_with_a_sign_stay_quoted_where_no_note_names_it(note: str) -> None:
    text = f"{note}\n\nPiet\n\n{HEAD}{ASKED.format('→ or else in June', '[PB] the old lock')}"
    assert own_words(text).text == f"{note}\n\nPiet"


def test_answers_that_stand_above_each_quoted_question_are_own_words() -> None:
    text = (
        "As you asked, above each point.\n\nOn 2 Oct 2026 23:10:44 BST, Noor Haddad <noor@example.org> wrote:\n\n"
        "From the 9th.\n> Is the mooring free in May?\n\nTwo metres.\n> How deep is the lock?\n\nPiet"
    )
    assert [tuple(one) for one in own_words(text).passages] == [
        ("As you asked, above each point.", ""),
        ("From the 9th.", "> Is the mooring free in May?"),
        ("Two metres.\n\nPiet", "> How deep is the lock?"),
    ]


def test_a_quote_without_signs_that_holds_answers_under_its_own_quotes_stays_quoted() -> None:
    text = (
        "Agreed, all of it.\n\nOn 2 Oct 2026 23:10:44 BST, Noor Haddad <noor@example.org> wrote:\n\n"
        "Hello Piet\n\n> Is the mooring free in May?\nFrom the 9th.\n\n> How deep is the lock?\nTwo metres."
    )
    assert own_words(text).text == "Agreed, all of it."
