"""Markup that cannot be broken out of: `tag` escapes whatever is not `Html`, and only `tag` and `joined` make `Html`."""

from __future__ import annotations

from html import escape

_VOID = frozenset(("meta",))  # of HTML; elements of a picture must be closed


class Html(str):
    """A finished piece of markup."""

    __slots__ = ()


def joined(*pieces: str) -> Html:
    """Pieces in a row; plain ones are escaped."""
    return Html("".join(piece if isinstance(piece, Html) else escape(piece) for piece in pieces))


def tag(name: str, /, *pieces: str, cls: str = "", **attributes: str) -> Html:
    """An element. `cls` is its class; an underscore in the name of an attribute is a hyphen."""
    given = {**({"class": cls} if cls else {}), **attributes}
    shown = "".join(f' {key.replace("_", "-")}="{escape(value)}"' for key, value in given.items())
    return Html(f"<{name}{shown}>" if name in _VOID else f"<{name}{shown}>{joined(*pieces)}</{name}>")
