"""Names of awards as people write them → codes: `BK UBND tỉnh`, `CSTĐCS`, several in one cell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from thidua_cli.exchange.verdict import Sureness, Verdict, ask
from thidua_cli.exchange.words import clean, fold, lines_of
from thidua_cli.law import award, awards, nearest
from thidua_cli.law.shelf import remember
from thidua_cli.models.plan import AwardQuota, Plan

# Spoken parts of names; whole words of the folded form.
_SPOKEN = {
    "bk": "bang-khen",
    "b-khen": "bang-khen",
    "b-k": "bang-khen",
    "gk": "giay-khen",
    "g-khen": "giay-khen",
    "hc": "huan-chuong",
    "hcld": "huan-chuong-lao-dong",
    "knc": "ky-niem-chuong",
    "cstd": "chien-si-thi-dua",
    "cstdcs": "chien-si-thi-dua-co-so",
    "cstdcn": "chien-si-thi-dua-co-so",
    "chien-sy": "chien-si",
    "cs-td": "chien-si-thi-dua",
    "ldtt": "lao-dong-tien-tien",
    "ld-tt": "lao-dong-tien-tien",
    "tap-the-ld": "tap-the-lao-dong",
    "tt-ldtt": "tap-the-lao-dong-tien-tien",
    "tt-ldxs": "tap-the-lao-dong-xuat-sac",
    "ttldtt": "tap-the-lao-dong-tien-tien",
    "ttldxs": "tap-the-lao-dong-xuat-sac",
    "ldxs": "lao-dong-xuat-sac",
    "ctd": "co-thi-dua",
    "co-td": "co-thi-dua",
    "bo-truong-bo": "bo",
    "ubnd": "uy-ban-nhan-dan",
    "ttg": "thu-tuong-chinh-phu",
    "ttcp": "thu-tuong-chinh-phu",
    "hang-1": "hang-nhat",
    "hang-2": "hang-nhi",
    "hang-3": "hang-ba",
    "hang-i": "hang-nhat",
    "hang-ii": "hang-nhi",
    "hang-iii": "hang-ba",
}
_EMPTY = re.compile(
    r"(?<![a-z0-9])(cua|cap|danh-hieu|hinh-thuc|de-nghi|dang-ky|tang-thuong|tang|chu-tich|ct|nam-\d{4}|nam-hoc-\d{4}-\d{4}|\d{4})"
    r"(?![a-z0-9])"
)
_CITY = re.compile(r"^(bang-khen-|co-thi-dua-|chien-si-thi-dua-)(uy-ban-nhan-dan-)?(?:thanh-pho|tp)(?![a-z0-9])")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_GIVERS = frozenset(["tỉnh", "bộ", "sở", "huyện", "quận", "xã", "phường", "phố", "ngành", "khu", "đoàn"])
# What follows a giver's word is its name, unless it is the next award of the cell.
_NO_PLACE = re.compile(
    r"^(bang-khen|giay-khen|thu-khen|co-|huan-chuong|huy-|ky-niem|danh-hieu|chien-si|lao-dong|tap-the|don-vi|anh-hung)"
)
_OTHER = "hinh-thuc-khac"
_NEAR = 0.8
_STRONG = re.compile(r"[\n;+]")
_WEAK = re.compile(r"[,&/]| và ")


@remember
def plainly(text: str) -> str:
    """The folded name with spoken parts written out and empty words left out: equal for all ways to say it."""
    words = fold(clean(text))
    for spoken, full in _SPOKEN.items():
        if spoken in words:
            words = re.sub(rf"(?<![a-z0-9]){spoken}(?![a-z0-9])", full, words)
    # Only a city that is like a province gives such awards; the others give giấy khen.
    return _CITY.sub(r"\1\2tinh", "-".join(filter(None, _EMPTY.sub("", words).split("-"))))


@remember
def _known() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Codes by folded form as it stands in the catalogue, and by the form written out."""
    exact: dict[str, set[str]] = defaultdict(set)
    spoken: dict[str, set[str]] = defaultdict(set)
    for code, entry in awards().items():
        for form in (code, entry.name, entry.short, *entry.aliases, *(dated.name for dated in entry.names)):
            exact[fold(form)].add(code)
            spoken[plainly(form)].add(code)
    return {key: frozenset(value) for key, value in exact.items()}, {k: frozenset(v) for k, v in spoken.items()}


@remember
def exact_award(text: str) -> str | None:
    """The one award whose name, short name or alias this is, however it is spoken; None otherwise."""
    exact, spoken = _known()
    for found in (exact.get(fold(clean(text))), spoken.get(plainly(text))):
        if found and len(found) == 1:
            return next(iter(found))
    return None


def _with_giver(text: str) -> tuple[str | None, str]:
    """The award of `Bằng khen của UBND tỉnh Ví Dụ (đợt 1)`, and the words that its name has no room for."""
    code = exact_award(text)
    bare = clean(_ASIDE.sub(" ", text))
    if code or (code := exact_award(bare)):
        return code, text if bare != clean(text) and exact_award(text) is None else ""
    words = bare.split()
    for index in range(len(words) - 1, 1, -1):
        tail = " ".join(words[index:])
        if words[index - 1].lower() in _GIVERS and words[index][:1].isupper() and _is_giver(tail):
            code = exact_award(" ".join(words[:index]))
            if code:
                return code, tail
    return None, ""


def _is_giver(text: str) -> bool:
    """Whether words behind `UBND tỉnh` can only be its name: nothing in them begins like the next award."""
    return not _STRONG.search(text) and not any(_NO_PLACE.match(plainly(piece)) for piece in _WEAK.split(text))


@dataclass(frozen=True)
class Part:
    """The words of one award in a cell, and what they mean."""

    words: str
    verdict: Verdict[str]


class AwardWords:
    """Understands the cells of awards of one import; a cell is looked up once however often it stands in the list."""

    def __init__(self, plan: Plan | None, home: str = "") -> None:
        """`home` are the names of the agency and its place: `UBND tỉnh Ví Dụ` says no more there than `UBND tỉnh`."""
        self._home = f"-{fold(home)}-"
        lines = plan.awards if plan else ()
        self._lines = {line.id for line in lines if line.id}
        self._shared: dict[str, list[str]] = defaultdict(list)
        self._called: dict[str, list[str]] = defaultdict(list)
        for line in lines:
            for code in line.award:
                self._shared[code].append(line.key)
            if name := named_line(line):
                self._called[plainly(name)].append(line.key)
        self.planned = tuple(dict.fromkeys(self._offered(code, line.key) for line in lines for code in line.award))
        self._seen: dict[str, tuple[Part, ...]] = {}

    def _offered(self, code: str, line: str) -> str:
        """The code, or the line where the code alone does not say which."""
        return line if code == _OTHER or len(self._shared[code]) > 1 else code

    def meant(self, cell: str) -> tuple[Verdict[str], ...]:
        """One verdict for each award in a cell; empty for an empty cell."""
        return tuple(part.verdict for part in self.parts(cell))

    def parts(self, cell: str) -> tuple[Part, ...]:
        """The same with the words of each."""
        if cell not in self._seen:
            self._seen[cell] = tuple(self._split(cell))
        return self._seen[cell]

    def key(self, code: str) -> str:
        """Equal for an award and for the line of the plan that is its only one."""
        lines = self._shared.get(code, [])
        return lines[0] if len(lines) == 1 else code

    def is_award(self, cell: str) -> bool:
        """Whether a cell surely holds nothing but names of awards."""
        verdicts = self.meant(cell)
        return bool(verdicts) and all(verdict.sureness is Sureness.CERTAIN for verdict in verdicts)

    def one(self, text: str) -> Verdict[str]:
        """The award of one name; of a name that is said short (`Bằng khen`) the only one of that kind in the plan."""
        if text.lower() in self._lines:
            return Verdict(text.lower())
        called = self._called.get(plainly(text), [])
        if called:
            return Verdict(called[0]) if len(called) == 1 else _several(text, called)
        code, more = (text, "") if award(text) else _with_giver(text)
        if code is None:
            return self._unclear(text)
        lines = self._shared.get(code, [])
        if len(lines) > 1:
            return _several(text, lines)
        if code == _OTHER and text != _OTHER and lines:
            return Verdict(lines[0], Sureness.LIKELY, f"“{text}”: kế hoạch chỉ có {lines[0]}", (lines[0],))
        if code == _OTHER and text != _OTHER:
            return Verdict(code, Sureness.LIKELY, f"“{text}” sẽ ghi là {_OTHER}, không giữ chữ", (code,))
        return Verdict(code, more="" if f"-{fold(more)}-" in self._home else more and text)

    def _split(self, cell: str) -> Iterable[Part]:
        whole = " ".join(lines_of(cell))
        if not whole:
            return []
        if _with_giver(whole)[0] or whole.lower() in self._lines or plainly(whole) in self._called:
            return [Part(whole, self.one(whole))]
        strong = [clean(_bullet(part)) for part in _STRONG.split(cell) if clean(_bullet(part))]
        return [found for part in strong for found in self._weakly(part)]

    def _weakly(self, words: str) -> list[Part]:
        """Commas stand inside names too, so they divide only where every piece is an award."""
        whole = Part(words, self.one(words))
        pieces = [clean(piece) for piece in _WEAK.split(words) if clean(piece)]
        if whole.verdict.sureness is Sureness.CERTAIN or len(pieces) < 2:
            return [whole]
        parts = [Part(piece, self.one(piece)) for piece in pieces]
        return parts if all(part.verdict.sureness is Sureness.CERTAIN for part in parts) else [whole]

    def _unclear(self, text: str) -> Verdict[str]:
        words = plainly(text)
        among = tuple(code for code in self.planned if words and plainly(code).startswith(words))
        if len(among) == 1:
            return Verdict(among[0], Sureness.LIKELY, f"“{text}” gọi tắt; kế hoạch chỉ có {among[0]}", among)
        guess = nearest(text)
        several = among or tuple(sorted(_known()[1].get(words, ())))
        if guess and not several and guess in self.planned:
            return Verdict(guess, Sureness.LIKELY, f"“{text}” gần giống {guess}", (guess,))
        # What has no code of its own is a line of the plan with a name of its own, if it is anything there.
        near = get_close_matches(words, self._called, n=3, cutoff=_NEAR)
        named = [line for key in near for line in self._called[key]] or self._shared.get(_OTHER, [])
        choices = tuple(dict.fromkeys([*several, *named, *([guess] if guess else [])]))
        return ask(f"không rõ danh hiệu, hình thức “{text}”", choices)


def named_line(line: AwardQuota) -> str | None:
    """The name of a line of the plan, where it says which award is meant."""
    return line.name if line.id or len(line.award) == 1 else None


def _several(text: str, lines: Sequence[str]) -> Verdict[str]:
    return ask(f"kế hoạch có {len(lines)} dòng khen thưởng cho “{text}”", tuple(lines))


def _bullet(part: str) -> str:
    return re.sub(r"^\s*(?:[-+*•]|\d+[.)])\s*", "", part)
