"""The sandbox that all templates run in: our filters, strict names, and bounds on all that could grow without end."""

from __future__ import annotations

from collections.abc import Iterable, Sized
from types import GeneratorType
from typing import Any

from jinja2 import StrictUndefined, nodes, pass_environment
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import SecurityError
from jinja2.filters import do_sum
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from thidua_cli.text.filters import FILTERS, KEPT_FILTERS, KEPT_TESTS, LONGEST, TOO_LONG
from thidua_cli.text.jinja_words import in_vietnamese

MOST_STEPS = 500_000
"""Rounds of loops and calls of macros in one paper: a list of 10,000 names takes about a fifth."""
MOST_BITS = 256
"""Of a whole number that is a product."""
_STRETCHING = frozenset({
    "center", "encode", "expandtabs", "format", "format_map", "join", "ljust", "replace", "rjust", "translate", "zfill",
})  # fmt: skip
"""Methods of texts whose result may be far longer than the text."""
_ROUNDS = "_rounds"
_SERIES = (str, list, tuple)
_KINDS: dict[type, str] = {str: "chữ", int: "số", list: "danh sách", tuple: "danh sách", dict: "nhóm khóa"}


class Missing(StrictUndefined):
    """A name nobody gave a value; every use of it raises, in Vietnamese."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        kind = _KINDS.get(type(self._undefined_obj))
        owner = f" trong {kind}" if kind else ""
        hint = self._undefined_hint
        return in_vietnamese(hint) if hint else f"không có “{self._undefined_name}”{owner}"


class _AtRunTime(CodeGenerator):
    """Constants go the way of all values: Jinja would escape them before it asks whether they print (`{{ none }}`)."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Any, finalize: Any) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)


class Sandbox(ImmutableSandboxedEnvironment):
    """Counts the steps of one paper at a time. What goes over a bound raises SecurityError, in Vietnamese."""

    code_generator_class = _AtRunTime
    intercepted_binops = frozenset({"+", "*", "%", "**"})
    room = LONGEST
    """Signs that a whole paper may have."""

    def __init__(self, **options: Any) -> None:
        super().__init__(undefined=Missing, autoescape=True, **options)
        kept = {name: self.filters[name] for name in KEPT_FILTERS}
        self.filters = kept | FILTERS | {"sum": _sum, _ROUNDS: self._rounds}
        self.tests = {name: self.tests[name] for name in KEPT_TESTS}
        self.globals = {name: self.globals[name] for name in ("range", "namespace")}
        self._steps = 0

    def begin(self) -> None:
        """Count anew: the next paper begins."""
        self._steps = 0

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree: nodes.Template = _Bounded().visit(super()._parse(source, name, filename))
        return tree

    def call(self, context: Any, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        self._count(1)
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        _check_growth(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        stretches = isinstance(obj, str) and attr in _STRETCHING
        return not stretches and super().is_safe_attribute(obj, attr, value)

    def concat(self, pieces: Iterable[str], /) -> str:
        """What a template or a macro prints; past the bound the very line that prints is where it stops."""
        kept, left = [], self.room
        for piece in pieces:
            kept.append(piece)
            left -= len(piece)
            if left < 0:
                problem = SecurityError(TOO_LONG)
                if isinstance(pieces, GeneratorType):
                    pieces.throw(problem)
                raise problem
        return "".join(kept)

    def wrap_str_format(self, value: Any) -> None:
        """No way round `is_safe_attribute` for `format`: it stretches, too."""

    def _rounds(self, values: Iterable[object]) -> Iterable[object]:
        """What a loop goes through, its rounds counted before the first."""
        held = values if isinstance(values, Sized) else list(values)
        self._count(len(held))
        return held

    def _count(self, steps: int) -> None:
        self._steps += steps
        if self._steps > MOST_STEPS:
            raise SecurityError(f"chạy quá {MOST_STEPS} bước; hãy xem các vòng lặp và các macro gọi lẫn nhau")


class _Bounded(NodeTransformer):
    """`a ~ b` becomes `[a, b] | join`, Jinja's own would escape for HTML; the rounds of loops are counted."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), "join")

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        node.iter = _filtered(node.iter, _ROUNDS)
        return node


def _filtered(node: nodes.Node, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


@pass_environment
def _sum(environment: Sandbox, values: Iterable[Any], attribute: str | int | None = None) -> Any:
    """Of numbers only: lists added up one by one would take the square of their length."""
    return do_sum(environment, values, attribute)


def _check_growth(operator: str, left: object, right: object) -> None:
    """Before the value is made, since making it is what takes all memory."""
    if operator == "**":
        raise SecurityError("không dùng được phép lũy thừa “**”")
    if operator == "%" and isinstance(left, str):
        raise SecurityError("không dùng được “%” với chữ; hãy ghép bằng “~”, đệm số bằng bộ lọc so2")
    if operator == "*" and _product_size(left, right) > LONGEST:
        raise SecurityError(TOO_LONG)
    if operator == "+" and _size(left) + _size(right) > LONGEST:
        raise SecurityError(TOO_LONG)


def _product_size(left: object, right: object) -> int:
    """Of `'x' * 3` and `3 * 'x'`; SecurityError for a number that is too large."""
    match left, right:
        case int(), int():
            if left.bit_length() + right.bit_length() > MOST_BITS:
                raise SecurityError("tích quá lớn")
            return 0
        case int(), _:
            return left * _size(right)
        case _, int():
            return right * _size(left)
    return 0


def _size(value: object) -> int:
    return len(value) if isinstance(value, _SERIES) else 0
