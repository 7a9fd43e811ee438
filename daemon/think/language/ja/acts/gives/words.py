"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

ME = r"(?:私|わたし|僕|ぼく|俺|うち|こっち|こちら|わし)"
