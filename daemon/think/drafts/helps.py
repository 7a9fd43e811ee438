"""A help of theirs in words of thanks; what came of it is told in `results.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from daemon.think.drafts.deeds import japanese_deed
from daemon.think.drafts.helps_en import english_help
from daemon.think.drafts.owed import bare_subject
from daemon.think.drafts.topics_ja import nouns
from daemon.think.drafts.wordlist import words
from daemon.think.model import Letter, Sentence

RECENT = 150  # letters of one tie that are looked through
LAST_HELPS = 3  # so many are tried
_END = {"keigo": "くださり", "teinei": "くださり", "casual": "くれて"}
_ASK_JA = re.compile(
    r"(?P<deed>[^。！？!?]*[いえきぎしちびみりっんけげせてべめれね]?[てで])(?:いただけ|頂け|いただき|頂き|もらえ|もらい|くれ|ください|下さい|くださ|ほしい|欲しい)"
)
_HONOURED_JA = re.compile(
    r"(?P<before>[^。！？]*?)を?[、]?(?P<deed>[ごお](?:[一-龥]{2}|[一-龥][りしみきえけせべめれ]))(?:を)?(?:いただけ|頂け|いただき|くださ|下さ|願)"
)
_EMPTY_DEED = re.compile(
    r"(?:ご|お)?(?:確認|検討|連絡|返信|返事|教示|回答|了承|時間|都合|会い|待ち|願い|聞かせ|知らせ)"
)
_NAME_JA = re.compile(r"「([^」]{1,20})」")
_SENT_JA = re.compile(r"(?:お送り|送り(?:ます|ました|ましょう)|送る|送った|送付|添付|同封|お届け)")
_LENT_JA = re.compile(r"貸し|お貸し")
_TOLD_JA = re.compile(
    r"(?:という|って|が|は)[^。]{0,12}(?:いい|良い|よい|おすすめ|お勧め|便利|評判|早い|おいし|ぴったり)|おすすめ|お勧め|紹介|使うと|あります|https?:"
)
_OFFERED_JA = re.compile(r"ましょうか|要りませんか|いりませんか|でき(?:ます|る)が|よければ|よかったら|^もし")
_PRAISED_JA = re.compile(r"おすすめ|お勧め|紹介(?:し|いた|済)|https?:")
_PLACE_JA = re.compile(
    r"(?:屋|店|科|院|社|寺|館|所|場|校|塾|園|サイト|アプリ|本|教室|講座|制度|窓口|相談|募集|助成金?|サービス|図書|カフェ|食堂|」)$"
)
_ADVICE_JA = re.compile(r"助言|アドバイス|相談|ご?意見|どう(?:思|すれば|したら)|知恵")
_BORROW_JA = re.compile(
    r"を[^。、]{0,8}、?(?:少し|ちょっと|しばらく)?お?借り(?:でき|した|して|たい|られ|ても|る)|を[^。、]{0,8}、?お?貸し"
)
_TAKE_ON_JA = re.compile(r"(?:を|、)お願い(?:でき|し|いた|申)")
THIRD_JA = re.compile(r"[一-龥ァ-ヴーぁ-ん]{1,6}(?<!屋)(?<!業者)(?:さん|様|ちゃん|くん|君|先生|氏)")
_REFUSED = re.compile(
    r"できません|できない|残念|あいにく|申し訳|難しい|無理|ごめん|\b(?:sorry|unfortunately|afraid|can't|cannot|unable|won't)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"どうぞ|もちろん|喜んで|承知|承りました|いいよ|いいです|わかりました|了解|\b(?:sure|of course|gladly|happy to|with pleasure|yes|no problem|done|certainly)\b",
    re.IGNORECASE,
)
_SOFT_JA = re.compile(
    r"^(?:お?忙しい|お?手数|恐れ入り|すみま|申し訳|もし|できれ|よかったら|よければ|お時間|悪いけど|ごめん)[^、]*、"
)
_BARE_DEED_JA = re.compile(
    r"(?:お忙しいところ[^、。]*、|すみませんが、|一度|少し|ちょっと)*(?P<deed>(?:見|診|直し|調べ)て)(?:いただけ|頂け|もらえ|くれ|ください|下さい)"
)
_AILS_JA = re.compile(
    r"(?:[^、。]{1,12}(?:さん|様|先生|くん|ちゃん)、|急に|実は、?|昨日から|今朝から)*(?P<thing>[一-龥ァ-ヴーA-Za-z]{2,12})が[^。]*(?:(?:なっ|なく|壊れ|消え|止ま|落ち|固ま|おかし|動か|つなが|開か|映ら|出な|切れ|割れ)[^。]*)[。！!]*$"
)
_LIVES_JA = re.compile(
    r"父|母|兄|弟|姉|妹|祖|夫|妻|主人|家内|息子|娘|子|孫|犬|猫|私|僕|俺|自分|体|腰|膝|足|手|頭|目|歯|胸|肩|気分|具合|体調|調子|時間|予定|様子|都合"
)
_FALL_BACK = timedelta(days=180)
"""An older help than this before the newest one is not thanked for in its stead."""


@dataclass(frozen=True, slots=True)
class Help:
    """A help in words (`「音の森」を教えてくださり`, `telling me about the repair shop`), the letter that gave it, and my asking."""

    words: str
    letter: Letter
    asked: Letter | None
    about: frozenset[str]


def helps_of(letters: Sequence[Letter], focus: frozenset[str], language: str, register: str) -> Iterator[Help]:
    """The last helps of theirs that can be named, those first that a rule points at by the help or by my asking."""
    letters = letters[-RECENT:]
    given = [one for one in reversed(letters) if one.side == "theirs" and _gave(one, letters, focus)]
    paired = [(one, _asked_before(letters, one)) for one in given if one.language == language]
    ranked = sorted(paired, key=lambda one: not ({one[0].contact.id, one[1].contact.id if one[1] else ""} & focus))
    newest = ranked[0][0].contact.when if ranked else None
    for letter, asked in ranked[:LAST_HELPS]:
        if newest and newest - letter.contact.when > _FALL_BACK:
            continue
        words = _japanese(letter, asked, register) if language == "ja" else english_help(letter, _asks(asked))
        if words:
            told = content(words, *(s.text for s in _asks(asked)))
            yield Help(words, letter, asked, told | _names((*(asked.sentences if asked else ()), *letter.sentences)))


def _names(sentences: Sequence[Sentence]) -> frozenset[str]:
    """English names within the sentences: what came of a help is often told of them."""
    found = (re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}|^[A-Z][a-z]{3,}(?= is\b)", one.text) for one in sentences)
    return frozenset(name.lower() for names in found for name in names)


def _gave(letter: Letter, letters: Sequence[Letter], focus: frozenset[str]) -> bool:
    """Whether it holds a help: said so, or in deed (an attachment, a plain yes, an answer to an asking that a rule points at)."""
    if any(sentence.does("give", "kept") for sentence in letter.sentences):
        return True
    asked = _asked_before(letters, letter)
    if asked is None or not any(_seeks(sentence) for sentence in asked.sentences):
        return False
    words = " ".join(sentence.text for sentence in letter.sentences)
    return not _REFUSED.search(words) and (
        bool({letter.contact.id, asked.contact.id} & focus) or bool(letter.attachments) or bool(_AGREED.search(words))
    )


def _seeks(sentence: Sentence) -> bool:
    return sentence.does("ask") or any(act.kind == "question" and act.seeks for act in sentence.acts)


def _asked_before(letters: Sequence[Letter], given: Letter) -> Letter | None:
    """My letter that they answered with their help."""
    before = [one for one in letters if one.side == "mine" and one.contact.when < given.contact.when]
    answered = [one for one in before if one.contact.id == given.contact.reply_to]
    same = [one for one in before if given.contact.thread and one.contact.thread == given.contact.thread]
    return next(iter((*answered, *reversed(same))), None)


def _asks(asked: Letter | None) -> list[Sentence]:
    return [s for s in asked.sentences if s.does("ask", "question")] if asked else []


def content(*texts: str) -> frozenset[str]:
    """Content words, for seeing whether two sentences speak of the same thing."""
    joined = " ".join(texts)
    return frozenset(re.findall(r"[一-龥々]{2,}|[ァ-ヴー]{3,}|(?<=「)[^」]+(?=」)", joined)) | frozenset(
        word.lower() for word in re.findall(r"[A-Za-z]{4,}", joined) if word.lower() not in _COMMON
    )


_COMMON = words(
    "could would about that this with your from have telling thank sending some there were what when which where they them will just please know letting lending looking"
)


def _japanese(letter: Letter, asked: Letter | None, register: str) -> str:
    gives = [s.text for s in letter.sentences if s.does("give", "kept")]
    for text in gives:
        name = _NAME_JA.search(text)
        if name and not THIRD_JA.search(name[1]):
            return f"「{name[1]}」を教えて{_END[register]}"
    subject = [bare_subject(asked.contact.subject)] if asked else []
    for text in [*(sentence.text for sentence in _asks(asked)), *subject]:
        if said := _lent_or_taken_on(text, register):
            return said
        if deed := _asked_deed(text):
            return deed + _END[register]
        if whole := _asked_politely(text, register):
            return whole
    if seen := _what_ails(asked):
        return seen + _END[register]
    gives = gives or [one.text for one in letter.sentences]  # a rule or an attachment says that it was a help
    done = next((deed for text in gives if (deed := japanese_deed(text, _END[register]))), "")
    return done or _given_ja(gives, register) or _advice_ja(gives, asked, register)


def _lent_or_taken_on(text: str, register: str) -> str:
    """「テントをお借りできますか」 -> テントを貸してくださり; 「司会をお願いできませんか」 -> 司会を引き受けてくださり."""
    for form, plain, polite in ((_BORROW_JA, "貸して", "お貸し"), (_TAKE_ON_JA, "引き受けて", "お引き受け")):
        if not (found := form.search(text)):
            continue
        before = _trimmed(text[: found.start()])
        thing = next(
            (noun for noun in nouns(f"{before}を") if not THIRD_JA.search(noun) and not _EMPTY_DEED.search(noun)), ""
        )
        if thing:
            return f"{thing}を{polite}くださり" if register == "keigo" else f"{thing}を{plain}{_END[register]}"
    return ""


def _asked_deed(text: str) -> str:
    """「資料を見ていただけますか」 -> 資料を見て: my own words up to their て."""
    found = _ASK_JA.search(text)
    if not found:
        return ""
    deed = _trimmed(found["deed"])
    return (
        deed
        if "を" in deed and 5 <= len(deed) <= 28 and not THIRD_JA.search(deed) and not _EMPTY_DEED.search(deed)
        else ""
    )


def _what_ails(asked: Letter | None) -> str:
    """「サイトが真っ白になりました。見ていただけますか」 -> サイトを見て: what is to be looked at was told in the sentence before."""
    said = asked.sentences if asked else ()
    for before, sentence in pairwise(said):
        deed, thing = _BARE_DEED_JA.match(sentence.text), _AILS_JA.match(before.text)
        if deed and thing and not THIRD_JA.search(thing["thing"]) and not _LIVES_JA.search(thing["thing"]):
            return f"{thing['thing']}を{deed['deed']}"
    return ""


def _asked_politely(text: str, register: str) -> str:
    """「講師をご紹介いただけますか」 -> 講師をご紹介くださり."""
    found = _HONOURED_JA.search(text)
    if not found or _EMPTY_DEED.search(found["deed"]) or register == "casual":
        return ""
    if about := re.search(r"([^、。]{1,16}について)(?:の)?$", found["before"]):
        return f"{about[1]}{found['deed']}くださり" if not THIRD_JA.search(about[1]) else ""
    thing = next((noun for noun in nouns(_trimmed(found["before"]) + "を") if not THIRD_JA.search(noun)), "")
    thing = thing or next((noun for noun in nouns(found["before"]) if not THIRD_JA.search(noun)), "")
    return f"{thing}を{found['deed']}くださり" if thing else ""


def _trimmed(words: str) -> str:
    """The last clause of my asking, without softeners and days."""
    deed = _SOFT_JA.sub("", words).rsplit("、", 1)[-1].strip()
    return re.sub(
        r"^(?:今日|明日|来週|来月|今週|今度|週末|[月火水木金土日]曜日?|[0-9０-９]+日|一度|また|少し|ちょっと|至急)(?:中に|までに|は|の|に)?",
        "",
        deed,
    )


def _given_ja(gives: list[str], register: str) -> str:
    for text in gives:
        things = [noun for noun in nouns(text) if not THIRD_JA.search(noun)]
        if not things:
            continue
        if _SENT_JA.search(text):
            return (
                f"{things[0]}を"
                + {"keigo": "お送りくださり", "teinei": "送ってくださり", "casual": "送ってくれて"}[register]
            )
        if _LENT_JA.search(text):
            return f"{things[0]}を貸して{_END[register]}"
        if (
            _TOLD_JA.search(text)
            and not _OFFERED_JA.search(text)
            and (_PLACE_JA.search(things[0]) or _PRAISED_JA.search(text))
        ):
            return f"{things[0]}を教えて{_END[register]}"
    return ""


def _advice_ja(gives: list[str], asked: Letter | None, register: str) -> str:
    """Advice is thanked for where I asked for advice."""
    if not gives or not any(_ADVICE_JA.search(s.text) for s in _asks(asked)):
        return ""
    return {"keigo": "ご助言をくださり", "teinei": "助言をくださり", "casual": "相談に乗ってくれて"}[register]
