"""What stands beside the answer in a letter: own news, praise, a line of the firm under the name. It answers nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.think import courtesy, deeds, turns
from daemon.think.content_words import shared, words_of
from daemon.think.deeds_done import same_deed, says_done
from daemon.think.figures import asks_count, asks_figure, asks_who, asks_yes_or_no, gives_figure, gives_person
from daemon.think.joy import asks_opinion, exclaims, of_own_times
from daemon.think.later import later
from daemon.think.ledger_rows import Row
from daemon.think.model import Letter, Sentence
from daemon.think.no_request import leaves_free
from daemon.think.reread import read_part

_BRIEF = {"en": 25, "ja": 9}  # characters; what is shorter is said in answer to something
_UNDER_NAME = 3  # lines
_ABOUT_THEM = frozenset({"other_focus", "smalltalk", "life_event", "callback"})
_FEELS_FOR = frozenset({"congratulation", "support"})
_UNKNOWN = later(
    r"わか(?:ら|り)|分か(?:ら|り)|知り|知ら|覚え|調べ|聞い(?:て|た)|決ま|未定|次第|(?:は|も)(?:特に)?(?:ありません|ございません|ないです|ないよ)|無料|いつでも|何でも|どれでも|どちらでも|たくさん|全部|みんな|全員|同じ|なし(?:です|で|。|！|$)"
    r"|\b(?:(?<!to )know|idea|sure|remember|forgot(?:ten)?|look(?:ing|ed)?(?! (?:at|after|forward|like|back)\b)|ask|asked|find|depends?|any ?time|whenever|plenty|lots|loads|enough|few|everyone|everybody|nobody|same|usual|last (?:year|time)|later|earlier|early|late|soon|small|medium|large|for me)\b",
    re.IGNORECASE,
)
_PLEASURE = later(
    r"幸せ|うれし|嬉し|楽し|感激|光栄|励み|ますように|お目にかか|いい質問|良い質問|鋭い"
    r"|\b(?:lovely|pleased|glad|delighted|touched|wonderful|kind of you|made my day|great to|nice to|(?:good|great|excellent|tricky|interesting) question)\b",
    re.IGNORECASE,
)
_ASKS_A_THING = later(
    r"何|誰|どなた|どこ|どちら|どれ|どの|いつ|いくら|いくつ|住所|番号|連絡先|名前|方法|作り方|レシピ|\b(?:who|whose|what|which|where|when)\b",
    re.IGNORECASE,
)
_WE = later(r"\b(?:we|us|our)\b", re.IGNORECASE)
_SOME = later(
    r"\b(?:couple|handful|few|several|pair|dozens?|hundreds|single|both|all|every|too (?:many|much)|next to|hardly|none|no)\b",
    re.IGNORECASE,
)
_YOUR_WAY = later(
    r"\byou\b[^?]*\b(?:recommend|suggest|use|used|know|pay|paid|make|made|go|went|get|got|buy|bought|keep|do it|did it|chose|choose|pick|picked)\b",
    re.IGNORECASE,
)
_PAST_STATE = later(
    r"\b(?:was|were)\b|(?:でした|だった|かった(?:です)?)(?:が|けど|けれど|よ|ね)?[、。！!]?", re.IGNORECASE
)
_STILL_DOING = later(  # at work on something: neither a yes nor the thing itself
    r"(?<!空い)(?<!持っ)(?<!知っ)(?<!でき)(?<!終わっ)(?<!済ん)(?<!届い)(?<!揃っ)(?:て|で)(?:おります|います|いるところです|る最中です)(?:が)?[。]?$"
)
_QUOTED = later(r"「[^」]{4,}」|『[^』]{4,}』|“[^”]{4,}”|\"[^\"]{4,}\"")


def is_idle(row: Row, sentence: Sentence) -> bool:
    """Whether a sentence of an answer has nothing to do with this row, by what it does and what it speaks of."""
    if exclaims(sentence):
        accepts = turns.says_yes_or_no(sentence) and asks_yes_or_no(row.sentence.text)
        return not (asks_opinion(row.sentence.text) or accepts)
    if _only_moved(sentence) and not asks_opinion(row.sentence.text):
        return not (shared(row.words, words_of(sentence.text)) or turns.says_yes_or_no(sentence))
    if _does_something(sentence):
        return False
    if _is_beside_all(row, sentence):
        return True
    if _LOOKED_AT.search(sentence.text.strip()) or (asks_yes_or_no(row.sentence.text) and _gives_reason(sentence)):
        return False
    if (
        row.kind == "ask"
        and says_done(sentence.text, sentence.language)
        and same_deed(row.sentence.text, sentence.text, sentence.language)
    ):
        return False
    if shared(row.words, words_of(sentence.text)) or (_is_brief(sentence) and not _lacks_number(row, sentence)):
        return False
    wants_deed = row.kind == "ask" and not turns.wants_word(row.sentence)
    return _is_beside_ask(sentence) if wants_deed else _is_beside_question(row, sentence)


_LOOKED_AT = later(
    r"^(?:早速|先ほど|確かに|ありがたく|、)*(?:拝見|拝読|拝受)(?:しま|いたしま|させていただきま)した[。！!]*$"
)
_TO_LOOK = later(r"見て|読んで|目を?通|目通|ご覧|確認|チェック|校正|添削|査読|感想|意見")
_TURNS_AWAY = later(r"^[^、。]{0,10}(?:といえば|と言えば)、|^(?:そういえば|話は変わ)")


def _is_beside_all(row: Row, sentence: Sentence) -> bool:
    """It turns to something else, says that a thing came or is being seen to, or praises the question."""
    looked_at = _LOOKED_AT.search(sentence.text.strip()) and not (
        row.kind == "ask" and _TO_LOOK.search(row.sentence.text)
    )
    busy = row.kind == "ask" and _STILL_DOING.search(sentence.text)
    turned = _TURNS_AWAY.search(sentence.text.strip()) or turns.is_praise_of_question(sentence)
    return bool(looked_at or busy or turned) or _only_arrived(row, sentence)


def _only_arrived(row: Row, sentence: Sentence) -> bool:
    """原稿、確かに受け取りました: whoever was to read it has not done so yet."""
    reads = row.kind == "ask" and _TO_LOOK.search(row.sentence.text) is not None
    return (
        reads
        and deeds.has_come(sentence)
        and not re.search(r"確認|拝[見読]|読|\b(?:checked|read|looked)\b", sentence.text)
    )


_OF_WRITING = later(
    r"遅|返信|返事|連絡|ご無沙汰|長文|\b(?:late|delay|reply|answer|slow|silence|written|long)\b", re.IGNORECASE
)
_REASON = 6  # characters


def _gives_reason(sentence: Sentence) -> bool:
    """ごめんなさい、うちはペット禁止なんです: behind a word of regret stands why not."""
    rest = courtesy.rest_of(sentence.text.strip())
    return sentence.does("apology") and len(rest) >= _REASON and not _OF_WRITING.search(sentence.text)


def _does_something(sentence: Sentence) -> bool:
    if turns.says_yes_or_no(sentence) or turns.refuses(sentence) or sentence.does("kept", "broken", "promise"):
        return True
    if turns.tells_where(sentence):
        return True
    return sentence.does("give") and not leaves_free(sentence)


def _only_moved(sentence: Sentence) -> bool:
    """It feels for the hearer, and hands over nothing: `Good luck with it, I've got everything crossed for you!`"""
    kinds = {act.kind for act in sentence.acts}
    return bool(kinds & _FEELS_FOR) and kinds <= _FEELS_FOR | {"give", "other_focus", "smalltalk", "thanks", "callback"}


def _lacks_number(row: Row, sentence: Sentence) -> bool:
    """`Only just` tells nobody how many."""
    asked, told = row.sentence.text, sentence.text
    wanted = row.kind == "question" and asks_count(asked) and sentence.language == "en"
    return wanted and not (gives_figure(asked, told) or _UNKNOWN.search(told) or _SOME.search(told))


def _is_brief(sentence: Sentence) -> bool:
    return len(sentence.text) <= _BRIEF[sentence.language]


def _is_beside_ask(sentence: Sentence) -> bool:
    return turns.is_aside(sentence) or _PAST_STATE.search(sentence.text) is not None


def _is_beside_question(row: Row, sentence: Sentence) -> bool:
    asked, told = row.sentence.text, sentence.text
    if _PLEASURE.search(told) and _ASKS_A_THING.search(asked) and not asks_opinion(asked):
        return True
    if _only_about_hearer(sentence) and not asks_opinion(asked):
        return True
    if sentence.language == "en" and asks_who(asked) and not asks_figure(asked) and not gives_person(told):
        return True
    if of_own_times(told) and not asks_yes_or_no(asked) and not asks_figure(asked) and "have you" not in asked:
        return True
    if asks_figure(asked):
        return not (gives_figure(asked, told) or _UNKNOWN.search(told))
    both = _WE.search(asked) is not None and _WE.search(told) is not None
    return turns.is_aside(sentence) and not _is_about_them(row) and not both


def _only_about_hearer(sentence: Sentence) -> bool:
    """It speaks of whoever asked, who wants to know something else: `Your poor knee`."""
    kinds = {act.kind for act in sentence.acts}
    return bool(kinds) and kinds <= {"other_focus", "smalltalk", "thanks"}


def _is_about_them(row: Row) -> bool:
    """The question asks how they are or what they do: then what they tell of themselves is the answer."""
    return any(act.kind in _ABOUT_THEM for act in row.sentence.acts) or _YOUR_WAY.search(row.sentence.text) is not None


def without_signature(letter: Letter, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences down to the name of the writer; what stands under it is a line of their firm."""
    known = " ".join(
        (letter.contact.own_address if letter.contact.mine else letter.contact.address, *letter.voice.sign_off)
    ).casefold()
    for place in range(max(1, len(sentences) - _UNDER_NAME), len(sentences)):
        text = sentences[place].text.strip()
        if turns.is_name(text) and any(part.casefold() in known for part in text.rstrip(".").split()):
            return list(sentences[:place])
    return list(sentences)


def only_quoted(sentence: Sentence, *kinds: str) -> bool:
    """Whether it does this only in words that it quotes: お隣から「水をやってもらえますか」と頼まれました."""
    outside = _QUOTED.sub("「」", sentence.text)
    if outside == sentence.text or not sentence.does(*kinds):
        return False
    return not read_part(outside, sentence.language).does(*kinds)
