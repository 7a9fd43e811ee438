"""How whole exchanges come out in the ledger (tests/exchanges), and what single sentences open (tests/opens).

python -m tests.tools.exchanges [asked_en ...]      `-v` before names of files shows what comes out otherwise; never of unseen ones
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from daemon.think.ledger.obligations import obligations
from daemon.think.mail.own_words import own_words
from daemon.think.model import Letter, Obligation
from daemon.think.reading import read_passages
from tests.think.ties import TOKYO, mail
from tests.tools.learn_weights import ROOT

_SENT, _LATER, _SEEN = (datetime(2026, 10, day, 10, tzinfo=TOKYO) for day in (5, 8, 9))
_OPENS = {"ask": "asked", "question": "asked", "promise": "promise", "none": "none"}


class Exchange(NamedTuple):
    """A mail, what in it is asked or promised by number, the later mail, and what became of each by that, `open` for nothing."""

    name: str
    by_giver: bool
    first: list[str]
    wanted: dict[str, str]
    later: list[str]
    fates: dict[str, str]
    apart: bool  # the later mail is no reply, but one under another subject


def exchanges(name: str) -> Iterator[Exchange]:
    """Those of one file."""
    text = (ROOT / f"tests/exchanges/{name}.txt").read_text(encoding="utf-8")
    for block in text.strip().split("\n\n"):
        head, *lines = block.strip().splitlines()
        one = Exchange(head[2:].split("|")[0].strip(), head.endswith("giver"), [], {}, [], {}, head.endswith("| new"))
        for line in lines:
            sign, rest = line[0], line[2:].strip()
            if sign in "?!":
                number, rest = (part.strip() for part in rest.split("|", 1))
                one.wanted[number] = rest
            if sign == ">":
                rest, told = (part.strip() for part in rest.rsplit("|", 1))
                one.fates.update(_fates(told))
            (one.later if sign == ">" else one.first).append(rest)
        yield one


def _fates(told: str) -> dict[str, str]:
    """What is told of each number: `1 2` are settled, `1 kept, 2 moved`."""
    if re.search("[a-z]", told):
        return dict(part.split() for part in told.split(","))
    return dict.fromkeys(told.replace("-", "").split(), "settled")


def letter(
    name: str, when: datetime, side: str, sentences: list[str], language: str, answers: str = "", thread: str = "t"
) -> Letter:
    """A mail of these sentences, read as a mail is."""
    text = (" " if language == "en" else "\n").join(sentences)
    read = read_passages(own_words(text), when.date())
    return mail(name, when, side, *read, subject="" if thread == "t" else "other", answers=answers, thread=thread)


def played(one: Exchange, language: str, side: str, *, promised: bool) -> tuple[Obligation, ...]:
    """The ledger after both mails."""
    other = "theirs" if side == "mine" else "mine"
    again = side if promised and one.by_giver else other
    mails = [
        letter("a", _SENT, side, one.first, language),
        letter("b", _LATER, again, one.later, language, *(("", "u") if one.apart else ("a", "t"))),
    ]
    return obligations(mails, [], _SEEN)


def score(name: str, *, shown: bool) -> str:
    """How many things of a file stand as they should, and how many have no row."""
    language, promised, counts = name[-2:], name.startswith("promised"), Counter[str]()
    for at, one in enumerate(exchanges(name)):
        rows = played(one, language, ("mine", "theirs")[at % 2], promised=promised)
        for number, text in one.wanted.items():
            found = [row for row in rows if (row.kind == "promise") == promised and _is_of(row, text)]
            wanted = one.fates.get(number, "open")
            got = {_state(row, promised=promised) for row in found} or {"no row"}
            counts["no row" if not found else "right" if got == {wanted} else "wrong"] += 1
            if shown and got != {wanted}:
                sys.stdout.write(f"{wanted}, not {'/'.join(got)}: {one.name} [{number}] {text}\n")
    all_of = counts["right"] + counts["wrong"]
    return f"{name}: {counts['right']} of {all_of} right ({counts['right'] / all_of:.3f}), without a row {counts['no row']}"


def _is_of(row: Obligation, text: str) -> bool:
    own, wanted = (re.sub(r"\s+", "", one) for one in (row.sentence, text))
    return row.evidence[0] == "a" and (own in wanted or wanted in own)


def _state(row: Obligation, *, promised: bool) -> str:
    if row.waits:
        return "open"
    return row.state if promised else "settled"


def opened(language: str) -> str:
    """Precision and recall of what single sentences open that nobody has looked at."""
    counts = Counter[tuple[str, str]]()
    for line in (ROOT / f"tests/opens/unseen_{language}.txt").read_text(encoding="utf-8").splitlines():
        label, text = line.split(" | ", 1)
        rows = obligations([letter("a", _SENT, "theirs", [text], language)], [], _LATER)
        kinds = {_OPENS[row.kind] for row in rows} or {"none"}
        counts[_OPENS[label], "promise" if "promise" in kinds else kinds.pop()] += 1
    told = []
    for kind in ("promise", "asked"):
        right = counts[kind, kind]
        found, wanted = (sum(n for key, n in counts.items() if key[side] == kind) for side in (1, 0))
        told.append(f"{kind} P {right / found:.3f} R {right / wanted:.3f}")
    return f"unseen sentences, {language}: {'; '.join(told)}"


def main() -> None:
    """Print the totals of all files, or of those named."""
    names, shown = [one for one in sys.argv[1:] if one != "-v"], "-v" in sys.argv
    for name in names or sorted(path.stem for path in (ROOT / "tests/exchanges").glob("*.txt")):
        sys.stdout.write(score(name, shown=shown and "unseen" not in name) + "\n")
    for language in () if names else ("en", "ja"):
        sys.stdout.write(opened(language) + "\n")


if __name__ == "__main__":
    main()
