"""The journal: every answer is durable before it is used, and paid for once.

    RUN/journal/shard-00042/<candidate>.<step>.<ordinal>.json     while the shard is being made
    RUN/journal/shard-00042.jsonl                                 once it is committed

A name is installed create-exclusively, so of two attempts at one question the first durable answer
stands, and both go on with that one. A crash costs at most the requests in flight.

Answers that arrive together are flushed together: each of their names is a hard link to one file that
holds a line for each of them. (A flush takes the disk milliseconds, whatever its size.)
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from icc.errors import RunDirError
from icc.llm.question import Answer
from icc.record import canonical_json
from icc.store import LocalStore, sha256


@dataclass(frozen=True, slots=True)
class Place:
    """Which question of which candidate."""

    candidate: str
    step: str
    ordinal: int

    @property
    def name(self) -> str:
        return f"{self.candidate}.{self.step}.{self.ordinal}"


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer to be kept. `payer` is the role that paid for it; an answer of another run has none."""

    place: Place
    request: str
    answer: Answer
    payer: str | None = None

    def line(self) -> str:
        record = {"request": self.request, "answer": self.answer.to_json()}
        checksum = sha256(canonical_json(record).encode())
        return canonical_json(
            {"place": self.place.name, **record, "payer": self.payer, "sha256": checksum}
        )


class Journal:
    """The answers of one shard."""

    def __init__(self, store: LocalStore, shard: str, others: "Answers | None" = None) -> None:
        self._store = store
        self._shard = shard
        self._others = others
        self._packed = dict(_packed(store, shard))

    def find(self, place: Place, request: str) -> Answer | None:
        """The durable answer to this request, of this run or of the runs it may take from.

        RunDirError if the place holds the answer to another question: prompts or models changed under
        the same run.
        """
        record = self._packed.get(place.name) or _loose(self._store, self._path(place))
        if record is not None:
            if record["request"] != request:
                raise RunDirError(
                    f"{self._store.root}: the journal holds the answer to another question at "
                    f"{place.name}; a changed prompt or model needs a new --out (with --reuse RUN "
                    "only changed questions are asked again)"
                )
            return Answer.from_json(record["answer"])
        known = None if self._others is None else self._others.get(place, request)
        return None if known is None else self.keep([Entry(place, request, known)])[0]

    def keep(self, entries: Sequence[Entry]) -> list[Answer]:
        """Make these answers durable, with one flush; those that stand, which may be other attempts'."""
        lines = [entry.line() for entry in entries]
        names = [self._path(entry.place) for entry in entries]
        taken = self._store.create_linked(names, _text(lines))
        return [
            self._standing(entry, line) if name in taken else entry.answer
            for entry, line, name in zip(entries, lines, names, strict=True)
        ]

    def _standing(self, entry: Entry, line: str) -> Answer:
        """The answer of another attempt, which was first; in place of a damaged one, this."""
        standing = self.find(entry.place, entry.request)
        if standing is None:
            self._store.replace(self._path(entry.place), _text([line]))
        return standing or entry.answer

    def pack(self) -> None:
        """One file in place of many, once the shard is committed."""
        folder = f"journal/{self._shard}"
        names = list(self._store.names(folder, ".json"))
        if not names:
            return
        records = (_loose(self._store, path) for path in names)
        lines = [canonical_json(record) for record in records if record is not None]
        self._store.create(f"{folder}.jsonl", _text(lines))
        self._store.remove(folder)

    def _path(self, place: Place) -> str:
        return f"journal/{self._shard}/{place.name}.json"


class Answers:
    """All answers of other runs."""

    def __init__(self, *stores: LocalStore) -> None:
        self._at_place: dict[tuple[str, str], Mapping[str, Any]] = {}
        self._to_request: dict[str, Mapping[str, Any]] = {}
        for store in stores:
            for place, record in _everything(store):
                self._at_place.setdefault((place, record["request"]), record["answer"])
                self._to_request.setdefault(record["request"], record["answer"])

    def get(self, place: Place, request: str) -> Answer | None:
        """The answer that was given to this very request: at the same place if there is one (the
        votes of a jury are equal requests), else anywhere."""
        record = self._at_place.get((place.name, request)) or self._to_request.get(request)
        return None if record is None else Answer.from_json(record)


def shards(store: LocalStore) -> Iterator[str]:
    """Names of the shards that have answers, each once."""
    packed = (n.removesuffix(".jsonl") for n in store.names("journal", ".jsonl"))
    names = {name.removeprefix("journal/") for name in (*packed, *store.folders("journal"))}
    yield from sorted(names)


def paid(store: LocalStore, shard: str) -> Iterator[tuple[str, Answer]]:
    """The answers that this run paid for, with the role that did."""
    for _, record in _of_shard(store, shard):
        if record.get("payer") is not None:
            yield record["payer"], Answer.from_json(record["answer"])


def forget(store: LocalStore, candidates: Collection[str]) -> int:
    """Delete all answers to questions about these candidates; how many there were."""
    deleted = 0
    files = list(store.names("journal", ".jsonl"))
    for folder in list(store.folders("journal")):
        for path in list(store.names(folder, ".json")):
            if _candidate(path.removeprefix(f"{folder}/")) in candidates:
                store.delete(path)
                deleted += 1
            else:
                files.append(path)  # it may hold lines of others, which were kept together with it
    for path in files:
        lines = store.read(path).splitlines()
        kept = [line for line in lines if _candidate(json.loads(line)["place"]) not in candidates]
        if len(kept) < len(lines):
            store.replace(path, b"".join(line + b"\n" for line in kept))
            deleted += (len(lines) - len(kept)) * path.endswith(".jsonl")
    return deleted


def _candidate(place: str) -> str:
    return place.partition(".")[0]


def _everything(store: LocalStore) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for shard in shards(store):
        yield from _of_shard(store, shard)


def _of_shard(store: LocalStore, shard: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Packed records, then loose ones."""
    yield from _packed(store, shard)
    for path in store.names(f"journal/{shard}", ".json"):
        whole = _loose(store, path)
        if whole is not None:
            yield whole["place"], whole


def _packed(store: LocalStore, shard: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    path = f"journal/{shard}.jsonl"
    if store.exists(path):
        for line in store.read(path).splitlines():
            record = json.loads(line)
            yield record["place"], record


def _loose(store: LocalStore, path: str) -> Mapping[str, Any] | None:
    """The record that a file is named after, among those that were kept together with it."""
    if not store.exists(path):
        return None
    place = path.rpartition("/")[2].removesuffix(".json")
    mark = canonical_json({"place": place})[1:-1].encode()
    lines = [line for line in store.read(path).splitlines() if mark in line]
    records = (_checked(line) for line in lines)
    return next((record for record in records if record and record["place"] == place), None)


def _text(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _checked(data: bytes) -> Mapping[str, Any] | None:
    """A record whose checksum holds; None for a torn one, whose question is asked again."""
    try:
        record = json.loads(data)
        body = canonical_json({"request": record["request"], "answer": record["answer"]})
        return dict(record) if record["sha256"] == sha256(body.encode()) else None
    except (ValueError, KeyError, TypeError):
        return None
