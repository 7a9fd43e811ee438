"""What the system says when it refuses a file, in the person's language: the usual reasons; others stay in its own words."""

from __future__ import annotations

import errno
import os

from config.words import Said, say

_USUAL = {
    errno.ENOENT: "not_found",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EISDIR: "is_folder",
    errno.ENOTDIR: "no_folder",
    errno.EEXIST: "is_there",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read_only",
    errno.ENAMETOOLONG: "long_name",
    errno.EIO: "broken",
}


def reason_of(fault: OSError) -> Said | str:
    """Why the system refused."""
    if fault.errno in _USUAL:
        return say(f"disk.{_USUAL[fault.errno]}")
    return os.strerror(fault.errno) if fault.errno else type(fault).__name__
