"""What a unit signs up for."""

from __future__ import annotations

from collections.abc import Callable

from subjects import of_year
from thidua_cli.documents.facts.registration import RegistrationFacts, registration_facts
from thidua_cli.workspace.books import PlanFiles

WHOLE = """\
kind: registrations
plan: nam-2024
year: 2024
registrations:
  - {agency: true, award: co-thi-dua-tinh}
  - {external: {name: Hộ ông Mẫu, subject: household, organisation: Bản Ví Dụ}, award: giay-khen-so}
targets: [{text: Không trễ hạn}]
"""


def of_sample() -> RegistrationFacts:
    (subject,) = of_year("ban-dang-ky-thi-dua")
    return registration_facts(subject.files, subject.unit, subject.year, subject.entries)


def test_each_stands_once_with_all_awards() -> None:
    facts = of_sample()
    assert [(row.order, row.name, row.awards) for row in facts.individuals] == [
        (1, "Hồ Văn Thử", "Lao động tiên tiến; Chiến sĩ thi đua cơ sở"),
        (2, "Bùi Thị Thử", "Lao động tiên tiến"),
    ]
    assert [row.awards for row in facts.collectives] == ["Tập thể lao động tiên tiến; Tập thể lao động xuất sắc"]


def test_the_head_of_the_unit_signs() -> None:
    facts = of_sample()
    assert (facts.unit, facts.heading) == ("Phòng Kế hoạch - Tài chính", "PHÒNG KẾ HOẠCH - TÀI CHÍNH")
    assert facts.leader is not None
    assert facts.leader.name == "Hồ Văn Thử"


def test_the_whole_agency_has_no_unit_and_no_leader(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("", WHOLE)
    facts = registration_facts(files, None, 2024, files.registered)
    assert (facts.unit, facts.heading, facts.leader, facts.individuals) == ("", "", None, ())
    assert [row.name for row in facts.collectives] == ["Sở Mẫu"]
    assert [(row.name, row.unit) for row in facts.households] == [("Hộ ông Mẫu", "Bản Ví Dụ")]
    assert [entry.text for entry in facts.targets] == ["Không trễ hạn."]
