"""Talking to systemd: one datagram a message (sd_notify(3)); without a manager nothing is said."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


def notify(*lines: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell the service manager, e.g. `notify("READY=1", "STATUS=waiting")`; False if nobody listens."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    path = "\0" + address[1:] if address.startswith("@") else address
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
        channel.sendto("\n".join(lines).encode(), path)
        return True
    return False


def watchdog_seconds(environment: Mapping[str, str] = os.environ) -> float | None:
    """How often to say WATCHDOG=1: half of what the manager allows; None without a watchdog."""
    allowed = environment.get("WATCHDOG_USEC", "")
    if not allowed.isdigit() or environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    return int(allowed) / 1_000_000 / 2
