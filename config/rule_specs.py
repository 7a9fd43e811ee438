"""Rules as written: the shipped ones, the owner's changes laid over them key by key, and the owner's own. Not compiled here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from config import values
from config.nearest import nearest, shown
from config.schema import RuleSpec
from config.section import Faults, Section, is_nothing
from config.values import Wrong
from config.words import LANGUAGES, say
from config.yaml_lines import Block, Entry, Node, Text

RULE_KEYS = ("about", "guide", "when", "because", "weight", "draft", "show", "rest_days", "circles", "cites", "off")
SHOWS = ("suggestion", "pattern")

_NAME = re.compile(r"\w[\w-]{0,63}")
_NO_WORDS = re.compile(r"[-+]?[0-9.][0-9._eE]*|true|false|yes|no|on|off|\.nan|[-+]?\.inf", re.IGNORECASE)


def read_rules(
    shipped: Mapping[str, Entry], shipped_faults: Faults, top: Section, circles: Collection[str]
) -> tuple[RuleSpec, ...]:
    """All rules that are on and well formed, the shipped ones first; the faults of the others are noted."""
    specs: dict[str, RuleSpec] = {}
    for name, entry in shipped.items():
        _lay(name, entry, specs, shipped_faults, circles)
    for name, entry in top.blocks("rules"):
        if name in specs or _may_be_new(name, entry, specs, top.faults):
            _lay(name, entry, specs, top.faults, circles)
    return tuple(specs.values())


def _may_be_new(name: str, entry: Entry, specs: Collection[str], faults: Faults) -> bool:
    """A rule of the owner's needs a condition and a reason; without one it is more likely a slip in a shipped name."""
    if not _NAME.fullmatch(name):
        faults.note(entry.line, "wrong", name="rules", why=say("settings.wants_rule_name", value=shown(name)))
        return False
    given = entry.node.entries if isinstance(entry.node, Block) else {}
    lacking = [key for key in ("when", "because") if key not in given or is_nothing(given[key].node)]
    if len(lacking) == 2:
        near = nearest(name, specs)
        hint = say("settings.did_you_mean", near=near) if near else say("settings.rules_are", choices=", ".join(specs))
        faults.note(entry.line, "unknown_rule", name=shown(name), hint=hint)
        return False
    for key in lacking:
        remedy = say(f"settings.need_{key}")
        faults.note(entry.line, "missing", name=f"rules.{shown(name)}.{key}", remedy=remedy)
    return True


def _lay(name: str, entry: Entry, specs: dict[str, RuleSpec], faults: Faults, circles: Collection[str]) -> None:
    """Lay one block over what there is under this name; a rule that is off, or still lacks something, goes."""
    if is_nothing(entry.node):
        return
    spec = _spec(specs.get(name), name, entry, faults, circles)
    if spec is not None and spec.when and spec.because:
        specs[name] = spec
    else:
        specs.pop(name, None)


def _spec(base: RuleSpec | None, name: str, entry: Entry, faults: Faults, circles: Collection[str]) -> RuleSpec | None:
    """The rule with the keys of this block; None if the block, or `name: off`, switches it off."""
    base = base or RuleSpec(name, "", {}, file=faults.file, line=entry.line)
    if not isinstance(entry.node, Block):
        return _switched(base, entry.node, faults)
    read = Section(entry.node, f"rules.{name}", RULE_KEYS, faults)
    if read.take("off", values.flag, False):
        return None
    draft = read.take("draft", values.word, base.draft)
    lines = dict(_lines(entry.node))
    return replace(
        base,
        when=read.take("when", formula, base.when),
        because=_in_all_languages({**base.because, **read.take("because", sentences, {})}),
        about=_in_all_languages({**base.about, **read.take("about", sentences, {})}),
        guide=read.take("guide", values.row_of(values.word), base.guide),
        weight=read.take("weight", formula, base.weight),
        draft="" if draft == "none" else draft,
        show=read.take("show", values.one_of(SHOWS), base.show),
        rest_days=read.take("rest_days", values.whole(0, 3650), base.rest_days),
        circles=read.take("circles", values.row_of(values.one_of(tuple(circles))), base.circles),
        cites=read.take("cites", values.row_of(values.word), () if "because" in lines else base.cites),
        lines={**base.lines, **lines},
        files={**base.files, **dict.fromkeys(lines if faults.file != base.file else (), faults.file)},
    )


def _switched(base: RuleSpec, node: Node, faults: Faults) -> RuleSpec | None:
    """`drift: off` in place of a block."""
    try:
        return base if values.flag(node) else None
    except Wrong:
        faults.wrong(f"rules.{base.name}", Wrong("wants_rule", node))
        return base


def _lines(block: Block) -> Iterator[tuple[str, int]]:
    """The line of each key; of a sentence also that of each language."""
    for key, entry in block.entries.items():
        yield key, entry.line
        if key in ("because", "about"):
            by_language = entry.node.entries if isinstance(entry.node, Block) else dict.fromkeys(LANGUAGES, entry)
            yield from ((f"{key}.{language}", inner.line) for language, inner in by_language.items())


def formula(node: Node) -> str:
    """An expression over signals, as text; what is in it is looked at when rules are compiled."""
    if not isinstance(node, Text):
        raise Wrong("wants_formula", node)
    if not node.value.strip():
        raise Wrong("empty_word", node)
    return node.value.strip()


def sentences(node: Node) -> dict[str, str]:
    """One text for both languages, or one for each."""
    if not isinstance(node, Block):
        return dict.fromkeys(LANGUAGES, _sentence(node))
    for key, entry in node.entries.items():
        if key not in LANGUAGES:
            raise Wrong("unknown_language", entry.node, value=shown(key))
    return {language: _sentence(entry.node) for language, entry in node.entries.items()}


def _sentence(node: Node) -> str:
    if not isinstance(node, Text) or not node.value.strip() or (not node.quoted and _NO_WORDS.fullmatch(node.value)):
        raise Wrong("wants_sentence", node)
    return node.value.strip()


def _in_all_languages(texts: dict[str, str]) -> dict[str, str]:
    """An owner may write in one language only; the other side then shows the same text."""
    spare = next(iter(texts.values()), "")
    return {language: texts.get(language, spare) for language in LANGUAGES} if texts else {}
