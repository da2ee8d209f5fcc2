"""Rules on what a script depends on besides itself: modules, files, network, chance, paths."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.code.rule import CodeRule, Finding
from qc.code.script import ALLOWED_IMPORTS, Script, parse


class Parse(Rule):
    """The code is no valid Python, so it teaches nothing and cannot be judged further.

    Measured: 1 if it cannot be parsed, else 0.
    """

    name = "code.parse"
    stage = "code"
    threshold = 0
    threshold_basis = "Follows from the definition."

    def judge(self, subject: Subject) -> Verdict:
        script = parse(subject.code)
        if not isinstance(script, SyntaxError):
            return self.verdict(True, "", 0)
        where = f"line {script.lineno}: " if script.lineno else ""
        return self.verdict(False, f"{where}{script.msg}", 1, {"line": script.lineno})


def foreign_imports(script: Script, settings: Mapping[str, Any]) -> list[Finding]:
    """Imports outside the allow-list (`settings["allowed_imports"]` replaces the default)."""
    allowed = frozenset(settings.get("allowed_imports", ALLOWED_IMPORTS))
    return [
        Finding(i.line, f"imports {i.module or '.'}")
        for i in script.imports
        if i.root not in allowed
    ]


class Imports(CodeRule):
    """A module outside the standard library's harmless part and the well-known drawing libraries.

    A script should draw anywhere with what every reader has, and a model that learns from it should
    not learn to lean on rare packages. Measured: such imports.
    """

    name = "code.imports"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return foreign_imports(script, settings)


# Calls by full dotted name, and methods by their last part where the object cannot be known.
EXTERNAL_CALLS = re.compile(
    r"""^(?:
        (?:builtins\.|io\.)?open | input | breakpoint
      | (?:os|sys|subprocess|socket|shutil|pathlib|urllib|requests|http|ftplib|tempfile|glob)\b.*
      | numpy\.(?:load|loadtxt|genfromtxt|fromfile|memmap|save|savetxt|savez\w*)
      | pandas\.(?:read_\w+|ExcelWriter|ExcelFile|HDFStore)
      | matplotlib\.(?:pyplot|image)\.(?:imread|imsave)
      | matplotlib\.cbook\.get_sample_data
      | networkx\.(?:read_\w+|write_\w+)
      | scipy\.io\..* | scipy\.datasets\..* | scipy\.misc\..*
      | sympy\.(?:preview)
    )$""",
    re.VERBOSE,
)
EXTERNAL_METHODS = frozenset(
    {"tofile", "to_csv", "to_excel", "to_json", "to_parquet", "to_pickle", "to_sql", "urlopen",
     "read_text", "write_text", "read_bytes", "write_bytes"}
)  # fmt: skip


class External(CodeRule):
    """Reads or writes files, talks to the network, runs processes, or asks the user.

    What such a script draws hangs on something a reader does not have. Saving or showing the figure
    itself is no offence, nor is writing to memory. Measured: such calls.
    """

    name = "code.external"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [
            Finding(call.lineno, f"calls {target}")
            for target, call in script.calls
            if EXTERNAL_CALLS.match(target)
            or (target.rpartition(".")[2] in EXTERNAL_METHODS and call.args)
        ]


SEEDED_CLASSES = ("numpy.random.default_rng", "numpy.random.RandomState", "random.Random",
                  "numpy.random.PCG64", "numpy.random.SeedSequence")  # fmt: skip
SEEDING = ("numpy.random.seed", "random.seed")
RANDOM_STATE_METHODS = frozenset({"rvs"})


RANDOM_GRAPHS = re.compile(
    r"networkx\.(?:spring_layout|random_layout|\w*random\w*(?:graph|tree)\w*"
    r"|(?:fast_)?(?:gnp|gnm|erdos_renyi|barabasi_albert|\w*watts_strogatz|powerlaw_cluster)\w*_graph)$"
)
FLEETING = frozenset(
    {"time.time", "time.time_ns", "time.perf_counter", "time.monotonic", "time.process_time", "time.localtime",
     "time.gmtime", "time.ctime", "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.date.today",
     "datetime.datetime.today", "pandas.Timestamp.now", "uuid.uuid1", "uuid.uuid4", "id", "hash"}
)  # fmt: skip
"""What answers otherwise at another time or in another process."""


class Unseeded(CodeRule):
    """Draws random numbers without a fixed seed: every run shows another figure, none the captioned.

    Measured: calls that draw from an unseeded source.
    """

    name = "code.unseeded"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        seeded = {target.rpartition(".")[0] for target, call in script.calls
                  if target in SEEDING and _has_seed(call)}  # fmt: skip
        return list(self._unseeded(script, seeded))

    @staticmethod
    def _unseeded(script: Script, seeded: set[str]) -> Iterator[Finding]:
        for target, call in script.calls:
            owner, _, method = target.rpartition(".")
            if target in SEEDING or target in SEEDED_CLASSES:
                if not _has_seed(call):
                    yield Finding(call.lineno, f"{target}() without a seed")
            elif owner in ("numpy.random", "random") and method[:1].islower():
                if owner not in seeded:
                    yield Finding(call.lineno, f"calls {target} before any seed")
            elif owner.startswith("scipy.stats") and method in RANDOM_STATE_METHODS:
                given = any(k.arg == "random_state" for k in call.keywords)
                if not given and "numpy.random" not in seeded:
                    yield Finding(call.lineno, f"calls {target} without random_state")
            elif RANDOM_GRAPHS.match(target):
                if not any(k.arg == "seed" for k in call.keywords) and "numpy.random" not in seeded:
                    yield Finding(call.lineno, f"calls {target} without a seed")
            elif target in FLEETING:
                yield Finding(call.lineno, f"calls {target}: the result differs at every run")


def _has_seed(call: ast.Call) -> bool:
    given = [*call.args, *(k.value for k in call.keywords)]
    return any(not (isinstance(v, ast.Constant) and v.value is None) for v in given)


ABSOLUTE = re.compile(
    r"^(?:/(?:home|Users|tmp|root|usr|var|mnt|data|opt|etc|work|content)/|[A-Za-z]:[\\/]|~/|file://)"
)


class AbsolutePaths(CodeRule):
    """An absolute path of somebody's machine stands in the code: it works nowhere else.

    Measured: string literals that begin like one.
    """

    name = "code.absolute_paths"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [
            Finding(node.lineno, f"holds the path {node.value[:60]!r}")
            for node in script.nodes
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and ABSOLUTE.match(node.value)
            and "\n" not in node.value
        ]
