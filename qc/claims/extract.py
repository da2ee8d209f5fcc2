"""What a caption claims: finds the checkable statements in English prose, without judging them.

Readers run from the most telling pattern to the least (quoted text, ranges, coordinates, sequences,
counts, plain numbers, line styles, colors, presence), and what one has taken, no later one reads again.
"""

from qc.claims.looks import colors, hex_colors, presence, styles
from qc.claims.mention import Mention, Prose
from qc.claims.phrases import numbers
from qc.claims.places import coordinates, labels, ranges
from qc.claims.sequences import sequences

READERS = (labels, ranges, coordinates, hex_colors, sequences, numbers, styles, colors, presence)


def extract(caption: str) -> list[Mention]:
    """Every checkable statement of the caption, in the order of the text."""
    prose = Prose(caption, caption)
    for reader in READERS:
        for mention in list(reader(prose)):
            prose.mentions.append(mention)
            prose.take(mention.start, mention.end)
    return sorted(prose.mentions, key=lambda m: (m.start, m.end))
