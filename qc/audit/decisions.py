"""People's overrides of single candidates: kept beside the run, applied when it is published.

RUN/audit/decisions.jsonl holds one line for each decision; of several about one candidate the last
counts. Committed rows are never touched.
"""

import getpass
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, get_args

from icc.errors import RunDirError, UsageError
from qc.audit.tables import RunTables

Verb = Literal["accept", "reject", "undo"]

FILE = Path("audit", "decisions.jsonl")


@dataclass(frozen=True, slots=True)
class Decision:
    """What someone decided about one candidate, when and why. `undo` takes an earlier one back."""

    id: str
    decision: Verb
    why: str
    who: str
    when: str
    """UTC, ISO 8601."""

    def to_json(self) -> dict[str, str]:
        return asdict(self)


def decide(
    tables: RunTables, id_: str, decision: str, why: str, who: str | None = None
) -> Decision:
    """Append a decision about a candidate, durably. UsageError if there is no such candidate, or if
    one that was never drawn would be accepted."""
    place, root = tables.place(id_), tables.run.root
    if decision == "accept" and not place["drawn"]:
        raise UsageError(f"candidate {place['id']} was never drawn: there is nothing to accept")
    if decision not in get_args(Verb):
        known = ", ".join(get_args(Verb))
        raise UsageError(f"{decision!r} is no decision; give one of {known}")
    if not why.strip():
        raise UsageError(
            "--why is empty; whoever reads the decision later needs the reason: "
            '--why "the dashed edge is visible"'
        )
    when = datetime.now(UTC).isoformat(timespec="seconds")
    made = Decision(place["id"], decision, why.strip(), who or _user(), when)  # type: ignore[arg-type]
    line = json.dumps(made.to_json(), ensure_ascii=False) + "\n"
    try:
        (root / FILE).parent.mkdir(exist_ok=True)
        with (root / FILE).open("ab+") as file:
            _end_torn_line(file.fileno())
            file.write(line.encode())  # one write in append mode: lines of two people never mix
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise RunDirError(f"{root / FILE}: cannot be written ({error.strerror})") from None
    return made


def _end_torn_line(fd: int) -> None:
    """A crash may have left half a line; the next one must not continue it."""
    size = os.fstat(fd).st_size
    if size and os.pread(fd, 1, size - 1) != b"\n":
        os.write(fd, b"\n")


def history(root: Path) -> tuple[list[Decision], list[str]]:
    """All decisions, oldest first, and a line about each one that cannot be read."""
    try:
        lines = (root / FILE).read_bytes().splitlines()
    except FileNotFoundError:
        return [], []
    except OSError as error:
        why = f"cannot be read ({error.strerror}); no decision is shown"
        return [], [f"{root / FILE}: {why}"]
    decisions, problems = [], []
    for number, line in enumerate(lines, 1):
        try:
            made = Decision(**json.loads(line))
            if made.decision not in get_args(Verb) or not all(
                isinstance(value, str) for value in made.to_json().values()
            ):
                raise ValueError(made.decision)
            decisions.append(made)
        except (ValueError, TypeError):
            problems.append(f"{root / FILE}:{number}: torn or edited; this decision is left out")
    return decisions, problems


def standing(decisions: Sequence[Decision]) -> dict[str, Decision]:
    """The decision that counts for each candidate."""
    last = {made.id: made for made in decisions}
    return {id_: made for id_, made in last.items() if made.decision != "undo"}


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name for this user id
        return str(os.getuid())
