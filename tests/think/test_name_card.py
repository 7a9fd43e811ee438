"""Cards at the end of a letter: right below its last sentence, under a name signed twice, and addresses that are told and stay."""

from __future__ import annotations

import pytest

from daemon.think.own_words import own_words

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
