"""The only door to Jinja: templates with strict names, in a sandbox, into which data enters escaped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import TracebackType
from typing import Any

from jinja2 import (
    BaseLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
)
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup

from thidua_cli.source.forbidden import REPLACEMENT
from thidua_cli.text.characters import refused
from thidua_cli.text.escape import Inline, escape, escape_prose
from thidua_cli.text.filters import yaml_filter
from thidua_cli.text.jinja_words import ENDLESS, TANGLED, in_vietnamese, seen
from thidua_cli.text.sandbox import Sandbox

__all__ = ["Inline", "TemplateProblem", "render", "used_names"]

GIVEN = "(given)"
"""The key under which a template carries all it was given; no name of a template can be like it."""
Load = Callable[[str], tuple[str, str] | None]
"""Name of an included template → (its text, its path as shown), or None when there is none."""


class TemplateProblem(Exception):  # noqa: N818 - the house word for what goes wrong in data is problem
    """A template cannot be filled in: `file` and `line` (1-based) of the template, and a Vietnamese `message`."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file, self.line, self.message = file, line, message


def render(text: str, context: Mapping[str, object], shown: str = "<mẫu>", load: Load | None = None) -> str:
    """Template `text` (called `shown`) filled with `context`: Markdown with front matter. Raises TemplateProblem.

    A plain text value prints as it stands, never as markup; an Inline keeps its emphasis. Text and whole numbers
    print; anything else needs a filter: so2, ngay, ngay_ngan, la_ma, diem, so_chu, tien_chu, in_hoa, yaml.
    """
    try:
        environment = _environment(load)
        environment.begin()
        return environment.made(text, shown).render({GIVEN: context})
    except TemplateSyntaxError as error:
        message = f"mẫu sai cú pháp: {in_vietnamese(error.message)}"
        raise TemplateProblem(error.filename or shown, error.lineno, message) from error
    except TemplateNotFound as error:
        raise _located(error, shown, f"không có mẫu con “{error.message}”") from error
    except TemplateError as error:
        raise _located(error, shown, f"không điền được mẫu: {in_vietnamese(error.message)}") from error
    except (TypeError, ValueError, ArithmeticError, AttributeError, LookupError) as error:
        raise _located(error, shown, f"không điền được mẫu: {in_vietnamese(str(error))}") from error
    except RecursionError as error:
        raise _located(error, shown, ENDLESS) from error
    except (SyntaxError, MemoryError) as error:
        raise TemplateProblem(shown, 1, TANGLED) from error


def used_names(text: str, shown: str = "<mẫu>", load: Load | None = None) -> frozenset[str]:
    """The names a template, and those it takes in, expect to be given. Raises TemplateProblem for bad syntax."""
    found: set[str] = set()
    waiting, seen = [(text, shown)], {text}
    while waiting:
        source, name = waiting.pop()
        undeclared, named = _names(source, name, load)
        found |= undeclared
        for referenced in named:
            loaded = load(referenced) if load and referenced else None
            if loaded is not None and loaded[0] not in seen:
                seen.add(loaded[0])
                waiting.append(loaded)
    return frozenset(found)


def _names(text: str, shown: str, load: Load | None) -> tuple[set[str], list[str | None]]:
    """(the names a template expects, the templates it takes in); an unknown filter comes out only when names do."""
    try:
        tree = _environment(load).parse(text, shown, shown)
        return meta.find_undeclared_variables(tree), list(meta.find_referenced_templates(tree))
    except TemplateSyntaxError as error:
        raise TemplateProblem(shown, error.lineno, f"mẫu sai cú pháp: {in_vietnamese(error.message)}") from error
    except RecursionError as error:
        raise TemplateProblem(shown, 1, ENDLESS) from error


@lru_cache(maxsize=64)
def _environment(load: Load | None) -> _Environment:
    """One for all papers of a template: what it took in once is not read into a program again."""
    return _Environment(load)


class _Context(Context):
    """A name is looked up when the template asks for it: what is given may make its values only then."""

    def resolve_or_missing(self, key: str) -> Any:
        found = super().resolve_or_missing(key)
        given: Mapping[str, object] = self.parent.get(GIVEN, {})
        return given[key] if found is missing and key in given else found


class _Environment(Sandbox):
    """Output of macros and blocks is Markup and passes; everything else is escaped on its way out."""

    context_class = _Context

    def __init__(self, load: Load | None) -> None:
        super().__init__(
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            loader=_Loader(load or (lambda _: None)),
        )
        self.filters["yaml"] = _yaml
        self._made: dict[tuple[str, str], Template] = {}

    def made(self, text: str, shown: str) -> Template:
        """The template as a program."""
        if (text, shown) not in self._made:
            code = self.compile(text, shown, shown)
            self._made[text, shown] = self.template_class.from_code(self, code, self.make_globals(None))
        return self._made[text, shown]

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        _refuse_markup(left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return not isinstance(obj, Markup) and super().is_safe_attribute(obj, attr, value)


class _Loader(BaseLoader):
    def __init__(self, load: Load) -> None:
        self._load = load

    def get_source(self, _: Any, template: str) -> tuple[str, str | None, Callable[[], bool] | None]:
        found = self._load(template)
        if found is None:
            raise TemplateNotFound(template)
        return found[0], found[1], lambda: self._load(template) == found


def _finalize(value: object) -> Markup:
    """What `{{ value }}` prints. Raises TypeError for a value that has no one way to print, UndefinedError for none."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, StrictUndefined):
        return Markup(str(value))  # noqa: S704 - raises with the name that is missing
    if isinstance(value, int) and not isinstance(value, bool):
        return Markup(value)  # noqa: S704 - digits
    if not isinstance(value, str):
        raise TypeError(f"giá trị {seen(value)} không in được; hãy dùng một bộ lọc hoặc một câu điều kiện")
    # A lost letter of a record goes on to the paper, whose reader tells where the record stands.
    if bad := refused(value.replace(REPLACEMENT, "")):
        raise ValueError(f"giá trị có ký tự {bad} không in được")
    return Markup(escape_prose(value) if isinstance(value, Inline) else escape(value))  # noqa: S704 - escaped here


def _yaml(value: object) -> Markup:
    return Markup(yaml_filter(value))  # noqa: S704 - quoted for the front matter


def _refuse_markup(*values: object) -> None:
    if any(isinstance(value, Markup) for value in values):
        raise TypeError("không ghép được kết quả của macro với chữ; hãy đặt hai biểu thức {{ }} cạnh nhau")


def _located(error: BaseException, shown: str, message: str) -> TemplateProblem:
    """The problem at the innermost template line that the traceback went through."""
    file, line = shown, 1
    trace: TracebackType | None = error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        if trace.tb_frame.f_globals.get("__name__") == code.co_filename:
            file, line = code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return TemplateProblem(file, line, message)
