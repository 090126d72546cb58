"""The caps of the law against the lists of a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from samples import AGENCY, PLAN
from thidua_cli.workspace.books import PlanFiles, Workspace
from thidua_cli.workspace.law_caps import LawLimit, law_limits

Load = Callable[[dict[str, str]], Workspace]
IN_2023 = PLAN.replace("2024", "2023")


def lists(advanced: int, best: int, year: int = 2023) -> str:
    names = [f"Người {chr(65 + number)}" for number in range(max(advanced, best))]
    lines = [f"{{external: {{name: {name}}}, award: lao-dong-tien-tien}}" for name in names[:advanced]]
    lines += [f"{{external: {{name: {name}}}, award: chien-si-thi-dua-co-so}}" for name in names[:best]]
    head = f"kind: nominations\nplan: nam-{year}\nyear: {year}\nnominations:\n"
    return head + "".join(f"  - {line}\n" for line in lines)


def files_of(workspace: Load, nominations: str, plan: str = IN_2023) -> PlanFiles:
    (files,) = workspace({"plan.yaml": plan, "lists.yaml": nominations}).plans()
    return files


def only(limits: list[LawLimit]) -> LawLimit:
    (found,) = limits
    return found


def test_the_cap_counts_those_put_forward(workspace: Load) -> None:
    limit = only(list(law_limits(files_of(workspace, lists(13, 2)))))

    assert (limit.most, limit.sum, len(limit.standing), limit.day) == (1, "⌊15% × 13⌋ = 1", 2, date(2023, 12, 31))
    assert limit.base is not None
    assert limit.base.text == "số được đề nghị Lao động tiên tiến, Chiến sĩ tiên tiến năm 2023"
    assert str(limit.base.span) == "lists.yaml:5:40"


def test_without_a_list_the_cap_is_known_and_its_number_is_not(workspace: Load) -> None:
    limit = only(list(law_limits(files_of(workspace, lists(0, 2)))))

    assert (limit.most, limit.sum) == (None, None)
    assert limit.value is not None
    assert limit.value.number == 15


def test_after_2023_there_is_none_unless_another_day_is_asked_for(workspace: Load) -> None:
    files = files_of(workspace, lists(13, 2, 2024), PLAN)

    assert only(list(law_limits(files))).base is None
    assert only(list(law_limits(files, date(2023, 12, 31)))).most == 1
    assert only(list(law_limits(files, date(2000, 1, 1)))).value is None


def test_a_list_of_a_year_outside_the_plan_has_its_own_limit(workspace: Load) -> None:
    files = files_of(workspace, lists(13, 2).replace("year: 2023", "year: 2022"))

    assert [(limit.year, len(limit.standing)) for limit in law_limits(files)] == [(2022, 2), (2023, 0)]


def test_a_share_of_all_flags_concerns_only_who_gives_them(workspace: Load) -> None:
    seats = [f"{{external: {{name: Đơn vị {number}, subject: collective}}, award: %s}}" for number in range(10)]
    asked = [seat % "co-thi-dua-tinh" for seat in seats] + [seats[0] % "co-thi-dua-chinh-phu"]
    lists = "kind: nominations\nplan: nam-2025\nyear: 2025\nnominations:\n" + "".join(f"  - {one}\n" for one in asked)
    plan = PLAN.replace("2024", "2025")
    province = AGENCY.replace("name: Sở Mẫu", "name: Ủy ban nhân dân tỉnh Mẫu")
    (of_province,) = workspace({"agency.yaml": province, "plan.yaml": plan, "lists.yaml": lists}).plans()

    found = [limit for limit in law_limits(of_province) if limit.cap.where_decided]

    assert (only(found).sum, only(found).cap.subject) == ("⌊20% × 10⌋ = 2", "collective")
    assert [limit for limit in law_limits(files_of(workspace, lists, plan)) if limit.cap.where_decided] == []
