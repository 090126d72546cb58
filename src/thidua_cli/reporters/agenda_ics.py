"""The deadlines of an agency as a calendar that phones and mail programs read (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from thidua_cli.tally.agenda_table import for_whom, written
from thidua_cli.workspace.agenda import Duty

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//thidua-cli//lich thoi han//VI"


def render_ics(duties: Iterable[Duty]) -> bytes:
    """One event of a whole day a deadline, on its last day in time.

    The same deadlines give the same bytes: an event is known by the ids of its records, and stamped with the day of the
    plan or regulation it comes from.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for duty in duties:
        calendar.add_component(_event(duty))
    return bytes(calendar.to_ical())


def _event(duty: Duty) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{duty.agency}.{duty.id}@thidua")
    event.add("dtstamp", datetime.combine(duty.stamp, time(), UTC))
    event.add("dtstart", duty.last)
    event.add("dtend", duty.last + timedelta(1))
    event.add("summary", f"Hạn cuối: {duty.text}")
    event.add("description", f"{written(duty)}; {for_whom(duty)}; năm {duty.year}; theo {duty.source}")
    return event
