"""Cards at the end of a letter: right below its last sentence, under a name signed twice, and addresses that are told and stay."""

from __future__ import annotations

import pytest

from daemon.think.mail.own_words import own_words

ENDS = [
    "今後ともよろしくお願いいたします。",
    "お待ちしております。",
    "どうぞよろしくお願い申し上げます。",
    "取り急ぎご連絡まで。",
    "ご検討のほどお願いいたします。",
    "以上、宜しくお願い致します。",
]
CARDS = [
    "株式会社みどり産業\n営業部 早川 亮一\nTEL 06-0000-0000\nhayakawa@midori.test",
    "みどり産業㈱ 早川\n〒530-0000 大阪市北区0-0\n電話：06-0000-0000",
]
TOLD = [
    "新年会の会場が決まりましたので、お知らせします。\n\n料亭 松風\n〒920-0000 金沢市本町0-0\nTEL 076-000-0000",
    "お店はこちらです。\n\n寿司 松\n〒920-0000 金沢市本町0-0\nTEL 076-000-0000",
    "送り先は下記でお願いします。\n\n〒920-0000 金沢市本町0-0\n水野 淳\n電話：076-000-0000",
    "田中さんの連絡先をお送りします。\n田中 一郎\n携帯：090-0000-0000\ntanaka@t.test",
    "病院の住所です。\n\n松風病院\n〒920-0000 金沢市\n電話: 076-000-0000",
    "Here is the hotel:\n\nHotel Corvina\n1 Harbour Walk, Whitby\nTel: 01947 000 000\nwww.corvina.test",
    "The venue is booked, the address is below.\n\nMill Hall Ltd\n3 Mill Lane\nTel: 01947 000 000\nwww.mill.test",
    "You can reach the plumber here:\nDan Ford, Ford Ltd\nTel: 020 7946 0000\ndan@ford.test",
]
SIGNED_AGAIN = [
    (
        "Hi Bo,\n\nYes.\n\nWarm wishes\nFarida\n\nFarida Noor\nVolunteer Coordinator (she/her)\nRiverside Food Bank\n\nWe believe that nobody should go hungry.",
        "Hi Bo,\n\nYes.\n\nWarm wishes\nFarida",
    ),
    (
        "Hi Bo,\n\nYes.\n\nThanks,\n\nFarida\n\nFarida Noor (she/her)\nPhD candidate, Dept of Botany",
        "Hi Bo,\n\nYes.\n\nThanks,\n\nFarida",
    ),
    ("Hi Bo,\n\nYes.\n\nBest,\nFarida\n\nFARIDA NOOR\nArtist", "Hi Bo,\n\nYes.\n\nBest,\nFarida"),
    ("Hi Bo,\n\nYes.\n\nCheers\nFarida\n\nFarida Noor | Artist\nInstagram @farida", "Hi Bo,\n\nYes.\n\nCheers\nFarida"),
    (
        "佐藤様\n\n承知しました。\nよろしくお願いいたします。\n\n佐々木\n\n市役所 広報課\n佐々木 望\nsasaki@city.test",
        "佐藤様\n\n承知しました。\nよろしくお願いいたします。\n\n佐々木",
    ),
    (
        "佐藤様\n\n承知しました。\nよろしくお願いいたします。\n\n佐々木\n\n佐々木 望\n市役所 広報課 主任",
        "佐藤様\n\n承知しました。\nよろしくお願いいたします。\n\n佐々木",
    ),
    (
        "佐藤様\n\n承知しました。\n\nよろしくお願いいたします。\n佐々木\n\n佐々木望（ささき のぞみ）\n広報課",
        "佐藤様\n\n承知しました。\n\nよろしくお願いいたします。\n佐々木",
    ),
]
NAMED_AGAIN = [
    "Hi Bo,\n\nYes.\n\nBest,\nAnn\n\nAnn Marie says hi too.",
    "Hi Bo,\n\nThanks,\nAnn\n\nAnn's car is still at ours, by the way. Can you fetch it?",
    "佐藤様\n\n承知しました。よろしくお願いします。\n\n佐々木\n\n佐々木さんの奥様にもよろしくお伝えください。",
]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("card", CARDS)
def test_a_card_may_stand_right_below_the_last_sentence(end: str, card: str) -> None:
    letter = f"佐藤様\n\n添付いたします。\n{end}"
    own = own_words(f"{letter}\n{card}\n")
    assert own.text == letter
    assert own.footer.strip() == card


@pytest.mark.parametrize("text", TOLD)
def test_the_address_of_an_inn_is_told_and_no_signature(text: str) -> None:
    assert own_words(f"佐藤様\n\n{text}\n").text == f"佐藤様\n\n{text}"


@pytest.mark.parametrize(("text", "letter"), SIGNED_AGAIN)
def test_below_a_name_signed_twice_stands_what_its_bearer_is(text: str, letter: str) -> None:
    assert own_words(text).text == letter


@pytest.mark.parametrize("text", NAMED_AGAIN)
def test_a_namesake_in_a_sentence_signs_nothing(text: str) -> None:
    assert own_words(text).text == text


CARDS_IN_LETTERS = [
    "Greg Hall\nFacilities, Larch House\nx4471",
    "Greg Hall\nArcher Upholstery\n+44 7700 900 999",
    "Greg Hall | Larch House",
    "Greg Hall, PhD\nLecturer",
    "GREG HALL\nLarch House",
]
CARDS_IN_SIGNS = [
    "篠原 拓 | 編集第二部\n株式会社ことば出版\n101-0000 東京都千代田区神田0-0-0\n03-0000-0000",
    "篠原拓（しのはら たく）\nことば出版\nshinohara@k.test",
    "ことば出版 編集部\n篠原 拓\n電話 03-0000-0000",
    "株式会社ことば出版\n篠原 拓\n東京都千代田区神田0-0-0",
]
NO_CARDS = [
    "Greg\n\nGreg is ill, so I am writing. Come at two.",
    "Apples\n\nApples are three pounds a kilo\nPears are four\n\nAnn",
    "Hi\n\nGreg\n\nGreg Hall's car is blocking ours. Can you ring him?",
    "餅\n\n餅 三個\n酒 二本\n\n水野",
    "佐藤様\n\n水野\n\n水野さんに伝えてください。",
]
NAMES = [
    "Vikram Rao",
    "*Tom Ashby*",
    "Dr. Jane O'Neill",
    "J. P. Morris",
]
BELOW_NAMES = [
    "Principal Consultant\nRAO CONSULTING | Bengaluru\n+91 98450 00000",
    "*Fencing & Decking*\n[image: Ashby]\nM: 07700 900 123 | E: tom@ashby.test",
    "Unit 3, Mill Lane\nTel: 01632 960 118",
]


@pytest.mark.parametrize("head", ["Hi Bo,\n\nThe keys are at reception.\n\nGreg", "Bo,\n\nYes, on Friday.\n\n-Greg"])
@pytest.mark.parametrize("card", CARDS_IN_LETTERS)
def test_a_name_alone_and_then_once_more_begins_a_card(head: str, card: str) -> None:
    assert own_words(f"{head}\n\n{card}\n").text == head


@pytest.mark.parametrize("more", ["", "\n\n【年末年始休業のお知らせ】\n12月29日（火）～1月4日（月）"])
@pytest.mark.parametrize("name", ["篠原", "篠原拓", "篠原　拓"])
@pytest.mark.parametrize("card", CARDS_IN_SIGNS)
def test_a_name_alone_and_then_once_more_begins_a_card_in_japanese(card: str, name: str, more: str) -> None:
    letter = f"佐藤さま\n\n略歴をいただけますか。\n\n{name}"
    assert own_words(f"{letter}\n\n{card}{more}\n").text == letter


@pytest.mark.parametrize("text", NO_CARDS)
def test_a_word_alone_and_then_once_more_may_be_the_letter(text: str) -> None:
    assert own_words(text).text == text


@pytest.mark.parametrize("closing", ["Best Regards,", "Kind regards", "Thanks,", "Yours sincerely,", "Many thanks"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("below", BELOW_NAMES)
def test_the_name_below_a_closing_phrase_belongs_to_it_whatever_the_gap(closing: str, name: str, below: str) -> None:
    letter = f"Hi Bo,\n\nYes.\n\n{closing}\n\n{name}"
    assert own_words(f"{letter}\n{below}\n").text == letter


@pytest.mark.parametrize(
    "card",
    ["株式会社みどり\n総務部 佐藤\nTel: 03-1111-2222", "平田運送有限会社\u3000営業課\n平田\u3000修\n〒486-0000 愛知県"],
)
def test_a_card_that_begins_with_the_firm_has_no_name_to_leave(card: str) -> None:
    letter = "佐藤様\n\nはい。\n\n何卒よろしくお願いいたします。"
    assert own_words(f"{letter}\n\n{card}\n").text == letter


CLOSINGS = [
    "All good wishes,",
    "With all good wishes",
    "As ever,",
    "Yours,",
    "Much love",
    "Lots of love,",
    "Every good wish",
    "Ever yours",
    "Talk soon,",
    "Respectfully,",
    "In haste,",
    "Cordially",
    "God bless,",
    "Take care,",
    "BW,",
    "KR",
    "Thx",
    "Cheers then",
    "Bises,",
    "Mit freundlichen Grüßen",
    "Cordialement",
    "Un abrazo",
    "Best,",
    "Hugs",
    "See you soon,",
    "Until then,",
    "Thanks again,",
    "Ta,",
    "Peace,",
    "Faithfully yours,",
    "Warmest regards",
    "Sincerely yours,",
    "Very best",
]
TITLES = [
    "Dr",
    "Prof.",
    "Professor",
    "Mr",
    "Ms",
    "The Revd",
    "Rev.",
    "Sir",
    "Dame",
    "Mrs",
    "Lt Col",
    "Cllr",
]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_people_close_their_letters_in_many_ways(closing: str) -> None:
    letter = f"Hi Bo,\n\nIt is ready on Friday.\n\n{closing}"
    card = "Professor Helen Marsh\nReader in Modern Japanese History\nhttps://westmoor.test/hmarsh"
    assert own_words(f"{letter}\nHelen\n\n{card}\n").text == f"{letter}\nHelen"
    card = "Reader in History\nTel: 0113 000 0000\nwww.westmoor.test"
    assert own_words(f"{letter}\n\nHelen Marsh\n{card}\n").text == f"{letter}\n\nHelen Marsh"


@pytest.mark.parametrize("title", TITLES)
def test_a_card_may_give_the_name_its_title(title: str) -> None:
    letter = "Hi Bo,\n\nIt is ready on Friday.\n\nBest,\nHelen"
    assert own_words(f"{letter}\n\n{title} Helen Marsh\nSchool of History\n").text == letter


DRAWINGS = [
    "\u3000／）／）\n（ ・×・） さとみ\n\u3000ｏ（_ ｏ_）",
    "∧＿∧\n（´∀｀） みずの\n（\u3000つ\u3000つ",
    "┌(┌ ^o^)┐\n|￣￣￣|\n|  みずの |\n|＿＿＿|",
]
FACES = [
    "(^_^)/ また明日ね\n水野",
    "＼(^o^)／\nやったー！",
    "10:00-11:00\n12:00-13:00",
    "1,200円 x 3\n= 3,600円",
    "- 餅\n- 酒",
    "(笑)\n(泣)",
]
POSTS = [
    "Accounts Department",
    "Head of Sales",
    "Consultant Rheumatologist",
    "Senior Lecturer in Botany",
    "Hon. Secretary",
    "Practice Nurse",
    "Managing Director",
    "PA to the Director",
    "Parish Clerk",
    "People Partner",
    "Customer Support Team",
    "Chair, Parish Council",
    "Editor-in-Chief",
    "Co-founder & CEO",
]
NO_POSTS = [
    "and all at the Hollies",
    "Tom and the kids",
    "Mary",
    "x",
    "Woof!",
    "\nTeam dinner on Friday, are you in",
    "\nNurse says he can go home today",
    "Intern wanted by Friday, can you ask around",
    "\nOwner of the dog rang",
    "\nThe team bus goes from the old station",
]


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_cat_drawn_below_the_letter_is_a_signature(drawing: str) -> None:
    letter = "承知しました。\n二十日にお届けします。\n\n水野"
    assert own_words(f"{letter}\n\n{drawing}\n").text == letter


@pytest.mark.parametrize("text", FACES)
def test_faces_and_figures_are_no_drawing(text: str) -> None:
    assert own_words(f"佐藤様\n\n{text}").text == f"佐藤様\n\n{text}"


@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize(
    "more", ["", "\n\nLARCH LTD | Unit 9, Mill Road | T: 01582 000 000\n\nFollow us: Facebook\n\nHow did we do today?"]
)
def test_what_the_sender_is_belongs_to_the_signature(post: str, more: str) -> None:
    letter = "Hi Bo,\n\nIt is ready on Friday.\n\nKind regards,\n\nSue Platt"
    assert own_words(f"{letter}\n{post}{more}\n").text == letter


@pytest.mark.parametrize("line", NO_POSTS)
def test_who_else_sends_regards_stays(line: str) -> None:
    letter = f"Hi Bo,\n\nIt is ready on Friday.\n\nKind regards,\n\nSue Platt\n{line}"
    assert own_words(f"{letter}\n").text == letter


def test_a_card_with_nothing_above_it_but_blank_lines_is_read() -> None:
    text = "\n" * 40 + "Tel 030 12345678\na@example.test\n\nClosed on Sundays.\n"
    assert own_words(text).text


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Dear Bo,\n\nYes.\n\nYours sincerely,\nPriya Nair\n\nMs P. Nair\nHead of Sixth Form / Pennaeth\nYsgol Bryn", "Dear Bo,\n\nYes.\n\nYours sincerely,\nPriya Nair"),
        ("Dear Bo,\n\nYes.\n\nKind regards\nPriya Nair\n\nP. K. Nair, Registrar", "Dear Bo,\n\nYes.\n\nKind regards\nPriya Nair"),
        ("佐藤様\n\n承知しました。\n\n大森\n\n大森会計事務所\n公認会計士 大森 淳", "佐藤様\n\n承知しました。\n\n大森"),
        ("佐藤さん\n\n承知しました。\n\n大森\n\n越後日報社 文化部\n大森 淳", "佐藤さん\n\n承知しました。\n\n大森"),
    ],
)  # fmt: skip
def test_a_post_below_the_name_signed_again_is_a_card(text: str, letter: str) -> None:
    assert own_words(text).text == letter


@pytest.mark.parametrize(
    "text",
    [
        "Hi Bo,\n\nYes.\n\nBest,\nPriya Nair\n\nP. Nair said that she would call. Can you ring her?",
        "佐藤様\n\n承知しました。\n\n大森\n\n大森の部屋は二階です\n鍵は総務課",
        "佐藤様\n\n大森\n\n大森家の持ち物\nお皿 三枚",
    ],
)
def test_what_is_told_below_the_name_is_no_card(text: str) -> None:
    assert own_words(text).text == text
