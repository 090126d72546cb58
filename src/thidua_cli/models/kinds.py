"""The kinds of file: a line each."""

from __future__ import annotations

from typing import Any

from thidua_cli.models.agency import Agency
from thidua_cli.models.base import Model
from thidua_cli.models.clusters import Clusters
from thidua_cli.models.criteria import Criteria
from thidua_cli.models.decisions import Decisions
from thidua_cli.models.history import History
from thidua_cli.models.initiatives import Initiatives
from thidua_cli.models.nominations import Nominations, Registrations
from thidua_cli.models.people import People
from thidua_cli.models.plan import Plan
from thidua_cli.models.regulation import Regulation
from thidua_cli.models.session import Session
from thidua_cli.models.settings import Settings
from thidua_cli.models.unit_review import UnitReview

KINDS: dict[str, type[Model]] = {
    "workspace": Settings,
    "agency": Agency,
    "people": People,
    "plan": Plan,
    "criteria": Criteria,
    "registrations": Registrations,
    "nominations": Nominations,
    "unit-review": UnitReview,
    "session": Session,
    "decisions": Decisions,
    "history": History,
    "initiatives": Initiatives,
    "clusters": Clusters,
    "regulation": Regulation,
}

TITLES = {
    "workspace": "cài đặt của kho kế hoạch (thidua.yaml)",
    "agency": "cơ quan: tên, đơn vị, người ký",
    "people": "danh sách cá nhân",
    "plan": "kế hoạch phát động",
    "criteria": "bộ tiêu chí",
    "registrations": "đăng ký thi đua",
    "nominations": "danh sách đề nghị khen thưởng",
    "unit-review": "biên bản họp xét của đơn vị",
    "session": "phiên họp Hội đồng: thành viên, phiếu, kết quả",
    "decisions": "sổ quyết định: khen thưởng, đính chính, thu hồi",
    "history": "sổ khen thưởng các năm",
    "initiatives": "sáng kiến, đề tài",
    "clusters": "cụm, khối thi đua: điểm và thứ hạng",
    "regulation": "quy chế, quy định riêng",
}


def json_schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of a kind of file, described in Vietnamese. KeyError for a kind that is not there."""
    return {"description": TITLES[kind], **KINDS[kind].model_json_schema(by_alias=True)}
