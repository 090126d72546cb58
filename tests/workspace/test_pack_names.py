"""Names inside a pack: what is not there, and chains without an end."""

from __future__ import annotations

import pytest

from samples import document
from thidua_cli.models.decode import decode_as
from thidua_cli.models.law_files import shape_of
from thidua_cli.workspace.pack_names import LawFile, strange_names

HEAD = "number: 1\ntype: Luật\nissuer: Q\nconfidence: known\n"


def file(path: str, text: str) -> LawFile:
    parts = tuple(path.split("/"))
    shape = shape_of(parts)
    assert shape is not None
    found = document(text)
    model, problems = decode_as(found, shape)
    assert model is not None, problems
    return LawFile(parts, model, found)


def said(*files: LawFile) -> list[str]:
    return [f"{item.code} {item.message}" for item in strange_names(list(files))]


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("awards/giay-khen-so/prize.yaml", "same_as: giay-khen\n",
         "TD023 không có danh hiệu, hình thức “giay-khen” trong các gói luật"),
        ("awards/giay-khen-so/prize.yaml", "subject: individual\nprize: []\nfactors: {collective: he-so}\n",
         "TD023 không có tham số “he-so” trong các gói luật"),
        ("awards/giay-khen-so/prize.yaml", f"same_as: {'x' * 300}\n",
         f"TD023 không có danh hiệu, hình thức “{'x' * 57}…” trong các gói luật"),
        ("awards/giay-khen-so/cap.yaml", "of: [ldtt]\ncap: [{from: 2024-01-01, confidence: known, cites: []}]\n",
         "TD023 không có danh hiệu, hình thức “ldtt” trong các gói luật"),
        ("awards/giay-khen-so/authority.yaml",
         "authority: [{from: 2024-01-01, deciders: [ai-do], confidence: known, cites: []}]\n",
         "TD023 không có người có thẩm quyền “ai-do” trong các gói luật"),
        ("awards/giay-khen-so/dossier.yaml",
         "dossier: [{from: 2024-01-01, confidence: known, cites: [{text: nd-khac}]}]\n",
         "TD023 không có văn bản “nd-khac” trong các gói luật"),
        ("pack.yaml", "version: 1\nchecked: 2026-01-01\npartly_known: [{text: nd-khac, from: 2026-01-01, words: a}]\n",
         "TD023 không có văn bản “nd-khac” trong các gói luật"),
        ("texts/a.yaml", f"id: a\n{HEAD}replaced_by: b\n", "TD023 không có văn bản “b” trong các gói luật"),
        ("texts/a.yaml", f"id: a\n{HEAD}replaced_by: a\n", "TD024 replaced_by từ “a” đi mãi trong một vòng"),
    ],
)  # fmt: skip
def test_a_name_that_is_not_there(path: str, text: str, message: str) -> None:
    assert said(file(path, text)) == [message]


def test_names_of_the_own_law_and_of_the_pack_are_there() -> None:
    assert (
        said(
            file("texts/a.yaml", f"id: a\n{HEAD}replaced_by: luat-06-2022-qh15\n"),
            file("awards/giay-khen-so/prize.yaml", "same_as: giay-khen-so-nganh\n"),
            file(
                "pack.yaml", "version: 1\nchecked: 2026-01-01\npartly_known: [{text: a, from: 2026-01-01, words: a}]\n"
            ),
        )
        == []
    )


def test_a_circle_over_files_of_both() -> None:
    assert said(
        file("texts/luat-06-2022-qh15.yaml", f"id: luat-06-2022-qh15\n{HEAD}replaced_by: luat-15-2003-qh11\n")
    ) == ["TD024 replaced_by từ “luat-06-2022-qh15” đi mãi trong một vòng"]
