"""microsoft.graph.localeInfo."""

from graph_sdk._runtime.model import Model, Property


class LocaleInfo(Model):
    """Language and country of a user.

    Attributes:
        display_name: The locale in words, as in English (United States).
        locale: Language and country as a code, as in en-us.
    """

    __slots__ = ()
    _type = "microsoft.graph.localeInfo"

    display_name = Property("displayName")
    locale = Property("locale")
