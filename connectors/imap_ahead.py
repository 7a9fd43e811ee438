"""While one parcel is read and stored, the next is fetched: an iterator that runs in a thread of its own, one step ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Step(Generic[T]):
    """One thing that came, or why no more do (`fault` None: it is over)."""

    item: T | None = None
    fault: BaseException | None = None
    over: bool = False


def one_ahead(items: Iterator[T], stop: Callable[[], None]) -> Iterator[T]:
    """The same things in the same order. `stop` frees the thread from whatever it waits for, if nobody wants the rest."""
    steps: Queue[_Step[T]] = Queue(maxsize=1)
    thread = Thread(target=_run, args=(items, steps), daemon=True)
    thread.start()
    ended = False
    try:
        while not (step := steps.get()).over:
            if step.item is not None:
                yield step.item
        ended = True
        if step.fault is not None:
            raise step.fault
    finally:
        if not ended:
            stop()
            _drain(steps, thread)


def _run(items: Iterator[T], steps: Queue[_Step[T]]) -> None:
    try:
        for item in items:
            steps.put(_Step(item))
    except BaseException as fault:  # noqa: BLE001  it is raised again where the things are used
        steps.put(_Step(fault=fault, over=True))
    else:
        steps.put(_Step(over=True))


def _drain(steps: Queue[_Step[T]], thread: Thread) -> None:
    while thread.is_alive():
        try:
            if steps.get(timeout=0.05).over:
                return
        except Empty:
            continue
