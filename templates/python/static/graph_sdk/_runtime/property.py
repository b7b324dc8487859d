"""Properties: the attributes of a model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from graph_sdk._runtime.edm import reader, to_json
from graph_sdk._runtime.registry import registry_of

if TYPE_CHECKING:
    from graph_sdk._runtime.model import Model
    from graph_sdk._runtime.registry import Registry

T = TypeVar("T")

_TEXTS = (str, bytes, bytearray, memoryview)


class Property(Generic[T]):
    """One property of a structured type.

    ``name`` is the JSON name; ``type`` an Edm type, the name of a type in ``models``,
    a class, or None where the JSON value stands as it is. An absent property reads as
    None. Set it to send it with the next update, to None to send null; delete it to
    leave it out.
    """

    __slots__ = ("name", "type", "attribute", "_owner", "_read_item")

    def __init__(self, name: str, type: str | type[Any] | None = None) -> None:
        self.name = name
        self.type = type
        self.attribute = name
        self._owner = ""
        self._read_item: Callable[[Any], Any] | None = None

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name
        self._owner = owner.__module__

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Property[T]: ...
    @overload
    def __get__(self, instance: Model, owner: type[Any]) -> T | None: ...
    def __get__(self, instance: Model | None, owner: type[Any]) -> Any:
        if instance is None:
            return self
        value = instance._data.get(self.name)
        if value is None or (self.type is None and type(value) is not list):
            return value
        return self._view(instance, value)

    def __set__(self, instance: Model, value: T | None) -> None:
        given: Any = value
        if hasattr(given, "to_dict"):
            self._tell_type(given)
            instance._set(self.name, given._data, given)
        elif isinstance(given, Sequence) and not isinstance(given, _TEXTS):
            for item in given:
                self._tell_type(item)
            # A list that reads as it is stays the caller's own, and may still grow.
            kept = self.type is None or all(hasattr(item, "to_dict") for item in given)
            view = given if kept and isinstance(given, list) else None
            instance._set(self.name, self._to_json(given), view)
        else:
            instance._set(self.name, self._to_json(given))

    def __delete__(self, instance: Model) -> None:
        try:
            del instance[self.name]
        except KeyError:
            raise AttributeError(self.attribute) from None

    def __repr__(self) -> str:
        return f"<property {self.attribute} ({self.name})>"

    def _view(self, instance: Model, value: Any) -> Any:
        """The Python value of JSON ``value``; a list or model is kept for changes."""
        kept = instance._views.get(self.name)
        if kept is not None:
            return kept[0]
        read = self._read_item or self._reader()
        if type(value) is list:
            view = [item if item is None else read(item) for item in value]
            instance._views[self.name] = (view, tuple(view))
            return view
        view = read(value)
        if type(value) is dict and view is not value:
            instance._views[self.name] = (view, None)
        return view

    def _reader(self) -> Callable[[Any], Any]:
        kind = self.type
        read: Callable[[Any], Any] | None
        if kind is None:
            read = _as_is
        elif isinstance(kind, str) and kind.startswith("Edm."):
            read = reader(kind) or _as_is
        else:
            read = item_reader(kind, registry_of(self._owner))
        self._read_item = read
        return read

    def _to_json(self, value: Any) -> Any:
        return to_json(value, self.type if isinstance(self.type, str) else None)

    def _tell_type(self, value: Any) -> None:
        """Name the type of a derived value, which the service cannot guess."""
        own = getattr(value, "_type", None)
        if own is None or not isinstance(self.type, str) or "@odata.type" in value:
            return
        registry = registry_of(self._owner)
        declared = registry.qualified_name(self.type) if registry else None
        if declared is not None and declared != own:
            value["@odata.type"] = f"#{own}"


class CollectionProperty(Property[list[T]]):
    """A property with a collection of models: any sequence of them can be set.

    So a ``list[FileAttachment]`` is a value where attachments are declared.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __set__(self, instance: Model, value: Sequence[T] | None) -> None: ...


def item_reader(
    kind: str | type[Any], registry: Registry | None
) -> Callable[[Any], Any]:
    """What turns JSON into a value of ``kind``: a class or the name of its type.

    A structured type takes a dict, an enumeration a string; anything else stands.
    """
    from graph_sdk._runtime.model import Model

    cls: Any = kind
    if isinstance(kind, str):
        cls = registry.resolve(kind) if registry is not None else Model
    if not issubclass(cls, Model):
        return lambda value: cls(value) if isinstance(value, str) else value
    make = cls._from_wire

    def read(value: Any) -> Any:
        if type(value) is not dict:
            return value
        if registry is None or "@odata.type" not in value:
            return make(value)
        return registry.model_class(value["@odata.type"], cls)._from_wire(value)

    return read


def _as_is(value: Any) -> Any:
    return value
