"""What a list of nominations has come to: who still stands on it after the council and the decisions."""

from __future__ import annotations

from thidua_cli.workspace.books import Entry, Key, PlanFiles
from thidua_cli.workspace.results import PUT_OFF, approved, latest, results


def standing(files: PlanFiles) -> tuple[Entry, ...]:
    """Each award that takes a place of a quota: nominated and not turned down, or approved, or given.

    One asked for twice stands twice, as achievements of two kinds may. What the council approved unasked, a lower title
    say, takes a place of its own, behind those of the lists.
    """
    return files.remember("standing", lambda: _standing(files))


def _standing(files: PlanFiles) -> tuple[Entry, ...]:
    down = turned_down(files, put_off=True)
    listed = tuple(entry for entry in files.nominated if entry.key not in down)
    known = {entry.key for entry in listed}
    added = {entry.key: entry for entry in (*files.decided, *approved(files)) if entry.key not in known}
    return (*listed, *added.values())


def turned_down(files: PlanFiles, *, put_off: bool) -> frozenset[Key]:
    """What the last word of the council is against, and no decision gives; with `put_off` what it sees again, too."""
    votes = latest(results(files))
    against = {key for key, result in votes.items() if result.approved is False and (put_off or result.said != PUT_OFF)}
    return frozenset(against - {entry.key for entry in files.decided})


def still_open(files: PlanFiles) -> tuple[Entry, ...]:
    """The nominations that are no history yet: what the council turned down is, what it put off comes back."""
    down = turned_down(files, put_off=False)
    return tuple(entry for entry in files.nominated if entry.key not in down)
