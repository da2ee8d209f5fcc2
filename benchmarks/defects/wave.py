# class: code.hidden_state | Curves depend on hidden mutable global state changed by calls.
"""Standing waves on a string: the first four harmonics.

Every panel shows one harmonic with its nodes marked by dots.
"""
import matplotlib.pyplot as plt
import numpy as np

# Running state shared by the helpers
_state = {"n": 0, "phase": 0.0}


def next_mode():
    """Return the mode number for this call."""
    global _state
    _state["n"] += 1
    _state["phase"] += np.pi / 7 * _state["n"]
    return _state["n"]


def amplitude():
    """Amplitude that goes with the latest mode."""
    return np.cos(_state["phase"]) + 0.2 * _state["n"]


def shape(x):
    """Displacement of the string for the latest mode."""
    n = next_mode()
    return amplitude() * np.sin(n * np.pi * x)


x = np.linspace(0, 1, 300)
fig, axes = plt.subplots(4, 1, figsize=(7, 8), sharex=True)

for ax in axes:
    y = shape(x)
    n = _state["n"]
    ax.plot(x, y, color="darkred", lw=2)
    ax.plot(np.arange(n + 1) / n, np.zeros(n + 1), "ko", ms=5)
    ax.axhline(0, color="grey", lw=0.8)
    ax.set_ylabel(f"n = {n}")
    ax.set_ylim(-1.5, 1.5)

axes[0].set_title("Harmonics of a vibrating string")
axes[-1].set_xlabel("Position along the string (x/L)")
fig.tight_layout()
plt.show()
