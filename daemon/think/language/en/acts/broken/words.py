"""Pieces of patterns that the modules of this family share."""

from __future__ import annotations

STOOD = (
    r"(?:(?:just )?(?:as|like|than|what|that)?,? ?(?:i|we)(?:'d| had|'ve| have)? (?:\w+ )?(?:promised|agreed|"
    r"arranged|planned|settled|said|shook (?:hands )?on|undertook|swore|vowed|told you|owed?(?: you)?)|"
    r"as (?:promised|agreed|arranged|planned|settled|discussed|intended)|you were (?:promised|told)|"
    r"due (?:to you|today|yesterday|on)|slated for|scheduled for|after all|any ?more|any longer)"
)
MORE_TO_COME = r"\bcan (?:i|we|you)\b|\bcould (?:i|we|you)\b|\?$|\bif (?:i|we|you|it) (?:can't|cannot|don't|doesn't)\b"
