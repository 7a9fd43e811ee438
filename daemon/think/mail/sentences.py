"""A passage of a mail cut into sentences, and the language of a text. Wrapped lines are joined, bullets stand alone."""

from __future__ import annotations

from collections.abc import Iterator

from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.writing import Writing
from daemon.think.later import later

_KANA = later(r"[\u3040-\u30ff]")
_HAN = later(r"[\u3400-\u9fff]")
_LATIN = later(r"[A-Za-z]")
_BULLET = later(r"^\s*(?:[-*•・●■◆○□◇※▼▶→]|\(?\d{1,2}[.)]|[①-⑳])\s*(?=\S)")
_NARROWEST, _WIDEST, _FEWEST = 16, 34, 3  # signs of a folded line, at least and below; such lines, at least
_ONLY_LINKS = later(r"^(?:https?://[!-~]+(?: |$))+$")
_STOPS = later(r"[。！？!?]")
_ENDS_LINE = "。！？!?♪」）)…"
_HEAD = 400  # signs that tell the language of lines that are being joined, however many there are


def language_of(text: str, otherwise: str = "en") -> str:
    """`ja` or `en`, by the signs; a text without letters is in the language `otherwise`."""
    head = text[:4000]
    if head.isascii():
        return "en" if _LATIN.search(head) else otherwise
    if not _LATIN.search(head):
        return "ja" if _KANA.search(head) or _HAN.search(head) else otherwise
    kana, han, latin = (len(signs.findall(head)) for signs in (_KANA, _HAN, _LATIN))
    if not kana + han + latin:
        return otherwise
    return "ja" if (kana + han) * 4 > latin else "en"


def language_around(text: str, otherwise: str) -> str:
    """The same of the few words around an address: 新: is Japanese, however few its characters."""
    return "ja" if any("\u3040" <= char <= "\u9fff" for char in text) else otherwise


def sentences_of(passage: str) -> Iterator[str]:
    """The sentences of a passage in their order, each without blanks at its ends."""
    for block in _blocks(passage):
        for sentence in _writing(block).cut(block):
            if stripped := sentence.strip():
                yield stripped


def _writing(text: str) -> Writing:
    return LANGUAGES[language_of(text)].letters.writing


def _blocks(passage: str) -> Iterator[str]:
    """Lines joined where a program broke them: before a line in lower case, or after a wide one that ends no sentence.

    In a notice without full stops the lines are broken for the eye, and joined up to the end of each sentence.
    """
    held = last = ""
    lines = passage.splitlines()
    fold, noticed = _folded_at(lines), _in_a_notice(passage, lines)
    for number, line in enumerate(lines):
        text = line.strip().replace("\u3000", " ").strip()
        if held and text and not _BULLET.match(line):
            writing = _writing(held[:_HEAD])
            on = (writing.goes_on(held, text) or _is_full(last, fold)) and not _is_below_links(held, text)
            if not writing.closed.search(held) if number in noticed else on:
                held, last = f"{held}{writing.glue}{text}", text
                continue
        if held:
            yield held
        held = last = text
    if held:
        yield held


def _in_a_notice(passage: str, lines: list[str]) -> frozenset[int]:
    """The lines, by number, of paragraphs without a full stop that have the words of a notice."""
    notice = _writing(passage[:_HEAD]).notice
    if not notice.search(passage):
        return frozenset()
    found: set[int] = set()
    paragraph: list[int] = []
    for number, line in enumerate((*lines, "")):
        if line.strip():
            paragraph.append(number)
            continue
        text = "\n".join(lines[one] for one in paragraph)
        if notice.search(text) and not _STOPS.search(text):
            found.update(paragraph)
        paragraph = []
    return frozenset(found)


def _folded_at(lines: list[str]) -> int:
    """Of Japanese lines that a program broke at a narrow edge, how many signs fill one; 0 where none are.

    Nobody ends three lines at the same sign, and each in the midst of a sentence, but by that.
    """
    most = max(map(len, lines), default=0)
    if not _NARROWEST <= most < _WIDEST or "".join(lines).isascii():
        return 0
    full = [line for line in lines if len(line) >= most - 1]
    broken = sum(line[-1] not in _ENDS_LINE for line in full)
    bare = not any("\u3000" in line.strip() or "  " in line.strip() for line in full)
    return most - 1 if broken >= _FEWEST and bare else 0


def _is_below_links(held: str, text: str) -> bool:
    """どっちがいい？, on a line of its own below two addresses, belongs to neither."""
    return not text.isascii() and _ONLY_LINKS.match(held) is not None


def _is_full(line: str, fold: int) -> bool:
    return bool(fold) and len(line) >= fold and line[-1] not in _ENDS_LINE
