"""A model for tests: it sees what it is shown, and answers every step of the generators and judges.

    with ModelServer(ScriptedModel()) as server: …
    with ModelServer(ScriptedModel(code=("broken",), refuse={"find_principle"})) as server: …

Its world is the scenes of `support.scenes`; a picture that is no scene gets the one that its bytes hash
to. Answers depend on the request alone.
"""

import base64
import json
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from model_server import Fault, Reply, Request

from support.scenes import HUES, KINDS, Scene, seen

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Asked:
    """A request as the model reads it."""

    request: Request

    @cached_property
    def step(self) -> str:
        """The name of the prompt file, without its folder."""
        return _steps()[self.request["messages"][0]["content"]]

    @cached_property
    def _content(self) -> list[dict[str, Any]]:
        content = self.request["messages"][1]["content"]
        return [{"type": "text", "text": content}] if isinstance(content, str) else content

    @cached_property
    def text(self) -> str:
        return "\n\n".join(part["text"] for part in self._content if part["type"] == "text")

    @cached_property
    def pictures(self) -> list[Scene]:
        urls = [p["image_url"]["url"] for p in self._content if p["type"] == "image_url"]
        return [seen(base64.b64decode(url.partition("base64,")[2])) for url in urls]

    @cached_property
    def spelled(self) -> Scene:
        """The scene whose color the text names last, else that of the first picture."""
        named = re.findall(r"#[0-9a-f]{6}", self.text)
        scenes = [s for s in map(Scene.of_color, named) if s is not None]
        return scenes[-1] if scenes else self.pictures[0]

    @property
    def again(self) -> bool:
        """Whether an answer is sent back with what was wrong with it."""
        return (
            "Remarks on it" in self.text
            or "Your answer" in self.text
            or "can be used;" in self.text
        )


@lru_cache(maxsize=1)
def _steps() -> dict[str, str]:
    folders = (ROOT / room / "prompts" for room in ("generators", "qc"))
    return {
        f.read_text().strip(): f.stem for folder in folders for f in sorted(folder.glob("*.md"))
    }


def fenced(code: str) -> str:
    return f"```python\n{code}```"


CODE: dict[str, Callable[[Scene], str]] = {
    "good": lambda scene: fenced(scene.code),
    "broken": lambda scene: fenced(scene.code.replace("ax.axis(", "ax.axsi(")),
    "cut": lambda scene: f"```python\n{scene.code.rsplit('axis(', 1)[0]}axis(",
    "forbidden": lambda scene: fenced("import os\n" + scene.code),
    "file": lambda scene: fenced(scene.code.replace("plt.show()", 'open("/etc/passwd")')),
    "none": lambda _scene: "I would draw the marks one by one, and then give them a title.",
    "prose": lambda scene: f"Sure! Here is it:\n\n{scene.code}\nThis draws all the marks.",
    "two_blocks": lambda scene: (
        f"{fenced(scene.code)}\n\nInstall it first:\n\n```bash\npip install matplotlib\n```\n\n"
        f"and try\n\n{fenced('print(1)' + chr(10))}"
    ),
    "fewer": lambda scene: fenced(scene.code.replace("range(COUNT)", "range(COUNT - 1)")),
    "fence_inside": lambda scene: fenced(scene.code.replace("import", "# ``` fence\nimport", 1)),
    "endless": lambda scene: fenced("while True:\n    pass\n" + scene.code),
}  # fmt: skip


@dataclass(frozen=True)
class ScriptedModel:
    """What the model does well, and what not. Call it with a request."""

    code: Sequence[str] = ()
    """What a coder's first answers are, by key of `CODE`; then all are good. A repair is told by the
    script that it is shown, so a scene's scripts go through these one after the other."""
    never: bool = False
    """The last of `code` is given for ever."""
    refuse: Collection[str] = ()
    """Steps that are refused."""
    truncate: Collection[str] = ()
    """Steps on a schema whose first answer is cut in the middle."""
    draft_error: int = 1
    """What drafts add to every count."""
    stubborn: bool = False
    """The refiner keeps the draft's counts, whatever it is told."""
    repeat_sketches: bool = False
    """The planner's first answer gives the second sketch twice."""
    few_sketches: int | None = None
    """The planner never finds more sketches."""
    copy_sibling: bool = False
    """Every sketch is the same scene under another name."""
    invalid: bool = False
    """The judge finds every variation wrong."""
    scores: Sequence[int] = (95,)
    """What the judge gives for likeness; the drawing's variant says which round it is."""
    dislike: Collection[str] = ()
    """Judge's stages that fail everything."""
    asked: list[str] = field(default_factory=list, compare=False)
    """The steps that were asked for, in order of arrival."""

    def __call__(self, request: Request) -> Reply:
        asked = Asked(request)
        self.asked.append(asked.step)
        if asked.step in self.refuse:
            return Fault("refusal")
        answer = getattr(self, f"_{asked.step}")(asked)
        if not isinstance(answer, dict):
            return str(answer)
        text = json.dumps(answer)
        if asked.step in self.truncate and not asked.again:
            return text[: len(text) // 2]
        return text

    # --- reproduce ------------------------------------------------------------------------------

    def _describe_seed(self, asked: Asked) -> str:
        scene = asked.pictures[0]
        return f"1. Overview: {scene.count} {scene.mark} form a {scene.arrangement}, all in {scene.color}."

    def _code_seed(self, asked: Asked) -> str:
        if asked.again:
            return self._next_code(asked.spelled, self.code.index("none") + 1)
        return self._next_code(asked.spelled, 0)

    def _repair_code(self, asked: Asked) -> str:
        """The attempt after the one that is shown."""
        scene = asked.spelled
        tried = [i for i, name in enumerate(self.code) if _script(CODE[name](scene)) in asked.text]
        return self._next_code(scene, (tried[-1] if tried else 0) + 1)

    def _next_code(self, scene: Scene, attempt: int) -> str:
        if attempt < len(self.code):
            return CODE[self.code[attempt]](scene)
        return CODE[self.code[-1]](scene) if self.never else CODE["good"](scene)

    def _score_likeness(self, asked: Asked) -> dict[str, Any]:
        score = self.scores[min(asked.pictures[1].variant, len(self.scores) - 1)]
        parts = {"completeness": 30, "positions": 30, "text": 10, "style": 20, "clarity": 10}
        points = {name: round(most * score / 100) for name, most in parts.items()}
        points["completeness"] += score - sum(points.values())
        return {
            **points,
            "differences": [] if score == 100 else ["the shade of the marks is not quite right"],
        }

    def _improve_code(self, asked: Asked) -> str:
        now = asked.pictures[1]
        return CODE["good"](replace(now, variant=now.variant + 1))

    # --- diversify ------------------------------------------------------------------------------

    def _find_principle(self, asked: Asked) -> dict[str, Any]:
        scene = asked.pictures[0]
        return {
            "domain": "combinatorics",
            "concept": f"A pattern of {scene.count} equal marks, each placed by its number.",
            "seed_context": f"{scene.count} {scene.hue} {scene.mark} form a {scene.arrangement}.",
            "invariants": [f"There are {scene.count} marks.", "All marks look alike."],
            "may_vary": ["the marks", "the arrangement", "the color"],
        }

    def _plan_variations(self, asked: Asked) -> dict[str, Any]:
        wanted = int(_number(r"Sketches wanted: (\d+)", asked.text))
        count = int(_number(r"There are (\d+) marks", asked.text))
        seed = _number(r"form a (\w+)\.", asked.text)
        taken = asked.text.count("A drawing of")
        ideas = [
            Scene(kind, count, list(HUES)[kind % len(HUES)])
            for kind, (mark, arrangement) in enumerate(KINDS)
            if (arrangement, mark) != (seed, "dots")
        ]
        scenes = ideas[taken : taken + wanted]
        if self.few_sketches is not None:
            scenes = scenes[: self.few_sketches - taken] if taken < self.few_sketches else ideas[:1]
        if self.repeat_sketches and not asked.again:
            scenes[2:] = [scenes[1], *scenes[3:]]
        sketches = [self._sketch(scene) for scene in scenes]
        if self.copy_sibling:
            for sketch in sketches:
                sketch["shows"] += f" Every mark has the color {scenes[0].color}."
        return {"sketches": sketches}

    @staticmethod
    def _sketch(scene: Scene) -> dict[str, Any]:
        return {
            "title": scene.title,
            "context": f"A drawing of {scene.mark} along a {scene.arrangement}.",
            "shows": f"{scene.count} {scene.mark} in {scene.color} form a {scene.arrangement}.",
            "appearances": [
                {"how": f"{scene.count} {scene.mark} are drawn",
                 "counts": [{"things": f"{scene.hue} {scene.mark}", "number": scene.count}]},
                {"how": f"all {scene.mark} have one size and color", "counts": []},
            ],
        }  # fmt: skip

    def _code_variation(self, asked: Asked) -> str:
        return self._code_seed(asked)

    def _check_validity(self, asked: Asked) -> dict[str, Any]:
        if self.invalid:
            return {"valid": False, "violated": [2], "reason": "one mark is larger than the others"}
        return {"valid": True, "violated": [], "reason": "all marks have the same size and color"}

    # --- texts ----------------------------------------------------------------------------------

    def _draft_caption(self, asked: Asked) -> str:
        scene = asked.pictures[0]
        return (
            replace(scene, count=scene.count + self.draft_error).caption + " Several look pretty."
        )

    def _list_facts(self, asked: Asked) -> str:
        scene = asked.spelled
        return f'- {scene.count} {scene.hue} {scene.mark} ({scene.color})\n- title "{scene.title}"'

    def _refine_caption(self, asked: Asked) -> str:
        scene = asked.spelled
        if self.stubborn:
            scene = replace(scene, count=scene.count + self.draft_error)
        if "at most 45 words" in asked.text:
            return scene.caption.split(" The title")[0]
        return scene.caption

    def _draft_explanation(self, asked: Asked) -> str:
        scene = asked.pictures[0]
        wrong = replace(scene, count=scene.count + self.draft_error)
        code = scene.code.replace(f"COUNT = {scene.count}", f"COUNT = {wrong.count}")
        return f"1. Observation: {wrong.caption}\n2. Steps: …\n3. Code:\n{fenced(code)}\n4. Usage: run it."

    def _refine_explanation(self, asked: Asked) -> dict[str, Any]:
        scene = asked.spelled
        wrong = replace(scene, count=scene.count + self.draft_error) if self.stubborn else scene
        return {
            "observation": scene.caption,
            "steps": [
                {"heading": "Imports", "text": "The script imports `matplotlib.pyplot` as `plt`."},
                {"heading": "Parameters", "text": f"`COUNT = {scene.count}` and `COLOR` decide what is drawn."},
                {"heading": "Loop", "text": f"The loop `for k in range(COUNT)` draws {wrong.count} {scene.mark}. "
                 "The number of a mark decides where the mark stands."},
                {"heading": "Show", "text": "`plt.show()` displays the figure."},
            ],
            "usage": ["Save it as `figure.py` and run `python figure.py`.", "Change `COUNT` for another number of marks."],
        }  # fmt: skip

    def _restate_claims(self, asked: Asked) -> dict[str, Any]:
        """Its counts, and of what it says that there are several."""
        text = asked.text.partition("The text:")[2]
        claims = []
        for found in re.finditer(r"(\d+) (\w+) (dots|squares)", text):
            kind = {"dots": "marker", "squares": "rectangle"}[found[3]]
            says = f'count(find("{kind}", color="{found[2]}")) == {found[1]}'
            claims.append({"quote": found[0], "kind": "count", "says": says})
        for found in re.finditer(r"\ba \w+ of (dots|squares)", text, re.IGNORECASE):
            kind = {"dots": "marker", "squares": "rectangle"}[found[1]]
            claims.append(
                {"quote": found[0], "kind": "presence", "says": f'count(find("{kind}")) > 1'}
            )
        return {"claims": claims}

    # --- judges of quality control ----------------------------------------------------------------

    def _opinion(self, stage: str) -> dict[str, Any]:
        fine = stage not in self.dislike
        return {
            "score": 5 if fine else 1,
            "passes": fine,
            "reason": "as it should be" if fine else "spoiled",
            "defects": [],
        }

    def _judge_image(self, _asked: Asked) -> dict[str, Any]:
        return self._opinion("image")

    def _judge_code(self, _asked: Asked) -> dict[str, Any]:
        return self._opinion("code")

    def _judge_consistency(self, _asked: Asked) -> dict[str, Any]:
        return self._opinion("consistency")


def _script(answer: str) -> str:
    """The script of a fenced answer."""
    return answer.removeprefix("```python\n").removesuffix("```").strip()


def _number(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    assert found is not None, f"{pattern} is not in: {text[:200]}"
    return found[1]
