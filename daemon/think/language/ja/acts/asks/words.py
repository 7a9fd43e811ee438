"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

TELL = (
    r"(?:教え|お教え|ご教示|聞かせ|お聞かせ|知らせ|お知らせ|ご一報|おっしゃ|言って|答え|お答え|ご回答"
    r"(?=[^の])|(?<!電)話して|お話し)"
)
