"""Color words against colors, as a reader of a caption would judge them."""

import pytest
from matplotlib.colors import CSS4_COLORS, TABLEAU_COLORS

from tracer.colors import WORDS, color_name, matches

PURE = {
    "black": "#000000", "white": "#ffffff", "gray": "#7f7f7f", "red": "#ff0000",
    "orange": "#ffa500", "yellow": "#ffff00", "green": "#008000", "cyan": "#00ffff",
    "blue": "#0000ff", "purple": "#800080", "pink": "#ffc0cb", "brown": "#a52a2a",
}  # fmt: skip


@pytest.mark.parametrize(("word", "color"), PURE.items())
def test_a_pure_color_bears_its_own_basic_word_alone(word: str, color: str) -> None:
    assert color_name(color) == word
    assert [w for w in PURE if matches(w, color)] == [word]


@pytest.mark.parametrize(("name", "color"), TABLEAU_COLORS.items())
def test_the_default_cycle_is_named_as_matplotlib_names_it(name: str, color: str) -> None:
    assert matches(name.removeprefix("tab:"), color)


def test_most_css_colors_fit_the_word_in_their_name() -> None:
    named = [(word, c) for n, c in CSS4_COLORS.items() for word in WORDS if n.endswith(word)]
    assert sum(matches(word, c) for word, c in named) >= 0.9 * len(named)


def test_shades_and_spellings() -> None:
    assert matches("Light Blue", "#add8e6")
    assert matches("blue", "#add8e6")
    assert not matches("dark blue", "#add8e6")
    assert matches("grey", "#808080ff")
    assert matches("#1f77b4", "#1f77b4ff")
    assert not matches("#1f77b4", "#ff7f0eff")
    assert not matches("chequered", "#1f77b4ff")


def test_translucent_colors_fit_their_hue_and_their_tint() -> None:
    assert color_name("#0000ff00") == "white"
    assert matches("red", "#ff000040")
    assert matches("pink", "#ff000040")
    assert not matches("green", "#ff000040")


def test_malformed_colors_are_refused() -> None:
    with pytest.raises(ValueError, match="not #rrggbb"):
        color_name("red")
