"""A password or token that shows itself to nobody: not in a repr, a log, a traceback, a pickle or a copy of its fields."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import NoReturn, final


@final
class Secret:
    """Holds one text; only `reveal` gives it out, to be handed straight to the library that signs in."""

    __slots__ = ("_give",)
    _give: Callable[[], str]

    def __init__(self, text: str) -> None:
        object.__setattr__(self, "_give", lambda: text)  # a closure: no tool that prints attributes prints the text

    def reveal(self) -> str:
        """The text itself."""
        return self._give()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a secret is not changed")

    def __repr__(self) -> str:
        return "Secret(hidden)"

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return repr(self)

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a secret is not pickled or copied")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self.reveal().encode(), other.reveal().encode())

    __hash__ = object.__hash__
