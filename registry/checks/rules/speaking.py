"""What rules ask of sources: which spoke by a day, and of which day each speaks."""

from __future__ import annotations

from registry.questions.spoken import Spoken, days_after

__all__ = ["Spoken", "days_after"]
