"""From the text of an expression to typed nodes: an allow-list of Python's syntax, checked against the signals' types."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NoReturn, TypeAlias

from config.nearest import nearest, shown
from config.words import Said, say
from daemon.think.conditions.closures import Both, One, Run, apply, asks, decided, pair
from daemon.think.conditions.notation import ExpressionError, check_notation

Kind: TypeAlias = Literal["number", "bool", "text"]
MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class SignalType:
    """What a signal's value is; `choices` closes the set of a text. `unit` tells how people read it: days, share, hours."""

    kind: Kind
    choices: tuple[str, ...] = ()
    unit: str = ""


Vocabulary: TypeAlias = Mapping[str, SignalType]


@dataclass(frozen=True, slots=True)
class Node:
    """A compiled piece of an expression: `shape` is signal, constant, and, or, not, or plain for all else."""

    kind: Kind
    shape: str
    text: str
    column: int
    run: Run
    parts: tuple[Node, ...] = ()
    choices: tuple[str, ...] = ()


_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def compiled(text: str, vocabulary: Vocabulary) -> Node:
    """The root of an expression; raises `ExpressionError` with the first fault."""
    try:
        check_notation(text, vocabulary)
        tree = ast.parse(f"({text})".replace("\n", " ").replace("\r", " ").replace("\t", " "), mode="eval")
    except SyntaxError as fault:
        raise ExpressionError(say("rules.incomplete"), max(1, (fault.offset or 2) - 1)) from None
    except (ValueError, MemoryError, RecursionError):
        raise ExpressionError(say("rules.too_deep"), 1) from None
    return _Compiler(text, vocabulary).node(tree.body, MAX_DEPTH)


_ORDER: dict[type, Both] = {ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge}
_EQUAL: dict[type, Both] = {ast.Eq: operator.eq, ast.NotEq: operator.ne}
_SUMS: dict[type, Both] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_REFUSED: dict[type, str] = {ast.List: "rules.stray_list", ast.Tuple: "rules.round_list"}
_KIND_OF: dict[type, Kind] = {bool: "bool", int: "number", float: "number", str: "text"}
_CLASSES: dict[Kind, tuple[type, ...]] = {"bool": (bool,), "number": (int, float), "text": (str,)}


class _Compiler:
    """Walks the tree once; each method compiles one kind of node and checks the types of its parts."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._source = f"({text})".encode()
        self._vocabulary = vocabulary

    def node(self, tree: ast.expr, depth: int) -> Node:
        if depth == 0:
            self._fail("rules.too_deep", tree)
        match tree:
            case ast.Name():
                return self._name(tree)
            case ast.Constant(value=bool() | int() | float() | str() as value):
                return self._make(tree, _KIND_OF[type(value)], "constant", lambda _lookup: value)
            case ast.BoolOp():
                return self._bool_op(tree, depth)
            case ast.UnaryOp(op=ast.Not() | ast.USub() | ast.UAdd()):
                return self._unary(tree, depth)
            case ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult() | ast.Div()):
                return self._sum(tree, depth)
            case ast.Compare():
                return self._compare(tree, depth)
        return self._fail(_REFUSED.get(type(tree), "rules.not_in_language"), tree)

    def _name(self, tree: ast.Name) -> Node:
        if tree.id in ("true", "false"):
            truth = tree.id == "true"
            return self._make(tree, "bool", "constant", lambda _lookup: truth)
        signal = self._vocabulary.get(tree.id)
        if signal is None:
            raise ExpressionError(unknown_signal(tree.id, self._vocabulary), tree.col_offset)
        return self._make(tree, signal.kind, "signal", asks(tree.id, _CLASSES[signal.kind]), choices=signal.choices)

    def _bool_op(self, tree: ast.BoolOp, depth: int) -> Node:
        parts = tuple(self._wanted(value, "bool", depth) for value in tree.values)
        runs = tuple(part.run for part in parts)
        if isinstance(tree.op, ast.And):
            return self._make(tree, "bool", "and", decided(runs, False), parts)
        return self._make(tree, "bool", "or", decided(runs, True), parts)

    def _unary(self, tree: ast.UnaryOp, depth: int) -> Node:
        if isinstance(tree.op, ast.Not):
            part = self._wanted(tree.operand, "bool", depth)
            return self._make(tree, "bool", "not", apply(operator.not_, part.run), (part,))
        part = self._wanted(tree.operand, "number", depth)
        sign: One = operator.neg if isinstance(tree.op, ast.USub) else operator.pos
        return self._make(tree, "number", "plain", apply(sign, part.run), (part,))

    def _sum(self, tree: ast.BinOp, depth: int) -> Node:
        left, right = self._wanted(tree.left, "number", depth), self._wanted(tree.right, "number", depth)
        return self._make(tree, "number", "plain", pair(_SUMS[type(tree.op)], left.run, right.run), (left, right))

    def _compare(self, tree: ast.Compare, depth: int) -> Node:
        left, tests, parts = self.node(tree.left, depth - 1), [], []
        parts.append(left)
        for index, (sign, tree_right) in enumerate(zip(tree.ops, tree.comparators, strict=True)):
            if isinstance(sign, (ast.In, ast.NotIn)):
                if index + 1 < len(tree.ops):
                    self._fail("rules.stray_list", tree_right)
                choices = self._list(tree_right, depth)
                test = self._membership(left, choices, isinstance(sign, ast.NotIn))
                parts.extend(choice for choice in choices if choice.shape != "constant")
            else:
                if isinstance(tree_right, ast.List):
                    self._fail("rules.list_compared", tree_right, left=shown(left.text))
                right = self.node(tree_right, depth - 1)
                test = self._test(sign, left, right)
                left = right
                parts.append(right)
            tests.append(test)
        run = tests[0] if len(tests) == 1 else decided(tuple(tests), False)
        return self._make(tree, "bool", "plain", run, tuple(parts))

    def _test(self, sign: ast.cmpop, left: Node, right: Node) -> Run:
        _no_quoted_number(left, right)
        if type(sign) in _ORDER:
            for side in (left, right):
                if side.kind != "number":
                    refuse("rules.no_order", side)
            return pair(_ORDER[type(sign)], left.run, right.run)
        if type(sign) not in _EQUAL:
            refuse("rules.not_in_language", right)
        _same_kind(left, right)
        return pair(_EQUAL[type(sign)], left.run, right.run)

    def _membership(self, left: Node, choices: tuple[Node, ...], negated: bool) -> Run:
        for choice in choices:
            _same_kind(left, choice)
        found = decided(tuple(pair(operator.eq, left.run, choice.run) for choice in choices), True)
        return apply(operator.not_, found) if negated else found

    def _list(self, tree: ast.expr, depth: int) -> tuple[Node, ...]:
        if not isinstance(tree, ast.List):
            self._fail("rules.in_wants_list", tree)
        if not tree.elts:
            self._fail("rules.empty_list", tree)
        return tuple(self.node(item, depth - 1) for item in tree.elts)

    def _wanted(self, tree: ast.expr, kind: Kind, depth: int) -> Node:
        node = self.node(tree, depth - 1)
        if node.kind != kind:
            refuse(f"rules.{node.kind}_for_{kind}", node)
        return node

    def _make(
        self,
        tree: ast.expr,
        kind: Kind,
        shape: str,
        run: Run,
        parts: tuple[Node, ...] = (),
        choices: tuple[str, ...] = (),
    ) -> Node:
        return Node(kind, shape, self._text(tree), self._column(tree), run, parts, choices)

    def _text(self, tree: ast.expr) -> str:
        return self._source[tree.col_offset : tree.end_col_offset].decode()

    def _column(self, tree: ast.expr) -> int:
        return max(1, len(self._source[: tree.col_offset].decode()))  # `0,` takes the bracket around it for its own

    def _fail(self, key: str, tree: ast.expr, **fields: str) -> NoReturn:
        raise ExpressionError(say(key, text=shown(self._text(tree)), **fields), self._column(tree))


def refuse(key: str, node: Node) -> NoReturn:
    """Say what is wrong with a node."""
    raise ExpressionError(say(key, text=shown(node.text)), node.column)


def unknown_signal(name: str, vocabulary: Vocabulary) -> Said:
    """A word that is no signal: the nearest one, or the quotes that a word of text wants."""
    if any(name in signal.choices for signal in vocabulary.values()):
        return say("rules.unquoted_word", name=shown(name))
    near = nearest(name, vocabulary)
    return (
        say("rules.unknown_signal_near", name=shown(name), near=near)
        if near
        else say("rules.unknown_signal", name=shown(name))
    )


def _no_quoted_number(left: Node, right: Node) -> None:
    """A number that is compared with digits in quotes: the quotes make a word of them."""
    for number, word in ((left, right), (right, left)):
        bare = word.text[1:-1].strip()
        if number.kind == "number" and word.kind == "text" and word.shape == "constant" and _NUMBER.fullmatch(bare):
            told = {"left": shown(number.text), "right": shown(word.text), "number": bare}
            raise ExpressionError(say("rules.quoted_number", **told), word.column)


def _same_kind(left: Node, right: Node) -> None:
    """Only like can be equal to like, and a word only to one that the signal may have."""
    if left.kind != right.kind:
        raise ExpressionError(
            say("rules.unlike", left=shown(left.text), right=shown(right.text), kind=say(f"rules.a_{left.kind}")),
            right.column,
        )
    for signal, word in ((left, right), (right, left)):
        if signal.choices and word.shape == "constant":
            _one_of(signal, word)


def _one_of(signal: Node, word: Node) -> None:
    text = word.text[1:-1]
    if text not in signal.choices:
        near = nearest(text, signal.choices)
        hint = (
            say("rules.did_you_mean", near=near) if near else say("rules.it_may_be", choices=", ".join(signal.choices))
        )
        raise ExpressionError(say("rules.no_such_choice", signal=signal.text, word=shown(text), hint=hint), word.column)
