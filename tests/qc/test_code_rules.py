"""Code rules and the gate: each offence is found by its own rule, and ordinary scripts pass them all."""

from pathlib import Path
from textwrap import dedent

import pytest

from icc.record import Verdict
from qc import code
from qc.base import Subject
from qc.rules import judge

OFFENCES = {
    "code.parse": ["plt.plot([1, 2", "\0", "(" * 4000],
    "code.imports": [
        "import seaborn as sns\nsns.lineplot()",
        "from os.path import join\njoin('a')",
    ],
    "code.external": [
        "rows = open('data.csv').read()\nprint(rows)",
        "import numpy as np\nprint(np.loadtxt('x.txt'))",
        "import pandas as pd\nprint(pd.read_csv('x.csv'))",
        "import urllib.request\nprint(urllib.request.urlopen('http://x'))",
        "import subprocess as s\ns.run(['ls'])",
    ],
    "code.unseeded": [
        "import numpy as np\nprint(np.random.rand(3))",
        "import numpy as np\nprint(np.random.default_rng().normal())",
        "import random\nprint(random.choice([1, 2]))",
        "from random import shuffle\nshuffle([1, 2])",
        "import time\nprint(time.time())",
        "from datetime import datetime\nprint(datetime.now().hour)",
        "print([hash(name) % 7 for name in ('a', 'b')])",
        "import networkx as nx\nnx.draw(nx.erdos_renyi_graph(10, 0.4))",
    ],
    "code.hidden_state": [
        "state = {'n': 0}\ndef step():\n    state['n'] = state['n'] * 17 % 101\n    return state['n']\nprint(step())",
        "state = [0]\ndef step():\n    state[0] += 3\n    return state[0]\nprint(step())",
        "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.rcParams['lines.linewidth'] = 6\nplt.plot([2])",
        "import matplotlib.pyplot as plt\nplt.bar([1], [2])\nplt.style.use('ggplot')\nplt.bar([2], [3])",
    ],
    "code.arithmetic": [
        "import numpy as np\ny = np.array([1, 2, 3])\ny[1] -= 17.3\nprint(y)",
        "import numpy as np\nx = np.linspace(0, 1, 9)\ny = x**2\ny += 117\nprint(y)",
    ],
    "code.absolute_paths": ["plt.savefig('/home/anna/figure.png')", r"print('C:\\plots')"],
    "code.dead_code": [
        "def unused():\n    pass",
        "weights = [1, 2, 3]",
        "import numpy as np\nx = np.linspace(0, 1, 5)\ny = 2 * x**2\nz = 3",
        "def f():\n    return 1\n    print(2)\nf()",
        "if False:\n    print(1)",
    ],
    "code.figures": [
        "import matplotlib.pyplot as plt\nplt.figure()\nplt.plot([1])\nplt.figure()\nplt.plot([2])",
        "from matplotlib.pyplot import subplots\nsubplots()\nsubplots()",
    ],
    "code.length": ["print(1)\n" * 301],
    "code.literals": ["data = [\n" + "    1.5, 2.5,\n" * 80 + "]\nprint(data)"],
    "code.suitability": ["import seaborn\nx = open('a').read()\nprint(x)"],
    "gate.imports": ["import ctypes"],
    "gate.patching": [
        "import matplotlib.pyplot as plt\nplt.plot = print",
        "from matplotlib.axes import Axes\nAxes.scatter = lambda *a: None",
        "import matplotlib as m\nsetattr(m.artist.Artist, 'draw', None)",
        "import numpy as np\ndel np.sin",
    ],
    "gate.introspection": [
        "print(().__class__.__bases__)",
        "eval('1')",
        "import math\nprint(getattr(math, 's' + 'in'))",
        "def f():\n    yield\nprint(f().gi_frame)",
    ],
}

ORDINARY = {
    "subplots whose figure is not used": """
        import matplotlib.pyplot as plt
        fig, ax = plt.subplots()
        line, = ax.plot([1, 2])
        points = ax.scatter([1], [2])
        for _ in range(3):
            ax.axhline(1)
        plt.show()
    """,
    "3-D with the historic import": """
        import matplotlib.pyplot as plt
        import numpy as np
        from mpl_toolkits.mplot3d import Axes3D
        ax = plt.figure().add_subplot(projection="3d")
        t = np.linspace(0, 1, 9)
        ax.plot(t, t, t)
        plt.savefig("helix.png")
    """,
    "seeded chance": """
        import random
        import numpy as np
        import matplotlib.pyplot as plt
        rng = np.random.default_rng(7)
        random.seed(3)
        np.random.seed(1)
        plt.scatter(rng.normal(size=3), np.random.rand(3))
        plt.title(random.choice("ab"))
        plt.show()
    """,
    "styles, subclasses and attributes of one's own objects": """
        import matplotlib as mpl
        import matplotlib.pyplot as plt
        from matplotlib.patches import FancyArrowPatch
        mpl.rcParams["font.size"] = 12
        plt.rcParams.update({"axes.grid": True})


        class Arrow(FancyArrowPatch):
            def __init__(self, start, end):
                super().__init__(start, end, arrowstyle="->")
                self.note = "mine"


        def main():
            total = 0
            for i in range(3):
                total += i
            ax = plt.figure(figsize=(4, 4)).add_subplot()
            ax.add_patch(Arrow((0, 0), (1, total)))
            ax.note = "also mine"
            plt.show()


        if __name__ == "__main__":
            main()
    """,
    "a table of known answers, a path that grows": """
        import matplotlib.pyplot as plt
        known = {0: 0, 1: 1}
        path = []


        def number(n):
            if n not in known:
                known[n] = number(n - 1) + number(n - 2)
            return known[n]


        def go(depth):
            path.append(number(depth))
            if depth:
                go(depth - 1)


        go(9)
        plt.plot(path)
        plt.show()
    """,
    "data in memory": """
        import json
        import matplotlib.pyplot as plt
        values = json.loads("[1, 2]")
        plt.plot(values)
        plt.show()
    """,
}


def verdicts(script: str, **settings: object) -> dict[str, Verdict]:
    subject = Subject(code=script, settings=settings)
    return {v.rule: v for stage in ("gate", "code") for v in judge(stage, subject, {})}


@pytest.mark.parametrize(("rule", "script"), [(r, s) for r, all_ in OFFENCES.items() for s in all_])
def test_the_offence_is_found(rule: str, script: str) -> None:
    verdict = verdicts(script)[rule]
    assert verdict.status == "fail"
    assert verdict.reason


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_scripts_pass(name: str) -> None:
    failed = {
        v.rule: v.reason for v in verdicts(dedent(ORDINARY[name])).values() if v.status == "fail"
    }
    assert failed == {}


def test_findings_name_their_lines() -> None:
    verdict = verdicts("x = 1\nprint(x)\nimport seaborn")["code.imports"]
    assert verdict.evidence == {"findings": [{"line": 3, "what": "imports seaborn"}]}
    assert "line 3" in verdict.reason


def test_the_allow_list_comes_from_the_config() -> None:
    script = "import seaborn\nimport numpy"
    assert verdicts(script)["code.imports"].measured == 1
    assert verdicts(script, allowed_imports=["seaborn", "numpy"])["code.imports"].status == "pass"
    assert verdicts(script, allowed_imports=["seaborn"])["gate.imports"].status == "fail"


def test_the_score_falls_with_each_fault_and_says_why() -> None:
    clean = verdicts("import math\nprint(math.pi)")["code.suitability"]
    worse = verdicts("import math\nimport re\nprint(math.pi)\nleft = 3")["code.suitability"]
    assert clean.measured == 5
    assert worse.measured is not None
    assert 3 <= worse.measured < 5
    assert set((worse.evidence or {})["lost"]) == {"dead code", "unused imports"}


def test_our_own_modules_parse_and_need_no_frames() -> None:
    for path in Path(code.__file__).parent.glob("*.py"):
        assert verdicts(path.read_text())["code.parse"].status == "pass"
