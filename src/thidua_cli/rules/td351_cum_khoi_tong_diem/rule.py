"""Điểm của một thành viên cụm, khối lớn hơn tổng điểm chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.types import score_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    for file in files.clusters:
        for cluster in file.clusters:
            total = cluster.total
            for standing in cluster.standings if total is not None else ():
                if total is not None and standing.score is not None and standing.score > total:
                    over = score_text(standing.score - total)
                    message = (
                        f"{cluster.name} năm {cluster.year}: {score_text(standing.score)} điểm, "
                        f"tổng điểm chuẩn {score_text(total)}; vượt {over}"
                    )
                    fix = "sửa điểm, hoặc ghi total cả phần điểm thưởng"
                    related = (Related("tổng điểm chuẩn", cluster.where("total")),)
                    yield Finding(standing.where("score"), message, fix=fix, related=related)


RULE = Rule("TD351", "cum-khoi-tong-diem", "Điểm trong cụm, khối không quá tổng điểm chuẩn.", AgencyFiles, check)
