"""A document becomes the model its `kind` names, or nothing with reasons."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from thidua_cli.diagnostics import Severity
from thidua_cli.diagnostics.codes import SHAPE
from thidua_cli.models.decode import decode
from thidua_cli.models.kinds import KINDS, TITLES
from thidua_cli.models.people import People
from thidua_cli.source import SourceDocument, read_text


def document(text: str) -> SourceDocument:
    return read_text(text, "tep.yaml")[0][0]


def test_a_good_document_is_typed_and_keeps_what_was_written() -> None:
    text = 'kind: people\npeople:\n  - {id: le-an, name: Lê An, unit: "05", cccd: 001085012345, born: 1985-01-09}\n'
    people, problems = decode(document(text))
    assert problems == []
    assert isinstance(people, People)
    assert people.people[0].cccd == "001085012345"
    assert people.people[0].unit == "05"
    assert people.people[0].where("cccd").column == text.split("\n")[2].index("001085012345") + 1


def test_document_that_is_no_mapping() -> None:
    model, (problem,) = decode(document("- a\n- b\n"))
    assert model is None
    assert problem.code == "TD022"
    assert problem.message == "tệp phải là một nhóm khóa, bắt đầu bằng `kind: …`, nhưng đây là một danh sách"


def test_document_without_kind_is_mentioned_not_refused() -> None:
    model, (problem,) = decode(document("version: 2\n"))
    assert model is None
    assert (problem.code, problem.severity) == ("TD026", Severity.INFO)
    assert problem.fix
    assert "exclude" in problem.fix


@pytest.mark.parametrize(
    ("text", "message", "fix"),
    [
        ("kind: paln\n", "không có loại tệp “paln”", "có phải ý bạn là `plan`?"),
        ("kind: xyz\n", "không có loại tệp “xyz”", f"các kind dùng được: {', '.join(KINDS)}"),
        ("kind:\n", "`kind` cần tên một loại tệp, nhưng đang để trống", f"các kind dùng được: {', '.join(KINDS)}"),
        (
            "kind: [plan]\n",
            "`kind` cần tên một loại tệp, nhưng đây là một danh sách",
            "có phải ý bạn là `plan`?",
        ),
    ],
)
def test_strange_kind(text: str, message: str, fix: str) -> None:
    model, (problem,) = decode(document(text))
    assert model is None
    assert (problem.code, problem.message, problem.fix) == ("TD025", message, fix)


def test_every_kind_has_a_title_and_names_itself() -> None:
    assert list(TITLES) == list(KINDS)
    for kind, model in KINDS.items():
        assert model.model_json_schema()["properties"]["kind"]["const"] == kind


SAMPLES = sorted((Path(__file__).parents[1] / "workspaces" / "sach").glob("*.yaml"))
SINGLE: tuple[Any, ...] = (None, "xyz", [["xyz"]], [None])
GROUPS: tuple[Any, ...] = ({}, {"xyz": "abc"}, [{}])


def paths(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Paths of all values below the document itself."""
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in steps:
        yield (*path, step)
        yield from paths(value, (*path, step))


def replaced(data: Any, path: tuple[str | int, ...], value: Any) -> SourceDocument:
    """The document with one value exchanged; JSON is YAML too."""
    changed = deepcopy(data)
    owner = changed
    for step in path[:-1]:
        owner = owner[step]
    owner[path[-1]] = value
    return document(json.dumps(changed, ensure_ascii=False))


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.stem for sample in SAMPLES])
def test_any_value_in_any_wrong_shape_is_said_in_our_words(sample: Path) -> None:
    data = document(sample.read_text(encoding="utf-8")).data
    for path in paths(data):
        for value in (*SINGLE, *GROUPS):
            model, problems = decode(replaced(data, path, value))
            assert (model is None) == bool(problems)
            assert {problem.code for problem in problems} <= SHAPE.keys()
            assert not any("Input" in problem.message for problem in problems)
            if value in SINGLE:
                assert len(problems) <= 1, (path, value, problems)
