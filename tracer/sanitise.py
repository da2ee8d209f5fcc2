"""Text from a script made fit for prompts, rows and terminals: bounded, printable, no addresses.

Paths of this machine and memory addresses differ from run to run; left in, they would leak into
data and break the promise of byte-identical shards.
"""

import re
import sys
import sysconfig

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")
_LIBRARY = re.compile(r"(?:/[^\s/:'\"<>]+)+/(?:site|dist)-packages/")
_STDLIB = re.compile(r"(?:/[^\s/:'\"<>]+)+/lib/python3\.\d+/")
_PREFIXES = sorted(
    {sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib")} - {"/", "/usr", ""},
    key=len,
    reverse=True,
)
TRUNCATED = "… [truncated]"


def clean(text: str, limit: int) -> str:
    """At most `limit` characters, without control characters, addresses or machine paths."""
    text = text[: 4 * limit].replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROLS.sub("", _ESCAPES.sub("", text))
    text = _STDLIB.sub("", _LIBRARY.sub("", _ADDRESS.sub("0x…", text)))
    for prefix in _PREFIXES:
        text = text.replace(prefix, "<python>")
    return text if len(text) <= limit else text[: limit - len(TRUNCATED)] + TRUNCATED
