"""Consistent renaming: a script's words, chosen from sets of synonyms."""

import ast
import builtins
import keyword
import random
import re
from collections.abc import Mapping

from templates.emission.code import Code, Edits, bound_names
from templates.emission.fstrings import fstring, parse_fstring

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
_SET_OF = {name: words for words in SYNONYMS for name in words}


def choose_names(code: Code, rng: random.Random, share: float) -> Mapping[str, str]:
    """New words for about `share` of the names that have synonyms; none collide."""
    bound = bound_names(code.tree)
    taken = bound | set(dir(builtins)) | set(keyword.kwlist) | _called_keywords(code.tree)
    taken |= {n.id for n in ast.walk(code.tree) if isinstance(n, ast.Name)}
    mapping: dict[str, str] = {}
    fixed = _keyword_parameters(code.tree) | _imported(code.tree)
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


def _imported(tree: ast.AST) -> set[str]:
    imports = [n for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom))]
    return {a.asname or a.name.partition(".")[0] for n in imports for a in n.names}


def _called_keywords(tree: ast.AST) -> set[str]:
    """Keyword names of calls: reusing one as a variable reads confusingly."""
    return {n.arg for n in ast.walk(tree) if isinstance(n, ast.keyword) and n.arg}


def _keyword_parameters(tree: ast.AST) -> set[str]:
    """Keywords in calls of the script's own functions, and fields: they must keep their names."""
    own = {n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    fixed: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in own:
            fixed.update(k.arg for k in node.keywords if k.arg)
        elif isinstance(node, ast.ClassDef):
            fixed.update(bound_names(node) & _class_level(node))
    return fixed


def _class_level(node: ast.ClassDef) -> set[str]:
    fields = {s.target.id for s in node.body if isinstance(s, ast.AnnAssign)
              and isinstance(s.target, ast.Name)}  # fmt: skip
    return fields | {s.name for s in node.body if isinstance(s, ast.FunctionDef)} | {"self"}


def replace_names(code: Code, mapping: Mapping[str, str], loads_only: bool = False) -> Edits:
    """Edits that rename variables, arguments and functions, and words in backticks in comments.

    With `loads_only`, binding sites keep their names.
    """
    edits = Edits(code)
    if mapping:
        _Renamer(code, mapping, edits, loads_only).visit(code.tree)
        _rename_in_comments(code, mapping, edits)
    return edits


class _Renamer(ast.NodeVisitor):
    def __init__(
        self, code: Code, mapping: Mapping[str, str], edits: Edits, loads_only: bool
    ) -> None:
        self.code = code
        self.mapping = mapping
        self.edits = edits
        self.loads_only = loads_only

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self.mapping and (isinstance(node.ctx, ast.Load) or not self.loads_only):
            self.edits.replace(node, self.mapping[node.id])

    def visit_arg(self, node: ast.arg) -> None:
        if node.arg in self.mapping and not self.loads_only:
            start, _ = self.code.span(node)
            self.edits.replace_span(start, start + len(node.arg.encode()), self.mapping[node.arg])
        if node.annotation:
            self.visit(node.annotation)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._rename_definition(node, b"def ")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._rename_definition(node, b"class ")

    def _rename_definition(self, node: ast.FunctionDef | ast.ClassDef, head: bytes) -> None:
        if node.name in self.mapping and not self.loads_only:
            start = self.code.data.index(head, self.code.span(node)[0]) + len(head)
            self.edits.replace_span(start, start + len(node.name), self.mapping[node.name])
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Positions inside f-strings are unreliable before Python 3.12: rebuild the whole."""
        names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
        if names.isdisjoint(self.mapping):
            return
        fresh = parse_fstring(self.code.segment(node))
        for part in ast.walk(fresh):
            if isinstance(part, ast.Name):
                part.id = self.mapping.get(part.id, part.id)
        self.edits.replace(node, fstring(fresh))


def _rename_in_comments(code: Code, mapping: Mapping[str, str], edits: Edits) -> None:
    for start, line in zip(code.line_starts, code.lines, strict=False):
        sign = line.find(b"#")
        if sign < 0 or b"`" not in line:
            continue
        for match in BACKTICKED.finditer(line, sign):
            new = mapping.get(match[1].decode())
            if new is not None:
                edits.replace_span(start + match.start(1), start + match.end(1), new)
