"""Is a template the same in another process? Digests of all it says, under another hash seed.

    python -m pipelines.authoring.stability MODULE COUNT [FOLDER]

prints one JSON object (MODULE is a file's name where a folder is given): for each index, hashes of its parameters, facts, sentences and script.
"""

import hashlib
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from icc.errors import TemplateError
from icc.record import canonical_json
from pipelines.identity import rooms_root
from templates.base import Template
from templates.emit import emit
from templates.registry import folder_of, in_folder

OTHER_HASH_SEED = "20011"

Digests = dict[str, dict[str, str]]


def digests(template: Template, count: int) -> Digests:
    """Hashes of what the template says about each of its first instances, by index."""
    found: Digests = {}
    for index in range(min(count, template.capacity)):
        instance = template.sample(index)
        if instance.exhausted:
            continue
        facts = [fact.to_json() for fact in instance.facts]
        sentences = [sentence.text for sentence in template.sentences(instance)]
        found[str(index)] = {
            "parameters": _hash(canonical_json(instance.values)),
            "facts": _hash(canonical_json(facts)),
            "sentences": _hash(canonical_json(sentences)),
            "script": _hash(emit(instance).code),
        }
    return found


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def unstable(template: Template, count: int) -> list[str]:
    """What differs between this process and one with another hash seed, in words."""
    paths = [str(rooms_root()), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, "-P", "-m", __name__, *_address(template, count)],
        env={**os.environ, "PYTHONHASHSEED": OTHER_HASH_SEED, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise TemplateError(f"template {template.name}: it fails in a process of its own: {last}")
    there: Digests = json.loads(done.stdout)
    return [
        f"instance {index}: {what} differ in another process; do not iterate over sets, use `hash`, "
        "or draw random numbers outside `Say` and the space"
        for index, here in digests(template, count).items()
        for what, value in here.items()
        if there.get(index, {}).get(what) != value
    ]


def _address(template: Template, count: int) -> list[str]:
    """The template's module alone: the other process need not import the whole catalogue."""
    folder = folder_of(template)
    if folder is None:
        return [template.module, str(count)]
    return [template.module.rpartition(".")[2], str(count), str(folder)]


def main() -> None:
    module, count, *folder = sys.argv[1:]
    if folder:
        found = in_folder(Path(folder[0])).values()
        template = next(t for t in found if t.module.rpartition(".")[2] == module)
    else:
        template = import_module(module).TEMPLATE
    print(json.dumps(digests(template, int(count))))


if __name__ == "__main__":
    main()
