"""Names of things as captions write them: in any case, singular or plural, or by one word of a longer name."""

import re
from functools import cached_property

from qc.claims.nouns import is_known
from qc.claims.phrases import STOPS
from qc.claims.scene import Scene
from qc.claims.writing import SUBSCRIPTS

MONTHS = {m[:3]: m for m in ("january", "february", "march", "april", "may", "june", "july", "august",
                             "september", "october", "november", "december")}  # fmt: skip


ARTICLE = re.compile(
    r"A\s+(?!(?:is|are|and|or|to|has|lies?|in|at|on|from|points?|connects?|sits|with|through|by|was|stands|the|label\w*|mark\w*)\b)[a-z]"
)
FUNCTIONS = {"sin": "sine", "cos": "cosine", "tan": "tangent"}


class Names:
    """The names of a scene, found in phrases."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @cached_property
    def _by_form(self) -> dict[str, str]:
        """Every way to write a name → the name: longer ones in any case, singular or plural."""
        forms: dict[str, str] = {}
        for name in self.scene.names:
            forms[name] = name
            if function := re.match(r"(sin|cos|tan)\b", name):
                forms.setdefault(FUNCTIONS[function[1]], name)
            if len(name) > 2:
                forms.setdefault(name.lower(), name)
                forms.setdefault(re.sub(r"(?<=[^s])s$", "", name.lower()), name)
                forms.setdefault(MONTHS.get(name.lower(), name.lower()), name)
        return forms

    @cached_property
    def single_words(self) -> dict[str, str]:
        """Words of longer names that only one name has, and that no list knows → the name: `fit` of “Linear fit”."""
        owners: dict[str, set[str]] = {}
        for name in self.scene.names:
            if len(name.split()) in (2, 3):
                for word in re.findall(r"[a-z]{3,}", name.lower()):
                    owners.setdefault(word, set()).add(name)
        return {
            w: next(iter(names))
            for w, names in owners.items()
            if len(names) == 1 and not is_known(w) and w not in STOPS
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        """Matches any name where it stands as a word of its own."""
        forms = sorted((re.escape(f) for f in self._by_form), key=len, reverse=True)
        return (
            re.compile(rf"(?<![\w'’-])(?:{'|'.join(forms)})(?:['’]s)?(?![\w'’])") if forms else None
        )

    def find(self, phrase: str) -> list[tuple[str, int, int]]:
        """Names in a phrase, each with where it starts and ends; “a” and “I” alone are none."""
        if self._pattern is None:
            return []
        phrase = phrase.replace("−", "-").translate(SUBSCRIPTS)
        lowered = phrase.lower()
        found = [(m, phrase) for m in self._pattern.finditer(phrase)]
        taken = [m.span() for m, _ in found]
        for m in self._pattern.finditer(lowered):
            if len(m[0]) > 2 and all(m.end() <= a or m.start() >= b for a, b in taken):
                found.append((m, lowered))
        names = []
        for m, _ in sorted(found, key=lambda pair: pair[0].start()):
            form = re.sub(r"['’]s$", "", m[0])
            if form == "A" and ARTICLE.match(phrase, m.start()):
                continue
            if form not in ("a", "I", "") and form in self._by_form:
                names.append((self._by_form[form], m.start(), m.end()))
        return names
