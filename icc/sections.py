"""The sections of a run's configuration, except the model roles (`icc.roles`).

Each field belongs to one scope: *generation* fields change what is made, *qc* fields change what is
accepted, *operation* fields change neither.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator

from icc.scope import Section, scoped

CaptionStyle = Literal["short", "medium", "full"]


Places = Annotated[
    tuple[Path, ...],
    AfterValidator(lambda paths: tuple(path.resolve() for path in paths)),
]
"""Paths made absolute: workers have another working directory."""


class SolidConfig(Section):
    """Which templates take part. Unit n goes to family n mod F, then round the family's templates."""

    families: Annotated[
        tuple[str, ...] | None, scoped("generation", "Families to draw from; null: all eight.")
    ] = None
    templates: Annotated[
        tuple[str, ...] | None, scoped("generation", "Templates to draw from; null: all.")
    ] = None
    directories: Annotated[
        Places,
        scoped(
            "operation",
            "Folders of your own templates (docs/templates.md); what is in them is fingerprinted.",
        ),
    ] = ()


class SeedsConfig(Section):
    """Images that reproduce and diversify start from (docs/seeds.md). What is in them is fingerprinted."""

    source: Annotated[
        Path | None,
        AfterValidator(lambda path: None if path is None else path.resolve()),
        scoped(
            "operation",
            "A folder of images, Parquet file or folder of them, or a saved `datasets` directory.",
        ),
    ] = None
    column: Annotated[str, scoped("operation", "Image column of Parquet and `datasets`.")] = "image"
    license: Annotated[
        str | None, scoped("generation", "Licence of the images, kept in every row; must be given.")
    ] = None
    allow_external: Annotated[
        bool,
        scoped("operation", "Let seeds travel to endpoints outside this machine and its network."),
    ] = False
    max_pixels: Annotated[
        int, scoped("generation", "A seed with more pixels is rejected unread.", ge=1024)
    ] = 40_000_000
    min_side: Annotated[
        int, scoped("generation", "A seed with a shorter side is rejected.", ge=1)
    ] = 32
    max_side: Annotated[
        int, scoped("generation", "Seeds are shown to models with no longer side.", ge=64)
    ] = 1536
    benchmarks: Annotated[
        Places,
        scoped("operation", "Images to stay away from, in the same forms as `source`."),
    ] = ()
    near_distance: Annotated[
        int,
        scoped(
            "generation", "Hash distance (of 256) within which pixels are compared.", ge=0, le=96
        ),
    ] = 40


class ReproduceConfig(Section):
    """Pipeline reproduce: code that draws the seed."""

    repairs: Annotated[
        int, scoped("generation", "Times failing code goes back to the coder.", ge=0, le=20)
    ] = 3
    refine: Annotated[
        bool, scoped("generation", "Score the drawing against the seed and feed differences back.")
    ] = False
    target_score: Annotated[
        int, scoped("generation", "Refinement ends above this score.", ge=0, le=100)
    ] = 90
    rounds: Annotated[int, scoped("generation", "Most rounds of refinement.", ge=1, le=50)] = 10


class DiversifyConfig(Section):
    """Pipeline diversify: other figures on the seed's scientific principle."""

    variations: Annotated[
        int, scoped("generation", "Candidates of one seed.", ge=1, le=50)
    ] = 10  # fmt: skip
    repairs: Annotated[
        int, scoped("generation", "Times failing code goes back to the coder.", ge=0, le=20)
    ] = 3


class ImageConfig(Section):
    """Image policy: the stored settings reproduce the pixels from a row's code."""

    dpi: Annotated[float, scoped("generation", "Dots per inch of the image.", ge=30, le=400)] = (
        100.0
    )
    min_px: Annotated[
        int, scoped("generation", "Fewest pixels: a square of this side (256: 65,536).", ge=16)
    ] = 256
    max_px: Annotated[
        int, scoped("generation", "Most pixels: a square of this side (1280: 1,638,400).", le=8192)
    ] = 1280
    figures: Annotated[
        Literal["last", "reject"],
        scoped("generation", "A script with several figures: deliver the last, or reject it."),
    ] = "last"


class LimitsConfig(Section):
    """What one script may use before it is stopped."""

    cpu_seconds: Annotated[float, scoped("generation", "CPU time of one script.", gt=0)] = 20.0
    wall_seconds: Annotated[
        float, scoped("generation", "Wall clock; one lone retry at three times it.", gt=0)
    ] = 40.0
    memory_mb: Annotated[int, scoped("generation", "Memory of one script.", ge=256)] = 2048
    report_mb: Annotated[int, scoped("generation", "Image and trace together.", ge=1)] = 64


class CaptionConfig(Section):
    """How captions and explanations are written."""

    writer: Annotated[
        Literal["grounded", "models"],
        scoped(
            "generation",
            "`grounded`: from trace and facts, no model. `models`: drafted from the image, corrected "
            "from code and trace.",
        ),
    ] = "grounded"
    refine_rounds: Annotated[
        int,
        scoped("generation", "Times a text goes back with claims that do not hold.", ge=0, le=10),
    ] = 2
    restate: Annotated[
        bool,
        scoped(
            "generation",
            "Models' captions and explanations are restated claim by claim by the role reader, so that the drawing decides "
            "what our own readers of English do not understand.",
        ),
    ] = False
    styles: Annotated[
        Mapping[CaptionStyle, float],
        scoped("generation", "Shares of caption styles, by weight."),
    ] = {"full": 0.7, "medium": 0.2, "short": 0.1}


class JudgesConfig(Section):
    """Model judges: a second opinion on what passed every measured rule of a stage."""

    stages: Annotated[
        tuple[Literal["image", "code", "consistency"], ...],
        scoped("qc", "Stages whose survivors the role `judge` is asked about; empty: none."),
    ] = ()
    votes: Annotated[
        int, scoped("qc", "Answers for each question; the majority counts.", ge=1, le=15)
    ] = 1
    restate: Annotated[
        bool,
        scoped(
            "qc",
            "What titles, labels, comments and names of a survivor say is restated by the role reader, and "
            "decided by the drawing.",
        ),
    ] = False


class QcConfig(Section):
    """Quality control. Rules and their default thresholds: docs/rules.md."""

    thresholds: Annotated[
        Mapping[str, float], scoped("qc", "Thresholds by rule name, e.g. `image.blank: 0.005`.")
    ] = {}
    allowed_imports: Annotated[
        tuple[str, ...] | None,
        scoped(
            "qc", "Top-level packages that code may import; null: the default of docs/rules.md."
        ),
    ] = None
    reexecute_share: Annotated[
        float,
        scoped("qc", "Share of template candidates that are run a second time, other hash seed.",
               ge=0, le=1),
    ] = 0.1  # fmt: skip

    @property
    def rule_settings(self) -> dict[str, Any]:
        """What rules read beside their thresholds."""
        return {} if self.allowed_imports is None else {"allowed_imports": self.allowed_imports}


class IsolationConfig(Section):
    """The sandbox."""

    accept_missing: Annotated[
        tuple[str, ...],
        scoped("operation", "Layers that may be missing (see `icc doctor`); empty: none."),
    ] = ()
    accept_canary: Annotated[
        bool,
        scoped("operation", "Let a worker whose floats or pixels differ from the run's take part."),
    ] = False


class ClusterConfig(Section):
    """Where the run happens."""

    workers: Annotated[
        int | None, scoped("operation", "Worker actors, one core each; null: all cores.", ge=1)
    ] = None
    address: Annotated[
        str | None, scoped("operation", "Ray cluster (`auto`, `host:port`); null: start one here.")
    ] = None
    wheel: Annotated[
        Path | None, scoped("operation", "Our wheel, shipped to a cluster that lacks the package.")
    ] = None
    attempts: Annotated[
        int, scoped("operation", "Tries per shard before it is quarantined and reported.", ge=1)
    ] = 3


class BudgetConfig(Section):
    """Where a run that asks models pauses. Raise a cap and start the same command to go on."""

    max_tokens: Annotated[
        int | None, scoped("operation", "Most tokens, prompts and answers together.", ge=1)
    ] = None
    max_cost: Annotated[
        float | None,
        scoped("operation", "Most that may be spent, by the prices of the roles.", gt=0),
    ] = None
    min_keep_rate: Annotated[
        float, scoped("operation", "Pause when a smaller share is accepted.", ge=0, le=1)
    ] = 0.0
    alarm_after: Annotated[
        int, scoped("operation", "Candidates before the keep rate counts.", ge=1)
    ] = 100  # fmt: skip
