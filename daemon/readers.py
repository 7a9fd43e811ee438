"""Work shared among processes (mate.py); in what order, and what becomes of it where one fails.

No more is held than two tasks for each process. If one is killed, or none can be started, the work is done here.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sized
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from daemon.mate import Mate

Task = TypeVar("Task")
Result = TypeVar("Result")

FEWEST = 1500  # mails that are worth a process
_UNDER_WAY = 2  # tasks for each process that are begun and not handed out yet


def read_by_many(work: Callable[[Task], Result], tasks: Iterator[Task], processes: int) -> Iterator[Result]:
    """What `work`, a function that can be pickled, makes of each task, in their order."""
    with Readers(processes, fewest=0) as readers:
        yield from readers.spread(work, tasks)


class Readers:
    """Some processes that share work, of one kind after the other. They are begun when there is enough of it."""

    def __init__(self, processes: int, fewest: int = FEWEST) -> None:
        self._processes = processes
        self._fewest = fewest
        self._mates: list[Mate] = []
        self._begun = False
        self._seen = 0

    def __enter__(self) -> Readers:
        return self

    def __exit__(self, *_: object) -> None:
        for mate in self._mates:
            mate.end()

    def spread(self, work: Callable[[Task], Result], tasks: Iterator[Task]) -> Iterator[Result]:
        """What `work` makes of each task, in their order. For few mails no process is begun: it takes longer than it saves."""
        while self._seen < self._fewest and (following := list(islice(tasks, 1))):
            (task,) = following
            self._seen += len(task) if isinstance(task, Sized) else 1
            yield work(task)
        if self._seen < self._fewest:
            return
        if not self._begun:
            self._begin()
        yield from self._shared(work, tasks)
        yield from map(work, tasks)  # none is left

    def _begin(self) -> None:
        from daemon.mate import Mate  # noqa: PLC0415  what begins a process is of no use to the few mails of most looks

        self._begun = True
        with suppress(OSError):  # where none can be started, this process does it all
            for _ in range(self._processes):
                self._mates.append(Mate())

    def _shared(self, work: Callable[[Task], Result], tasks: Iterator[Task]) -> Iterator[Result]:
        """As long as there are processes. One that is slow holds the others up, lest what they find piles up."""
        places: deque[_Place[Task, Result]] = deque()
        idle = list(self._mates)
        try:
            while self._give(work, tasks, idle, places) or places:
                if not places[0].found:
                    self._wait(work, idle, places)
                    continue
                yield from places.popleft().found
        finally:
            if any(not place.found for place in places):  # nobody asks for what they are at
                for mate in self._mates:
                    mate.end()
                self._mates.clear()

    def _give(
        self,
        work: Callable[[Task], Result],
        tasks: Iterator[Task],
        idle: list[Mate],
        places: deque[_Place[Task, Result]],
    ) -> bool:
        """Give each that is idle its next task; whether there was one."""
        given = False
        while idle and len(places) < _UNDER_WAY * self._processes and (following := list(islice(tasks, 1))):
            (task,), mate = following, idle.pop(0)
            mate.say((work, task))
            places.append(_Place(task, mate))
            given = True
        return given

    def _wait(self, work: Callable[[Task], Result], idle: list[Mate], places: deque[_Place[Task, Result]]) -> None:
        """Until one is ready; the work of one that was killed is done here."""
        from daemon.mate import those_ready  # noqa: PLC0415

        busy = {place.mate: place for place in places if not place.found}
        for mate in those_ready(busy):
            place = busy[mate]
            place.found = mate.result()
            if place.found:
                idle.append(mate)
            else:
                self._mates.remove(mate)
                mate.end()
                place.found = [work(place.task)]


def processors() -> int:
    """How many processes share the work of a first reading: two where there are two processors."""
    return min(2, len(os.sched_getaffinity(0)))


@dataclass(slots=True)
class _Place(Generic[Task, Result]):
    """A task, who has it, and what was found."""

    task: Task
    mate: Mate
    found: list[Result] = field(default_factory=list)
