"""One instance of a template, with everything the template says about it, as JSON."""

import json
from typing import Any

from icc.errors import TemplateError
from icc.record import canonical_json
from icc.seeds import PathPart
from templates.base import Instance
from templates.emit import emit
from tracer.executor import Executor

SHOWN_VALUES = 6


def specimen(instance: Instance, *key: PathPart) -> dict[str, Any]:
    """The template's space and the instance's parameters, facts, sentences and script.

    Raises TemplateError if the instance has no figure.
    """
    template = instance.template
    emission = emit(instance, *key)
    sentences = template.sentences(instance, *key)
    return {
        "name": template.name,
        "family": template.family,
        "module": template.module,
        "version": template.version,
        "dimension": template.dimension,
        "doc": (template.__doc__ or "").strip(),
        "cardinality": template.space.cardinality,
        "capacity": template.capacity,
        "axes": [
            {
                "name": name,
                "size": len(axis),
                "values": [repr(axis[k])[:40] for k in range(min(SHOWN_VALUES, len(axis)))],
            }
            for name, axis in template.space.axes.items()
        ],
        "writing": {name: [repr(c) for c in choices] for name, choices in template.writing.items()},
        "instance": {
            "index": instance.index,
            "params": json.loads(canonical_json(dict(instance.values))),
            "rejects": list(instance.rejects),
            "level": template.level(instance.p),
            "facts": json.loads(canonical_json([f.to_json() for f in instance.facts])),
            "sentences": [{"topic": s.topic, "text": s.text, "basis": s.basis} for s in sentences],
            "layout": emission.layout,
            "code": emission.code,
        },
    }


def draw_instance(document: dict[str, Any]) -> bytes:
    """The specimen's picture (PNG); TemplateError if its script does not draw."""
    with Executor() as executor:
        render = executor.run(document["instance"]["code"])
    if render.png is None:
        error = render.error
        raise TemplateError(
            f"template {document['name']}: the script of instance {document['instance']['index']} "
            f"ended as {render.outcome}: {error.message if error else ''}"
        )
    return render.png
