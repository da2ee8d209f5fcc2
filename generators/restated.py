"""What a caption claims, restated by the role reader for one candidate."""

from generators.studio import Studio, Unanswered
from qc.claims import Restatement
from qc.reader import ROLE, RestatedClaims, reading_parts, reading_prompt
from tracer.trace import Trace


async def restatements(
    studio: Studio, text: str, trace: Trace, step: str
) -> tuple[Restatement, ...]:
    """What the text claims. Nothing if the reader refuses or answers junk: then our own readers of
    English are all there is, and no candidate ends for it."""
    try:
        answer = await studio.ask_for(
            RestatedClaims, ROLE, step, reading_prompt(), reading_parts(text, trace)
        )
    except Unanswered:
        return ()
    return answer.restatements
