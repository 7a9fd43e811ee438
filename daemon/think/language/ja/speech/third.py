"""Somebody else who is named in a Japanese sentence."""

from __future__ import annotations

from daemon.think.later import later

THIRD = later(r"[一-龥ァ-ヴーぁ-ん]{1,6}(?<!屋)(?<!業者)(?:さん|様|ちゃん|くん|君|先生|氏)")
"""A name with its title: 久保さん; a trade (花屋さん) is none."""
