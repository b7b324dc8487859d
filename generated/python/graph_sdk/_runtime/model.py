"""Models: light views over the JSON of the service.

A model keeps the parsed JSON as it came, unknown properties too. An attribute reads one
property from it and turns it into a Python value then; what is set is remembered, so
that an update sends nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self, cast, dataclass_transform

from graph_sdk._runtime.edm import to_json
from graph_sdk._runtime.property import CollectionProperty as CollectionProperty
from graph_sdk._runtime.property import Property as Property
from graph_sdk._runtime.registry import reference, referenced, registry_of

_NOTHING: frozenset[str] = frozenset()


@dataclass_transform(kw_only_default=True, eq_default=False)
class Model:
    """A structured value of the service: an entity or a complex value.

    Built by keywords, ``Message(subject="Hi")``, or from JSON by ``from_dict``. An
    attribute that the value does not have reads as None. ``model["jsonName"]`` gives
    the JSON value of any property, declared or not; ``"jsonName" in model`` tells
    whether it is there.
    """

    __slots__ = ("_data", "_views", "_changed")
    _type: str | None = None

    # The decorator sets it; stub checkers want it declared.
    __dataclass_transform__: ClassVar[dict[str, Any]]

    _data: dict[str, Any]
    _views: dict[str, tuple[Any, tuple[Any, ...] | None]]
    _changed: set[str] | frozenset[str] | None

    def __init__(self, **properties: Any) -> None:
        self._data = {}
        self._views = {}
        self._changed = None
        self._assign(properties)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """A model of JSON ``data``, as if built by hand: an update sends all of it.

        An ``@odata.type`` that names a derived type gives a model of that type.
        """
        copied = to_json(data)
        registry = registry_of(cls.__module__)
        found: type[Model] = cls
        if registry is not None:
            found = registry.model_class(copied.get("@odata.type"), cls)
        model = cast(Self, found._from_wire(copied))
        model._changed = None
        return model

    @classmethod
    def _from_wire(cls, data: dict[str, Any]) -> Self:
        """A model over JSON that was received; nothing in it counts as changed."""
        model = object.__new__(cls)
        model._data = data
        model._views = {}
        model._changed = _NOTHING
        return model

    def to_dict(self) -> dict[str, Any]:
        """The whole value as JSON, in a dict of its own."""
        return {name: self._current(name) for name in self._data}

    def _current(self, name: str) -> Any:
        """The JSON value of a property as it is now, changes inside it included."""
        kept = self._views.get(name)
        if kept is None:
            return to_json(self._data[name])
        view, snapshot = kept
        if snapshot is None or list(snapshot) != view:
            return to_json(view)
        if any(isinstance(item, Model) for item in view):
            return to_json(view)
        return to_json(self._data[name])

    def _changes(self) -> dict[str, Any]:
        """What an update has to send: the properties set, or changed inside."""
        if self._changed is None:
            return self.to_dict()
        return {
            name: self._current(name)
            for name in self._data
            if name in self._changed or self._changed_inside(name)
        }

    def _changed_inside(self, name: str) -> bool:
        viewed = self._views.get(name)
        if viewed is None:
            return False
        view, snapshot = viewed
        if isinstance(view, Model):
            return view._changed is None or bool(view._changes())
        if snapshot is None or list(snapshot) != view:
            return True
        return any(isinstance(item, Model) and bool(item._changes()) for item in view)

    def _assign(self, properties: Mapping[str, Any]) -> None:
        cls = type(self)
        for name, value in properties.items():
            if not isinstance(getattr(cls, name, None), Property):
                raise TypeError(_explain(cls, name))
            setattr(self, name, value)

    def _set(self, name: str, value: Any, view: Any = None) -> None:
        """Put the JSON ``value`` of a property, which ``view`` shows as Python."""
        self._data[name] = value
        if view is None:
            self._views.pop(name, None)
        else:
            self._views[name] = (view, None)
        self._mark(name)

    def _mark(self, name: str) -> None:
        if self._changed is _NOTHING:
            self._changed = {name}
        elif isinstance(self._changed, set):
            self._changed.add(name)

    def __getitem__(self, name: str) -> Any:
        if name not in self._data:
            raise KeyError(name)
        return self._current(name)

    def __setitem__(self, name: str, value: Any) -> None:
        self._set(name, to_json(value))

    def __delitem__(self, name: str) -> None:
        del self._data[name]
        self._views.pop(name, None)
        if isinstance(self._changed, set):
            self._changed.discard(name)

    def __contains__(self, name: object) -> bool:
        return name in self._data

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        from graph_sdk._runtime.representation import describe

        return describe(self)

    def __reduce__(self) -> tuple[Any, ...]:
        changed = None if self._changed is None else set(self._changes())
        return _restore, (reference(type(self)), self.to_dict(), changed)

    def __replace__(self, **properties: Any) -> Self:
        """A copy with other ``properties``, for ``copy.replace`` (Python 3.13)."""
        restore, state = self.__reduce__()
        made: Self = restore(*state)
        made._assign(properties)
        return made


def _explain(cls: type[Model], name: str) -> str:
    from graph_sdk._runtime.errors import did_you_mean
    from graph_sdk._runtime.representation import attribute_names

    hint = did_you_mean(name, attribute_names(cls).values())
    return f"{cls.__name__} has no property {name!r}{hint}"


def _restore(cls: Any, data: dict[str, Any], changed: set[str] | None) -> Model:
    model: Model = referenced(cls)._from_wire(data)
    model._changed = changed
    return model
