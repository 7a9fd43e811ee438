"""Who is meant on the command line: by address, by name as it is typed, or by a part of either that only one person has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from config.nearest import nearest
from config.words import say
from connectors.addresses import bare
from daemon.cli.visit import NotDone
from daemon.think.identity.names import folded, shown
from daemon.think.language.known import of_all
from daemon.think.later import later
from daemon.think.model import Person

_CALLED = later(rf"(?:{of_all(lambda rules: rules.letters.names.called)})$")  # 玲奈ちゃん, 倉田先生
_NO_NAME = re.compile(r"[\W_]+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_LEAST = 3  # letters of an address that can mean somebody


def person_called(persons: Sequence[Person], asked: str) -> Person:
    """The one person who is called so; NotDone, with what to do, where nobody is or several are."""
    needle = asked.casefold().strip()
    if not needle:
        raise NotDone(say("cli.who_whom"), status=2)
    found = _called(persons, needle, typed_address(asked) or needle) or _called_nearly(persons, asked)
    found = found or _of_address(persons, needle)
    if not found:
        if not typed_address(asked) and (near := nearest(asked, _all_names(persons))):
            raise NotDone(say("cli.who_nobody_near", name=asked, near=near))
        raise NotDone(say("cli.who_nobody", name=asked))
    if len(found) > 1:
        listed = ", ".join(f"{one.name} <{one.key}>" for one in found[:8])
        raise NotDone(say("cli.who_several", name=asked, people=listed))
    return found[0]


def _called(persons: Sequence[Person], needle: str, address: str) -> list[Person]:
    exact = [one for one in persons if address in one.addresses or needle == one.name.casefold()]
    exact = exact or [one for one in persons if needle in _name_words(one)]
    return exact or [one for one in persons if any(needle in name.casefold() for name in _names(one))]


def _called_nearly(persons: Sequence[Person], asked: str) -> list[Person]:
    """The same without blanks and what one says behind a name: 高瀬玲奈 and 玲奈ちゃん are 高瀬 玲奈."""
    needle = _bare(without_title(asked))
    if not needle:
        return []
    exact = [one for one in persons if any(needle == _bare(name) for name in _names(one))]
    exact = exact or [one for one in persons if needle in {_bare(word) for word in _name_words(one)}]
    return exact or [one for one in persons if any(needle in _bare(name) for name in _names(one))]


def calls(line: str, asked: str) -> bool:
    """Whether a line of a letter calls somebody so: 木村さん and お母さん for 木村 and 母, `Hi Bernard,` for Bernard."""
    needle, whole = _bare(without_title(asked)), _bare(without_title(line))
    return bool(needle) and (needle in {whole, whole.removeprefix("お")} or needle in map(_bare, line.split()))


def without_title(name: str) -> str:
    """As it is shown, without what one says behind a name."""
    return _CALLED.sub("", shown(name))


def _of_address(persons: Sequence[Person], needle: str) -> list[Person]:
    """What is on every keyboard: a word of the part before the @, else the beginning of one. A whole address is no part."""
    if len(needle) < _LEAST or "@" in needle:
        return []
    words = [(one, [word for each in one.addresses for word in _words_of(each)]) for one in persons]
    exact = [one for one, some in words if needle in some]
    return exact or [one for one, some in words if any(word.startswith(needle) for word in some)]


def _words_of(address: str) -> list[str]:
    local = address.partition("@")[0].casefold()
    return [local, *_NO_LETTERS.split(local)]


def _bare(name: str) -> str:
    return _NO_NAME.sub("", folded(name))


def _names(person: Person) -> tuple[str, ...]:
    return (person.name, *person.names)


def _name_words(person: Person) -> set[str]:
    """The whole words of their names: 林 is 林 美玲 before it is a part of 小林 絵里."""
    words = {word for name in _names(person) for word in name.casefold().split()}
    return words | {part.casefold() for part in (person.family, person.given) if part}


def _all_names(persons: Sequence[Person]) -> Iterator[str]:
    return (name for one in persons for name in _names(one))


def typed_address(text: str) -> str:
    """A mail address as it was typed or pasted, with its angle brackets or without; empty if it is none."""
    return bare(text.strip().removeprefix("<").removesuffix(">"))
