"""What happens on the connections of one reading: which mail was asked for when one broke off, and how few to ask for next."""

from __future__ import annotations

from dataclasses import dataclass, field

_NARROWEST = 3


@dataclass(slots=True)
class Line:
    """What happened on the connections of one reading. `at` is the mail that was asked for, `came` whether any came since.

    `narrow` grows as long as none comes; at the narrowest the mail that was asked for is the one at which the server breaks off.
    """

    at: str = ""
    came: bool = True
    narrow: int = 0
    shunned: set[str] = field(default_factory=set)

    def most(self, usual: int) -> int:
        """Mails in one question."""
        return max(1, usual >> (3 * self.narrow))

    def broke_off(self) -> bool:
        """Whether it broke off while mails were asked for, so that asking for fewer may help."""
        if not self.at:
            return False
        if self.narrow >= _NARROWEST:
            self.shunned.add(self.at)
            self.narrow = 0
        elif not self.came:
            self.narrow += 1
        self.at, self.came = "", False
        return True
