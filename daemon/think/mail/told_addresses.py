"""What a sentence says of mail addresses: whose a named one is, which is no longer read, and that this one is new.

The kinds of orders made here: `write_to` (their own new address), `also` (another one of theirs, beside this one, which stays),
`gone` (an address no longer read; without one the one that it was sent from), `old_gone` (an earlier one, not named), `here` (this
address is the new one), `leaves` (they will write from a new one, not named yet) and `elsewhere` (written from another address of theirs, just now; with the one from which they would have
written where they name it). An address of a colleague or an office is nobody's order.
"""

from __future__ import annotations

from collections.abc import Iterator

from daemon.think.language.forms import holds
from daemon.think.language.known import LANGUAGES
from daemon.think.language.letters.tie import Addresses
from daemon.think.later import later
from daemon.think.mail.sentences import language_around
from daemon.think.model import Order, Sentence

# Japanese leaves no blank around it: 今後はa@b.exampleを見てね.
_LETTER = r"(?:(?![\u3040-\u30ff\u3400-\u9fff々ー])[\w-])"
_MAILBOX = later(rf"(?:{_LETTER}|[.+]){{1,64}}@{_LETTER}{{1,60}}(?:\.{_LETTER}{{1,60}}){{1,5}}")
_NEAR = 60  # characters


def told_addresses(sentence: Sentence) -> Iterator[Order]:
    """What a sentence says of addresses, in its order."""
    text = sentence.text
    words = LANGUAGES[language_around(_MAILBOX.sub("", text), sentence.language)].letters.addresses
    found = list(_MAILBOX.finditer(text))
    if found and words.wonders.search(text):
        return
    for n, one in enumerate(found):
        before = text[max(found[n - 1].end() if n else 0, one.start() - _NEAR) : one.start()]
        after = text[one.end() : found[n + 1].start() if n + 1 < len(found) else one.end() + _NEAR]
        address = one[0].lower().rstrip(".")
        if words.gone_after.match(after) or words.gone_before.search(before):
            if not words.somebodys.search(before):
                yield Order("gone", text, address=address)
        elif _is_usual(text, before, after, words):
            yield Order("elsewhere", text, address=address)
        elif _is_own(before, after, words):
            kept = words.stays.search(text) and not words.wished.search(f"{before} … {after}")
            yield Order("also" if kept else "write_to", text, address=address)
    if not found:
        yield from _about_none(sentence)


def _is_usual(text: str, before: str, after: str, words: Addresses) -> bool:
    """Whether they name the address from which they would have written: my work address (…) is down, so this comes from home."""
    if not words.usual.search(before):
        return False
    wished = words.wished.search(f"{before} … {after}")
    return bool(words.down.match(after) or (words.elsewhere.search(text) and not wished))


def _is_own(before: str, after: str, words: Addresses) -> bool:
    """Whether an address that they name is their own, and not that of a colleague or an office."""
    around = f"{before} … {after}"
    named = words.named_before.search(before)
    if named and not words.no_name.search(named["name"]):
        return bool(words.self_named.search(before[: named.start()]))
    if words.somebodys.search(before):
        return False
    if words.mine.search(before) or words.mine.search(after):
        return True
    return not words.of_others.search(around) and bool(words.perhaps_mine.search(around) or words.new.search(before))


def _about_none(sentence: Sentence) -> Iterator[Order]:
    text, words = sentence.text, LANGUAGES[sentence.language].letters.addresses
    new_job = any(act.event and (act.event.kind, act.event.whose) == ("new_job", "sender") for act in sentence.acts)
    of_one = holds(text, words.words)
    if of_one and words.this_gone.search(text):
        yield Order("gone", text)
    elif of_one and words.old_gone.search(text):
        yield Order("old_gone", text)
    elif new_job or (words.here.search(text) and not words.asks.search(text)):
        yield Order("here", text)
    elif words.from_there.search(text.replace("’", "'")):
        yield Order("leaves", text)
    elif words.elsewhere.search(text):
        yield Order("elsewhere", text)
