"""What the sender newly wrote in a mail: without quotes, attribution lines, forwarded parts, signatures and disclaimers.

Salutation and closing phrases stay, and a name line directly under the closing phrase too (ACTS.md, "Whole messages").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from daemon.think.later import later


@dataclass(frozen=True, slots=True)
class Passage:
    """Own words in one piece; `answers` is the quoted line right above it, with `> `, or empty."""

    text: str
    answers: str = ""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The own words of a mail joined, and piece by piece; `footer` is what stood below them and is no quote."""

    text: str
    passages: tuple[Passage, ...]
    footer: str = ""


_SURELY, _PERHAPS = "surely", "perhaps"
_HEAD = 400  # of a longer line only so much is looked at
_QUOTE = later(r"^\s{0,3}(?:>|＞|\|\s?>|[A-Z]{1,3}>\s)")
# A line that begins the part that is not the sender's: everything below it goes, too.
_FOREIGN = later(
    r"^\s*(?:[-_=*#]{2,}\s*(?:original message|original appointment|forwarded (?:message|by|mail)|begin forwarded|reply message|元のメッセージ|オリジナル ?メッセージ|転送(?:された)?(?:メッセージ|メール)|転送元|返信元|引用(?:元|ここから)?|以下(?:、)?(?:転送|引用))"
    r"|begin forwarded message|転送元?メッセージ|[-—–]{3,} ?(?:on|at) .{4,80}wrote ?[-—–]{3,}|(?:元の|オリジナルの?)メッセージ\s*[-=]*$|reply above this line|#{2,}.*reply above)",
    re.IGNORECASE,
)
_HEADER = later(
    r"^\s*\*{0,2}(from|差出人|送信者|発信者|送信元|von|de|da|van|fra|från|发件人|寄件者|보낸 사람)\s*\*{0,2}\s*[:：]\s*\*{0,2}",
    re.IGNORECASE,
)
_FOREIGN_BEGINS = frozenset("-_=*#—–bBrR転元オfFvVdD差送発发寄보")  # the first signs of all these, and of a header
_HEADER_NEXT = later(
    r"^\s*\*{0,2}(?:sent|date|to|cc|subject|reply-to|送信日時|日時|宛先|件名|日付|送信日|受信日時|gesendet|datum|an|betreff|envoyé|date d'envoi|à|objet|enviado(?: el)?|fecha|data|para|asunto|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|sendt|til|emne|skickat|till|ämne|发送时间|收件人|主题|主旨|寄件日期|收件者|보낸 날짜|받는 사람|제목)\s*\*{0,2}\s*[:：]",
    re.IGNORECASE,
)
_RULE = later(r"^\s*[_]{10,}\s*$")
_STAMP = r"(?:\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}|\d{1,2}:\d\d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|yesterday|today)"
_WROTE = later(
    rf"^\s*(?:on\b.{{0,200}}{_STAMP}.{{0,200}}\bwrote\s*[:：]?\s*$|(?:at|le|am|il|il giorno|el|em|op|den)\b.{{0,120}}{_STAMP}.{{0,160}}\b(?:wrote|you wrote|a écrit|schrieb|ha scritto|escribió|escreveu|schreef|skrev).{{0,60}}[:：]\s*$|.{{0,120}}(?:<[^<>\s]+@[^<>\s]+>|{_STAMP}).{{0,120}}\b(?:wrote|writes|said)\s*[:：]\s*$|.{{1,80}}\bwrote(?: on .{{4,60}}| the following)?\s*[:：]\s*$)"
    rf"|^\s*(?:20\d\d|\d\d)[年/.-]\s?\d{{1,2}}[月/.-]\s?\d{{1,2}}日?.{{0,160}}(?:[:：]|<[^<>\s]+@[^<>\s]+>[:：]?|のメール(?:[:：])?|wrote[:：]?|書きました?[:：。]?)\s*$"
    r"|^\s*.{0,140}(?:さん|様|氏|殿|>|＞|」|\))\s*(?:は|が)?[、]?.{0,30}(?:(?:書きました|は?書いた|wrote|のメール|のメッセージ|からのメール|より)\s*[:：。]|に?書きました|のメッセージ|のメール)\s*$"
    rf"|^\s*\*?\s?.{{0,80}}<[^<>\s]+@[^<>\s]+>\s*\[[^\]]{{0,20}}{_STAMP}[^\]]{{0,20}}\]\s*[:：]\s*$"
    rf"|^\s*[(（].{{0,20}}{_STAMP}.{{0,20}}[)）][、,]?.{{1,80}}(?:wrote|さん|書きました|は書きました)\s*[:：]?\s*$"
    rf"|^\s*.{{1,80}}(?:wrote|書きました)\s*[(（].{{0,24}}{_STAMP}.{{0,16}}[)）]\s*[:：]\s*$"
    rf"|^\s*-{{2,}}\s?.{{1,80}}(?:wrote|さん(?:は|が)?書きました|さんからのメール)\s*[:：]?\s*-*\s*$"
    r"|^\s*(?:in (?:message|article) <|quoting |zitat von ).{3,200}[:：]\s*$|^\s*.{0,60}(?:のメールへの返信|さんからの引用)\s*[:：]?\s*$",
    re.IGNORECASE,
)
_ATTRIBUTION_ENDS = (
    *(":", "：", ">", "wrote", "のメール", "のメッセージ", "書きました", "書きまし", "書いた", "より"),
    *("への返信", "からの引用", "書きました", "さん", "-"),
)
_WROTE_BEGINS = later(
    rf"^\s*(?:on\b.{{0,80}}{_STAMP}|(?:20\d\d|\d\d)[年/.-]\s?\d{{1,2}}[月/.-]\s?\d{{1,2}}日?.{{0,60}}[:：]\d\d)",
    re.IGNORECASE,
)
_SIGNATURE = later(
    r"^\s{0,3}(?:-- ?|—|--+|__+|==+|\*{3,}|~~+|[-=_*─━‐―ー～〜＊◆◇■□☆★・.+♪:／/＝━─┃┏┗┌└┳┻╋－]{4,}.*)\s*$|^[─━―＝＊－]{2,}"
)
_SENT_FROM = later(
    r"^\s*(?:sent (?:from|via|with|using) (?:my |the |a )?(?:iphone|ipad|mobile|android|samsung|galaxy|blackberry|outlook|yahoo|gmail|proton|mail|windows|pixel|phone|huawei|xperia|nokia|aol|hey|superhuman|spark|boomerang|cell)[^.]{0,60}\.?|sent from my .{0,30}(?:phone|blackberry|tablet|device)|get outlook for \w+(?:\s?<[^<>]{0,80}>)?|(?:私の)?(?:iphone|ipad|android|スマートフォン|携帯|スマホ|docomo|ドコモ|au|softbank|galaxy|xperia)(?:端末)?から送信(?:され(?:ました|たメール)|しています|しました)?.{0,10}|yahoo!?メール.{0,20}|(?:ios|android|mac|windows) ?版 ?(?:outlook|gmail) ?(?:を入手|から送信).{0,20}(?:\s?<[^<>]{0,80}>)?|(?:outlook|gmail) ?(?:for|から).{0,20}(?:\s?<[^<>]{0,80}>)?|envoyé de mon.*|von meinem.*gesendet|powered by .{2,40})\s*$",
    re.IGNORECASE,
)
_DISCLAIMER = later(
    r"^\s*(?:\W{0,4}(?:disclaimer|confidentiality notice|confidential(?:ity)?|privileged|important notice|notice|caution|warning|legal notice|機密情報|ご注意|免責事項|注意|重要)\W{0,3}[:：]|(?:this|the) (?:information|e-?mail|message|communication|transmission|content)s?\b.{0,100}\b(?:confidential|intended (?:only|solely|for)|privileged|contain)|(?:この|本)(?:電子)?メール(?:に|は|には|の|および).{0,60}(?:機密|秘密|意図|宛先|名宛|誤って|守秘|漏)|if you (?:are not the intended|have received this (?:e-?mail|message) in error|received this in error)|please consider the environment|(?:誤って|万一).{0,12}(?:受信|受け取)|[【\[<＜■◆※＊*]{1,3}\s?(?:機密|秘密保持|免責|ご注意|重要なお知らせ)[^】\]>＞]{0,24}[】\]>＞]?\s*$|(?:ce (?:message|courriel|mail)|diese (?:nachricht|e-?mail|mail)|este (?:mensaje|correo|e-?mail|email)|esta mensagem|questo (?:messaggio|e-?mail)|dit (?:bericht|e-?mail))\b.{0,80}(?:confiden|vertraulich|riservat|vertrouwelijk|exclusiv|destin|bestimmt)|(?:si vous (?:avez reçu|n'êtes pas)|sollten sie nicht|wenn sie nicht der|si no es (?:el|usted)|si ha recibido|se non (?:siete|è) ).{0,80}|virus[- ]free|think before you print|any views or opinions)",
    re.IGNORECASE,
)
_FOOTER = later(
    r"^\s*(?:.{0,60}\bunsubscribe\b.{0,80}|.{0,40}(?:配信(?:停止|解除|の停止|を停止|登録の解除)|購読(?:解除|停止)|メルマガ(?:解除|停止)|送信専用).{0,60}|you(?:'re| are) receiving this .{0,300}|~~//~~|[※＊*]?\s?(?:この|本)(?:電子)?メール(?:マガジン)?は.{0,60}(?:登録|会員|希望され|申し込|メールマガジン|メルマガ|受け取る設定).{0,80}|manage (?:your )?(?:preferences|subscriptions?).{0,60}|view (?:this (?:e-?mail )?)?in (?:your )?browser.{0,60}|update your preferences.{0,40}|(?:©|\(c\)|copyright).{0,100}|to stop receiving .{0,80}|this (?:e-?mail|message) was sent (?:to|by) .{0,80})\s*$",
    re.IGNORECASE,
)
_CONTACT = later(
    r"(?:\+?\d[\d ().-]{7,}\d|\b(?:tel|fax|phone|mobile|cell|mob|office|direct|t|m|e|w|ph)\b\s*[.:：]|(?:電話|携帯|直通|内線|住所|ＴＥＬ|ＦＡＸ|〒)|[\w.+-]+@[\w-]+\.\w|https?://|\bwww\.|(?:株式会社|有限会社|合同会社|一般社団|\(株\)|（株）)|\b(?:Ltd|Inc|LLC|GmbH|plc|Corp|Limited)\b\.?)",
    re.IGNORECASE,
)
_HARD_CONTACT = later(
    r"(?:\+?\d[\d ().-]{7,}\d|\b(?:tel|fax|phone|mobile|mob|cell)\b\s*[.:：]?|〒|電話[:：]|携帯[:：]|ＴＥＬ)",
    re.IGNORECASE,
)
# Numbers of an order or a parcel, and what a mail server answered, are told; they are nobody's telephone.
_REFERENCE = later(
    r"(?:番号|コード|No\.?|管理|受付|予約|注文|会員|口座|追跡|伝票)\s?[:：]\s?[A-Z]{0,4}[-\d]|\b(?:order|tracking|invoice|booking|reference|ref|case|ticket)\b.{0,12}[:#]|"
    r"\b[45]\d\d[ -][45]\.\d\.\d|\bsaid:",
    re.IGNORECASE,
)
_SENTENCE_END = later(r"[。！？!?]\s*$|(?:です|ます|した|ません)[。]?\s*$|[a-z]{3,} [a-z]{2,} [a-z]{2,}.*[.!?]\s*$")


def own_words(text: str) -> OwnWords:
    """The words that the sender newly wrote. Where nothing else is left (a bare quote), the text is empty."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").split("\n")
    heads = [line[:_HEAD] for line in lines]
    above = _above_foreign(heads)
    end = _above_signature([heads[at] for at in above])
    passages = _passages([lines[at] for at in above[:end]])
    joined = "\n\n".join(passage.text for passage in passages)
    return OwnWords(joined, passages, "\n".join(lines[at] for at in above[end:]))


def without_footer(text: str) -> str:
    """The whole body of an automatic mail without its signature and footer."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(lines[: _above_signature([line[:_HEAD] for line in lines])]).strip()


def _above_foreign(lines: list[str]) -> list[int]:
    """Which lines stand above the first that begins a foreign part; attribution lines over quotes inside are taken out."""
    kept: list[int] = []
    at = 0
    while at < len(lines):
        first = lines[at].lstrip()[:1]
        if not first:
            kept.append(at)
            at += 1
            continue
        if first in _FOREIGN_BEGINS and (_FOREIGN.match(lines[at]) or _starts_header_block(lines, at)):
            break
        taken = _attribution(lines, at)
        if taken and not _own_below(lines, at + taken):
            break
        if not taken:
            kept.append(at)
        at += taken or 1
    return kept


def _starts_header_block(lines: list[str], at: int) -> bool:
    if _RULE.match(lines[at]):
        return any(_HEADER.match(line) for line in lines[at + 1 : at + 3])
    if not _HEADER.match(lines[at]):
        return False
    below = [line for line in lines[at + 1 : at + 8] if line.strip()][:4]
    return sum(bool(_HEADER_NEXT.match(line)) for line in below) >= (1 if at and not lines[at - 1].strip() else 2)


def _attribution(lines: list[str], at: int) -> int:
    """How many lines an attribution beginning here has: 0 is none; mail programs wrap it over two or three."""
    if _is_quote(lines[at]) or not lines[at].strip():
        return 0
    for count in (1, 2, 3):
        part = lines[at : at + count]
        if count > 1 and not _WROTE_BEGINS.match(lines[at]):
            return 0
        if count == 1 and not _may_attribute(lines[at]):
            continue
        if all(line.strip() and not _is_quote(line) for line in part):
            joined = " ".join(line.strip() for line in part)
            if (
                len(joined) < 400
                and _may_attribute(joined)
                and _WROTE.match(joined)
                and _is_followed(lines, at + count, joined)
            ):
                return count
    return 0


def _may_attribute(line: str) -> bool:
    """Whether it ends as each attribution does: to look for that costs a tenth of the pattern."""
    return line.rstrip().rstrip("。").rstrip().lower().endswith(_ATTRIBUTION_ENDS)


def _is_followed(lines: list[str], at: int, joined: str) -> bool:
    """An attribution has a quote below it, or bears a date or an address itself (programs that do not mark quotes)."""
    below = next((line for line in lines[at : at + 4] if line.strip()), "")
    if _QUOTE.match(below):
        return True
    return bool(re.search(r"@|\d{1,2}:\d\d", joined)) and bool(re.search(r"wrote|書き|:$|：$", joined))


def _own_below(lines: list[str], at: int) -> bool:
    """Whether quotes follow and then own words again: an answer in between, not a quote at the end."""
    below = lines[at : at + 2000]
    first = next((index for index, line in enumerate(below) if line.strip()), -1)
    if first < 0 or not _QUOTE.match(below[first]):
        return False
    return any(line.strip() and not _QUOTE.match(line) for line in below[first:])


def _above_signature(lines: list[str]) -> int:
    """How many lines stand above signature, disclaimer or footer; quotes below a top signature stay out as well."""
    own_left = sum(_is_own(line) for line in lines)
    for at, line in enumerate(lines):
        if not _is_own(line):
            continue
        own_left -= 1
        below = _ends_letter(line)
        if below == _SURELY:
            return _above_signature(
                lines[:at]
            )  # a signature may stand above, which its neighbour below kept from being one
        if below and _is_last_part(lines, at, own_left):
            return _above_card(lines[:at])
    return _above_card(lines)


@lru_cache(maxsize=4096)
def _ends_letter(line: str) -> str:
    """Whether the letter ends above this line; remembered, for people sign all their letters alike."""
    if _DISCLAIMER.match(line) or _SENT_FROM.match(line) or _FOOTER.match(line):
        return _SURELY
    return _PERHAPS if _SIGNATURE.match(line) else ""


def _is_own(line: str) -> bool:
    return bool(line.strip()) and not _is_quote(line)


def _is_quote(line: str) -> bool:
    return (">" in line or "＞" in line) and _QUOTE.match(line) is not None


def _is_last_part(lines: list[str], at: int, own_left: int) -> bool:
    """A line of signs is a signature when what follows is short and no letter of its own; `-- ` always is."""
    if lines[at] in ("-- ", "--") or not at:
        return bool(at) or lines[at] == "-- "
    if own_left > 14:
        return False
    below = [line for line in lines[at + 1 :] if _is_own(line)]
    talking = sum(bool(_SENTENCE_END.search(line)) and not _CONTACT.search(line) for line in below)
    return talking <= max(1, len(below) // 3)


def _above_card(lines: list[str]) -> int:
    """How many lines stand above a block of name, company, telephone and address at the very end without a line of signs."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip() and not _QUOTE.match(lines[start - 1]):
        start -= 1
    block = lines[start:end]
    if not start or len(block) > 9 or not _is_card(block):
        return end
    return start + _card_begin(block)


def _is_card(block: list[str]) -> bool:
    if any(_REFERENCE.search(line) for line in block):
        return False
    hard = sum(bool(_HARD_CONTACT.search(line)) for line in block)
    soft = sum(bool(_CONTACT.search(line)) for line in block)
    talking = sum(bool(_SENTENCE_END.search(line)) for line in block)
    return (hard >= 1 or soft >= 2) and soft + hard >= 2 and not talking


def _card_begin(block: list[str]) -> int:
    """Where the card begins in a block that may open with a closing phrase and a name that belong to the letter."""
    for at, line in enumerate(block):
        if _CLOSING.match(line):
            return min(at + 2, len(block)) if at + 1 < len(block) and not _CONTACT.search(block[at + 1]) else at + 1
    return 0


_CLOSING = later(
    r"^\s*(?:(?:kind|best|warm|many|with)\b.{0,24}|regards|cheers|thanks.{0,16}|thank you.{0,12}|yours.{0,14}|sincerely.{0,10}|all the best|love|take care|.{0,16}よろしくお願い.{0,10})[,.!。]?\s*$",
    re.IGNORECASE,
)


def _passages(lines: list[str]) -> tuple[Passage, ...]:
    passages: list[Passage] = []
    quoted, above = "", ""
    held: list[str] = []
    for line in [*lines, "> "]:
        if not _is_quote(line):
            if held or line.strip():
                above = above if held else quoted
                held.append(line.rstrip())
            continue
        if text := "\n".join(held).strip():
            passages.append(Passage(text, above))
        held = []
        if bare := line.lstrip(" >＞|").strip():
            quoted = f"> {bare}"
    return tuple(passages)
