"""The documents of one file, until its end or its first syntax error."""

from __future__ import annotations

from array import array
from typing import Any

from thidua_cli.diagnostics import Diagnostic, Related, Span
from thidua_cli.source.build import read_data
from thidua_cli.source.careful import carefully, needs_care
from thidua_cli.source.document import SourceDocument
from thidua_cli.source.events import open_events
from thidua_cli.source.keys import Keys
from thidua_cli.source.lines import Lines
from thidua_cli.source.messages import explain
from thidua_cli.source.plain import Plain
from thidua_cli.source.problem import Problem, Refused
from thidua_cli.source.refusals import directive_problem, separator_problem
from thidua_cli.source.repeats import Repeat, remove_repeats
from thidua_cli.source.report import diagnostic
from thidua_cli.source.scalars import scalar_end


def read_stream(lines: Lines) -> tuple[list[SourceDocument], list[Diagnostic]]:
    """Documents up to the first that cannot be read, which is left out, and what was found."""
    from ruamel.yaml.error import YAMLError

    stream = _Stream(lines)
    try:
        stream.read()
    except Refused as refused:
        stream.report(refused.problem)
    except YAMLError as error:
        stream.report(explain(error, stream.text))
    return stream.documents, stream.found


class _Stream:
    def __init__(self, lines: Lines) -> None:
        self.documents: list[SourceDocument] = []
        self.found: list[Diagnostic] = []
        self.text = lines.text
        self._lines = lines
        self._keys = Keys()

    def read(self) -> None:
        from ruamel.yaml.events import DocumentStartEvent

        next_event = open_events(self.text)
        if needs_care(self.text):
            next_event = carefully(next_event)
        next_event()
        event, number, end = next_event(), 0, 0
        while type(event) is DocumentStartEvent:
            self._check_start(event, number, end)
            start = end
            data, offsets, end = read_data(next_event, self._keys)
            self._keep(number, data, offsets, range(start, end + 1))
            event = next_event()
            number += 1

    def report(self, problem: Problem) -> None:
        span = self._lines.span(problem.start, problem.end)
        self.found.append(diagnostic(problem.code, span, problem.message, problem.fix))

    def _check_start(self, event: Any, number: int, previous_end: int) -> None:
        """Refuse what stands between two documents and is no comment: a directive, or text behind `...`."""
        start = event.start_mark.index
        directive = f"\n{self.text[previous_end : event.end_mark.index]}".find("\n%")
        if directive >= 0:
            raise Refused(directive_problem(previous_end + directive))
        if number and not event.explicit:
            raise Refused(separator_problem(start))

    def _keep(self, number: int, data: Plain, offsets: array[int], extent: range) -> None:
        if self._keys.repeated:
            self._keys.repeated = False
            offsets, repeats = remove_repeats(data, offsets)
            self.found.extend(self._repeated(repeat) for repeat in repeats)
        if data is not None:
            self.documents.append(SourceDocument(self._lines.file, number, data, self._lines, offsets, extent))

    def _repeated(self, repeat: Repeat) -> Diagnostic:
        first = self._key_span(repeat.first, repeat.text)
        message = f"khóa `{repeat.text}` viết hai lần trong một nhóm (lần đầu ở dòng {first.line})"
        return diagnostic(
            "TD003",
            self._key_span(repeat.second, repeat.text),
            message,
            "giữ một khóa; nếu là hai mục thì viết thành danh sách",
            related=(Related("lần đầu ở đây", first),),
        )

    def _key_span(self, offset: int, text: str) -> Span:
        return self._lines.span(offset, scalar_end(self.text, offset, text))
