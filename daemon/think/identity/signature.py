"""Who signed a mail: the name under it, the addresses in the signature, and marks of its other lines.

The marks (sums of telephone numbers, firms, places) tell whether two mails bear one signature, without keeping the lines. A
faint one (a town, a title, a motto: anything that is no number, site or firm by its looks) shows nothing alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

from daemon.think.identity import names
from daemon.think.identity.name_forms import beside, former
from daemon.think.language.forms import holds
from daemon.think.language.known import LANGUAGES, of_all
from daemon.think.later import later
from daemon.think.mail.own_words import OwnWords

NAME, MAIL, MARK, FAINT, BEHALF = "n:", "m:", "k:", "k:~", "b:"

_RECURRING = 2048  # lines that are remembered: people sign all their letters alike
_LINES = 10
_MOST = 8
_WIDTH = 200  # signs of a line that are looked at: a name or an address stands on a short one
_MAILBOX = later(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}")
_DIGIT = later(r"\d")
_PHONE = later(r"\+?\d[\d ()./-]{7,}\d")
_SITE = later(r"(?:https?://(?:www\.)?|\bwww\.)((?:[\w-]{1,60}\.){1,4}[a-z]{2,20})(?=[/\s]|$)", re.IGNORECASE)
_ANYBODYS = later(  # sites where everybody has a page
    r"(?:^|\.)(?:linkedin|facebook|fb|twitter|x|instagram|youtube|youtu|github|zoom|calendly|google|goo|note|line|t|wa|whatsapp|medium"
    r"|linktr|apple|microsoft|teams|aka|bit|lnkd|xing|researchgate|orcid|amazon|qiita|ameblo|wikipedia)\.[a-z.]+$",
    re.IGNORECASE,
)
_NUMBER = 8  # digits of a number that are compared: with and without +47 or the first 0
_PIECES = later(r"\s{2,}|\s*[|｜・•／]\s*|\u3000+|\s/\s")
_LABEL = later(rf"^(?:{of_all(lambda rules: rules.letters.card.label)})\s*[.:：]?\s*", re.IGNORECASE)
LEGAL_FORM = later(of_all(lambda rules: rules.letters.houses.legal_form), re.IGNORECASE)
_HOUSE = later(rf"(?:{of_all(lambda rules: rules.letters.houses.at_end)})$")
_FIRM = later(of_all(lambda rules: rules.letters.houses.by_name), re.IGNORECASE)
_NO_MARK = later(rf"[。！？!?]|https?://|{of_all(lambda rules: rules.letters.card.no_mark)}", re.IGNORECASE)
_PART = later(rf"(?:{of_all(lambda rules: rules.letters.houses.parts)})\Z")  # of a firm: 営業部
_RULE = later(r"^[\W_]*$")
_NO_NAME = later(  # greetings, address lines and closing words
    of_all(lambda rules: rules.letters.card.no_name), re.IGNORECASE
)
_FOR_ANOTHER = later(of_all(lambda rules: rules.letters.card.behalf), re.IGNORECASE | re.MULTILINE)
_FOR_ANOTHER_WORDS = (tuple(word for rules in LANGUAGES.values() for word in rules.letters.card.behalf_words),)
_NEAR_END = 600  # signs of a letter in which its writer may say for whom it is
_ASIDE = later(r"[(（][^()（）]*[)）]")
_IN_SIGNS = later(r"[一-鿿\uf900-\ufaff々〆ヶァ-ヴーぁ-ん가-힣]{1,5}[ 　]?[一-鿿\uf900-\ufaff々ァ-ヴーぁ-ん가-힣]{0,5}")
_IN_LETTERS = later(r"(?:[A-ZÀ-Þ][\w'’-]*\.?(?: |$)){1,4}")


def signed_in(own: OwnWords, bearer: str = "") -> tuple[str, ...]:
    """`n:` and the name, `b:` if it is signed for another, `m:` and an address, `k:` and a mark; empty where a mail is not signed. `bearer`: the name beside the address."""
    footer = [_behind(bearer, line) for line in _upper_lines(own.footer)]
    body = [_behind(bearer, line.strip()[:_WIDTH]) for line in own.text.rsplit("\n", 12)[-6:] if line.strip()]
    head, below = _card_at_end(body, bearer)
    block = [*below, *footer]
    line = next(
        (line for line in (*footer[:2], head, *reversed(body[-3:])) if name_on(line) or _in_two_scripts(line)), ""
    )
    twice = _in_two_scripts(line)
    name, before = name_on(line) or next(iter(twice), ""), former(line)
    parts = [NAME + one for one in dict.fromkeys((name, *twice, before if name else "")) if one]
    if name and _is_for_another("\n".join((own.text[-_NEAR_END:], *footer[:4]))):
        parts.append(BEHALF)
    parts += [*_addresses(footer), *filter(None, _marks(block, name))]
    return tuple(dict.fromkeys(parts))[: _MOST + 2]


def lines_at_end(own: OwnWords) -> list[str]:
    """The last lines of a letter and those of the signature below it, without empty ones."""
    body = (line.strip()[:_WIDTH] for line in own.text.rsplit("\n", 12)[-6:] if line.strip())
    return [*body, *_upper_lines(own.footer)]


def _is_for_another(text: str) -> bool:
    return holds(text, _FOR_ANOTHER_WORDS) and _FOR_ANOTHER.search(text) is not None


def _behind(house: str, line: str) -> str:
    """こむぎ堂 早苗 拓, from the address of こむぎ堂: the name behind that of the house."""
    rest = line.removeprefix(house).strip() if house and line.startswith((f"{house} ", f"{house}\u3000")) else ""
    return rest if rest and names.is_full(rest) and name_on(rest) else line


def mark(text: str) -> str:
    """A short sum of a line, the same whatever its spaces, width and legal form (`株式会社`, `Ltd`)."""
    plain = "".join(LEGAL_FORM.sub(" ", unicodedata.normalize("NFKC", text)).casefold().split())
    return MARK + blake2b(plain.encode("utf-8", "replace"), digest_size=5).hexdigest() if len(plain) >= 3 else ""


def faint_mark(text: str) -> str:
    """The mark of a line that may be a firm's or anybody's."""
    return mark(text).replace(MARK, FAINT)


def phone_mark(number: str) -> str:
    """A short sum of a telephone number, the same with and without the code of its country."""
    return mark("".join(filter(str.isdigit, number))[-_NUMBER:])


def _upper_lines(footer: str) -> list[str]:
    """The lines of the signature itself: without quotes, without lines of signs."""
    lines = (line.strip() for line in footer[:2000].split("\n"))
    return [line for line in lines if line and not line.startswith((">", "＞")) and not _RULE.match(line)][:_LINES]


def _card_at_end(body: list[str], bearer: str) -> tuple[str, list[str]]:
    """The name at the end of the letter and what stands under it: 大森 健一 / 疾風設計事務所, Jean Moreau / Le Quai."""
    for at in range(len(body) - 1, 0, -1):
        if _is_signer(body[at]):
            above = _is_house_of(body[at], body[at - 1]) or _is_more_theirs(body[at - 1], body[at], bearer)
            head = at - 1 if above else at
            return body[head], body[head + 1 :]
    return "", []


def _is_signer(line: str) -> bool:
    return names.is_full(line) and bool(name_on(line))


def _is_more_theirs(above: str, line: str, bearer: str) -> bool:
    """Of two lines that could be names the upper one, if it has more of the sender's name: under it stands their house."""
    wanted = set(names.plain_words(bearer)) if bearer and not names.is_cjk(bearer) else set()
    if not wanted or names.is_cjk(line) or names.is_cjk(above) or not _is_signer(above):
        return False
    shared, shared_too = (len(wanted & set(names.plain_words(one))) for one in (above, line))
    return shared > 0 and shared >= shared_too


@lru_cache(maxsize=_RECURRING)
def _in_two_scripts(line: str) -> tuple[str, ...]:
    """The two forms of one name on a line: 河村 俊 / Shun Kawamura."""
    if len(line) > _WIDTH // 2 or names.is_cjk(line) == line.isascii():
        return ()
    main, other = names.shown(line), [one for one in beside(line) if name_on(one)]
    return (main, *other) if other and name_on(main) and names.is_full(main) else ()


def _is_house_of(line: str, above: str) -> bool:
    """遠藤灯油 under 遠藤 和也: the house bears their family name."""
    family = names.split(above)[0] if names.is_cjk(above) and names.is_full(above) and name_on(above) else ""
    return bool(family) and " " not in line and "\u3000" not in line and line.startswith(family) and line != above


@lru_cache(maxsize=_RECURRING)
def name_on(line: str) -> str:
    """The name on a line of its own, without what it was before she married."""
    text = _without_house(_ASIDE.sub("", line).strip(" 　-–—~*,."))
    short = len(text) <= 24 and text.count(" ") <= 3
    if (
        not short
        or not names.looks_human(text)
        or any(no.search(text) for no in (_NO_MARK, LEGAL_FORM, _FIRM, _HOUSE, _NO_NAME))
    ):
        return ""
    if names.is_cjk(text):
        return text if _IN_SIGNS.fullmatch(names.one_width(text)) else ""
    return text if _IN_LETTERS.fullmatch(text) else ""


def _without_house(text: str) -> str:
    """こむぎ堂 早苗 拓, Tom Birch, Birch & Sons Ltd: the name without the house beside it."""
    if len(text) > _WIDTH // 2:
        return text
    before, comma, behind = text.partition(", ")
    if comma and " " in before and _is_house(behind):
        return before
    first, *rest = text.split() or [""]
    while len(rest) > 1 and names.is_cjk(first) and _is_house(first):
        first, *rest = rest
    return " ".join((first, *rest)) if names.is_cjk(text) else text


def _is_house(text: str) -> bool:
    return bool(LEGAL_FORM.search(text) or _FIRM.search(text) or _HOUSE.search(text) or _PART.search(text))


def _addresses(lines: Iterable[str]) -> Iterator[str]:
    """The address in a signature; of several, nobody knows whose they are."""
    found = {one.lower() for line in lines if "@" in line for one in _MAILBOX.findall(line)}
    if len(found) == 1:
        yield MAIL + found.pop()


def _marks(lines: Iterable[str], name: str) -> Iterator[str]:
    of_name = names.folded(name)
    for line in lines:
        numbers, pieces = _marks_on(line)
        yield from numbers
        yield from (one for piece, one in pieces if piece != of_name)


@lru_cache(maxsize=_RECURRING)
def _marks_on(line: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Marks of the numbers and sites on a line, and of its other pieces, each with how it compares to a name."""
    found = [phone_mark(number) for number in _PHONE.findall(line)] if _DIGIT.search(line) else []
    sites = _SITE.findall(line) if "." in line else []
    if found or sites or _NO_MARK.search(line) or ("@" in line and _MAILBOX.search(line)):
        return (*found, *(mark(site) for site in sites if not _ANYBODYS.search(site))), ()
    pieces = (one for one in _PIECES.split(_LABEL.sub("", line)) if (3 if _PART.search(one) else 4) <= len(one) <= 40)
    return (), tuple((names.folded(piece), _piece_mark(piece)) for piece in pieces)


def _piece_mark(piece: str) -> str:
    return mark(piece) if LEGAL_FORM.search(piece) or _FIRM.search(piece) else faint_mark(piece)
