"""Whether a sentence asks anew, or only reminds of what is open already: a nudge, the same in other words, a need said twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from daemon.think import turns
from daemon.think.content_words import names_another, overlap, shared, words_of
from daemon.think.later import later
from daemon.think.ledger_rows import Row, other
from daemon.think.matters import points_back, states_a_need
from daemon.think.model import Letter, Sentence
from daemon.think.open_rows import OpenRows, in_order

_HOW_IT_STANDS = later(  # asks what became of something, and names at most the thing
    r"(?:わか|分か|決ま|届|でき|出来|終わ|済|見つか|調べ|確認|確かめ|聞い|考え|選|用意|準備|予約|手配|送|出し|返|直|書|読|見)[^。、？?]{0,12}(?:た|そう|てる|でる|ている|ています)(?:です|でしょう)?(?:か(?:な|しら|ね)?|の|ん(?:です|でしょう)か)?[?？。]*$"
    r"|(?:どう|いかが|どんな(?:感じ|具合|様子))(?:です|でしょう|かな|なった|なりました|なって(?:る|いる|い?ます))*(?:か|の)?[?？。]*$"
    r"|\b(?:any luck|did you (?:find|get|manage|decide|have)|have you (?:found|decided|had|managed|been able|got|sorted)|how(?: is|'s| are) [^?]* (?:coming|going|getting)|where are we with)\b[^?]*\?\s*$",
    re.IGNORECASE,
)
_ASKS_CARE = later(  # a courtesy in the form of a request, of what was spoken of before it
    r"^(?:(?:お忙しい|ご多忙の?)(?:ところ|中)|お手数(?:です|をおかけします)が|恐れ入りますが|恐縮(?:です|では(?:ござい|あり)ます)が|大変|何卒|どうか|引き続き|以上|それでは|では|[、。])*(?:ご(?:確認|検討|対応|手配|準備|回答|返信|返答|協力|調整|連絡)|お返事)(?:の(?:ほど|程))?(?:を|、)?(?:どうぞ|何卒|よろしく|宜しく)*"
    r"(?:お願い(?:いた|し|申し)|お待ち|賜り|いただけ(?:れば|ますと|たら)|くださいますよう)[^。？?]*。?$"
)
_ASKED_FOR_TEXT = "回数 人数 件数 時間 時期 日程 都合 返事 お手 隙 空 様子 状況"  # what a question was for
_ASKED_FOR = frozenset(_ASKED_FOR_TEXT.split())
_AGAIN = later(
    r"\b(?:any (?:idea|thoughts?)(?: of| about| on)?|so|and|do you know(?: yet)?),? (?P<what>when|where|who|which|what time|what|how)\b",
    re.IGNORECASE,
)


_ALSO = later(
    r"\b(?:also|another|as well|too|second|one more|by the way|other|instead|and (?:could|can|would|what|when|where|how|who))\b|もう一|別の|ほかに|他に|あと|それと|追加",
    re.IGNORECASE,
)
_ASKS_AFTER = later(  # what became of it
    r"\b(?:did|have) you (?:ever |yet |already |all )?(?:decided?|thought|think|looked?|found|find|asked?|checked?|heard|hear|managed?|sorted|got (?:round|anywhere)|get (?:round|anywhere)|spoken|speak|made up your mind|make up your mind)\b[^?]*\?",
    re.IGNORECASE,
)


def reminded_of(rows: OpenRows, letter: Letter, sentence: Sentence) -> Row | None:
    """The open row that the sentence only asks for again."""
    words, nudge = _asked_about(letter, sentence)
    if not letter.attachments and _ASKS_CARE.search(sentence.text.strip()):
        nudge, new = (
            True,
            [row for row in rows.of(other(letter.side), "ask", "question") if row.asked is letter.contact],
        )
        if new:
            return new[-1]
    side, kinds = other(letter.side), ("ask", "question", *(["promise"] if nudge else []))
    here = rows.in_exchange(letter, side, *kinds)
    of_exchange = {row.number for row in here}
    for row in reversed(in_order(rows.about(words, side, *kinds), here if nudge else ())):
        together = row.number in of_exchange
        again = overlap(row.words, words) >= 0.6 and (together or shared(row.words, words) >= 2)
        again = again or (
            together and row.asked.id != letter.contact.id and _ASKS_AFTER.search(sentence.text) is not None
        )
        again = again or (
            letter.contact.reply_to in row.mails and shared(row.words, words) > 0 and not _ALSO.search(sentence.text)
        )
        elsewhere = row.asked.id == letter.contact.id or not (together or nudge)
        if (
            (again and not (elsewhere and names_another(row.words, words)))
            or (nudge and together and row.asked.id != letter.contact.id)
            or (nudge and shared(row.words, words))
            or (together and _asks_how_it_stands(row, sentence, letter, words))
        ):
            return row
    for row in here or rows.in_exchange(letter, side, "question"):
        if _asks_the_same_again(row, sentence, letter):
            return row
    return _the_only_one(rows, letter, side) if turns.asked_before(sentence) else None


def _asks_how_it_stands(row: Row, sentence: Sentence, letter: Letter, words: frozenset[str]) -> bool:
    """写真の枚数、わかったかな？ below a question for their number; it names nothing that was not named in asking."""
    if row.kind == "promise" or row.asked.id == letter.contact.id:
        return False
    known = row.words | words_of(row.asked.subject) | _ASKED_FOR
    if not _HOW_IT_STANDS.search(sentence.text.strip()):
        return turns.wants_word(sentence) and shared(row.words, words) > 0 and shared(words, known) == len(words)
    return shared(words, known) == len(words) and (not words or shared(row.words, words) > 0)


def _asks_the_same_again(row: Row, sentence: Sentence, letter: Letter) -> bool:
    """`Any idea when you might come by?` names nothing: it asks `when` again."""
    again = _AGAIN.search(sentence.text)
    if again is None or row.asked.id == letter.contact.id or words_of(sentence.text) - {"idea", "thought"}:
        return False
    return again["what"].casefold() in row.sentence.text.casefold()


def _the_only_one(rows: OpenRows, letter: Letter, side: str) -> Row | None:
    """What somebody says they asked before, in whatever words, where only one thing of theirs is open."""
    waiting = [row for row in rows.of(side, "ask", "question") if row.asked.id != letter.contact.id]
    return waiting[0] if len(waiting) == 1 else None


def _asked_about(letter: Letter, sentence: Sentence) -> tuple[frozenset[str], bool]:
    """What it asks for, and whether it reminds of it; `please check`, below a word that something has not come, does both."""
    words, place = words_of(sentence.text), letter.sentences.index(sentence)
    before = letter.sentences[place - 1] if place else sentence
    if not words and turns.nudges(before):
        return words_of(before.text), True
    return words, turns.nudges(sentence)


def asks_for_the_need(rows: Sequence[Row], letter: Letter, place: int) -> bool:
    """`I need a reference by Tuesday. Could you write one?` is one wish, and its row is there already."""
    if not place or not points_back(letter.sentences[place].text):
        return False
    before = letter.sentences[place - 1]
    new = takewhile(lambda row: row.asked.id == letter.contact.id, reversed(rows))
    return before.does("ask") and states_a_need(before) and any(row.sentence is before for row in new)
