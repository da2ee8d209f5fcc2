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

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "vertices": ("corners", "verts"),
    "corners": ("vertices", "corner_points"),
    "faces": ("polygons", "face_list"),
    "edges": ("segments", "edge_pairs"),
    "points": ("pts", "positions"),
    "point": ("pt", "position"),
    "heights": ("height_map", "column_heights"),
    "height": ("h",),
    "radius": ("r",),
    "side": ("edge_length",),
    "theta": ("t", "angle"),
    "phi": ("azimuth_angle",),
    "angles": ("thetas",),
    "angle": ("theta",),
    "normal": ("normal_vector",),
    "center": ("middle", "center_point"),
    "centre": ("center", "middle"),
    "centroid": ("center", "midpoint"),
    "color": ("shade", "tint"),
    "colors": ("palette", "face_colors"),
    "label": ("caption",),
    "labels": ("captions",),
    "cubes": ("blocks", "unit_cubes"),
    "cube": ("block",),
    "rows": ("n_rows", "row_count"),
    "columns": ("n_columns", "column_count"),
    "curve": ("path",),
    "offset": ("shift",),
    "width": ("w",),
    "lower": ("bottom",),
    "upper": ("top",),
    "start": ("begin",),
    "end": ("finish",),
    "section": ("cut", "cross_section"),
    "limit": ("extent", "reach"),
    "place": ("spot", "position"),
    "spot": ("place", "position"),
    "square": ("cell", "quad"),
    "squares": ("cells", "quads"),
    "solid": ("body",),
    "normals": ("normal_vectors",),
}
"""Words that may stand for a name, whatever the script is about."""

RESERVED = frozenset({*dir(builtins), *keyword.kwlist})
DEFINITIONS = frozenset({ast.arg, ast.FunctionDef, ast.ClassDef})


def choose_names(code: Code, rng: random.Random, share: float) -> Mapping[str, str]:
    """New words for about `share` of the names that have synonyms; none collide."""
    bound = bound_names(code.nodes)
    keywords = {n.arg for n in code.nodes if type(n) is ast.keyword and n.arg}
    taken = bound | loaded_names(code.nodes) | keywords | RESERVED
    fixed = keywords | _fields(code) | _imported(code) | _mentioned(code)
    mapping: dict[str, str] = {}
    for name in sorted(bound - fixed):
        wanted = name.lstrip("_")
        options = [w for w in SYNONYMS.get(wanted, ()) if w not in taken]
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


def _mentioned(code: Code) -> set[str]:
    """Words of docstrings: their sentences speak of arguments by name."""
    functions = [n for n in code.nodes if type(n) is ast.FunctionDef]
    return {w for f in functions for w in re.findall(r"\w+", ast.get_docstring(f) or "")}


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
        if type(node) is ast.Name:
            if node.id in mapping and not (loads_only and isinstance(node.ctx, ast.Store)):
                edits.replace(node, mapping[node.id])
        elif type(node) is ast.JoinedStr:
            _rename_in_fstring(node, mapping, edits)
            hidden.update(walk(node))
        elif not loads_only and node.__class__ in DEFINITIONS:
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
    for match in BACKTICKED.finditer(code.data):
        new = mapping.get(match[1].decode())
        if new is not None:
            edits.replace_span(*match.span(1), new)
