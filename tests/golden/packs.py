"""The golden cases of the packs that are shipped, where they have some."""

from collections.abc import Iterator

from generator.pipeline.linking import link_docs
from generator.rendering.render import render
from generator.workspace.docs import VERSIONS
from generator.workspace.formatting import ruff_in_bulk
from generator.workspace.packcases import CASES, PackCase, own_files, pack_cases
from generator.workspace.packs import open_pack, shipped_packs


def shipped_cases() -> Iterator[tuple[str, PackCase]]:
    """Each with the name of its pack."""
    for pack in shipped_packs():
        if (pack.folders[0] / CASES).is_dir():
            for case in pack_cases(pack.folders[0]):
                yield pack.name, case


def made(pack: str, case: PackCase) -> dict[str, bytes]:
    linked = link_docs(case.docs, VERSIONS, lambda name, steps: lambda done: None)
    rendered = render(open_pack(pack), linked.models, ruff=ruff_in_bulk, findings=linked.findings)
    return own_files(rendered)
