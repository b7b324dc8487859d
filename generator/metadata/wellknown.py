"""What Graph addresses beyond OData: items with well-known names, and items by their path.

Sources: the resource pages of mail folders, special folders, sites, authentication method
configurations, publishing profiles, privileged access and subscriptions, and the page on
addressing drive items.
"""

from __future__ import annotations

from collections.abc import Iterable

_ADDRESSED_BY_PATH = frozenset(("microsoft.graph.driveItem", "microsoft.graph.site"))

_WELL_KNOWN_KEYS: dict[str, frozenset[str]] = {
    "microsoft.graph.mailFolder": frozenset(
        (
            "archive",
            "clutter",
            "conflicts",
            "conversationhistory",
            "deleteditems",
            "drafts",
            "inbox",
            "junkemail",
            "localfailures",
            "msgfolderroot",
            "outbox",
            "recoverableitemsdeletions",
            "scheduled",
            "searchfolders",
            "sentitems",
            "serverfailures",
            "syncissues",
        )
    ),
    "microsoft.graph.driveItem": frozenset(
        ("approot", "cameraroll", "documents", "music", "photos")
    ),
    "microsoft.graph.site": frozenset(("root",)),
    "microsoft.graph.authenticationMethodConfiguration": frozenset(
        (
            "email",
            "fido2",
            "microsoftauthenticator",
            "passwordlessmicrosoftauthenticator",
            "sms",
            "temporaryaccesspass",
        )
    ),
    "microsoft.graph.authorizationPolicy": frozenset(("authorizationpolicy",)),
    "microsoft.graph.onPremisesPublishingProfile": frozenset(("applicationproxy", "provisioning")),
    "microsoft.graph.privilegedAccess": frozenset(("aadgroups", "aadroles", "azureresources")),
    "microsoft.graph.subscription": frozenset(("socketio",)),
}


def is_well_known_key(item: str, name: str) -> bool:
    """Whether ``name`` is a well-known name that stands for the key of an ``item``."""
    return name.lower() in _WELL_KNOWN_KEYS.get(item, ())


def is_addressed_by_path(ancestry: Iterable[str]) -> bool:
    """Whether a path can stand behind an item of a type, given with its base types."""
    return not _ADDRESSED_BY_PATH.isdisjoint(ancestry)
