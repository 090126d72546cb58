"""Thứ hạng trong cụm, khối không theo điểm, hoặc bằng điểm mà khác hạng."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.clusters import Cluster, Standing
from thidua_cli.models.types import score_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    for file in files.clusters:
        for cluster in file.clusters:
            ranked = sorted(
                (one for one in cluster.standings if one.rank is not None and one.score is not None),
                key=lambda one: one.rank or 0,
            )
            for better, worse in pairwise(ranked):
                what = wrong(better, worse)
                if what is not None:
                    yield finding(files, cluster, better, worse, what)


def wrong(better: Standing, worse: Standing) -> str | None:
    """What is wrong between two neighbours, the first not ranked below the second."""
    above, below = points(better), points(worse)
    if better.rank == worse.rank:
        return None if above == below else "khác điểm mà cùng hạng"
    if above < below:
        return "hạng trên mà ít điểm hơn"
    return "bằng điểm mà khác hạng, chưa rõ tiêu chí phụ" if above == below else None


def finding(files: AgencyFiles, cluster: Cluster, better: Standing, worse: Standing, what: str) -> Finding:
    told = [f"{name_of(files, one)} {score_text(points(one))} điểm, hạng {one.rank}" for one in (better, worse)]
    message = f"{cluster.name} năm {cluster.year}: {'; '.join(told)}: {what}"
    fix = "sửa điểm hoặc thứ hạng; bằng điểm thì ghi cùng hạng, hoặc nêu tiêu chí phụ trong biên bản và chấm thành điểm"
    return Finding(worse.where("rank"), message, fix=fix, related=(Related("hạng trên", better.where("rank")),))


def points(standing: Standing) -> Fraction:
    return standing.score if standing.score is not None else Fraction()


def name_of(files: AgencyFiles, standing: Standing) -> str:
    if standing.name is not None:
        return standing.name
    if standing.unit is not None:
        return files.unit_name(standing.unit)
    return files.agency.name if files.agency is not None else files.id


RULE = Rule(
    "TD350", "thu-hang-lech-diem", "Thứ hạng trong cụm, khối theo đúng điểm.", AgencyFiles, check, Severity.WARNING
)
