"""The lines above a quote in the wordings of many programs, heads whose fields stand alone, and quotes that a program broke."""

from __future__ import annotations

import pytest

from daemon.think.mail.own_words import own_words

LETTER = "承知しました。\n二十日にお届けします。\n\n水野"
QUOTE = "> 鏡餅を三つお願いします。\n> いつごろ届きますか。"
BARE = "水野様\n\n鏡餅を三つお願いします。\nいつごろ届きますか。"
ABOVE_QUOTES = [
    "佐藤 花子さんの書き込み:",
    "佐藤 花子 さんの投稿：",
    "佐藤さんの発言：",
    "佐藤さんのコメント:",
    "佐藤 花子さんからのメッセージ：",
    "佐藤 花子 さんが書きました:",
    "佐藤さんwrote:",
    "佐藤様からのメール：",
    "佐藤様より：",
    "At 10:12 26/12/14, 佐藤 花子 wrote:",
    "At 19:30 +0900 26.12.14, 佐藤 花子 wrote:",
    "Mon, 14 Dec 2026 19:30:11 +0900 頃に 佐藤 花子さんが書きました",
    "2026年12月14日 19:30、佐藤 花子 <hanako@sato.test>さんが書きました",
    "2026/12/14(月) 19:30 佐藤 花子さん<hanako@sato.test>",
    "2026-12-14 19:30 に 佐藤 花子 さんは書きました:",
    "2026年12月14日月曜日 19:30:11 JST、佐藤 花子は次のように書いています:",
    "2026年12月14日月曜日 19:30に、佐藤 花子 <hanako@sato.test> さんは書きました:",
    "On 2026年12月14日 at 19:30, 佐藤 花子 (hanako@sato.test) wrote:",
    "On 2026年12月14日 at 19:30 +0900, 佐藤 花子 <hanako@sato.test>, wrote:",
    "佐藤さんのメールより引用：",
    "2026年12月14日(月) 午後7:30 佐藤花子 <hanako@sato.test>:",
    "Am 14.12.2026 um 19:30 schrieb 佐藤 花子:",
    "Le 14/12/2026 à 19:30, 佐藤 花子 a écrit :",
    "Hanako Sato(佐藤花子)さん wrote at 2026/12/14:",
    "Quoting 佐藤 花子 <hanako@sato.test>:",
    "(2026年12月14日 19:30)、佐藤 花子 さんの発言：",
    "In article <20261214.1@sato.test>, 佐藤 花子 <hanako@sato.test> writes:",
    'In message "[kai:123] 鏡餅" on 26/12/14, 佐藤 花子 <hanako@sato.test> writes:',
    "Message-ID <20261214.1@sato.test> の記事において、佐藤さんは書きました。",
    '"佐藤 花子" <hanako@sato.test> さんは書きました：',
    '>>>>> "HS" == Hanako Sato <hanako@sato.test> writes:',
    ">>>>> On Mon, 14 Dec 2026 19:30:11 +0900, 佐藤 花子 <hanako@sato.test> said:",
    'In the message of "Re: 鏡餅" on 2026/12/14 19:30, 佐藤 花子 wrote:',
    "佐藤 花子 <hanako@sato.test> 於 2026年12月14日 週一 下午7:30寫道：",
    "On Mon, Dec 14, 2026, 19:30 佐藤 花子 <hanako@sato.test> wrote:",
    "On Mon, 14 Dec 2026, 19:30 佐藤 花子, <hanako@sato.test> wrote:",
    "On Monday, December 14, 2026, 佐藤 花子 <hanako@sato.test> wrote:",
    "On Monday, December 14, 2026 at 07:30:11 PM GMT+9, 佐藤 花子 <hanako@sato.test> wrote:",
    "On Dec 14, 2026, at 7:30 PM, 佐藤 花子 <hanako@sato.test> wrote:",
    "On Mon, Dec 14, 2026 at 07:30:11PM +0900, 佐藤 花子 wrote:",
    "On 12/14/26 7:30 PM, 佐藤 花子 wrote:",
    "On 14/12/2026 19.30, 佐藤 花子 via kai wrote:",
    "* 佐藤 花子 [14.12.2026 19:30]:",
    "佐藤 花子 wrote on 14.12.26 19:30:",
    "佐藤 花子, 14.12.26 19:30:",
    "佐藤 花子 schrieb am 14.12.2026 um 19:30:",
    "Hanako Sato ha scritto il 14/12/2026 alle 19:30:",
    "hanako@sato.test wrote:",
    "hanako@sato.test さんは書きました:",
    "----- 佐藤 花子 <hanako@sato.test> wrote:",
    "---- On Mon, 14 Dec 2026 19:30:11 +0900 佐藤 花子 <hanako@sato.test> wrote ----",
    '-----"佐藤 花子" <hanako@sato.test> wrote: -----',
    "--- 佐藤 花子 <hanako@sato.test> からのメッセージ：",
]
LOOKS_ABOVE = [
    "佐藤さんのコメント:とても良い会でした。",
    "佐藤さんより：米を三つ預かっています。",
    "ご意見は次のように書いてください:\n一つだけで結構です。",
    "昨日、母のメールに書きました:\n元気だそうです。",
    "On Monday I wrote to Ann:\nshe will come.",
    "My brother writes: he is well.\nLove,\nAnn",
    "会議は14:00から、場所は次のとおりです:\n第二会議室です。",
]
FIELDS_ALONE = [
    '佐藤 花子 <hanako@sato.test>\n2026/12/10 16:40\n\n宛先\n"水野" <m@m.test>\ncc\n\n件名\n鏡餅',
    "佐藤 花子/東京/株式会社サトウ\n2026/12/10 16:40\n\n宛先\n水野\ncc\n\n件名\n鏡餅",
    "Hanako Sato <hanako@sato.test>\n12/10/2026 04:40 PM\n\nTo\nMizuno\ncc\n\nSubject\ncakes",
    "差出人\n佐藤 花子\n宛先\n水野\n件名\n鏡餅",
    "From\nHanako Sato\nTo\nMizuno\nSubject\ncakes",
    '"佐藤 花子" <hanako@sato.test>\n2026年12月10日 16:40\nTo\n水野\ncc\nSubject\n鏡餅',
]
LOOKS_ALONE = [
    "件名\n\nこれだけは必ず入れてください。",
    "宛先\n東京都千代田区一丁目\n\nまでお送りください。",
    "To\nbe or not.\n\nAnn",
]
BROKEN = [
    "> 先日の議事録をお送りします。お手すきのときにご確認ください。特に三番目の\n議題については、発言の順番が違っているかもしれません。\n> よろしくお願いします。",
    "> 先日の議事録をお送りします。お手すきのときにご確認ください。特に三番目の\n議題については、発言の順番が違っているかもしれません。",
    "> I have put the minutes of last week into the shared folder and would be very\nglad if you could read them.\n> Thanks",
    "> I have put the minutes of last week into the shared folder and would be very\nglad if you could read them.",
]
ANSWERED = [
    (
        "> 鏡餅は三つでよろしいですか。\nはい、三つです。\n> 二十日に届きますか。\n届きます。",
        "はい、三つです。届きます。",
    ),
    (
        "> I have put the minutes of last week into the shared folder, did you see them?\nyes, thanks\n> good",
        "yes, thanks",
    ),
    ("> 餅\n三つです。\n> 酒\n二本です。", "三つです。二本です。"),
    (
        "> 先日の議事録をお送りします。お手すきのときにご確認ください。特に三番目の\n\n三番目は直しました。",
        "三番目は直しました。",
    ),
]
INITIALS = [
    "    HS> ",
    "  HS> ",
    "   HS>  ",
    "\tHS> ",
    "HS>",
    "HS>> ",
    "    hanako> ",
]


@pytest.mark.parametrize("line", ABOVE_QUOTES)
def test_the_line_above_a_quote_is_not_the_senders(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n{QUOTE}\n").text == LETTER
    assert own_words(f"{line}\n\n{QUOTE}\n\n{LETTER}\n").text == LETTER


@pytest.mark.parametrize("text", LOOKS_ABOVE)
def test_what_somebody_said_or_wrote_is_told_too(text: str) -> None:
    assert own_words(text).text == text


@pytest.mark.parametrize("head", FIELDS_ALONE)
def test_a_head_may_have_its_fields_on_lines_of_their_own(head: str) -> None:
    assert own_words(f"{LETTER}\n\n{head}\n\n{BARE}\n").text == LETTER


@pytest.mark.parametrize("text", LOOKS_ALONE)
def test_one_word_alone_is_no_head(text: str) -> None:
    assert own_words(f"佐藤様\n\n{text}\n").text == f"佐藤様\n\n{text}"


@pytest.mark.parametrize("quote", BROKEN)
def test_the_end_of_a_quoted_line_that_a_program_broke_is_quoted(quote: str) -> None:
    attribution = "2026年12月2日(水) 17:40 佐藤 花子 <hanako@sato.test>:"
    assert own_words(f"{LETTER}\n\n{attribution}\n{quote}\n").text == LETTER


@pytest.mark.parametrize(("text", "own"), ANSWERED)
def test_an_answer_right_below_a_quote_is_own(text: str, own: str) -> None:
    assert "".join(own_words(text).text.split()) == "".join(own.split())


@pytest.mark.parametrize("mark", INITIALS)
def test_initials_may_stand_away_from_the_edge(mark: str) -> None:
    text = f"{mark}Did you look?\n\nYes.\n\n{mark}When do you merge?\n\nOn Friday.\n"
    assert own_words(text).text.split("\n\n") == ["Yes.", "On Friday."]


IN_BRACKETS = [
    "（以下、いただいたメール）",
    "（以下引用）",
    "【以下、元のメール】",
    "＜以下引用＞",
    "(以下、前回のメール)",
    "《いただいたメール》",
    "【引用】",
    "〈引用はじめ〉",
    "[以下は引用です]",
    "（元のメール）",
]


@pytest.mark.parametrize("line", IN_BRACKETS)
def test_words_in_brackets_right_above_a_quote_announce_it(line: str) -> None:
    assert own_words(f"{LETTER}\n\n{line}\n{QUOTE}\n").text == LETTER


@pytest.mark.parametrize("text", ["（以下、私見です）\n餅は白がいい。", "【引用】の書き方が分かりません。"])
def test_words_in_brackets_elsewhere_are_own(text: str) -> None:
    assert own_words(text).text == text
