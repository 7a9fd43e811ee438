"""How a mail speaks: its address line, greeting, self-naming, sign-off and register, from its own words."""

from __future__ import annotations

import re

from daemon.think.model import Voice

_ADDRESS = {
    "ja": re.compile(
        r"^(?:(?:株式会社|有限会社)?[^。、,]{0,24}?)?[一-龠々ァ-ヶーぁ-んA-Za-z・ 　.]{1,16}(?:様|さま|さん|殿|先生|ちゃん|くん|君|御中|各位|先輩|部長|課長|社長)(?:へ|[、,。！!])?$|^(?:皆様|皆さん|みんな|各位|[ぁ-んァ-ヶ一-龠]{2,4}(?:へ|、|！)?)$"
    ),
    "en": re.compile(
        r"^(?:(?:dear|hi|hey|hello|hiya|good (?:morning|afternoon|evening)|morning|evening)\b[^.?;:]{0,40}[,!:.]?|[A-Z][\w'-]{1,14}(?: (?:and|&) [A-Z][\w'-]+)?[,!])$",
        re.IGNORECASE,
    ),
}
_GREETING = {
    "ja": re.compile(
        r"(?:いつも|大変|平素より|平素は)*(?:お世話になって(?:おり|い)ます|お世話になっております|ご無沙汰して(?:おり|い)ます|お疲れ(?:様|さま)です|こんにち[はわ]|こんばん[はわ]|おはようございます|お久しぶりです|お元気ですか|お元気[?？])"
    ),
    "en": re.compile(
        r"(?:i )?(?:hope|trust) (?:this|you|all|everything)[^.!?\n]{0,60}(?:well|good|great|fine)[^.!?\n]{0,30}|how are (?:you|things)[^.!?\n]{0,16}|long time,? no see|happy new year[^.!?\n]{0,16}",
        re.IGNORECASE,
    ),
}
_NAMING = {
    "ja": re.compile(
        r"(?:^|[\n。、,，!！ 　])((?:[^\s。、の]{1,20}の)?[一-龠々ァ-ヶーぁ-ん]{1,8}(?:です|でございます|と申します))(?=[。\n!！]|$)"
    ),
    "en": re.compile(
        r"\b((?:this is|it's|my name is|i am|i'm) [A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: here)?(?: from [A-Z][\w' -]{1,30})?)(?=[.,!\n]|$)"
    ),
}
_NO_NAME = re.compile(
    r"(?:最高|元気|残念|大丈夫|楽しみ|本当|無事|同じ|好き|一緒|順調|幸い|大切|見事|すてき|素敵|安心|心配|久しぶり|そう|ところ|こと|もの|から|ため|はず|予定|よう|的|台|枚|本|人|個|時|日|月|分|円|曜|後|前|中|頃|以上|限り|次第)(?:です|でございます)$"
)
_CLOSING = {
    "ja": re.compile(
        r"(?:よろしくお願い|宜しくお願い|よろしく|敬具|草々|かしこ|取り急ぎ|ご自愛|それでは|ではまた|またね|じゃあ|失礼(?:いた)?します|お元気で|お体|お身体|お待ちして|まずは|今後とも|お大事に|おやすみ)"
    ),
    "en": re.compile(
        r"^(?:(?:kind|best|warm|many|with|all|lots|much)\b.{0,28}|regards|best|cheers|thanks.{0,12}|thank you.{0,10}|yours\b.{0,14}|sincerely.{0,8}|love|take care|x+|ciao|see you.{0,16}|talk soon|speak soon|bye.{0,8}|hugs|warmly|cordially|respectfully)[,.!]?$",
        re.IGNORECASE,
    ),
}
_EMOJI = re.compile(
    r"[\U0001F300-\U0001FAFF\u2600-\u27BF]|[(（][笑汗泣^][^)）]{0,3}[)）]|(?<=\s)[:;]-?[)D(P](?=\s|$)|(?<=[ぁ-んァ-ヶー。！])w+(?=\s|$)"
)
_KEIGO = re.compile(
    r"(?:おります|ございます|いたし(?:ます|ました|まし)|申し上げ|存じ|いただき(?:ます|ました|たく|、)|くださいませ|賜り|拝(?:見|読|受|聴|借)|ご査収|お(?:送|願|知ら|待|伺)[^。]{0,4}いたし|承知いたし|伺(?:います|い|え)|参り(?:ます|ました)|申し(?:ます|訳ございません)|頂戴)"
)
_TEINEI = re.compile(
    r"(?:です|ます|ました|ません|でした|ましょう|ください)(?:か|ね|よ|が|けど|から|ので|し)*[。！!？?\n♪〜]|(?:です|ます|ました|ません|でした)(?:か|ね|よ)*$"
)
_PLAIN = re.compile(
    r"(?:だよ|だね|だな|だった|たよ|たね|るよ|るね|いよ|いね|かな|よね|じゃん|ないの|てる|てた|かも|った|だから|よう|して|いい|ない|した|ある|くて|んだ|よ|ね|の|な|さ)[。！!？?\n♪〜…w]|[^すたんかねよ](?:よ|ね|な)$"
)
_FORMAL = re.compile(
    r"\b(?:dear (?:mr|mrs|ms|miss|dr|prof|sir|madam)|yours (?:sincerely|faithfully|truly)|sincerely|respectfully|i (?:shall|should|would be (?:grateful|obliged))|please (?:find|accept|do not hesitate)|kind(?:est)? regards|best regards|yours truly|i am writing|regards|to whom|furthermore|enclosed|herewith|best wishes)\b",
    re.IGNORECASE,
)
_INFORMAL = re.compile(
    r"\b(?:hey|hi|hiya|cheers|i'm|i've|i'll|don't|can't|won't|it's|that's|gonna|wanna|yeah|yep|lol|haha|ha|oh|wow|xx?|love|thanks|bye|let's|didn't|you're|we're|isn't|couldn't|ok|kids|btw|so)\b|!|:\)|;\)",
    re.IGNORECASE,
)


def voice_of(text: str, language: str) -> Voice:
    """The voice of own words; what a mail does not show is empty."""
    lines = [line.strip().replace("\u3000", " ").strip() for line in text.split("\n")]
    lines = [line for line in lines if line]
    address = _address(lines, language)
    greeting, naming = _GREETING[language].search(text[:600]), _naming(text[:400], language)
    return Voice(
        address_line=address,
        greeting=greeting[0].strip() if greeting else "",
        self_naming=naming,
        sign_off=_sign_off(lines[1:] if address else lines, language),
        register=_japanese_register(text) if language == "ja" else _english_register(text, address),
        exclaims="!" in text or "！" in text,
        emoji=bool(_EMOJI.search(text)),
        lower_case=language == "en" and _is_lower(lines),
        length=len("".join(text.split())),
    )


def _address(lines: list[str], language: str) -> str:
    if not lines:
        return ""
    first = lines[0]
    if len(first) <= 48 and _ADDRESS[language].match(first):
        return first
    if language == "ja":
        opening = re.match(r"^[一-龠々ァ-ヶーぁ-ん]{1,8}(?:様|さん|ちゃん|くん|君|先生)[、,！! 　]", first)
        return opening[0].strip() if opening else ""
    opening = re.match(r"^(?:(?:dear|hi|hey|hello) [\w.' -]{1,24}?|[A-Z][\w'-]{1,14})[,!](?= )", first, re.IGNORECASE)
    return opening[0].strip() if opening else ""


def _naming(text: str, language: str) -> str:
    for found in _NAMING[language].finditer(text):
        clause = found[1].strip()
        if language == "en" or not _NO_NAME.search(clause):
            return clause.rsplit("の", 1)[-1] if language == "ja" and len(clause) > 14 else clause
    return ""


def _sign_off(lines: list[str], language: str) -> tuple[str, ...]:
    """The closing phrase and the name under it; a bare name too."""
    tail = lines[-3:]
    if not tail:
        return ()
    for at, line in enumerate(tail):
        if _CLOSING[language].search(line) and len(line) < 60:
            return tuple(tail[at:])
    last = tail[-1]
    is_name = len(last) <= (10 if language == "ja" else 24) and not re.search(
        r"[。.!！?？,、]|(?:です|ます|した)$", last.rstrip(".")
    )
    return (last,) if is_name and len(lines) > 1 else ()


def _japanese_register(text: str) -> str:
    keigo, teinei, plain = (len(signs.findall(text)) for signs in (_KEIGO, _TEINEI, _PLAIN))
    if re.search(r"(?:様|御中|各位|殿)(?:\n|$)", text[:60]) and keigo:
        return "keigo"
    if plain > teinei + keigo:
        return "casual"
    return "keigo" if keigo >= 2 and keigo * 2 >= teinei else "teinei"


def _english_register(text: str, address: str) -> str:
    if re.match(r"dear (?:mr|mrs|ms|miss|dr|prof|sir|madam)", address, re.IGNORECASE):
        return "formal"
    formal, informal = len(_FORMAL.findall(text)), len(_INFORMAL.findall(text))
    if re.match(r"dear\b", address, re.IGNORECASE):
        formal += 1
    return "formal" if formal > informal or (formal and not informal) else "casual"


def _is_lower(lines: list[str]) -> bool:
    starts = [line[0] for line in lines[:6] if line[0].isalpha() and len(line) > 3]
    return len(starts) >= 1 and sum(sign.islower() for sign in starts) * 2 > len(starts)
