"""What both clients share: settings, groups, and how a method becomes a call."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.registry import Registry
    from graph_sdk._runtime.settings import Settings


class BaseClient(ABC):
    """Settings and groups of a client; use ``Graph`` or ``AsyncGraph``."""

    _version = "v1.0"
    _package = ""

    def __init__(
        self,
        *,
        cloud: str,
        base_url: str | None,
        scopes: Sequence[str] | None,
        timeout: float | None,
        retries: int,
        headers: Mapping[str, str] | None,
        transport: Mapping[str, Any],
        credential: object,
    ) -> None:
        from graph_sdk._runtime.settings import Settings

        if credential is not None and not hasattr(credential, "get_token"):
            raise TypeError(
                f"the credential, of type {type(credential).__name__}, has no get_token"
            )
        self._settings: Settings = Settings(
            self._version,
            cloud=cloud,
            base_url=base_url,
            scopes=scopes,
            timeout=timeout,
            retries=retries,
            headers=headers,
            transport=transport,
        )
        self._groups: dict[str, Any] = {}
        self._models: Registry | None = None

    @property
    def _registry(self) -> Registry:
        if self._models is None:
            self._models = import_module(f"{self._package}.models")._registry
        assert self._models is not None
        return self._models

    def _invoke(
        self,
        operation: Any,
        keys: Mapping[str, Any],
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
        body: Any,
        via: str | None,
        link: str | None,
        options: Mapping[str, Any] | None,
    ) -> Any:
        """Carry out an operation; what a group's method returns."""
        from graph_sdk._runtime.call import build_call

        call = build_call(
            self._settings,
            self._registry,
            operation,
            keys,
            query,
            headers,
            body,
            via,
            link,
            options or {},
        )
        return self._answer(call)

    @abstractmethod
    def _answer(self, call: Call) -> Any:
        """The decoded answer of ``call``, or what awaits it."""

    def __repr__(self) -> str:
        return f"<{type(self).__qualname__} {self._settings.root}>"


class GroupProperty:
    """A group of methods as an attribute of the client, imported when first used."""

    def __init__(self, module: str, name: str, doc: str = "") -> None:
        self.module = module
        self.name = name
        self.__doc__ = doc

    def __get__(self, client: BaseClient | None, owner: type[Any]) -> Any:
        if client is None:
            return self
        group = client._groups.get(self.name)
        if group is None:
            module = import_module(f"{client._package}.groups.{self.module}")
            group = getattr(module, self.name)(client)
            client._groups[self.name] = group
        return group

    def __set__(self, client: BaseClient, value: object) -> None:
        raise AttributeError(f"{self.module} is a group of methods; it cannot be set")
