"""Consistent renaming: a script's words, chosen from sets of synonyms."""

import ast
import builtins
import keyword
import random
import re
from collections.abc import Mapping

from templates.emission.code import Code, Edits
from templates.emission.fstrings import fstring, parse_fstring
from templates.emission.scopes import bound_names, children, loaded_names, walk

BACKTICKED = re.compile(rb"`(\w+)`")

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("vertices", "corners", "verts"),
    ("vertex", "corner"),
    ("faces", "polygons"),
    ("face", "polygon"),
    ("edges", "segments"),
    ("edge", "segment"),
    ("points", "pts", "samples"),
    ("point", "pt"),
    ("heights", "height_map", "stack_heights"),
    ("height", "h"),
    ("radius", "r"),
    ("side", "edge_length"),
    ("theta", "angle", "t"),
    ("phi", "azimuth"),
    ("normal", "n_vec"),
    ("center", "centre", "middle"),
    ("centroid", "center_point"),
    ("color", "colour", "shade"),
    ("colors", "palette", "colours"),
    ("label", "name", "caption"),
    ("labels", "names", "captions"),
    ("cubes", "blocks", "unit_cubes"),
    ("cube", "block", "unit"),
    ("rows", "n_rows"),
    ("cols", "columns", "n_cols"),
    ("row", "i"),
    ("col", "j", "column"),
    ("grid", "mesh"),
    ("curve", "path"),
    ("total", "result"),
    ("offset", "shift"),
    ("width", "w"),
    ("depth", "d"),
    ("panels", "axes_list", "axs"),
    ("lower", "bottom", "base"),
    ("upper", "top"),
    ("start", "begin"),
    ("direction", "heading"),
    ("section", "cut"),
    ("solid", "body"),
    ("limit", "extent", "half_size"),
    ("collection", "mesh3d", "poly"),
    ("plane", "cutting_plane"),
    ("origin", "anchor"),
    ("rotation", "rot"),
    ("steps", "count"),
    ("title", "heading_text"),
)
RESERVED = frozenset({*dir(builtins), *keyword.kwlist})
_SET_OF = {name: words for words in SYNONYMS for name in words}


def choose_names(code: Code, rng: random.Random, share: float) -> Mapping[str, str]:
    """New words for about `share` of the names that have synonyms; none collide."""
    bound = bound_names(code.nodes)
    keywords = {n.arg for n in code.nodes if isinstance(n, ast.keyword) and n.arg}
    taken = bound | loaded_names(code.nodes) | keywords | RESERVED
    fixed = keywords | _fields(code) | _imported(code)
    mapping: dict[str, str] = {}
    for name in sorted(bound - fixed):
        wanted = name.lstrip("_")
        options = [w for w in _SET_OF.get(wanted, ()) if w not in taken]
        if options and rng.random() < share:
            mapping[name] = rng.choice(options)
        elif wanted != name and wanted and wanted not in taken:
            mapping[name] = wanted
        else:
            continue
        taken.add(mapping[name])
    return mapping


def _imported(code: Code) -> set[str]:
    imports = [n for n in code.tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
    return bound_names(imports)


def _fields(code: Code) -> set[str]:
    """Fields and methods of classes: they are also read as attributes."""
    classes = [n for n in code.tree.body if isinstance(n, ast.ClassDef)]
    return {name for c in classes for s in c.body for name in bound_names([*children(s), s])}


def replace_names(code: Code, mapping: Mapping[str, str], loads_only: bool = False) -> Edits:
    """Edits that rename variables, arguments and functions, and words in backticks in comments.

    With `loads_only`, binding sites keep their names.
    """
    edits = Edits(code)
    if not mapping:
        return edits
    hidden: set[ast.AST] = set()
    for node in code.nodes:
        if node in hidden:
            continue
        if isinstance(node, ast.Name):
            if node.id in mapping and not (loads_only and isinstance(node.ctx, ast.Store)):
                edits.replace(node, mapping[node.id])
        elif isinstance(node, ast.JoinedStr):
            _rename_in_fstring(node, mapping, edits)
            hidden.update(walk(node))
        elif not loads_only:
            _rename_definition(node, mapping, edits)
    _rename_in_comments(code, mapping, edits)
    return edits


def _rename_definition(node: ast.AST, mapping: Mapping[str, str], edits: Edits) -> None:
    if isinstance(node, ast.arg) and node.arg in mapping:
        start, _ = edits.code.span(node)
        edits.replace_span(start, start + len(node.arg.encode()), mapping[node.arg])
    elif isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name in mapping:
        start = edits.code.data.index(node.name.encode(), edits.code.span(node)[0] + len("def"))
        edits.replace_span(start, start + len(node.name.encode()), mapping[node.name])


def _rename_in_fstring(node: ast.JoinedStr, mapping: Mapping[str, str], edits: Edits) -> None:
    """Rebuild it if one of the names occurs."""
    if loaded_names(walk(node)).isdisjoint(mapping):
        return
    fresh = parse_fstring(edits.code.segment(node))
    for part in walk(fresh):
        if isinstance(part, ast.Name):
            part.id = mapping.get(part.id, part.id)
    edits.replace(node, fstring(fresh))


def _rename_in_comments(code: Code, mapping: Mapping[str, str], edits: Edits) -> None:
    for start, line in zip(code.line_starts, code.lines, strict=False):
        sign = line.find(b"#")
        if sign < 0 or b"`" not in line:
            continue
        for match in BACKTICKED.finditer(line, sign):
            new = mapping.get(match[1].decode())
            if new is not None:
                edits.replace_span(start + match.start(1), start + match.end(1), new)
