"""From the text of an address book to its Cards; vCard 2.1, 3.0 and 4.0, Apple's and Android's ways too. No I/O.

How lines are read stands in `card_text.py`, how days are read in `card_days.py`. Files are the business of `vcf.py`,
servers that of `carddav.py`.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

from config.words import say
from connectors.card_days import anniversary, civil_day, day_of_death
from connectors.card_text import CardText, cards
from connectors.model import Broken, Card, CivilDay, Item
from connectors.one_line import CONTROLS, is_eastern, joined_name, one_line

READER = 3  # raise it when the reader understands more than before: everything is then read again
_ADDRESS = re.compile(r"[^\s@<>:;,\"()\[\]\\]+@[^\s@<>:;,\"()\[\]\\]+")
# a..b.@carrier.example, which only quotes make lawful: one address with them and without.
_QUOTED = re.compile(r'"([^"\\\s@<>]+)"(?=@)')
_ANOTHERS = re.compile(  # a label that says that an address is not that of whom the card is
    r"\b(?:assistant|secretary|sekret\w+|pa|wife|husband|spouse|partner|mother|father|mum|mom|dad|parents?|son|daughter|child(?:ren)?|brother|sister|boss|manager)\b"
    r"|秘書|アシスタント|妻|夫|家内|主人|母|父|息子|娘|兄|弟|姉|妹|上司|配偶者",
    re.IGNORECASE,
)
_MOST_ADDRESSES = 1_000
_LONGEST_NOTE = 4_000


def read_cards(raw: bytes, source: str) -> Iterator[Item]:
    """All cards of a file's bytes, and a `Broken` for each that cannot be read whole."""
    count = 0
    named = set[str]()
    for count, text in enumerate(cards(raw), 1):
        try:
            items = list(_card(text, source))
        except Exception:  # noqa: BLE001  hostile input finds new ways through the libraries; the others must arrive
            items = [Broken(f"{source}#{count}", say("cards.no_sense"))]
        for item in items:
            if not isinstance(item, Broken) or item.source not in named:
                yield item
            if isinstance(item, Broken):
                named.add(item.source)
    if not count and raw.strip():  # an empty file is an address book with nobody in it
        yield Broken(source, say("cards.no_cards"))


def _card(text: CardText, source: str) -> Iterator[Item]:
    uid = _uid(text)
    if text.cut:
        yield Broken(f"{source}#{uid}", say("cards.cut"))
        return
    if any(line.text.lower() in ("group", "list") for line in text.all("KIND", "X-ADDRESSBOOKSERVER-KIND")):
        return  # a list of other cards is nobody
    family, given = _name_parts(text)
    addresses = _addresses(text)
    name = one_line(_name(text, family, given) or next(iter(addresses), ""))
    if not name:
        yield Broken(f"{source}#{uid}", say("cards.no_name"))
        return
    faults = list(text.faults)
    yield Card(
        uid=uid, source=source, name=name, family=family, given=given, phonetic=_phonetic(text),
        nicknames=_all_listed(text, "NICKNAME", "X-NICKNAME"), addresses=addresses, phones=_phones(text),
        org=_org(text), note=_note(text),
        birthday=_day(text, faults, "BDAY", "X-BDAY"), anniversary=_anniversary(text, faults),
        died=day_of_death(text), also=_also(text, name, given),
        revised=_revised(text.text("REV")),
    )  # fmt: skip
    if faults:
        yield Broken(f"{source}#{uid}", say("cards.line", name=name, line=", ".join(dict.fromkeys(faults))))


def _name(text: CardText, family: str, given: str) -> str:
    """How the card calls whom it is of; of a firm without a person, the firm."""
    return text.text("FN") or joined_name(family, given) or text.text("NICKNAME") or text.text("ORG").strip("; ")


def _uid(text: CardText) -> str:
    """The UID, or a name made of the content: it stays as long as the card does not change."""
    told = CONTROLS.sub("", text.text("UID"))[:300]
    return told or f"no-id-{hashlib.blake2b(b' '.join(text.raw.split()), digest_size=16).hexdigest()}"


def _name_parts(text: CardText) -> tuple[str, str]:
    line = text.first("N")
    parts = [one_line(part) for part in line.parts] if line else []
    family, given = (*parts, "", "")[:2]
    return family, given


def _also(text: CardText, name: str, given: str) -> tuple[str, ...]:
    """Other full names: a further FN (RFC 6350 has one for each language), and the one from before a marriage."""
    written = [one_line(line.text) for line in text.all("FN")]
    maiden = one_line(text.text("X-MAIDENNAME") or text.text("X-EVOLUTION-MAIDENNAME"))
    one_script = is_eastern(maiden) == is_eastern(given)
    former = maiden if not one_script or given in maiden else joined_name(maiden, given)
    return tuple(dict.fromkeys(one for one in (*written, former if maiden else "") if one and one != name))[:20]


def _revised(value: str) -> datetime | None:
    """REV: a moment in either ISO form, often without a zone; then it is meant in UTC (RFC 6350 section 6.7.4)."""
    try:
        told = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return told if told.tzinfo else told.replace(tzinfo=UTC)


def _org(text: CardText) -> str:
    line = text.first("ORG")
    return one_line(" ".join(part for part in line.parts if part)) if line else ""


def _phonetic(text: CardText) -> str:
    """How the name is read: the phonetic names, else what it is sorted by."""
    told = [text.text(name) for name in ("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME")]
    line = text.first("N", "FN")
    sort_as = [part for several in (line.params.get("SORT-AS", ()) if line else ()) for part in several.split(",")]
    return one_line(" ".join(p for p in told if p) or _spoken(text) or " ".join(sort_as) or text.text("SORT-STRING"))


def _spoken(text: CardText) -> str:
    """How Japanese phones say it: SOUND;X-IRMC-N, in half-width kana."""
    line = text.first("SOUND")
    return unicodedata.normalize("NFKC", " ".join(part for part in line.parts if part)) if line else ""


def _addresses(text: CardText) -> tuple[str, ...]:
    """All mail addresses of whom the card is, the preferred first; that of an assistant only where there is no other."""
    lines = sorted(text.all("EMAIL"), key=lambda line: not _preferred(line.params))
    anothers = {line.group for line in text.all("X-ABLABEL") if line.group and _ANOTHERS.search(line.text)}
    lines = [line for line in lines if line.group not in anothers] or lines
    told = (re.sub(r"^mailto:", "", line.text, flags=re.IGNORECASE).strip().strip("<>").lower() for line in lines)
    bare = (_QUOTED.sub(r"\1", one) for one in told)
    return tuple(dict.fromkeys(a for a in bare if len(a) <= 254 and _ADDRESS.fullmatch(a)))[:_MOST_ADDRESSES]


def _preferred(params: dict[str, tuple[str, ...]]) -> bool:
    return "1" in params.get("PREF", ()) or any(kind.lower() == "pref" for kind in params["TYPE"])


def _phones(text: CardText) -> tuple[str, ...]:
    bare = (re.sub(r"^tel:", "", line.text, flags=re.IGNORECASE).strip() for line in text.all("TEL"))
    return tuple(dict.fromkeys(one_line(phone)[:60] for phone in bare if phone))[:50]


def _all_listed(text: CardText, *names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(v) for line in text.all(*names) for v in line.listed if v))[:50]


def _note(text: CardText) -> str:
    """The notes as they were written, line by line."""
    whole = "\n".join(line.text for line in text.all("NOTE"))
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]+", " ", whole).strip()[:_LONGEST_NOTE]


def _day(text: CardText, faults: list[str], *names: str) -> CivilDay | None:
    """The first of these lines that holds a day; one that holds a number and no day is named as a fault."""
    for line in text.all(*names):
        day = civil_day(line.raw, line.params)
        if day:
            return day
        if re.search(r"\d{2}", line.raw):
            faults.append(line.name)
    return None


def _anniversary(text: CardText, faults: list[str]) -> CivilDay | None:
    return anniversary(text) or _day(
        text, faults, "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"
    )
