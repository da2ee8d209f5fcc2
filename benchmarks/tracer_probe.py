"""Appended to a script, in the sandbox: compares its figure with what other backends say of it.

Prints one JSON line after a marker. Which oracle is asked is the last thing the caller appends:
`_probe("tokens")`, `_probe("svg")`, `_probe("fills")` or `_probe("overhead")`. Each is asked in a
fresh run, for drawing a figure twice is not always the same as drawing it once.
"""

import html as _html
import io as _io
import json as _json
import re as _re
import time as _time

MARKER = "=== tracer probe ==="


def _figure():
    import matplotlib.pyplot as plt

    return plt.figure(plt.get_fignums()[-1]) if plt.get_fignums() else None


def _probe(question):
    from matplotlib.figure import Figure

    from tracer.stage import _savefig

    Figure.savefig = _savefig  # the executor's own would make deliveries of what is drawn here
    figure = _figure()
    for artist in figure.findobj() if figure is not None and question in ("tokens", "svg") else ():
        artist.set_rasterized(False)  # else the SVG holds it as one image
        if hasattr(artist, "set_rasterization_zorder"):
            artist.set_rasterization_zorder(None)
    answer = None if figure is None else globals()[f"_{question}"](figure)
    print("\n" + MARKER + _json.dumps(answer), flush=True)


def _log(figure):
    """The log of one traced draw, and its scene."""
    from tracer.calls import Log
    from tracer.renderer import tracing
    from tracer.scene import Scene

    log, buffer = Log(), _io.BytesIO()
    figure.canvas._lastKey = None
    with tracing(log):
        figure.savefig(buffer, format="png", dpi="figure", bbox_inches=None)
    return log, Scene(log, figure), buffer.getvalue()


def _tokens(figure):
    """What the log says was drawn, as the SVG backend would write it: a token for each thing."""
    log, scene, _ = _log(figure)
    tokens, strings = [], [index for index, _ in log.strings]
    for call in log.calls:
        while strings and strings[0] <= call.index:
            tokens.append("text")
            strings.pop(0)
        if call.op != "glyph" and not call.in_text:
            tokens += _call_tokens(call, scene)
    tokens += ["text"] * len(strings)
    texts = [line for _, line in log.strings if line.strip()]
    kinds = sorted({call.op for call in log.calls})
    filtered = any(v.artist.get_agg_filter() is not None for v in log.visits)
    return {
        "tokens": tokens,
        "texts": texts,
        "kinds": kinds,
        "filtered": filtered,
        "wrapped": any(getattr(v.artist, "get_wrap", bool)() for v in log.visits),
    }


def _call_tokens(call, scene):

    import numpy as np

    if call.op == "path":
        return ["shape"]
    if call.op == "image":
        return ["image"] if np.size(call.args[2]) else []
    if call.op == "mesh":
        return ["shape"] * int(call.args[1] * call.args[2])
    if call.op == "triangles":
        return ["gouraud"]
    if call.op == "markers":
        clip = (0, 0, scene.log.width * 72, scene.log.height * 72)  # as wide as the SVG backend's
        drawn = call.args[2].iter_segments(call.args[3], clip=clip, simplify=False)
        return ["shape"] * sum(1 for vertices, _ in drawn if len(vertices))
    paths, transforms, offsets, offset_transform, faces, edges = call.args[1:7]
    if len(faces) == 0 and len(edges) == 0:
        return []
    moved = np.ma.filled(np.ma.asarray(offset_transform.transform(offsets), dtype=float), np.nan)
    finite = np.isfinite(moved).all(axis=1)
    count = max(len(paths), len(transforms), len(offsets))
    return ["shape"] * sum(bool(finite[i % len(finite)]) for i in range(count))


def _svg(figure):
    """What the SVG backend wrote, in document order, and the strings in its comments."""
    import matplotlib as mpl

    found = {}
    for fonttype in ("none", "path"):
        buffer = _io.BytesIO()
        figure.canvas._lastKey = None
        with mpl.rc_context({"svg.fonttype": fonttype, "image.composite_image": False}):
            figure.savefig(buffer, format="svg", dpi=figure.dpi, bbox_inches=None)
        found[fonttype] = buffer.getvalue().decode()
    return {"tokens": _svg_tokens(found["none"]), "texts": _svg_texts(found["path"])}


def _svg_tokens(source):
    from xml.etree import ElementTree

    tokens = []

    def walk(node):
        name = node.tag.rsplit("}", 1)[-1]
        if name in ("defs", "metadata", "style", "clipPath"):
            return
        if name in ("path", "use"):
            tokens.append("shape")
        elif name in ("image", "text"):
            tokens.append(name)
        elif name == "polygon" and "filter" in node.attrib.get("filter", "filter"):
            tokens.append("gouraud")
        if name != "text":
            for child in node:
                walk(child)

    walk(ElementTree.fromstring(source))
    return tokens


def _svg_texts(source):
    body = source[source.find("<g id=") :]
    lines = _re.findall(r"<!-- (.*?) -->", body, flags=_re.DOTALL)
    return [_html.unescape(_re.sub("- (?=-)", "-", line)) for line in lines if line.strip()]


def _fills(figure):
    """Elements with an opaque plain fill, and how many have that colour inside their mask."""
    import numpy as np
    from PIL import Image

    from tracer.elements import build_elements, drafts_of
    from tracer.visibility import fill_masks

    _, scene, png = _log(figure)
    elements = build_elements(scene, drafts_of(scene))
    image = np.asarray(Image.open(_io.BytesIO(png)).convert("RGB")).astype(int)
    asked, wrong = 0, []
    for element, mask in fill_masks(scene, elements):
        asked += 1
        wanted = [int(element.facecolor[i : i + 2], 16) for i in (1, 3, 5)]
        near = (abs(image[mask] - wanted) <= 2).all(axis=1)
        if near.mean() < 0.9:
            wrong.append([element.id, element.kind, element.owner, float(near.mean())])
    return {"asked": asked, "wrong": wrong}


def _overhead(figure):
    """Least of five, processor seconds of this thread (those of the process come in ticks of 4 ms
    under a limit): plain `savefig`, traced, traced with visible pixels."""
    from tracer.recorder import Recorder

    recorder = Recorder("<script>")

    def plain():
        figure.savefig(_io.BytesIO(), format="png", dpi="figure", metadata={"Software": None})

    ways = {
        "plain": plain,
        "traced": lambda: recorder.draw(figure, visible=False),
        "visible": lambda: recorder.draw(figure, visible=True),
    }
    times = {name: [] for name in ways}
    for _ in range(5):
        for name, draw in ways.items():
            figure.canvas._lastKey = None
            start = _time.thread_time()
            draw()
            times[name].append(_time.thread_time() - start)
    return {name: min(values) for name, values in times.items()}
