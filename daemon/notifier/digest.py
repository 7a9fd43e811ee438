"""The digest of a morning in its three forms: `as_text`, `as_html`, `as_terminal`.

What it tells is `digest_model.py`; how it speaks, `digest_words.py`; how it looks, the modules named after the forms.
"""

from __future__ import annotations

from daemon.notifier.digest_html import as_html
from daemon.notifier.digest_terminal import as_terminal
from daemon.notifier.digest_text import as_text

__all__ = ["as_html", "as_terminal", "as_text"]
