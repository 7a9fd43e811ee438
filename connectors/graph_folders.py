"""The mail folders of a Microsoft account: which there are, what they are for, and which of them are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connectors.folders import NOT_READ
from connectors.graph import Gone, Graph, TooMuch, Unfit
from connectors.graph_json import Odd, Told, ident, text, whole
from connectors.model import Role
from connectors.one_line import one_line

# Names that hold in every language (Graph, resource mailFolder: "Well-known folder names").
_WELL_KNOWN = {
    "inbox": Role.INBOX, "sentitems": Role.SENT, "archive": Role.ARCHIVE, "drafts": Role.DRAFTS, "outbox": Role.DRAFTS,
    "deleteditems": Role.TRASH, "junkemail": Role.JUNK,
}  # fmt: skip
_SELECT = "id,displayName,parentFolderId,childFolderCount,totalItemCount"
_DEEPEST, _MOST = 12, 5_000


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder. `name` is its path as its owner sees it; `count` mails lie in it."""

    id: str
    name: str
    role: Role
    count: int = 0


class Folders:
    """All folders by id. One below a folder that is not read is not read either."""

    def __init__(self, found: Mapping[str, Folder]) -> None:
        self._found = dict(found)

    @classmethod
    def ask(cls, graph: Graph) -> Folders:
        """As the server has them now."""
        try:
            return cls(_all(graph, _well_known(graph)))
        except (Odd, Gone, Unfit):
            raise graph.odd() from None
        except TooMuch as fault:
            raise graph.fault(fault.status) from None

    @classmethod
    def of(cls, kept: object) -> Folders | None:
        """As a cursor keeps them; None where it keeps none."""
        if not isinstance(kept, dict) or not kept:
            return None
        try:
            return cls({str(key): Folder(str(key), str(one[0]), Role(one[1])) for key, one in kept.items()})
        except (ValueError, LookupError, TypeError):
            return None

    def kept(self) -> dict[str, list[str]]:
        """For the cursor."""
        return {one.id: [one.name, one.role.value] for one in self._found.values()}

    def __contains__(self, folder: str) -> bool:
        return folder in self._found

    def of_mail(self, folder: str) -> Folder:
        """The folder with this id; one that nothing is known of is an ordinary one."""
        return self._found.get(folder, Folder(folder, "", Role.OTHER))

    def chosen(self, named: Sequence[str]) -> tuple[frozenset[str] | None, tuple[str, ...]]:
        """The ids of the folders that were named (None: all that hold contacts), and the names that mean none."""
        if not named:
            return None, ()
        by_name: dict[str, str] = {}
        for one in sorted(self._found.values(), key=lambda one: -one.name.count("/")):
            by_name[one.name.casefold()] = one.id
            by_name.setdefault(one.name.rpartition("/")[2].casefold(), one.id)
            if one.role is not Role.OTHER:
                by_name.setdefault(one.role.value, one.id)
        meant = {name: by_name.get(name.strip("/").casefold()) for name in named}
        return frozenset(one for one in meant.values() if one), tuple(name for name, one in meant.items() if not one)

    def is_read(self, folder: str, chosen: frozenset[str] | None) -> bool:
        """Whether mail in the folder with this id is read."""
        return self.of_mail(folder).role not in NOT_READ if chosen is None else folder in chosen

    def left_out(self, chosen: frozenset[str] | None) -> tuple[str, ...]:
        """Names of folders that hold mail and are left out by the owner's wish."""
        others = (one for one in self._found.values() if chosen is not None and one.id not in chosen)
        return tuple(one.name for one in others if one.role not in NOT_READ)

    def names(self) -> tuple[str, ...]:
        """All of them as their owner sees them."""
        return tuple(one.name for one in self._found.values())

    def size(self, chosen: frozenset[str] | None) -> int:
        """How many mails lie in what is read."""
        return sum(one.count for one in self._found.values() if self.is_read(one.id, chosen))


def _well_known(graph: Graph) -> dict[str, Role]:
    found: dict[str, Role] = {}
    for name, role in _WELL_KNOWN.items():
        try:
            own = ident(graph.get(f"/me/mailFolders/{name}", {"$select": "id"}), "id")
        except (Gone, Unfit):  # not every mailbox has an archive
            continue
        # One folder is not two: whoever says so would hide the mail of the one, or show that of the other.
        if own in found:
            raise Odd
        found[own] = role
    return found


def _all(graph: Graph, roles: Mapping[str, Role]) -> dict[str, Folder]:
    found: dict[str, Folder] = {}
    todo = [("/me/mailFolders", "", Role.OTHER, 0)]
    while todo:
        path, above, inherited, depth = todo.pop()
        for page in graph.pages(path, {"$select": _SELECT, "$top": "100"}):
            for told in page:
                one = _one(told, above, inherited, roles)
                if whole(told, "childFolderCount") and depth < _DEEPEST and one.id not in found:
                    todo.append((f"/me/mailFolders/{one.id}/childFolders", one.name, one.role, depth + 1))
                found[one.id] = one
                if len(found) > _MOST:
                    raise graph.endless()
    return found


def _one(told: Told, above: str, inherited: Role, roles: Mapping[str, Role]) -> Folder:
    own, name = ident(told, "id"), one_line(text(told, "displayName"), 120)
    role = inherited if inherited in NOT_READ else roles.get(own, Role.OTHER)
    return Folder(own, f"{above}/{name}" if above else name, role, whole(told, "totalItemCount"))
