"""What packs have to say about docs, without rendering anything."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.pipeline.linking import LinkedDocs, Progress, link_docs
from generator.rendering.packs import Pack
from generator.rendering.render import inspect
from generator.review.findings import in_order
from generator.workspace.docs import DocsFolder


def inspect_docs(
    docs: DocsFolder, versions: Sequence[str], packs: Sequence[Pack], progress: Progress
) -> LinkedDocs:
    """Like :func:`link_docs`, with what ``packs`` have to say about the models.

    Raises what :func:`link_docs` raises, :class:`PackError` for a pack that cannot be used.
    """
    linked = link_docs(docs, versions, progress)
    said = [inspect(pack, linked.models) for pack in packs]
    return msgspec.structs.replace(linked, findings=in_order(linked.findings, *said))
