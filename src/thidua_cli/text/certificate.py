"""Giấy khen and its like: a YAML file of what all sheets say and of whom they go to, read into one value a sheet."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.source import read_text
from thidua_cli.text.characters import refused_places
from thidua_cli.text.fields import Fields
from thidua_cli.text.front import PaperDate, Signature
from thidua_cli.text.frontmatter import read_date, read_number, read_symbol
from thidua_cli.text.lines import date_words, number_line
from thidua_cli.text.problems import missing_front
from thidua_cli.text.signing import signatures

_KEYS = ("certificate", "office", "verb", "number", "symbol", "place", "date", "signature", "people")
_PERSON = ("name", "detail", "achievement", "book")


@dataclass(frozen=True, slots=True)
class Certificate:
    """One sheet, line by line as it prints, in the order of law (Nghị định 98/2023/NĐ-CP, Điều 104).

    `office` is the post of who gives, `award` what is given, `detail` the post or address of `name`, `book` the number
    in the book of honour (may be empty). `span` is where its person stands in the file.
    """

    office: str
    verb: str
    award: str
    name: str
    detail: str
    achievement: str
    decision: str
    book: str
    place: str
    signature: Signature
    span: Span


def read_certificates(text: str, shown: str) -> tuple[tuple[Certificate, ...], list[Diagnostic]]:
    """All sheets of one YAML file `shown`; none as soon as one diagnostic is an error."""
    source = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    found = list(refused_places(source.split("\n"), shown))
    if any(problem.severity is Severity.ERROR for problem in found):
        return (), found
    documents, problems = read_text(source, shown)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return (), problems
    if len(documents) != 1 or not isinstance(documents[0].data, dict):
        return (), [*problems, missing_front(Span(shown))]
    fields = Fields(documents[0], (), _KEYS)
    sheets = _sheets(fields)
    return (() if fields.problems else sheets), [*problems, *fields.problems]


def _sheets(fields: Fields) -> tuple[Certificate, ...]:
    day = read_date(fields)
    signed = signatures(fields)
    common = {
        "office": fields.need("office", "chức vụ người tặng, chữ in hoa"),
        "verb": fields.text("verb") or "TẶNG",
        "award": fields.need("certificate", "hình thức được tặng, như GIẤY KHEN"),
        "decision": _decision(fields, day),
        "place": f"{fields.need('place', 'địa danh')}, {date_words(day)}",
    }
    people = fields.need_value("people", "danh sách được tặng")
    count = len(fields.sequence("people")) if people is not None else 0
    return tuple(_sheet(fields.inner_at(("people", place), _PERSON), common, signed[0]) for place in range(count))


def _decision(fields: Fields, day: PaperDate) -> str:
    return f"Quyết định số{number_line(read_number(fields), read_symbol(fields)).removeprefix('Số:')} {date_words(day)}"


def _sheet(person: Fields, common: dict[str, str], signature: Signature) -> Certificate:
    return Certificate(
        **common,
        name=person.need("name", "tên người, tập thể được tặng"),
        detail=person.text("detail"),
        achievement=person.need("achievement", "thành tích"),
        book=person.text("book"),
        signature=signature,
        span=person.span(),
    )
