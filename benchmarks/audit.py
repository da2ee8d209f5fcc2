"""Auditing 100,000 candidates: seconds for each question.

    python -m benchmarks.audit --candidates 100000 --json -

A real small run is copied as often as needed under new ids (pictures made small, traces left out:
no list reads them), then asked through the same code as `icc audit` and its page.
"""

import argparse
import hashlib
import http.client
import json
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from icc.record import Rejection, Row, Triplet
from icc.shards import RunDir, ShardPlan, ShardResult
from qc.audit.compare import compare
from qc.audit.filters import Filter
from qc.audit.funnel import funnel
from qc.audit.ledger import Ledger
from qc.audit.recheck import recheck
from qc.audit.server import AuditServer
from qc.audit.tables import open_tables
from qc.audit.thumbnails import thumbnail

SHARD = 200
SETTINGS = {"code.length": 60.0, "image.label_overlap": 0.01}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("run", type=Path, help="a small run with some rejections")
    parser.add_argument("--candidates", type=int, default=100_000)
    parser.add_argument("--json", default="-", metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "run"
        grow(options.run, large, options.candidates)
        text = json.dumps(benchmark(large), indent=2)
    if options.json == "-":
        print(text)
    else:
        Path(options.json).write_text(text + "\n")


def grow(small: Path, large: Path, candidates: int) -> None:
    """A run directory of so many candidates, all rejected."""
    large.mkdir(parents=True)
    (large / "run.yaml").write_bytes((small / "run.yaml").read_bytes())
    source = RunDir(small)
    rows: list[Rejection] = [_rejected(row) for row in (*source.rejections(), *source.triplets())]
    endless = enumerate(islice(cycle(rows), candidates))
    target = RunDir(large)
    for shard, batch in enumerate(_batches(endless, SHARD)):
        named = [replace(row, id=hashlib.md5(str(n).encode()).hexdigest()) for n, row in batch]
        plan = ShardPlan(shard, shard * SHARD, shard * SHARD + len(named))
        target.commit(ShardResult(plan, [], named), {})


def _rejected(row: Row) -> Rejection:
    if isinstance(row, Triplet):
        why = {"stage": "decided", "rule": "decided.copy", "reason": "copied"}
        row = Rejection(**{**_columns(row), **why})
    assert isinstance(row, Rejection)
    image = row.image and {**row.image, "bytes": thumbnail(row.image["bytes"])}
    return replace(row, image=image, trace=None)


def _columns(row: Row) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in fields(row)}


def _batches(items: Iterator[Any], size: int) -> Iterator[Sequence[Any]]:
    while batch := list(islice(items, size)):
        yield batch


def benchmark(run: Path) -> dict[str, Any]:
    """Seconds of each question, from opening the directory to the answer."""
    report: dict[str, Any] = {}

    def timed(name: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        answer = work()
        report[f"{name}_seconds"] = round(time.perf_counter() - start, 3)
        return answer

    def opened(work: Callable[[Any], Any]) -> Callable[[], Any]:
        def whole() -> Any:
            with open_tables(run) as tables:
                return work(tables)

        return whole

    report["candidates"] = timed("summary", opened(funnel))["candidates"]
    timed("list", opened(lambda c: c.list(Filter(accepted=False), limit=50)))
    timed("recheck", opened(lambda c: recheck(c, SETTINGS)))
    timed("diff", opened(lambda c: compare(c, c)))
    with open_tables(run) as tables:
        ledger = timed("serve_start", lambda: Ledger(tables))
        with AuditServer(ledger) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            ask = _asker(server)
            first = timed("first_page", lambda: json.loads(ask("/api/candidates?limit=60")))
            ids = [row["id"] for row in first["candidates"]]
            timed("sixty_thumbnails", lambda: [ask(f"/thumbnail/{id_}") for id_ in ids])
            timed("page_900", lambda: ask("/api/candidates?limit=60&offset=54000"))
            timed("filtered", lambda: ask("/api/candidates?limit=60&rule=code.length"))
            timed("open_one", lambda: ask(f"/api/candidate/{ids[30]}"))
            timed("look_alike_pairs", lambda: ask("/api/pairs?limit=60"))
            timed("found", lambda: ask("/api/candidates?limit=60&find=lines%20of"))
            timed("first_histogram", lambda: ask("/api/histogram?rule=code.length"))
            timed("failed", lambda: ask("/api/candidates?limit=60&failed=code.length"))
            timed("dragged", lambda: ask("/api/flips?set=code.length=77"))
            server.shutdown()
    return report


def _asker(server: AuditServer) -> Callable[[str], bytes]:
    def ask(path: str) -> bytes:
        link = http.client.HTTPConnection("127.0.0.1", server.server_port)
        link.request("GET", path, headers={"Cookie": f"{server.cookie}={server.token}"})
        answer = link.getresponse()
        data = answer.read()
        link.close()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status} {data[:200]!r}")
        return data

    return ask


if __name__ == "__main__":
    main()
