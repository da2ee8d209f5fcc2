"""Kinds of graphs that words name, against the graph that is drawn (mismatch a)."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from qc.base import Subject
from qc.consistency.network import Network, network
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import statements
from tracer.trace import Trace

Test = Callable[[Network, "re.Match[str]"], bool | None]
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def star(net: Network, _said: re.Match[str]) -> bool:
    """One node is joined to all others, and those to it alone."""
    return net.degrees == [*([1] * (len(net.nodes) - 1)), len(net.nodes) - 1]


def hub(net: Network, _said: re.Match[str]) -> bool:
    """One node is joined to at least most of the others."""
    return net.degrees[-1] >= 0.5 * (len(net.nodes) - 1)


def ring(net: Network, _said: re.Match[str]) -> bool:
    return net.parts == 1 and set(net.degrees) == {2}


def chain(net: Network, _said: re.Match[str]) -> bool:
    return net.parts == 1 and net.degrees == [1, 1, *([2] * (len(net.nodes) - 2))]


def complete(net: Network, _said: re.Match[str]) -> bool:
    return net.degrees[0] == len(net.nodes) - 1


def wheel(net: Network, _said: re.Match[str]) -> bool:
    return net.degrees == [*([3] * (len(net.nodes) - 1)), len(net.nodes) - 1]


def bipartite(net: Network, _said: re.Match[str]) -> bool:
    """Two sets without edges inside; where nodes stand in two rows, the rows are the sets."""
    return net.two_colored and not (net.levels == 2 and net.level_edges)


def complete_bipartite(net: Network, _said: re.Match[str]) -> bool:
    number = len(net.nodes)
    return net.two_colored and net.parts == 1 and any(
        len(net.pairs) == k * (number - k)
        and net.degrees == sorted([k] * (number - k) + [number - k] * k)
        for k in range(1, number)
    )  # fmt: skip


def tree(net: Network, _said: re.Match[str]) -> bool:
    """Connected without a cycle; where nodes stand on levels, edges lead from level to level."""
    joined = net.parts == 1 and len(net.pairs) == len(net.nodes) - 1
    return joined and net.level_edges < 0.2 * len(net.pairs)


def binary(net: Network, said: re.Match[str]) -> bool:
    return tree(net, said) and net.degrees[-1] <= 3


def forest(net: Network, _said: re.Match[str]) -> bool:
    return len(net.pairs) == len(net.nodes) - net.parts


def connected(net: Network, _said: re.Match[str]) -> bool:
    return net.parts == 1


def disconnected(net: Network, said: re.Match[str]) -> bool:
    word = said.groupdict().get("number")
    return net.parts == (NUMBERS.get(word.lower()) or int(word)) if word else net.parts > 1


def regular(net: Network, said: re.Match[str]) -> bool:
    word = said.groupdict().get("number") or "3"
    return set(net.degrees) == {NUMBERS.get(word.lower()) or int(word)}


def acyclic(net: Network, _said: re.Match[str]) -> bool | None:
    return not net.has_cycle if net.directed else None


def cyclic(net: Network, _said: re.Match[str]) -> bool:
    """Some way along the edges comes round; along arrows in their direction."""
    return net.has_cycle if net.directed else len(net.pairs) > len(net.nodes) - net.parts


def grid(net: Network, _said: re.Match[str]) -> bool:
    """Nodes have the neighbors that rows and columns give them, on their row or column."""
    number = len(net.nodes)
    sizes = [(k, number // k) for k in range(2, number) if number % k == 0 and number // k > 1]
    fits = any(net.degrees == _grid_degrees(*size) for size in sizes)
    return fits and net.parts == 1 and net.upright_edges >= 0.9 * len(net.pairs)


def _grid_degrees(rows: int, columns: int) -> list[int]:
    inner = [
        4 - (i in (0, rows - 1)) - (j in (0, columns - 1))
        for i in range(rows)
        for j in range(columns)
    ]
    return sorted(inner)


def layered(net: Network, said: re.Match[str]) -> bool:
    """Every node of a column is joined to all of the next one; or all nodes to all."""
    columns: dict[int, set[int]] = {}
    for k, box in enumerate(net.nodes):
        columns.setdefault(round((box[0] + box[2]) / 12), set()).add(k)
    order = [columns[place] for place in sorted(columns)]
    wanted = {frozenset((a, b)) for one, two in pairwise(order) for a in one for b in two}
    return complete(net, said) or (len(order) > 1 and wanted <= net.pairs)


def looped(net: Network, _said: re.Match[str]) -> bool:
    """Some way along the edges comes round, whatever their direction."""
    return len(net.pairs) > len(net.nodes) - net.parts


def recurring(net: Network, said: re.Match[str]) -> bool | None:
    """Arrows come round; lines decide nothing."""
    return cyclic(net, said) if net.directed and len(net.edges) > 2 else None


def isolated(net: Network, _said: re.Match[str]) -> bool:
    return net.degrees[0] == 0


def eulerian(net: Network, _said: re.Match[str]) -> bool:
    return sum(d % 2 for d in net.degrees) in (0, 2)


NET = r"(?:networks?|graphs?|topolog(?:y|ies))"
WORDS: Mapping[str, Test] = {
    rf"\bstar(?:-shaped)? {NET}|\bstar K_": star,
    r"\bhub[- ]and[- ]spokes?|\bcentral (?:hub|switch|server|router|node)|\bwired to the hub|\beach (?:connected|linked|wired|joined) to (?:the|a) (?:central|hub)": hub,
    rf"\b(?:ring|cycle|cyclic|token[- ]ring) {NET}|\bcycle C_|\bring of (?:\w+ )?(?:nodes|computers|routers|stations|neurons)": ring,
    rf"\b(?:path|linear|chain|line|daisy[- ]chain) {NET}|\bdaisy[- ]chain(?:ed)?\b|\bpath P_": chain,
    rf"\bcomplete (?:\w+ )?{NET} (?:on|of|with)|\bcomplete graph\b|\bcomplete graph \$?K_?\{{?\d|\bfull(?:y[- ]connected)? mesh|\bevery (?:pair of (?:nodes|vertices)|(?:node|vertex) is (?:connected|joined|linked) (?:to|with) every other)": complete,
    rf"\bwheel {NET}": wheel,
    r"\bcomplete bipartite\b|\bK_?\{?\d ?, ?\d\}?": complete_bipartite,
    r"\bbipartite\b": bipartite,
    r"\bbinary (?:search )?tree\b|\bbinary (?:min-?|max-?)?heap\b": binary,
    r"\b(?:spanning|rooted|family|decision|game|phylogenetic|parse|recursion|file|directory|syntax|expression|huffman|genealogical) tree\b|\btree (?:topology|graph|structure|network)\b|\bhierarchical tree\b": tree,
    r"\b(?:acyclic|forest) graph\b|\bno cycles\b|\bwithout cycles\b": forest,
    r"\bdisconnected graph\b|\b(?P<number>two|three|four|five|[2-5]) (?:connected |separate |disjoint )?components\b": disconnected,
    r"(?<!dis)(?<!\w-)\bconnected graph\b|\bgraph is connected\b": connected,
    r"\b(?P<number>two|three|four|five|[2-6])-regular\b|\bcubic graph\b|\bpetersen graph\b": regular,
    r"\bdirected acyclic graph|\bDAG\b|\btopological(?:ly)? (?:sort|order)": acyclic,
    r"\b(?:water|carbon|nitrogen|rock|life|cell|krebs|citric acid|calvin|carnot|otto|stirling|rankine|business|product|feedback|hydrologic(?:al)?|predict-update|design|learning|lunar|sleep|cardiac|heat(?: engine)?|refrigeration|phosphorus|pdca|deming|control|state|instruction|fetch[- \w]*) (?:cycle|loop)\b|\bclosed (?:cycle|loop)\b|\bcyclic (?:process|flow|diagram|graph)\b|\bcircular flow\b|\bcycle diagram\b|\bhamiltonian (?:cycle|circuit)\b": cyclic,
    r"\bgrid graph\b|\blattice graph\b": grid,
    r"\b(?:closed|carbon|aromatic|benzene|cyclohexane|cyclopentane|(?:five|six|seven)-membered|hexagonal) ring\b|\bbenzene\b|\bcyclo(?:prop|but|pent|hex)ane\b|\bring of (?:\w+ ){1,2}(?:atoms|carbons)\b": looped,
    r"\b(?:its|one|endless|repeating|annual|yearly|seasonal|\w+-stroke|the \w+|a \w+) cycle\b|\bcycle of\b": recurring,
    r"\bisolated (?:node|vertex)\b": isolated,
    r"\beuler(?:ian)? (?:path|trail|circuit|cycle|graph|tour)\b": eulerian,
}  # fmt: skip
LAYERED = re.compile(
    r"\bfully[- ]connected (?:(?:feed-?forward|neural|artificial|multilayer) )*(?:networks?|layers)|\bdense layers|\bmulti-?layer perceptron"
    r"|\b(?:every|each) (?:node|neuron|unit)\b.{0,40}\b(?:every|each|all)\b.{0,30}\bnext layer",
    re.IGNORECASE,
)
"""Words for networks in layers, which those below keep from other tests."""
OTHERWISE = re.compile(
    r"\b(?:not|no longer|non|without|never|versus|vs|before|after|removed|missing|except|minus|partial\w*|search space|maximum spanning|minimum spanning"
    r"|layout|neural|layers?|complement|contains?|sub\w*|spanning tree of|star field|shortest|dijkstra|breadth|depth|bfs|dfs|matching|coloring|flow network|walk)\b",
    re.IGNORECASE,
)
EXTRA = re.compile(r"\bcycles?\b", re.IGNORECASE)


class Topology(TraceRule):
    """Words name a kind of graph, and the nodes and edges that are drawn make another one (mismatch a).

    A star that is a ring, a tree with a cycle, a cycle whose last arrow is missing, a bipartite graph with
    an edge inside of one side. Judged are figures of one flat panel whose lines all join things.
    Measured: kinds that the drawn graph is not.
    """

    name = "consistency.topology"
    silent = "no kind of graph is named"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = [
            (match, test)
            for words, _ in statements(subject, trace)
            for pattern, test in WORDS.items()
            if (match := re.search(pattern, words, re.IGNORECASE))
            and not OTHERWISE.search(EXTRA.sub("", words))
        ]
        said += [
            (m, layered) for words, _ in statements(subject, trace) if (m := LAYERED.search(words))
        ]
        net = network(trace) if said else None
        if net is None or net.loose > 0.2 * len(net.edges):
            return None
        answers = {test: (test(net, match), match[0]) for match, test in said}
        if all(answer is None for answer, _ in answers.values()):
            return None
        return [
            (f"the words say {words!r}, the drawn graph is none", None)
            for answer, words in answers.values()
            if answer is False
        ]
