"""A piece of work in a child that is killed at a chosen step: what it writes is a step each, and what it asks of a server two."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tests.tools.crashing import Steps

_DIED = 137


def died_at(last: int, work: Callable[[], object], asking: tuple[type, str]) -> bool:
    """Whether the child died before its step `last`; False: it came to its end before. `asking` names the method of a class
    that asks a question and has its answer.
    """
    child = os.fork()
    if not child:
        with suppress(BaseException):
            steps = Steps(last)
            _count(steps, *asking)
            steps.begin()
            work()
            os._exit(0)
        os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, _DIED)
    return status == _DIED


def _count(steps: Steps, owner: type, name: str) -> None:
    """Each question is a step before it is asked, and another when it is answered."""
    usual: Callable[..., Any] = getattr(owner, name)

    def counted(self: Any, *arguments: Any, **more: Any) -> Any:
        steps.step()
        answer = usual(self, *arguments, **more)
        steps.step()
        return answer

    setattr(owner, name, counted)
