"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

FOR_ITS_SAKE = (
    r"^(?!please\b|could\b|can\b|would\b|will\b|if\b|and\b|i\b|we\b|the\b|my\b|sorry\b|yes\b|"
    r"no\b)[a-z]+ [^,?]{2,50}, (?:we(?:'ve| have)(?: got)? (?!to\b|no\b|run\b|not\b|lost\b|only\b)|"
    r"there(?:'s| are) (?!a love|a dear|a good|no\b|a leak\b|a problem\b)|(?:he|she|they) (?:does|do|knows?|"
    r"takes?|sells?|gives?|offers?|repairs?|fix(?:es)?|stocks?|makes?|helps?|speaks?)\b)(?!.*\bplease\b)"
)
ON_ONE_WORD = (
    r"^(?:just |please |do |simply )?(?:leave|tell|say|give|grant|let|text|ring|call|show|name|point|pick|"
    r"choose|drop) .*\band (?:then )?(?:i|we)(?:'ll| will| shall|'m there|'m yours)\b(?!.*\b(?:by|tomorrow|"
    r"today|tonight|on \w+day|\w+day)\b)"
)
OWN_ASK = (
    r"\?$|\bplease\b|\b(?:can|could|would) you\b|\bmy (?:draft|manuscript|poem|essay|cv|paper)\b|\bi (?:need|"
    r"wonder)\b"
)
NOTHING_GIVEN = (
    r"\b(?:would|could|can|will) you (?:mind|please|lend|give|send)\b",
    r"\bi(?:'d| would) be (?:so )?grateful\b",
    r"\b(?:buy|order|subscribe|discount|offer ends|free trial|prices|demo)\b(?!.*\bmy\b)",
    r"\bcould (?:someone|somebody)\b",
    r"\bif you (?:have|need) (?:any|further) (?:questions|information)\b",
    r"\bunsubscribe\b",
    r"\bif you want to talk\b",
    r"\btake (?:your time|care|it easy|the (?:minutes))\b",
    r"\bplease (?:take|try|use|turn|put|add|keep|wear|bring)\b",
    r"\bthank",
)
"""A request, an offer of a shop, a set phrase: it sounds like giving, and hands over nothing."""
