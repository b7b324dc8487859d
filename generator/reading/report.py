"""Where the readers put what they have to say about a page."""

from __future__ import annotations

from generator.diagnostics import Report

__all__ = ["Report"]
