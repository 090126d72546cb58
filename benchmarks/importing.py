"""How long an import of a province's list takes: Excel file in, YAML files decided, processor time.

    python benchmarks/importing.py [ROWS]

Makes an agency of 40 units and 4,000 people, and a list of ROWS rows (default 10,000) of people and of collectives of
elsewhere; prints the processor seconds of each step. The goal is at most 5 seconds for 10,000 rows in all. Then the
roster goes out as a sheet and comes back with every tenth row changed.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

GOAL = 5
UNITS, PEOPLE = 40, 4000
_FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Vũ", "Bùi"]
_MIDDLE = ["Thị", "Văn", "Đức", "Minh", "Thanh", "Hồng", "Quốc", "Xuân", "Ngọc"]
_GIVEN = ["Ánh", "Bình", "Dũng", "Hạnh", "Khuê", "Liễu", "Nghĩa", "Quỳnh", "Thủy", "Ước", "Hòa", "Tuấn"]
_AWARDS = ["LĐTT", "CSTĐCS", "Bằng khen UBND tỉnh", "LĐTT; CSTĐCS", "Giấy khen của Giám đốc Sở"]


def workspace(folder: Path) -> list[tuple[str, str]]:
    """Write the agency; (name, unit name) of its people."""
    rng = random.Random(2024)
    units = [f"Phòng Nghiệp vụ {number}" for number in range(1, UNITS + 1)]
    people = [
        (
            f"{rng.choice(_FAMILY)} {rng.choice(_MIDDLE)} {rng.choice(_MIDDLE)} {rng.choice(_GIVEN)}",
            rng.randrange(UNITS),
        )
        for _ in range(PEOPLE)
    ]
    texts = {
        "thidua.yaml": "kind: workspace\n",
        "agency.yaml": "kind: agency\nid: so\nname: Sở Lớn\ncode: SL\nplace: Ví Dụ\nunits:\n"
        + "".join(f"  - {{id: don-vi-{number}, name: {name}}}\n" for number, name in enumerate(units)),
        "people.yaml": "kind: people\npeople:\n"
        + "".join(
            f"  - {{id: n-{number}, name: {name}, unit: don-vi-{unit}}}\n" for number, (name, unit) in enumerate(people)
        ),
        "plan.yaml": "kind: plan\nid: nam-2024\ntype: annual\ntitle: Thi đua năm 2024\n"
        "symbol: KH-SL\nissued: {year: 2024}\n"
        "period: {from: 2024-01-01, to: 2024-12-31}\nrecipients: [UBND tỉnh]\narchive: {unit: VP}\nsigner: giam-doc\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [(name, units[unit]) for name, unit in people]


def make_list(path: Path, people: list[tuple[str, str]], rows: int) -> None:
    import xlsxwriter

    rng = random.Random(7)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("DS")
    sheet.write_row(0, 0, ["STT", "Tên tập thể/cá nhân", "Chức vụ", "Đơn vị công tác", "Danh hiệu/Hình thức"])
    for number in range(1, rows + 1):
        if number % 4:
            name, unit = rng.choice(people)
        else:
            name, unit = f"Trường Tiểu học số {number} Ví Dụ", f"UBND huyện số {number % 30}"
        sheet.write_row(number, 0, [number, name, "", unit, rng.choice(_AWARDS)])
    book.close()


def sent_back(folder: Path) -> tuple[float, float]:
    """Processor time, start and end, of a roster of 4,000 that comes back with a cell changed in every tenth row."""
    from thidua_cli.exchange.desk import Desk
    from thidua_cli.exchange.form import Form
    from thidua_cli.exchange.forms import Wanted, csv_sheet_of
    from thidua_cli.exchange.sheets import read_sheets
    from thidua_cli.workspace.load import load

    workspace(folder)
    (agency,) = load(folder)[0].agencies
    lines = csv_sheet_of(Wanted(Form.PEOPLE, agency)).decode("utf-8-sig").splitlines()
    lines[1::10] = [line.replace(",,", ",Chuyên viên,", 1) for line in lines[1::10]]
    (folder / "ds.csv").write_text("\n".join(lines), encoding="utf-8", newline="\n")
    start = time.process_time()
    desk = Desk(Form.PEOPLE, agency, None, None, None, {})
    found = desk.survey(read_sheets(folder / "ds.csv"))
    assert found.records == PEOPLE // 10, found.records
    desk.files(found, "ds.csv")
    return start, time.process_time()


def main(rows: int) -> int:
    from thidua_cli.exchange.desk import Desk
    from thidua_cli.exchange.form import Form
    from thidua_cli.exchange.outcome import Status
    from thidua_cli.exchange.sheets import read_sheets
    from thidua_cli.workspace.load import load

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        people = workspace(folder)
        make_list(folder / "ds.xlsx", people, rows)
        marks = [time.process_time()]
        loaded, complaints = load(folder)
        assert not complaints, complaints[0]
        (plan,) = loaded.plans()
        marks.append(time.process_time())
        sheets = read_sheets(folder / "ds.xlsx")
        marks.append(time.process_time())
        desk = Desk(Form.NOMINATIONS, plan.of, plan, 2024, None, {})
        found = desk.survey(sheets).agreed(likely_too=True)
        found.check()
        marks.append(time.process_time())
        files = desk.files(found, "ds.xlsx")
        marks.append(time.process_time())
    steps = dict(zip(("load workspace", "read sheet", "settle rows", "decide files"), pairwise(marks), strict=True))
    with tempfile.TemporaryDirectory() as name:
        steps["sheet sent back"] = sent_back(Path(name))
    for step, (start, end) in steps.items():
        print(f"{step:<16}{end - start:>8.2f} s")
    print(f"{'all':<16}{marks[-1] - marks[0]:>8.2f} s   (goal <= {GOAL} s for 10,000 rows)")
    print(", ".join(f"{found.count(status)} {status}" for status in Status), f"in {len(files)} files")
    return 0 if marks[-1] - marks[0] <= GOAL * rows / 10_000 else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 10_000))
