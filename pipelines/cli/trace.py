"""`icc trace`: what a script draws."""

from pathlib import Path
from typing import Annotated, Any

import typer

from icc.store import sha256
from pipelines.cli.output import JsonOption, console, read_script, write_bytes, write_json
from tracer.executor import Executor
from tracer.facts import facts_of
from tracer.overlay import overlay as draw_overlay
from tracer.render import Render


def trace(
    script: Annotated[Path, typer.Argument(help="A Python script that draws with matplotlib.")],
    json: JsonOption = None,
    image: Annotated[Path | None, typer.Option(help="Write the picture (PNG).")] = None,
    overlay: Annotated[
        Path | None, typer.Option(help="Write the picture with each element outlined and numbered.")
    ] = None,
) -> None:
    """Run a script in the sandbox and list every element it drew. Exit 0 only if it drew one figure.

    [bold]Example[/]:  icc trace plot.py --json - --overlay numbered.png
    """
    code = read_script(script)
    with Executor() as executor:
        render = executor.run(code)
    if json is not None:
        write_json(trace_document(render), json, wide=True)
    if render.png is not None and render.trace is not None:
        if image is not None:
            write_bytes(image, render.png)
        if overlay is not None:
            write_bytes(overlay, draw_overlay(render.png, render.trace))
    if json != "-":
        _print(render)
    raise typer.Exit(0 if render.ok else 1)


def trace_document(render: Render) -> dict[str, Any]:
    """The JSON of `icc trace` (docs/trace.md)."""
    error = render.error
    drawn = render.trace.to_json() if render.trace is not None else {}
    empty: dict[str, Any] = {
        "figure": {}, "axes": [], "elements": [], "counts": {}, "counts_visible": {}, "texts": [],
    }  # fmt: skip
    return {
        "outcome": render.outcome,
        "error": None
        if error is None
        else {"type": error.type, "message": error.message, "line": error.line,
              "traceback": error.traceback},
        "warnings": list(render.warnings),
        "seconds": round(render.wall_seconds, 4),
        "image": None
        if render.png is None
        else {"width": render.width, "height": render.height, "sha256": sha256(render.png)},
        "stdout": render.stdout,
        "stderr": render.stderr,
        "evidence": render.evidence,
        **empty,
        **drawn,
        "facts": [] if render.trace is None else [f.to_json() for f in facts_of(render.trace)],
    }  # fmt: skip


def _print(render: Render) -> None:
    if render.trace is None:
        error = render.error
        where = f" (line {error.line})" if error and error.line else ""
        what = f": {error.type}: {error.message}" if error else ""
        console.print(f"{render.outcome}{where}{what}", markup=False, highlight=False)
        return
    shown = render.trace.counts_visible
    console.print(f"ok  {render.width}×{render.height} px  {render.wall_seconds:.2f} s")
    for kind, number in render.trace.counts.items():
        console.print(f"  {number:6d} {kind}  ({shown.get(kind, 0)} visible)", highlight=False)
    for warning in render.warnings:
        console.print(f"warning: {warning}", markup=False, highlight=False)
