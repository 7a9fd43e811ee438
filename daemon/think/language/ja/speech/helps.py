"""A help of theirs in Japanese words of thanks: 「音の森」を教えてくださり."""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.think.exchange import plain_subject
from daemon.think.language.forms import NEVER
from daemon.think.language.ja.speech.deeds import deed_in
from daemon.think.language.ja.speech.results import outcome
from daemon.think.language.ja.speech.third import THIRD
from daemon.think.language.ja.speech.topics import nouns
from daemon.think.language.speech.naming import Helps
from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_END = {"keigo": "くださり", "teinei": "くださり", "casual": "くれて"}
_ASK = later(
    r"(?P<deed>[^。！？!?]*[いえきぎしちびみりっんけげせてべめれね]?[てで])(?:いただ[けきく]|頂[けきく]|もら[えいう]|くれ|ください|下さい|くださ|ほしい|欲しい)"
)
_HONOURED = later(
    r"(?P<before>[^。！？]*?)を?[、]?(?P<deed>[ごお](?:[一-龥]{2}|[一-龥][りしみきえけせべめれ]))(?:を)?(?:いただけ|頂け|いただき|くださ|下さ|願)"
)
_EMPTY_DEED = later(r"(?:ご|お)?(?:確認|検討|連絡|返信|返事|教示|回答|了承|時間|都合|会い|待ち|願い|聞かせ|知らせ)")
_NAME = later(r"「([^」]{1,20})」")
_SENT = later(r"(?:お送り|送り(?:ます|ました|ましょう)|送る|送った|送付|添付|同封|お届け)")
_LENT = later(r"貸し|お貸し")
_TOLD = later(
    r"(?:という|って|が|は)[^。]{0,12}(?:いい|良い|よい|おすすめ|お勧め|便利|評判|早い|おいし|ぴったり)|おすすめ|お勧め|紹介|使うと|あります|https?:"
)
_OFFERED = later(r"ましょうか|要りませんか|いりませんか|でき(?:ます|る)が|よければ|よかったら|^もし")
_PRAISED = later(r"おすすめ|お勧め|紹介(?:し|いた|済)|https?:")
_PLACE = later(
    r"(?:屋|店|科|院|社|寺|館|所|場|校|塾|園|サイト|アプリ|本|教室|講座|制度|窓口|相談|募集|助成金?|サービス|図書|カフェ|食堂|」)$"
)
_ALSO = later(r"(?:[^。、]{1,12}、)?([^、。もをがはに ]{2,10})も")
_MATTER = later(
    r"(?!.*(?:お願い|相談|質問|お礼|ご連絡|ご報告|挨拶|件|こと|について|教えて|ください|です|ます|たい)$)(?=.*[一-龥ァ-ヴー])[一-龥々ァ-ヴーぁ-ん]{2,12}"
)
_ADVICE = later(r"助言|アドバイス|相談|ご?意見|どう(?:思|すれば|したら)|知恵")
_BORROW = later(
    r"を[^。、]{0,8}、?(?:少し|ちょっと|しばらく)?お?借り(?:でき|した|して|たい|られ|ても|る)|を[^。、]{0,8}、?お?貸し"
)
_TAKE_ON = later(r"(?:を|、)お願い(?:でき|し|いた|申)")
_SOFT = later(
    r"^(?:お?忙しい|お?手数|恐れ入り|すみま|申し訳|もし|できれ|よかったら|よければ|お時間|悪いけど|ごめん)[^、]*、"
)
_BARE_DEED = later(
    r"(?:^|、)[^、。を]{0,16}?(?P<deed>(?:見|診|直し|調べ|貸し|訳し|譲っ|分け|預かっ)て|(?:読ん|運ん)で)(?:いただ|頂|もら|くれ|ください|下さい)"
)
_LACKS = later(
    r"(?:^|[、。はにも])(?P<thing>[一-龥ァ-ヴーA-Za-z]{2,12})が(?:ありません|ないので|ないのです|ないんです|なくて|足り(?:ません|ない|なく)|見つから(?:ず|ない|なく)|手に入ら)"
)
_AILS = later(
    r"(?:[^、。]{1,12}(?:さん|様|先生|くん|ちゃん)、|急に|実は、?|昨日から|今朝から)*(?P<thing>[一-龥ァ-ヴーA-Za-z]{2,12})が[^。]*(?:(?:なっ|なく|壊れ|消え|止ま|落ち|固ま|おかし|動か|つなが|開か|映ら|出な|切れ|割れ)[^。]*)[。！!]*$"
)
_LIVES = later(
    r"父|母|兄|弟|姉|妹|祖|夫|妻|主人|家内|息子|娘|子|孫|犬|猫|私|僕|俺|自分|体|腰|膝|足|手|頭|目|歯|胸|肩|気分|具合|体調|調子|時間|予定|様子|都合"
)


def _help(letter: Letter, asked: Letter | None, asks: Sequence[Sentence], register: str) -> str:
    gives = [s.text for s in letter.sentences if s.does("give", "kept")]
    for text in gives:
        name = _NAME.search(text)
        if name and not THIRD.search(name[1]):
            return f"「{name[1]}」を教えて{_END[register]}"
    subject = [plain_subject(asked.contact.subject)] if asked else []
    for text in [*(sentence.text for sentence in asks), *subject]:
        if said := _lent_or_taken_on(text, register):
            return said
        if deed := _asked_deed(text):
            return _thanked(deed, register)
        if whole := _asked_politely(text, register):
            return whole
    if seen := _bare_deed(asked):
        return _thanked(seen, register)
    gives = gives or [one.text for one in letter.sentences]  # a rule or an attachment says that it was a help
    done = next((deed for text in gives if (deed := deed_in(text, _END[register]))), "")
    return done or _given(gives, register) or _advice(gives, asks, register, subject)


def _thanked(deed: str, register: str) -> str:
    """The deed in words of thanks; 貸してくださり and 手伝ってくださり sound like a request."""
    if register != "casual":
        for plain, polite in (("貸して", "お貸し"), ("手伝って", "お手伝い")):
            if deed.endswith(plain):
                return f"{deed.removesuffix(plain)}{polite}{_END[register]}"
    return deed + _END[register]


def _lent_or_taken_on(text: str, register: str) -> str:
    """「テントをお借りできますか」 -> テントを貸してくださり; 「司会をお願いできませんか」 -> 司会を引き受けてくださり."""
    for form, plain, polite in ((_BORROW, "貸して", "お貸し"), (_TAKE_ON, "引き受けて", "お引き受け")):
        if not (found := form.search(text)):
            continue
        before = _trimmed(text[: found.start()])
        thing = next(
            (noun for noun in nouns(f"{before}を") if not THIRD.search(noun) and not _EMPTY_DEED.search(noun)), ""
        )
        if thing:
            return f"{thing}を{polite}くださり" if register == "keigo" else _thanked(f"{thing}を{plain}", register)
    return ""


def _asked_deed(text: str) -> str:
    """「資料を見ていただけますか」 -> 資料を見て: my own words up to their て."""
    found = _ASK.search(text)
    if not found:
        return ""
    deed = _trimmed(found["deed"])
    return (
        deed
        if "を" in deed and 5 <= len(deed) <= 28 and not THIRD.search(deed) and not _EMPTY_DEED.search(deed)
        else ""
    )


def _bare_deed(asked: Letter | None) -> str:
    """「サイトが真っ白になりました。見ていただけますか」 -> サイトを見て: what it was to be done to was told before."""
    before = ""
    for sentence in asked.sentences if asked else ():
        if deed := _BARE_DEED.search(sentence.text):
            here = sentence.text[: deed.start()]
            missed = _LACKS.search(here) or _LACKS.search(before) or _AILS.match(before)
            things = [missed["thing"]] if missed else nouns(here) if here else []
            if thing := next((one for one in things if not THIRD.search(one) and not _LIVES.search(one)), ""):
                return f"{thing}を{deed['deed']}"
        before = sentence.text
    return ""


def _asked_politely(text: str, register: str) -> str:
    """「講師をご紹介いただけますか」 -> 講師をご紹介くださり."""
    found = _HONOURED.search(text)
    if not found or _EMPTY_DEED.search(found["deed"]) or register == "casual":
        return ""
    if about := re.search(r"([^、。]{1,16}について)(?:の)?$", found["before"]):
        return f"{about[1]}{found['deed']}くださり" if not THIRD.search(about[1]) else ""
    thing = next((noun for noun in nouns(_trimmed(found["before"]) + "を") if not THIRD.search(noun)), "")
    thing = thing or next((noun for noun in nouns(found["before"]) if not THIRD.search(noun)), "")
    return f"{thing}を{found['deed']}くださり" if thing else ""


def _trimmed(words: str) -> str:
    """The last clause of my asking, without softeners and days."""
    deed = _SOFT.sub("", words).rsplit("、", 1)[-1].strip()
    return re.sub(
        r"^(?:今日|明日|来週|来月|今週|今度|週末|[月火水木金土日]曜日?|[0-9０-９]+日|一度|また|少し|ちょっと|至急)(?:中に|までに|は|の|に)?",
        "",
        deed,
    )


def _given(gives: list[str], register: str) -> str:
    for text in gives:
        also = _ALSO.match(text) if _SENT.search(text) else None
        things = [noun for noun in (*nouns(text), *([also[1]] if also else [])) if not THIRD.search(noun)]
        if not things:
            continue
        if _SENT.search(text):
            return (
                f"{things[0]}を"
                + {"keigo": "お送りくださり", "teinei": "送ってくださり", "casual": "送ってくれて"}[register]
            )
        if _LENT.search(text):
            return _thanked(f"{things[0]}を貸して", register)
        if _TOLD.search(text) and not _OFFERED.search(text) and (_PLACE.search(things[0]) or _PRAISED.search(text)):
            return f"{things[0]}を教えて{_END[register]}"
    return ""


def _advice(gives: list[str], asks: Sequence[Sentence], register: str, subject: Sequence[str]) -> str:
    """Advice is thanked for where I asked for advice, and the subject of my asking says on what."""
    if not gives or not any(_ADVICE.search(s.text) for s in asks):
        return ""
    about = next((f"{one}のことで" for one in subject if _MATTER.fullmatch(one) and not THIRD.search(one)), "")
    return about + {"keigo": "ご助言をくださり", "teinei": "助言をくださり", "casual": "相談に乗ってくれて"}[register]


HELPS = Helps(
    named=_help,
    outcome=outcome,
    thanks_for_thing=later(
        r"(?:写真|画像|動画|資料|ファイル|添付|データ|地図|リンク|書類|住所|コピー|原稿|一覧|名簿|レシピ|請求書|議事録|日程)(?:、|を|は|も|の件|[^。、]{0,6}?)[^。]{0,14}(?:ありがと|有難う|受け取り|受領|拝受|拝見|届きまし|届いた|助かり)[^。、]{0,10}[。！!〜ー]*$"
    ),
    done_for_me=lambda _: False,
    refused=later(r"できません|できない|残念|あいにく|申し訳|難しい|無理|ごめん"),
    agreed=later(r"どうぞ|もちろん|喜んで|承知|承りました|いいよ|いいです|わかりました|了解"),
    names=NEVER,
    common=frozenset(),
)
