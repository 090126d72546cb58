"""New registers that stand beside a plan: nothing is known yet, so they open with the shape of one entry."""

from __future__ import annotations

from thidua_cli.scaffold.occasion import Occasion, comment, keys


def people(occasion: Occasion) -> str:
    units = ", ".join(occasion.agency.units) or "khai đơn vị ở agency.yaml trước"
    return (
        comment(
            "Danh sách cá nhân. Số định danh (cccd), ngày sinh (born) chỉ ghi khi thật cần.",
            f"Mã đơn vị: {units}.",
            "Chép từ Excel: `thidua import danh-sach.xlsx --as people`.",
        )
        + keys({"kind": "people"})
        + "people: []   # xóa [] rồi ghi mỗi người một dòng như sau\n"
        + "#  - {id: ly-a-su, name: Lý A Sử, unit: van-phong, position: Chuyên viên, from: 2019-03-01}\n"
    )


def history(occasion: Occasion) -> str:
    """The register of awards; who does not stand in it from `complete_from` on was given nothing."""
    return (
        comment(
            "Sổ khen thưởng các năm. Chép từ Excel: `thidua import so.xlsx --as history`.",
            "Ghi đủ từ năm nào thì thêm complete_from: năm; trước đó không có tên thì chưa chắc là không được tặng.",
        )
        + keys({"kind": "history"})
        + "awards: []   # xóa [] rồi ghi mỗi lần khen một dòng như sau\n"
        + f"#  - {{person: ly-a-su, award: lao-dong-tien-tien, year: {occasion.year - 1},\n"
        + f"#     decision: {{number: 15/QĐ-SM, date: {occasion.year - 1}-12-20}}}}\n"
    )


def initiatives(occasion: Occasion) -> str:
    return (
        comment(
            "Sáng kiến, đề tài đã được công nhận.",
            "level: co-so, bo-nganh-tinh hoặc toan-quoc; kind: sang-kien, de-tai hoặc muu-tri.",
        )
        + keys({"kind": "initiatives"})
        + "initiatives: []   # xóa [] rồi ghi mỗi sáng kiến như sau\n"
        + f"#  - id: sk-{occasion.year}-01\n"
        + "#    title: Tên sáng kiến\n"
        + f"#    year: {occasion.year}\n"
        + "#    level: co-so\n"
        + "#    authors: [{person: ly-a-su, share: 60%}, {name: Đồng tác giả ngoài cơ quan, share: 40%}]\n"
    )


def clusters(occasion: Occasion) -> str:
    return (
        comment("Cụm, khối thi đua: điểm và thứ hạng từng thành viên trong một năm.")
        + keys({"kind": "clusters"})
        + "clusters: []   # xóa [] rồi ghi mỗi cụm, khối như sau\n"
        + "#  - id: khoi-1\n"
        + "#    name: Khối thi đua số 1\n"
        + f"#    year: {occasion.year}\n"
        + "#    standings: [{agency: true, score: 96.5, rank: 1}, {name: Thành viên khác, score: 95, rank: 2}]\n"
    )


def regulation(occasion: Occasion) -> str:
    """A regulation that adds nothing yet: what it leaves out is as the law has it."""
    head: dict[str, str | None] = {"kind": "regulation", "id": occasion.id or "quy-che"}
    head |= {"title": "[[tên quy chế]]", "from": occasion.day.isoformat()}
    return (
        comment(
            "Quy chế thi đua, khen thưởng của cơ quan, đặt trên luật: chỉ ghi điều nào khác hoặc thêm so với luật.",
            "from là ngày có hiệu lực, sửa cho đúng; đặt tệp ở gốc kho thì dùng cho mọi cơ quan.",
        )
        + keys(head)
        + "awards: []   # ví dụ {award: giay-khen-so, limit: max 20% of staff, votes: {percent: 70%}}\n"
        + "deadlines: []   # ví dụ {step: unit-submission, by: 11-30, year: same}\n"
        + "# council: {quorum: 2/3, votes: {percent: 50%, more_than: true}}\n"
    )


def agency(occasion: Occasion) -> str:
    head = {"kind": "agency", "id": occasion.agency.id, "name": "[[tên đầy đủ của cơ quan]]"}
    head |= {"superior": "[[cơ quan chủ quản; không có thì bỏ dòng này]]"}
    head |= {"code": "[[ký hiệu, ví dụ SKHCN]]", "place": "[[địa danh]]"}
    return (
        comment("Cơ quan: thay những chỗ [[…]], rồi khai các đơn vị và người ký.")
        + keys(head)
        + "units: []   # ví dụ {id: van-phong, name: Văn phòng Sở, code: VP}\n"
        + "signers: []   # ví dụ {id: giam-doc, name: Phan Văn Mẫu, lines: [GIÁM ĐỐC]}\n"
        + "# council:\n"
        + "#   name: Hội đồng Thi đua - Khen thưởng Sở\n"
        + "#   standing: van-phong\n"
        + "#   members: [{name: Phan Văn Mẫu, role: chair}, {name: Đỗ Thị Mẫu, role: vice-chair}]\n"
    )


def criteria(occasion: Occasion) -> str:
    return (
        comment(
            "Bộ tiêu chí: mỗi tiêu chí một dòng; có điểm thì {text: …, score: 10}.",
            "Kế hoạch gọi bộ này bằng mã: criteria: {individual: mã}.",
        )
        + keys({"kind": "criteria", "id": occasion.id or "tieu-chi", "title": "[[tên bộ tiêu chí]]"})
        + f"subject: individual   # hoặc collective, household\ncriteria:\n  - {_GAP}\n"
    )


_GAP = '"[[nội dung tiêu chí]]"'
