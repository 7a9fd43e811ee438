"""A session of requests that asks nobody but whom it is told to, and whose answers are those of `timely.py`."""

from __future__ import annotations

from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter

from connectors.bounds import Limits
from connectors.timely import timely


def session_of(limits: Limits) -> requests.Session:
    """A fresh one: no proxy and no netrc of the surroundings."""
    session = requests.Session()
    session.trust_env = False
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Adapter(limits))
    return session


class _Adapter(HTTPAdapter):
    """Makes the connections whose answers come in time."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        super().__init__()

    def init_poolmanager(self, *args: Any, **named: Any) -> None:
        super().init_poolmanager(*args, **named)
        limits = self._limits

        class Plain(urllib3.HTTPConnectionPool):
            def _new_conn(self) -> Any:
                return _with(super()._new_conn(), limits)

        class Encrypted(urllib3.HTTPSConnectionPool):
            def _new_conn(self) -> Any:
                return _with(super()._new_conn(), limits)

        self.poolmanager.pool_classes_by_scheme = {"http": Plain, "https": Encrypted}


def _with(connection: Any, limits: Limits) -> Any:
    connection.response_class = timely(limits)
    return connection
