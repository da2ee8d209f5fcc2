"""The error tree. A message names the file or field, the value, and the next action.

    IccError
    ├── ConfigError        a configuration field is unknown, ill-typed or out of range   (exit 2)
    ├── UsageError         a command was called in a way that cannot work                (exit 2)
    ├── RunDirError        a run directory is foreign, torn, or belongs to another run   (exit 1)
    │   └── ShardConflict  two attempts at one shard wrote different bytes               (exit 1)
    ├── RecordError        a row misses a field or holds one that breaks its contract    (exit 1)
    ├── IsolationError     a layer of the sandbox is missing and was not accepted        (exit 1)
    ├── ExecutorError      the sandbox itself failed (never: the script it ran)          (exit 1)
    ├── ModelError         an endpoint refuses what the run asks: key, model, pictures    (exit 1)
    ├── BudgetSpent        a cap on tokens or cost is reached: the run pauses            (exit 1)
    ├── TemplateError      a template breaks its own contract; carries the parameters    (exit 1)
    └── TransientError     the world failed (endpoint down, input/output): retry the shard (exit 1)
        └── DiskFull       no retry helps until someone frees space: the run stops       (exit 1)

Bad *scripts* and bad *candidates* are not errors: they are outcomes and rejections.
"""


class IccError(Exception):
    """Root of the tree; `exit_code` is what the command line returns for it."""

    exit_code = 1


class ConfigError(IccError):
    """A configuration field is unknown, ill-typed or out of range."""

    exit_code = 2


class UsageError(IccError):
    """A command was called in a way that cannot work."""

    exit_code = 2


class RunDirError(IccError):
    """A run directory is foreign, torn, or belongs to another run."""


class ShardConflict(RunDirError):
    """Two attempts at one shard wrote different bytes: determinism is broken, so the run stops."""


class RecordError(IccError):
    """A row misses a field or holds one that breaks its contract."""


class IsolationError(IccError):
    """A layer of the sandbox is missing and the configuration does not accept that."""


class ExecutorError(IccError):
    """The sandbox itself failed; a failing script never raises this."""


class TemplateError(IccError):
    """A template breaks its own contract; the message shows the parameters that prove it."""


class ModelError(IccError):
    """An endpoint refuses what the run asks of it: the key, the model's name, or pictures."""


class BudgetSpent(IccError):
    """A cap is reached: the shard at hand stays uncommitted, its answers are kept, the run pauses."""


class TransientError(IccError):
    """The world failed, not the candidate: the shard stays uncommitted and is retried."""


class DiskFull(TransientError):
    """No space is left: drawing the shard again would not help, so the run stops at once."""
