"""Types of this version, a module each; a class is imported when it is first used."""

from graph_sdk._runtime.registry import Registry

_registry = Registry(__name__)


def __getattr__(name):
    return _registry.attribute(name)


def __dir__():
    return _registry.names()
