"""The sample's texts as plain frozen data: who takes part, how they write, and what was said. Mails are made in talks.py."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import yaml

Block: TypeAlias = Mapping[str, Any]
_T = TypeVar("_T")

SAMPLE = Path(__file__).parent / "sample"
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_NOT_TIES = ("me.yaml", "machines.yaml", "expected.yaml")


@dataclass(frozen=True, slots=True)
class Party:
    """Whoever writes or reads: a name as mail programs show it, an address, their zone, the charset of their mails."""

    name: str
    address: str
    zone: str = "Asia/Tokyo"
    charset: str = "utf-8"

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.partition("@")[2]


@dataclass(frozen=True, slots=True)
class Voice:
    """How one side of a tie begins and ends a mail; of several tops and ends a stable one is picked for each mail."""

    top: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    """The fictional owner: a working and a private address, a name in two scripts, and the signatures."""

    name: str
    latin: str
    work: str
    home: str
    signatures: Mapping[str, str]

    def party(self, mine: str, language: str) -> Party:
        """The owner as they appear to one correspondent."""
        return Party(self.name if language == "ja" else self.latin, self.work if mine == "work" else self.home)


@dataclass(frozen=True, slots=True)
class Tie:
    """One file of the sample: a person (or a machine), and all that was said and planned with them."""

    slug: str
    them: Party
    me: Party
    language: str
    business: bool  # mails keep to working days
    quotes: str  # ja, en, outlook or none: how answers quote
    voices: Mapping[str, Voice]  # by me and them
    talks: tuple[Block, ...]
    meetings: tuple[Block, ...]
    addresses: tuple[str, ...]  # the present one first
    circle: str = ""
    line: Block = field(default_factory=dict)  # further keys of their line in the configuration
    card: Block = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)  # of every mail of theirs
    html: bool = False
    since: str = ""  # the day before which what comes back every year had not begun


def number(*salt: str) -> int:
    """A stable number for these words: what other programs take from a dice."""
    return int.from_bytes(blake2b("\0".join(salt).encode(), digest_size=8).digest())


def pick(choices: Sequence[_T], *salt: str) -> _T:
    """One of the choices, always the same for the same words."""
    return choices[number(*salt) % len(choices)]


def variant(text: str, turn: int) -> str:
    """The text as it reads the `turn`th time: `{plums|figs}` gives plums, then figs, then plums again."""

    def chosen(found: re.Match[str]) -> str:
        words = found[1].split("|")
        return words[turn % len(words)]

    return _CHOICE.sub(chosen, text)


def read_owner() -> Owner:
    """The owner from `me.yaml`."""
    block = _load("me.yaml")
    return Owner(block["name"], block["latin"], block["work"], block["home"], block["signatures"])


def read_ties(owner: Owner) -> tuple[Tie, ...]:
    """All ties in the order of their file names, then the machines."""
    files = sorted(path.name for path in SAMPLE.glob("*.yaml") if path.name not in _NOT_TIES)
    people = [_tie(name.removesuffix(".yaml"), _load(name), owner) for name in files]
    machines = [_tie(slug, block, owner) for slug, block in _load("machines.yaml").items()]
    return (*people, *machines)


def _load(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((SAMPLE / name).read_text(encoding="utf-8"))
    return loaded


def _tie(slug: str, block: Block, owner: Owner) -> Tie:
    language, mine = block.get("language", "ja"), block.get("mine", "home")
    own_voice = {"signature": owner.signatures.get(f"{mine}-{language}", ""), **block.get("me", {})}
    return Tie(
        slug=slug,
        them=Party(block["name"], block["address"], block.get("zone", "Asia/Tokyo"), block.get("charset", "utf-8")),
        me=owner.party(mine, language),
        language=language,
        business=mine == "work",
        quotes=block.get("quotes", language if mine == "work" else "none"),
        voices={"me": _voice(own_voice), "them": _voice(block.get("them", {}))},
        talks=tuple(block.get("talks", ())),
        meetings=tuple(block.get("meetings", ())),
        addresses=(block["address"], *block.get("also", ())),
        circle=block.get("circle", ""),
        line=block.get("line", {}),
        card=block.get("card", {}),
        headers=block.get("headers", {}),
        html=block.get("html", False),
        since=str(block.get("since", "")),
    )


def _voice(block: Block) -> Voice:
    return Voice(_several(block.get("top")), _several(block.get("end")), block.get("signature", "").strip("\n"))


def _several(value: str | list[str] | None) -> tuple[str, ...]:
    texts = [value] if isinstance(value, str) else value or []
    return tuple(text.strip("\n") for text in texts)
