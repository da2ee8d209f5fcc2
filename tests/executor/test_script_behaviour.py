"""What a script's author may expect: saving, showing, arguments, errors with lines, libraries."""

from collections.abc import Iterator
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tracer.executor import Executor
from tracer.render import ImagePolicy, Limits, Render

PLOT = "import matplotlib.pyplot as plt\nplt.plot([1, 3, 2])\n"


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor(slots=2) as made:
        yield made


def pixels(render: Render) -> np.ndarray:
    assert render.png is not None, render
    return np.asarray(Image.open(BytesIO(render.png)).convert("RGB")).astype(int)


def differ(a: Render, b: Render) -> bool:
    return pixels(a).shape != pixels(b).shape or bool(np.abs(pixels(a) - pixels(b)).max() > 0)


@pytest.mark.parametrize(
    "ending",
    [
        "plt.show()",
        "plt.savefig('out.png')",
        "plt.savefig('no/such/folder/out.pdf')",
        "plt.gcf().savefig(__import__('pathlib').Path('out.svg'), dpi=30, bbox_inches='tight')",
        "plt.savefig(__import__('io').BytesIO())",
        "plt.gcf().show()",
        "pass",
        "raise SystemExit(0)",
        "plt.show(); plt.close('all')",
        "if __name__ == '__main__': plt.show()",
    ],
)
def test_every_way_to_finish_delivers_the_same_picture(executor: Executor, ending: str) -> None:
    shown, other = executor.run(PLOT + "plt.show()"), executor.run(PLOT + ending)
    assert other.ok, other.error
    assert not differ(shown, other)
    assert other.trace is not None
    assert other.trace.counts == {"curve": 1} or other.trace.counts == {"line": 1}


def test_pixels_are_those_of_plain_matplotlib(executor: Executor) -> None:
    script = PLOT + (
        "plt.savefig('x.png', dpi=100)\n"
        "import io, numpy as np\n"
        "from PIL import Image\n"
        "buffer = io.BytesIO()\n"
        "plt.savefig(buffer, dpi=100)\n"
        "print(np.asarray(Image.open(buffer).convert('RGB')).astype(int).sum())\n"
    )
    render = executor.run(script)
    assert int(render.stdout) == pixels(render).sum()


def test_the_last_saved_state_is_delivered(executor: Executor) -> None:
    once = executor.run(PLOT + "plt.savefig('a.png')\nplt.title('later')")
    twice = executor.run(PLOT + "plt.savefig('a.png')\nplt.title('now')\nplt.savefig('a.png')")
    assert once.trace is not None
    assert twice.trace is not None
    assert once.trace.axes[0].title == ""
    assert twice.trace.axes[0].title == "now"


def test_a_buffer_gets_what_was_asked_for(executor: Executor) -> None:
    render = executor.run(
        "import io\nfrom PIL import Image\n" + PLOT + "b = io.BytesIO()\n"
        "plt.savefig(b, dpi=50, format='png')\nprint(Image.open(b).size)\n"
        "s = io.StringIO()\nplt.savefig(s, format='svg')\nprint('<svg' in s.getvalue())"
    )
    assert render.stdout.split("\n") == ["(320, 240)", "True", ""]
    assert render.width == 640


def test_calls_are_recorded_but_the_policy_decides(executor: Executor) -> None:
    render = executor.run(
        PLOT + "plt.savefig('a.png', dpi=300, bbox_inches='tight')", image=ImagePolicy(dpi=50)
    )
    assert (render.width, render.height, render.dpi) == (320, 240, 50)
    assert render.saves == ({"call": "savefig", "line": 3, "dpi": 300.0, "bbox_inches": "tight"},)


def test_pixels_count_not_sides(executor: Executor) -> None:
    policy = ImagePolicy(dpi=100, min_px=256, max_px=1280)
    for size, fits in (("8, 2.4", True), ("14, 6", True), ("2, 2", False), ("16, 12", False)):
        figure = f"import matplotlib.pyplot as plt\nplt.figure(figsize=({size}))\nplt.show()\n"
        render = executor.run(figure, image=policy)
        assert (render.outcome == "ok") is fits, (size, render.outcome)
        assert fits or render.outcome == "image_too_large"


def test_background_of_the_call_is_kept(executor: Executor) -> None:
    render = executor.run(PLOT + "plt.savefig('a.png', facecolor='#102030')")
    assert tuple(pixels(render)[0, 0]) == (0x10, 0x20, 0x30)


def test_several_figures_last_or_reject(executor: Executor) -> None:
    script = "import matplotlib.pyplot as plt\nfor n in (3, 5):\n    plt.figure(figsize=(n, n))\n"
    for end in ("plt.show()", "", "plt.figure(1)\nplt.show()"):
        assert executor.run(script + end).width == 500
        rejected = executor.run(script + end, image=ImagePolicy(figures="reject"))
        assert rejected.outcome == "too_many_figures"
    assert executor.run(PLOT, image=ImagePolicy(figures="reject")).ok


def test_arguments_and_module_name(executor: Executor) -> None:
    render = executor.run(
        PLOT + "import sys, __main__\nprint(sys.argv, __name__, __file__, __main__.plt is plt)"
    )
    assert render.stdout.strip() == "['script.py'] __main__ script.py True"


def test_an_error_names_its_line_and_type(executor: Executor) -> None:
    render = executor.run(
        "import numpy as np\n\ndef area(points):\n    return points @ np.eye(3)\n\narea(np.ones(2))\n"
    )
    assert render.outcome == "exception"
    assert render.error is not None
    assert (render.error.type, render.error.line) == ("ValueError", 4)
    assert 'File "<script>", line 6, in <module>' in render.error.traceback
    assert "return points @ np.eye(3)" in render.error.traceback


def test_an_error_in_drawing_names_the_call(executor: Executor) -> None:
    render = executor.run(PLOT + "plt.title(r'$\\frac{1}{$')\nplt.savefig('a.png')")
    assert render.error is not None
    assert (render.outcome, render.error.line) == ("exception", 4)
    assert "/" not in render.error.traceback.replace("<script>", "").replace("matplotlib/", "")


def test_syntax_errors_name_their_line(executor: Executor) -> None:
    render = executor.run("x = 1\ny = (2\n")
    assert render.error is not None
    assert (render.outcome, render.error.line) == ("syntax_error", 2)


CJK = PLOT + "plt.text(0.5, 1.5, '中文 日本語 한국어')\n"


@pytest.mark.parametrize(
    "setting",
    [
        "",
        "plt.rcdefaults()\n",
        "plt.rcParams['font.family'] = 'serif'\n",
        "plt.rcParams['font.sans-serif'] = ['SimHei']\n",
    ],
)
def test_chinese_japanese_and_korean_text_is_drawn(executor: Executor, setting: str) -> None:
    render = executor.run(setting.join(("import matplotlib.pyplot as plt\n", CJK)))
    boxes = executor.run(
        setting.join(("import matplotlib.pyplot as plt\n", CJK.replace("中", "文")))
    )
    assert render.ok
    assert not [text for text in render.warnings if "Glyph" in text]
    assert render.trace is not None
    assert "中文 日本語 한국어" in render.trace.texts
    assert render.png != boxes.png, "two characters must not look alike"


def test_the_fallback_font_leaves_other_text_as_it_is(executor: Executor) -> None:
    code = "import matplotlib.pyplot as plt\nplt.figtext(0.2, 0.5, 'Ångström ∑ α → $x^2$')\n"
    without = code.replace(
        "\n",
        "\nfrom matplotlib.font_manager import fontManager\ndel fontManager._find_fonts_by_props\n",
        1,
    )
    ours, plain = executor.run(code), executor.run(without)
    assert ours.ok
    assert plain.ok
    assert ours.png == plain.png


def test_a_figure_of_very_many_formulas_is_drawn(executor: Executor) -> None:
    """More than matplotlib remembers: those that the zygote had parsed are forgotten meanwhile."""
    render = executor.run(
        "import matplotlib.pyplot as plt\nfig = plt.figure()\n"
        "for i in range(120):\n"
        "    fig.text(i % 10 / 10, i / 120, rf'$\\frac{{x_{{{i}}}}}{{\\alpha}}$')\n"
    )
    assert render.ok and render.stderr == ""


def test_warnings_and_missing_glyphs_are_reported(executor: Executor) -> None:
    render = executor.run(
        "import warnings\n" + PLOT + "warnings.warn('careful')\nplt.title('🦄')\n"
        "plt.xlabel('x', fontname='No Such Font')\nplt.show()"
    )
    assert render.ok
    text = "\n".join(render.warnings)
    assert "UserWarning: careful" in text
    assert "Glyph 129412" in text
    assert "No Such Font" in text


def test_output_is_bounded_and_clean(executor: Executor) -> None:
    limits = Limits(output_bytes=1000)
    render = executor.run(
        PLOT + "print('\\x1b[31mred\\x1b[0m', object())\nprint('y' * 5000)", limits=limits
    )
    assert render.stdout.startswith("red <object object at 0x…>")
    assert len(render.stdout) <= 1000
    assert "bytes dropped" in render.stderr


@pytest.mark.parametrize(
    "code",
    [
        "import networkx as nx\nnx.draw(nx.path_graph(4))",
        "import pandas as pd\npd.DataFrame({'a': [1, 2]}).plot()",
        "from scipy.stats import norm\nprint(norm.cdf(0))\nimport matplotlib.pyplot as plt\nplt.figure()",
        "import sympy\nprint(sympy.integrate('x'))\nimport matplotlib.pyplot as plt\nplt.figure()",
        "from shapely.geometry import Point\nimport matplotlib.pyplot as plt\n"
        "plt.fill(*Point(0, 0).buffer(1).exterior.xy)",
    ],
)
def test_scientific_libraries_can_be_imported(executor: Executor, code: str) -> None:
    render = executor.run(code)
    assert render.ok, render.error


def test_pictures_and_traces_repeat_in_another_zygote(executor: Executor) -> None:
    script = (
        "import random, numpy as np, matplotlib.pyplot as plt\n"
        "plt.scatter(np.random.rand(9), [random.random() for _ in range(9)])\n"
        "plt.title(' '.join({'a', 'b', 'c', 'd', 'e', 'f'}))\n"
    )
    here = executor.run(script)
    with Executor() as again, Executor(perturb=True) as other:
        assert again.run(script).png == here.png
        assert again.run(script).trace == here.trace
        assert differ(here, other.run(script))
        assert other.run(PLOT).png == executor.run(PLOT).png


def test_map_keeps_the_order_of_scripts(executor: Executor) -> None:
    scripts = [f"{PLOT}print({n})\n" + "sum(range(10**6))\n" * (n % 3) for n in range(12)]
    assert [int(r.stdout) for r in executor.map(scripts)] == list(range(12))


@pytest.mark.parametrize("bad", ["\ud800", "#" * (2 << 20)])
def test_text_that_cannot_be_run_is_a_syntax_error(executor: Executor, bad: str) -> None:
    render = executor.run(bad)
    assert (render.outcome, render.evidence) == ("syntax_error", "parent")
