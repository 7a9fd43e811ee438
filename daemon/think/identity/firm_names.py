"""What tells the name of a firm, an office, a club or a machine from that of a person."""

from __future__ import annotations

import re

from daemon.think.language.known import of_all
from daemon.think.later import later

COMPANY = later(of_all(lambda rules: rules.letters.houses.company))
"""A word of a name that says where somebody works."""

NO_PERSON = later(
    rf"{of_all(lambda rules: rules.letters.houses.no_person)}|\w\.(?:com|net|org|info|co|io|jp|de|uk)\b", re.IGNORECASE
)
"""What stands in the name of no human being."""
