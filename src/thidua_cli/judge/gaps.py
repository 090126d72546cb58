"""How far a condition is from being met, in words."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict

# What the gap of each form counts; a form that is not here is a yes or a no.
COUNTED: Mapping[str, str] = {
    "prior": "lần được tặng",
    "rating": "mức xếp loại",
    "initiative": "sáng kiến, đề tài",
    "service": "tháng",
    "employed": "tháng",
    "existed": "năm",
    "members": "người",
    "members_rated": "người",
    "rank": "bậc",
    "score": "điểm",
}
YEARS = "năm"
# What is counted of these is known even while the whole is not.
SURE = frozenset({"prior", "initiative", "members", "members_rated"})


def how_far(proof: Proof) -> str:
    """`còn thiếu 1 năm`; of what nobody recorded `còn thiếu dữ liệu`; empty where it is not counted or not known."""
    gap, asked = proof.gap, proof.asked
    if not gap or asked is None:
        return ""
    several = asked.consecutive or (asked.form == "rating" and (asked.at_least or asked.after))
    if several:
        return f"còn thiếu {gap} {YEARS}"
    if proof.verdict is Verdict.UNKNOWN and asked.form not in SURE:
        return "còn thiếu dữ liệu"
    return f"còn thiếu {gap} {COUNTED[asked.form]}" if asked.form in COUNTED else ""
