"""Whom a row names: a person of the roster, a unit, the agency, or somebody outside."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.exchange.designation import designation, likeness
from thidua_cli.exchange.marks import mark
from thidua_cli.exchange.outcome import Doubts, Who
from thidua_cli.exchange.roster import AGENCY, OUTSIDE, Roster, Units, alike, uncourteous
from thidua_cli.exchange.rows import Record
from thidua_cli.exchange.values import kind_of_subject, subject_of
from thidua_cli.exchange.verdict import Sureness, Verdict, ask
from thidua_cli.exchange.words import fold, spelling_key
from thidua_cli.law import award
from thidua_cli.source import Plain
from thidua_cli.workspace.books import AgencyFiles

TOPIC = "người"

# How names of collectives begin. With their marks: `Trường` is a school, `Trương` a family.
_COLLECTIVE = (
    "phòng, ban, trung tâm, chi cục, cục, sở, viện, trường, công ty, tổng công ty, tập đoàn, ủy ban, ubnd, hđnd, "
    "đảng ủy, đảng bộ, chi bộ, công đoàn, đoàn thanh niên, hội, hợp tác xã, htx, doanh nghiệp, xí nghiệp, nhà "
    "máy, cửa hàng, câu lạc bộ, nhóm, lớp, liên minh, bệnh viện, trạm, tổ, khoa, văn phòng, thanh tra, xã, "
    "phường, thị trấn, huyện, quận, tỉnh, thành phố, thôn, khu, bộ chỉ huy, công an, ngân hàng, kho bạc, bảo "
    "hiểm, tòa án, viện kiểm sát, tập thể, nhân dân và cán bộ, quỹ, liên đoàn, mặt trận, đội, bộ, báo, đài, nhà "
    "hát, nhà văn hóa, bảo tàng, thư viện, học viện, đại học, đồn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, trung "
    "đội, hải đội, hạt kiểm lâm, ấp, bản, buôn, khóm, tổ dân phố, làng, chùa, giáo xứ, đặc khu, tiểu ban, hội "
    "đồng, cụm, khối"
)
_WORDS = 7
_BEGINNINGS = tuple(f"{spelling_key(words)} " for words in _COLLECTIVE.split(", "))


class Nominees:
    """Finds the nominees of one import."""

    def __init__(self, agency: AgencyFiles) -> None:
        self._agency = agency
        self.units = Units(agency)
        self.roster = Roster(agency)

    def who(self, record: Record, awards: tuple[str, ...], doubts: Doubts) -> Who | None:
        """The nominee, or None with a question in `doubts`."""
        values = _trusted(record.values)
        subject = self._subject(record, values, awards)
        place = self._place(record, values)
        answer = doubts.answer(TOPIC)
        if answer is not None:
            return self._answered(answer, values, subject)
        if not values.get("name") and not values.get("id"):
            values = self._by_other_columns(values, subject, doubts)
        if not values.get("name") and not values.get("id"):
            doubts.ask(TOPIC, "dòng không có tên")
            return None
        verdict = self._verdict(values, subject, place)
        if verdict.sureness is Sureness.ASK or verdict.meaning is None:
            doubts.ask(TOPIC, self.roster.told(verdict.why, verdict.choices), verdict.choices)
            return None
        if verdict.sureness is Sureness.LIKELY:
            doubts.likely.append(verdict.why)
        return self._named(verdict.meaning, values, subject)

    def _by_other_columns(self, values: Mapping[str, str], subject: str, doubts: Doubts) -> Mapping[str, str]:
        """Some lists have the name of a collective under “Tên gọi”, or only under “Đơn vị công tác”."""
        title = values.get("title", "")
        if title and kind_of_subject(title) is None:
            return {**values, "name": title}
        if subject == "collective" and values.get("unit"):
            doubts.likely.append(f"cột tên để trống, lấy tên tập thể theo cột đơn vị: “{values['unit']}”")
            return {**values, "name": values["unit"]}
        return values

    def _subject(self, record: Record, values: Mapping[str, str], awards: tuple[str, ...]) -> str:
        """What kind of nominee: said in the row, by a heading, by the award, by the id, or by how the name begins."""
        said = map(kind_of_subject, (values.get("subject", ""), values.get("title", "")))
        for found in (*said, *map(subject_of, reversed(record.groups))):
            if found:
                return found
        kind = values.get("id", "").partition(":")[0]
        if kind in ("person", "unit", "agency"):
            return "individual" if kind == "person" else "collective"
        allowed = {entry.subjects for code in awards if (entry := award(code))}
        if len(allowed) == 1 and len(only := next(iter(allowed))) == 1:
            return only[0]
        name = values.get("name", "")
        if self.roster.knows(name):
            return "individual"
        return "collective" if self.units.knows(name) or _begins_like_a_collective(name) else "individual"

    def _place(self, record: Record, values: Mapping[str, str]) -> tuple[str, Verdict[str]]:
        """The words that say where the nominee belongs, and the unit they mean; a heading says so for all below it."""
        if values.get("unit"):
            return values["unit"], self.units.meant(values["unit"])
        for text in reversed(record.groups):
            verdict = self.units.meant(text)
            if verdict.meaning is not None and verdict.sureness is Sureness.CERTAIN:
                return text, verdict
        return "", Verdict(None)

    def _verdict(self, values: Mapping[str, str], subject: str, place: tuple[str, Verdict[str]]) -> Verdict[str]:
        if subject == "household":
            return Verdict(OUTSIDE)
        return self._collective(values, place) if subject == "collective" else self._individual(values, place)

    def _collective(self, values: Mapping[str, str], place: tuple[str, Verdict[str]]) -> Verdict[str]:
        own = values.get("id", "")
        if own == "agency":
            return Verdict(AGENCY)
        if own.removeprefix("unit:") in self._agency.units:
            return Verdict(own.removeprefix("unit:"))
        found = self.units.meant(values["name"])
        if found.meaning is None and found.sureness is Sureness.CERTAIN:
            return Verdict(OUTSIDE)
        if _outside(place) and fold(place[0]) != fold(values["name"]):
            if found.sureness is Sureness.ASK or not self.units.may_be_agency(place[0]):
                return Verdict(OUTSIDE)
            why = f"“{values['name']}” là tên một đơn vị của cơ quan, nhưng dòng ghi thuộc “{place[0]}”"
            return ask(why, (found.meaning or "", OUTSIDE))
        return found

    def _individual(self, values: Mapping[str, str], place: tuple[str, Verdict[str]]) -> Verdict[str]:
        text, where = place
        unit = where.meaning if where.meaning != AGENCY and where.sureness is Sureness.CERTAIN else None
        found = self.roster.meant(values, unit)
        if found.meaning is None and found.sureness is Sureness.CERTAIN:
            return self._stranger(values, place)
        if _outside(place) and not values.get("id") and not values.get("cccd"):
            choices = (*filter(None, (found.meaning,)), *found.choices, OUTSIDE)
            return ask(
                f"“{values['name']}” có trong cơ quan, nhưng dòng ghi thuộc “{text}”", tuple(dict.fromkeys(choices))
            )
        return found if text or found.meaning is None else self._of_no_place(found, values)

    def _of_no_place(self, found: Verdict[str], values: Mapping[str, str]) -> Verdict[str]:
        """Somebody found by name alone, in a row without a unit: another position may be somebody else's."""
        said, kept = values.get("position", ""), self._agency.people[found.meaning or ""].position
        if values.get("id") or values.get("cccd") or not said or not kept or alike(said, kept):
            return found
        why = f"“{values['name']}” trong people.yaml là {kept}, dòng ghi “{said}” và không ghi đơn vị"
        return ask(why, (found.meaning or "", OUTSIDE))

    def _stranger(self, values: Mapping[str, str], place: tuple[str, Verdict[str]]) -> Verdict[str]:
        if _outside(place):
            return Verdict(OUTSIDE)
        if not self._agency.people:
            return Verdict(OUTSIDE, Sureness.LIKELY, "kho chưa có ai trong people.yaml, sẽ ghi là người ngoài cơ quan")
        near = self.roster.near(uncourteous(values["name"]))
        return ask(f"không có “{values['name']}” trong people.yaml", (*near, OUTSIDE))

    def _answered(self, answer: str, values: Mapping[str, str], subject: str) -> Who:
        if answer not in (OUTSIDE, AGENCY) and answer not in self._agency.people and answer not in self._agency.units:
            raise ThiduaError(
                f"trả lời “{answer}” không phải mã cá nhân, mã đơn vị, "
                f"`{AGENCY}` (cả cơ quan) hay `{OUTSIDE}` (ngoài cơ quan)"
            )
        if answer in self._agency.people and answer in self._agency.units:
            subject_key = "individual" if subject == "individual" else "collective"
            return self._named(answer, values, subject_key)
        return self._named(answer, values, "individual" if answer in self._agency.people else subject)

    def _named(self, meaning: str, values: Mapping[str, str], subject: str) -> Who:
        if meaning == OUTSIDE:
            return external(values, subject)
        if meaning == AGENCY:
            return Who({"agency": "true"}, None, "agency")
        if subject == "individual" and meaning in self._agency.people:
            return Who({"person": meaning}, self._agency.people[meaning].unit, f"person:{meaning}")
        return Who({"unit": meaning}, meaning, f"unit:{meaning}")


def external(values: Mapping[str, str], subject: str) -> Who:
    """Somebody outside of the agency, with all that the row says of them."""
    keys: dict[str, Plain] = {"name": uncourteous(values["name"]) if subject == "individual" else values["name"]}
    if subject != "individual":
        keys["subject"] = subject
    keys |= {
        key: values[field] for key, field in (("position", "position"), ("organisation", "unit")) if values.get(field)
    }
    person, place = subject == "individual", values.get("unit", "")
    whole = designation(str(keys["name"]), place, person=person)
    like, alone = (likeness(str(keys["name"]), text, person=person) for text in (place, ""))
    said, unsaid = f"placed:{alone}", f"placeless:{alone}"
    mine, other = (said, unsaid) if place else (unsaid, said)
    loose = f"external:{like}"
    return Who({"external": keys}, None, f"external:{whole}", (loose, other), (loose, mine), external=True)


def _trusted(values: Mapping[str, str]) -> Mapping[str, str]:
    """The row without its hidden id when somebody has typed another name or unit over those it was made for."""
    if "hash" not in values or values["hash"] == mark(values.get("name", ""), values.get("unit", "")):
        return values
    return {field: text for field, text in values.items() if field != "id"}


def _outside(place: tuple[str, Verdict[str]]) -> bool:
    """Whether the row says a place that is surely none of the agency's."""
    text, verdict = place
    return bool(text) and verdict.meaning is None and verdict.sureness is Sureness.CERTAIN


def _begins_like_a_collective(name: str) -> bool:
    """Names of people have no more than seven words."""
    return f"{spelling_key(name)} ".startswith(_BEGINNINGS) or len(name.split()) > _WORDS
