"""Captions whose claims a language model restated, decided by the drawing.

`claims/restated/FOLDER.json` holds its answers to the prompt `qc/prompts/restate_claims.md`, sentence by
sentence, for the true wording of every caption of the folder and for every wording with one claim false:
`{figure: {sentence: [[kind, quote, expression], …]}}`. The model saw the language, the cast list and the
sentence in its caption, never the trace, and was not told which wordings are false.
"""

import itertools
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qc.claims import Claim, Restatement, check_claims
from tracer.trace import Trace

if TYPE_CHECKING:
    from benchmarks.claims import Caption, Check, Tally

FOLDER = Path(__file__).parent / "claims" / "restated"
END = re.compile(r"[.!?](?:[\"”’)]*)\s+(?=[A-Z0-9“\"(])|\n+")
Answers = dict[str, list[list[str]]]
"""Sentence → restated claims of one figure."""
Score = Callable[[Sequence["Caption"], dict[str, Trace], "Check"], "Tally"]


def scored(captions: Sequence["Caption"], drawn: dict[str, Trace], score: Score) -> dict[str, Any]:
    """By folder: how well claims are checked once they are restated."""
    document = {}
    for file in sorted(FOLDER.glob("*.json")):
        answers = json.loads(file.read_text("utf-8"))
        # As true captions and with one claim false at a time; the wordings as written mix these.
        sample = [c.true for c in captions if c.folder == file.stem]
        document[file.stem] = score(sample, drawn, _checking(answers)).document()
    return document


def _checking(answers: dict[str, Answers]) -> "Check":
    def check(caption: "Caption", trace: Trace) -> Sequence[Claim]:
        return _restated(caption.text, answers[caption.figure], trace)

    return check


def _restated(text: str, known: Answers, trace: Trace) -> list[Claim]:
    """The claims of a caption, each sentence with what was restated of it."""
    return [
        replace(claim, start=claim.start + start, end=claim.end + start)
        for start, sentence in sentences(text)
        for claim in check_claims(
            sentence,
            trace,
            (),
            [Restatement(kind, quote, says) for kind, quote, says in known[sentence]],  # type: ignore[arg-type]
        )
    ]


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each with the place where it starts."""
    cuts = [0, *(m.end() for m in END.finditer(text)), len(text)]
    for start, stop in itertools.pairwise(cuts):
        sentence = text[start:stop].strip()
        if sentence:
            yield start + text[start:stop].index(sentence), sentence
