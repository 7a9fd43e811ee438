"""One catalogue for every sentence that a person reads: `say` names it, `in_words` puts it into a language.

The texts lie beside this file, one folder a language, one file a family: the key `mail.no_maildir` stands in
`en/mail.yaml` and `ja/mail.yaml` under `no_maildir`. A sentence takes plain `{fields}`; there is no template language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from config.words.plain import plain_texts

LANGUAGES = ("en", "ja")
Field: TypeAlias = "str | int | float | Said"

_HERE = Path(__file__).parent
_FIELD = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that has not yet been put into a language: its key and the values of its fields."""

    key: str
    fields: tuple[tuple[str, Field], ...] = ()


def say(key: str, **fields: Field) -> Said:
    """Name a sentence of the catalogue, e.g. `say("mail.no_maildir", path="~/Mail")`."""
    return Said(key, tuple(sorted(fields.items())))


class SaidError(Exception):
    """What goes wrong and is told to a person by `said`; a traceback shows the key of that sentence, and nothing of its fields."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.key)
        self.said = said


def in_words(said: Said, language: str) -> str:
    """The sentence in `language` (`en` or `ja`). A value is put in as it is and never read as a text with fields."""
    values = {name: in_words(value, language) if isinstance(value, Said) else str(value) for name, value in said.fields}
    return _FIELD.sub(lambda found: values.get(found[1], found[0]), text_of(said.key, language))


def led_by_account(said: Said) -> Said:
    """The sentence for a place where nothing names its account before it: led by the account that it speaks of, if any.

    What a connector says names no account in words, since screen and digest tell it account by account.
    """
    account = dict(said.fields).get("account")
    return said if account is None else say("sources.of_account", account=account, said=said)


def text_of(key: str, language: str) -> str:
    """The raw text of a key; raises `KeyError` where the catalogue lacks it."""
    family, _, name = key.partition(".")
    return family_of(family, language)[name]


@cache
def family_of(family: str, language: str) -> dict[str, str]:
    """All texts of one family, read once; `KeyError` if there is no such file."""
    path = _HERE / language / f"{family}.yaml"
    if not path.is_file():
        raise KeyError(f"no catalogue {language}/{family}.yaml")
    text = path.read_text(encoding="utf-8")
    if (found := plain_texts(text)) is not None:
        return found
    from config.yaml_loader import loaded  # noqa: PLC0415  only for what is not of the plainest kind: it takes as long as all else

    return {str(name): str(text) for name, text in loaded(text).items()}
