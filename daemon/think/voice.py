"""How a mail speaks: its address line, greeting, self-naming, sign-off and register, from its own words."""

from __future__ import annotations

import re
from functools import lru_cache

from daemon.think.later import later
from daemon.think.model import Voice

_ADDRESS = {
    "ja": later(
        r"^(?:(?:株式会社|有限会社)?[^。、,]{0,24}?)?[一-鿿\uf900-\ufaff々ァ-ヶーぁ-んA-Za-z・ 　.]{1,16}(?:様|さま|さん|殿|先生|ちゃん|くん|君|御中|各位|先輩|部長|課長|社長)(?:へ|[、,。！!])?$|^(?:皆様|皆さん|みんな|各位|[ぁ-んァ-ヶ一-鿿\uf900-\ufaff]{2,4}(?:へ|、|！)?|[一-鿿](?:へ|、|！)?)$"
    ),
    "en": later(
        r"^(?:(?:dear|hi|hey|hello|hiya|good (?:morning|afternoon|evening)|morning|evening)\b[^.?;:,!]{0,40}[,!:.]?|[A-Z][\w'-]{1,14}(?: (?:and|&) [A-Z][\w'-]+)?[,!])$",
        re.IGNORECASE,
    ),
}
_GREETING = {
    "ja": later(
        r"(?:いつも|大変|平素より|平素は)*(?:お世話になって(?:おり|い)ます|お世話になっております|ご無沙汰して(?:おり|い)ます|お疲れ(?:様|さま)です|こんにち[はわ]|こんばん[はわ]|おはようございます|お久しぶりです|お元気ですか|お元気[?？])"
    ),
    "en": later(
        r"(?:i )?(?:hope|trust) (?:this|you|all|everything)[^.!?\n]{0,60}(?:well|good|great|fine)[^.!?\n]{0,30}|how are (?:you|things)[^.!?\n]{0,16}|long time,? no see|happy new year[^.!?\n]{0,16}",
        re.IGNORECASE,
    ),
}
_NAMING = {
    "ja": later(
        r"(?:^|[\n。、,，!！ 　])((?:[^\s。、の]{1,20}の)?(?:[一-鿿\uf900-\ufaff々ァ-ヶー]{1,6}|[ぁ-ん]{2,4}|[A-Z][a-z]+)(?:です|でございます|と申します))(?=[。\n!！]|$)"
    ),
    "en": later(
        r"\b((?:this is|it's|my name is|i am|i'm) [A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: here)?(?: from [A-Z][\w' -]{1,30})?)(?=[.,!\n]|$)"
    ),
}
_NO_NAME = later(
    r"(?:最高|元気|残念|大丈夫|楽しみ|本当|無事|同じ|好き|一緒|順調|幸い|大切|見事|すてき|素敵|安心|心配|久しぶり|そう|ところ|こと|もの|から|ため|はず|予定|よう|以上|限り|次第|[0-9一二三四五六七八九十百]+(?:台|枚|本|人|個|時|日|月|分|円|名|回|年)|(?:[月火水木金土日]曜|午|以|最)[日前後]?|(?:入院|出張|準備|検討|作業|休暇|工事|営業|留守|外出)中|みたい|したい)(?:です|でございます)$"
)
_CLOSING = {
    "ja": later(
        r"(?:よろしくお願い|宜しくお願い|よろしく|敬具|草々|かしこ|取り急ぎ|ご自愛|それでは|ではまた|またね|じゃあ|失礼(?:いた)?します|お元気で|お体|お身体|お待ちして|まずは|今後とも|お大事に|おやすみ)"
    ),
    "en": later(
        r"^(?:(?:kind|best|warm|many|with|all|lots|much)\b.{0,28}|regards|best|cheers|thanks.{0,12}|thank you.{0,10}|yours\b.{0,14}|sincerely.{0,8}|love|take care|x+|ciao|see you.{0,16}|talk soon|speak soon|bye.{0,8}|hugs|warmly|cordially|respectfully)[,.!]?$",
        re.IGNORECASE,
    ),
}
_BARE_NAME = {  # without a closing phrase above it only what can be nothing but a name
    "ja": later(r"^(?:[一-鿿\uf900-\ufaff々ァ-ヶー・A-Za-z\s]{1,10}|[ぁ-ん]{2,5}|.{1,10}より)(?:[(（].{1,6}[)）])?$"),
    "en": later(r"^(?:[A-Z][\w.'-]*(?: (?:and|&) )?(?: ?[A-Z][\w.'-]*){0,3}|[a-z]\w{0,11}|x+)(?: x+)?$"),
}
_SIGNED_IN_ONE_LINE = later(  # Love, Margaret
    r"^(?:(?:(?:with|all|lots of|much|my|and) )*love|best(?: wishes)?|cheers|thanks|(?:kind|warm|best) (?:regards|wishes)|hugs|take care|yours)[,!]? (?:from )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: x+)?$",
    re.IGNORECASE,
)
_EMOJI = later(
    r"[\U0001F300-\U0001FAFF\u2600-\u27BF]|[(（][笑汗泣^][^)）]{0,3}[)）]|(?<=\s)[:;]-?[)D(P](?=\s|$)|(?<=[ぁ-んァ-ヶー。！])w+(?=\s|$)"
)
_KEIGO = later(
    r"(?:おります|(?<!ありがとう)(?<!おめでとう)(?<!おはよう)(?<!有難う)(?<!お目出とう)ございます|いたし(?:ます|ました|まし)|申し上げ|存じ|いただき(?:ます|ました|たく|、)|くださいませ|賜り|拝(?:見|読|受|聴|借)|ご査収|お(?:送|願|知ら|待|伺)[^。]{0,4}いたし|承知いたし|伺(?:います|いました|いたし|い(?=、|たく)|えれば|えますと)|参り(?:ます|ました)|申し(?:ます|訳ございません)|頂戴)"
)
_ENDS = later(r"[。！!？?♪〜…\n]+|(?:笑|w+)(?=\n|$)")
_POLITE = later(
    r"(?:です|ます|ました|ません|でした|ましょう|ください|ませ)(?:でした|か|ね|よ|が|けど|けれど|から|ので|し|な|わ)*$|(?:です|ます|ました)(?:が|けど|ので|から)、"
)
_NO_END = later(  # whom it is said to, and set words that friends and strangers use alike
    r"(?:さん|ちゃん|くん|君|様|さま|先生)(?:へ)?[、,]?$|より$|^(?:こんにち[はわ]|こんばん[はわ])$"
)
_PLAIN = later(r"(?:[ぁ-んー])$")
_FORMAL = later(
    r"\b(?:dear (?:mr|mrs|ms|miss|dr|prof|sir|madam)|yours (?:sincerely|faithfully|truly)|sincerely|respectfully|i (?:shall|should|would be (?:grateful|obliged))|please (?:find|accept|do not hesitate)|kind(?:est)? regards|best regards|yours truly|i am writing|regards|to whom|furthermore|enclosed|herewith|best wishes)\b",
    re.IGNORECASE,
)
_INFORMAL = later(
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
        sign_off=_sign_off(lines, language),
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
        opening = re.match(r"^[一-鿿\uf900-\ufaff々ァ-ヶーぁ-ん]{1,8}(?:様|さん|ちゃん|くん|君|先生)[、,！! 　]", first)
        return opening[0].strip() if opening else ""
    opening = re.match(r"^(?:(?:dear|hi|hey|hello) [\w.' -]{1,24}?|[A-Z][\w'-]{1,14})[,!](?= )", first, re.IGNORECASE)
    return opening[0].strip() if opening else ""


def _naming(text: str, language: str) -> str:
    for found in _NAMING[language].finditer(text):
        clause = found[1].strip()
        if language == "en" or not _NO_NAME.search(clause):
            return clause
    return ""


def _sign_off(lines: list[str], language: str) -> tuple[str, ...]:
    """The closing phrase and the name lines under it, or bare name lines."""
    if language == "en" and len(lines) > 1 and _SIGNED_IN_ONE_LINE.match(lines[-1]):
        return (lines[-1],)
    end = len(lines)
    while end > 1 and len(lines) - end < 3 and _is_name(lines[end - 1], language):
        end -= 1
    names = tuple(lines[end:])
    closing = lines[end - 1] if end > 1 and _is_closing(lines[end - 1], language) else ""
    if closing:
        return (closing, *names)
    return names if all(_BARE_NAME[language].match(name) for name in names) else ()


def _is_name(line: str, language: str) -> bool:
    if language == "ja":
        return len(line) <= 14 and not re.search(r"[。.!！?？,、]|(?:です|ます|した|だよ|[るたねよ])$", line)
    return len(line) <= 24 and line.count(" ") < 3 and not re.search(r"[!?,;:]|\w{3,}\.$", line)


def _is_closing(line: str, language: str) -> bool:
    if language == "ja":
        return len(line) <= 34 and line.rstrip("。").count("。") == 0 and bool(_CLOSING["ja"].search(line))
    return bool(_CLOSING["en"].match(line))


def _japanese_register(text: str) -> str:
    """By the ends of the sentences; lines without an end (names, lists) say nothing."""
    pieces = (piece.strip() for piece in _ENDS.split(text))
    ends = [_manner(bare) for bare in pieces if len(bare) >= 4 and not _NO_END.search(bare)]
    keigo, polite, plain = (sum(one[at] for one in ends) for at in range(3))
    if re.search(r"(?:様|御中|各位|殿)(?:\n|$)", text[:60]) and keigo:
        return "keigo"
    if plain > polite:
        return "casual"
    return "keigo" if keigo >= 2 and keigo * 2 >= polite else "teinei"


@lru_cache(maxsize=4096)
def _manner(piece: str) -> tuple[bool, bool, bool]:
    """Whether it is honorific, polite, plain; remembered, for letters begin and end alike."""
    keigo, polite = bool(_KEIGO.search(piece)), bool(_POLITE.search(piece))
    return keigo, polite, not keigo and not polite and bool(_PLAIN.search(piece))


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
