"""Captions made without a model: true, deterministic, varied, and good English."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from generators.grounded import BUDGET, Style, caption
from generators.wording.remarks import Told
from qc.claims import check_claims
from qc.consistency.caption import CaptionClaims, CaptionNumbers
from templates.base import Instance
from templates.prose import Sentence
from tracer.trace import Trace

RULES = (CaptionNumbers(), CaptionClaims())
SEEDS = range(100)
STYLES: tuple[Style, ...] = ("short", "medium", "full")

Captions = Callable[[Style, bool], list[str]]


@pytest.fixture(scope="session")
def captions(instance: Instance, trace: Trace) -> Captions:
    """Captions of all seeds, by style and by whether the template is known."""

    @cache
    def made(style: Style, known: bool) -> list[str]:
        subject = instance if known else None
        return [caption(subject, trace, instance.facts, seed, style=style) for seed in SEEDS]

    return made


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?]) (?=[A-Z\"])", text)


def _skeleton(text: str) -> str:
    """A caption without its quotations and numbers."""
    return re.sub(r"\d+", "N", re.sub(r'"[^"]*"', "Q", text))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("known", [True, False], ids=["template", "trace alone"])
def test_captions_are_clean_english(captions: Captions, style: Style, known: bool) -> None:
    for text in captions(style, known):
        sentences = _sentences(text)
        assert text == text.strip()
        assert text.endswith(".")
        assert "  " not in text
        assert len(set(sentences)) == len(sentences), "a sentence stands twice"
        assert all(s[0].isupper() or s[0] == '"' for s in sentences)
        assert text.count("(") == text.count(")")
        assert text.count('"') % 2 == 0
        assert not re.search(r"(?i)\b(?:one|1|a|an) \w+s\b(?<!axis)(?<!this)", text), text
        assert not re.search(r"(?i)\ba [aeio]\w|\ban [^aeiou\W]\w", text), text
        assert len(text.split()) <= BUDGET[style]


@pytest.mark.parametrize("known", [True, False], ids=["template", "trace alone"])
def test_quality_control_objects_to_no_claim(
    captions: Captions, instance: Instance, trace: Trace, known: bool
) -> None:
    for text in captions("full", known):
        claims = check_claims(text, trace, instance.facts)
        assert len([c for c in claims if c.status == "supported"]) >= 8
        assert [c for rule in RULES for c in rule.objectionable(claims)] == []


def test_latent_numbers_never_enter(captions: Captions) -> None:
    assert not any("1009" in text for text in captions("full", True))


def test_a_sentence_that_nobody_can_vouch_for_is_left_out(instance: Instance, trace: Trace) -> None:
    latent = [replace(f, visibility="latent") for f in instance.facts]
    text = caption(instance, trace, latent, 0)
    assert "17" not in text
    assert "Three columns" in text, "without its overview no caption is worth having"
    assert "They touch" not in text, "a sentence that leans on one left out goes with it"
    assert "The faces are blue." in text


def test_same_key_same_caption_other_key_other_words(
    captions: Captions, instance: Instance, trace: Trace
) -> None:
    texts = captions("full", True)
    assert texts[:20] == [caption(instance, trace, instance.facts, s) for s in SEEDS[:20]]
    assert len({_skeleton(t) for t in texts}) >= 0.8 * len(texts)


def test_full_captions_tell_enough_to_redraw(captions: Captions) -> None:
    for text in captions("full", True):
        assert re.search(r"(?i)\btwo panels\b", text)
        assert '"Stack 7"' in text
        assert '"Base plan"' in text
        assert re.search(r"(?i)\bdashed lines are (?:drawn in )?orange", text)
        assert "five red dots" in text.lower()
        assert "orthographic" in text
        assert "from 0 to 3" in text
        assert '"P"' in text
        assert 100 <= len(text.split()) <= 300


def test_nothing_that_the_template_said_is_said_again(captions: Captions) -> None:
    for text in captions("full", True):
        assert len(re.findall(r"\bblue\b", text)) == 1
        assert "seven" not in text.lower(), "pieces of a surface are not counted"


def test_the_author_s_order_is_kept(captions: Captions) -> None:
    for text in captions("full", True):
        assert "cubes high. They touch each other." in text
        assert text.index("columns of cubes") < text.index("They touch") < text.index("It follows")


def test_styles_differ_in_length(captions: Captions) -> None:
    for short, medium, full in zip(*(captions(s, True) for s in STYLES), strict=True):
        assert len(short.split()) < len(medium.split()) <= len(full.split())
        assert len(_sentences(short)) <= 2


def test_without_a_template_panels_are_told_one_by_one(captions: Captions) -> None:
    for text in captions("full", False):
        assert "four dashed orange straight lines" in text
        assert len(re.findall(r"(?i)\bin the left panel", text)) == 1
        assert len(re.findall(r"(?i)\bin the right panel", text)) == 1


def test_lines_that_run_into_each_other_have_no_number(trace: Trace) -> None:
    meeting = tuple(
        replace(e, pixels=((0.0, 0.0), (50.0, 10.0 * e.id))) if e.kind == "line" else e
        for e in trace.elements
    )
    text = caption(None, replace(trace, elements=meeting), (), 0)
    assert "dashed orange straight lines" in text
    assert "four" not in text


def test_an_empty_figure_has_an_honest_caption(trace: Trace) -> None:
    bare = Trace(figure=replace(trace.figure, suptitle=""), axes=(), elements=(), texts=())
    for style in STYLES:
        assert caption(None, bare, (), 0, style=style) == "The canvas holds no plot."


@pytest.mark.parametrize(
    ("prose", "label", "told"),
    [
        ("A slab carries a column.", "$a$", False),
        ("A slab carries a column.", "A", False),
        ("The slab is a = 3 m wide.", "$a$", True),
        ("The points A, B, and C lie on a line.", "A", True),
    ],
)
def test_an_article_tells_of_no_label(prose: str, label: str, told: bool) -> None:
    assert Told([Sentence("overview", prose)]).spells(label) is told
