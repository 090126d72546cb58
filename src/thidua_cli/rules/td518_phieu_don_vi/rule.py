"""Phiếu trong biên bản của đơn vị không cộng bằng số người có mặt."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for review in files.unit_reviews:
        for item in review.items:
            if item.agree is not None and item.cast != review.present:
                words = f"{item.agree} đồng ý + {item.disagree} không đồng ý + {item.blank} trắng = {item.cast}"
                facts = (Fact(f"có mặt: {review.present}", review.where("present")),)
                message = f"{files.of.name_of(item)}: {words}, mà có mặt {review.present} người"
                yield Finding(item.where("agree"), message, fix="sửa số phiếu, hoặc present", facts=facts)


RULE = Rule("TD518", "phieu-don-vi", "Phiếu ở đơn vị cộng đúng bằng số người có mặt.", PlanFiles, check)
