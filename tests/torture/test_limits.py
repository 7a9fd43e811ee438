"""Every input by itself among honest neighbours: as stated, within the time and the memory that its manifest allows."""

from __future__ import annotations

import pytest

from tests.torture import inputs
from tests.torture.conftest import Alone

_OFTEN = [  # what once cost a reader minutes or gigabytes: one of a sort
    "mail/nested-multipart-5000", "mail/bomb-zip", "mail/body-one-line-big", "mail/headers-100000", "mail/address-open-quote",
    "mail/codec-punycode", "mail/date-one-mib", "mail/html-attr-storm", "mail/storm-wrote", "mail/storm-sentences",
    "ics/rrule-secondly-endless", "ics/rdate-100000", "ics/override-chain-5000", "vcf/email-10000", "mbox/only-from",
    "fs/9003.zero%3A2%2CS", "config/alias-bomb", "config/size-5-mib", "rule/when-power-tower", "rule/when-deep-parens",
]  # fmt: skip
_ALL = inputs.names("mail", "control", "ics", "vcf", "mbox", "fs", "config", "rule")


@pytest.mark.process
@pytest.mark.parametrize("case", _OFTEN)
def test_the_worst_keep_their_limits(case: str, alone: Alone) -> None:
    _keeps_its_limits(case, alone)


@pytest.mark.nightly
@pytest.mark.process
@pytest.mark.parametrize("case", _ALL)
def test_all_keep_their_limits(case: str, alone: Alone) -> None:
    _keeps_its_limits(case, alone)


def _keeps_its_limits(case: str, alone: Alone) -> None:
    """Time is that of the processor, which a busy machine does not lengthen."""
    took, allowed = alone.play(case), alone.cases.cases[case].told
    assert took["faults"] == []
    assert took["seconds"] <= allowed["limit_s"]
    assert took["mib"] <= allowed["limit_mib"]
