"""Cases of the rule: edits of a sound paper, beside the agency.yaml of its workspace."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_cli.docx.editing import Editor, Passage
from thidua_cli.docxcheck.around import Around
from thidua_cli.docxcheck.cases import Case
from thidua_cli.models.agency import Agency

DEPUTY: dict[str, object] = {
    "id": "pho-giam-doc",
    "name": "Nguyễn Văn Ví Dụ",
    "lines": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
}
HEAD = {"id": "giam-doc", "name": "Lê Thị Mẫu", "lines": ["GIÁM ĐỐC"]}
DATA = {
    "kind": "agency",
    "id": "so-mau",
    "name": "Sở Khoa học và Công nghệ",
    "superior": "UBND tỉnh Mẫu",
    "code": "SKHCN",
    "place": "Mẫu",
    "council": {"name": "Hội đồng Thi đua - Khen thưởng Sở Khoa học và Công nghệ", "code": "HĐTĐKT"},
}


def workspace(*signers: Mapping[str, object]) -> Around:
    return Around(agencies=(Agency.model_validate(DATA | {"signers": list(signers)}),))


OWN = workspace(HEAD, DEPUTY)
COLLECTIVE = workspace(DEPUTY | {"lines": ["TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]})
LATER = workspace(HEAD, DEPUTY | {"to": "2025-12-31"})


def agency(paper: Editor, name: str) -> Passage:
    return paper.paragraph("SỞ KHOA HỌC").words(name)


def symbol(paper: Editor, new: str) -> Passage:
    return paper.paragraph("Số: 05").replace("KH-SKHCN", new)


CASES = (
    Case("sai_ky_hieu", "Ký hiệu thừa một chữ C.", lambda paper: symbol(paper, "KH-SKHCCN"), around=OWN),
    Case(
        "sai_ky_hieu_hoi_dong",
        "Văn bản của Hội đồng mang ký hiệu của Sở.",
        lambda paper: agency(paper, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"),
        around=OWN,
    ),
    Case(
        "sai_ten_co_quan",
        "Tên cơ quan thiếu chữ VÀ.",
        lambda paper: agency(paper, "SỞ KHOA HỌC CÔNG NGHỆ"),
        around=OWN,
    ),
    Case(
        "sai_ten_chep_cu",
        "Tên cơ quan còn của văn bản được chép, ký hiệu và người ký đã đổi.",
        lambda paper: agency(paper, "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
        around=OWN,
    ),
    Case(
        "sai_noi_khac",
        "Văn bản của cơ quan khác để trong kho: chỉ là một lời nhắc.",
        lambda paper: [
            agency(paper, "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
            symbol(paper, "KH-SNNMT"),
            paper.paragraph("Nguyễn Văn Ví Dụ").words("Phạm Văn Khác"),
        ],
        around=OWN,
    ),
    Case("sai_nguoi_ky_la", "Người ký không có trong kho.", lambda paper: paper.saved(), around=workspace(HEAD)),
    Case(
        "sai_chuc_vu",
        "Phó giám đốc ký như giám đốc.",
        lambda paper: [paper.paragraph("PHÓ GIÁM ĐỐC").delete(), paper.paragraph("KT. GIÁM").words("GIÁM ĐỐC")],
        around=OWN,
    ),
    Case("sai_het_nhiem_ky", "Người ký đã thôi chức năm trước.", lambda paper: paper.saved(), around=LATER),
    Case("dung_khop", "Tên, ký hiệu, người ký như trong kho.", lambda paper: paper.saved(), around=OWN),
    Case(
        "dung_ky_thay_rieng",
        "Kho chỉ ghi chữ ký thay mặt tập thể; quyết định của cá nhân bỏ dòng TM.",
        lambda paper: paper.saved(),
        around=COLLECTIVE,
    ),
    Case("dung_ngoai_kho", "Ký hiệu lạ, tệp ở ngoài mọi kho.", lambda paper: symbol(paper, "KH-SKHCCN")),
    Case(
        "dung_hoi_dong",
        "Hội đồng có chữ viết tắt riêng.",
        lambda paper: [agency(paper, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"), symbol(paper, "KH-HĐTĐKT")],
        around=OWN,
    ),
    Case(
        "dung_hai_dong_dam",
        "Tên Sở và tên Hội đồng cùng in đậm.",
        lambda paper: [
            agency(paper, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG").copy_before("SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
            symbol(paper, "KH-HĐTĐKT"),
        ],
        around=OWN,
    ),
    Case(
        "dung_cong_van", "Công văn ghi tên cơ quan trước đơn vị.", lambda paper: paper.saved(), "cong-van", around=OWN
    ),
    Case("dung_thua_lenh", "Chánh Văn phòng ký thừa lệnh.", lambda paper: paper.saved(), base="giay-moi", around=OWN),
)
