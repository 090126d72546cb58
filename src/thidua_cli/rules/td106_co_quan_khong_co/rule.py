"""Tệp thuộc một cơ quan không có agency.yaml, hoặc không thuộc cơ quan nào."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.base import Model
from thidua_cli.models.choices import suggested
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles, Workspace


def models(files: AgencyFiles) -> tuple[Model, ...]:
    return (
        *files.plans, *files.people_files, *files.criteria, *files.nominations, *files.registrations, *files.histories,
        *files.unit_reviews, *files.sessions, *files.decision_files,
    )  # fmt: skip


def orphans(files: AgencyFiles) -> Iterator[Model]:
    """The first document of every file."""
    seen: set[str] = set()
    for model in sorted(models(files), key=lambda model: model.where()):
        file = model.where().file
        if file not in seen:
            seen.add(file)
            yield model


def said(model: Model, agency_id: str, known: list[str]) -> Finding:
    if not agency_id:
        message = "tệp không thuộc cơ quan nào: ở thư mục này và các thư mục trên không có đúng một agency.yaml"
        fix = "đặt tệp dưới thư mục có agency.yaml" + (f", hoặc ghi `agency:` ({', '.join(known)})" if known else "")
        return Finding(model.where("kind"), message, fix=fix)
    fix = suggested(agency_id, known) or f"thêm agency.yaml có `id: {agency_id}`, hoặc sửa mã"
    return Finding(model.where("agency"), f"không có cơ quan “{agency_id}” trong kho", fix=fix)


def check(workspace: Workspace) -> Iterator[Finding]:
    if "agency" in workspace.unread:
        return
    known = [files.id for files in workspace.agencies if files.agency is not None]
    for files in workspace.agencies:
        if files.agency is None:
            yield from (said(model, files.id, known) for model in orphans(files))


RULE = Rule("TD106", "co-quan-khong-co", "Mỗi tệp phải thuộc một cơ quan có agency.yaml.", Workspace, check)
