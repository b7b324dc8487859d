"""CSDL documents read into the entity data model."""

import pytest

from generator.metadata.csdl import CsdlError, read_csdl
from generator.odata import CollectionType, NamedType, PrimitiveType, StreamType
from tests.metadata.sample import CSDL, SCHEMA

EMPTY = '<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="n">{}</Schema>'


def test_types_carry_base_key_and_properties_without_aliases() -> None:
    user = SCHEMA.structured("microsoft.graph.user")
    assert user is not None
    assert user.entity
    assert user.base == "microsoft.graph.directoryObject"
    types = {each.name: each.type for each in user.properties}
    assert types["skills"] == CollectionType(PrimitiveType("Edm.String"))
    assert types["settings"] == NamedType("microsoft.graph.settings")
    contained = {each.name for each in user.properties if each.contained}
    assert contained == {"messages", "photo", "drive"}
    entity = SCHEMA.structured("microsoft.graph.entity")
    assert entity is not None
    assert entity.key == ("id",)
    assert entity.abstract
    assert not entity.properties[0].nullable
    item = SCHEMA.property("microsoft.graph.driveItem", "content")
    assert item is not None
    assert item.type == StreamType()


def test_enumerations_operations_and_container() -> None:
    model = SCHEMA.model
    assert [(each.name, each.members, each.flags) for each in model.enumerations] == [
        ("microsoft.graph.importance", ("low", "high"), False),
        ("microsoft.graph.weekdays", ("monday",), True),
    ]
    send = next(each for each in model.operations if each.name == "microsoft.graph.sendMail")
    assert send.action
    assert send.binding == NamedType("microsoft.graph.user")
    assert [each.name for each in send.parameters] == ["Message"]
    now = next(each for each in model.operations if each.name == "microsoft.graph.now")
    assert now.binding is None
    assert {each.name: each.type for each in model.resources} == {
        "users": CollectionType(NamedType("microsoft.graph.user")),
        "groups": CollectionType(NamedType("microsoft.graph.group")),
        "me": NamedType("microsoft.graph.user"),
    }
    assert [(each.name, each.operation) for each in model.imports] == [
        ("now", "microsoft.graph.now")
    ]


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"no markup",
        b"<Schema>",
        b"<Schema Namespace='n'/>",
        EMPTY.format("<EntityType/>").encode(),
        EMPTY.format("<Action Name='a' IsBound='true'/>").encode(),
        EMPTY.format("<EntityType Name='a'><Property Name='p'/></EntityType>").encode(),
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_csdl_is_refused(document: bytes) -> None:
    with pytest.raises(CsdlError):
        read_csdl(document)


def test_document_types_are_refused_and_entities_are_not_read() -> None:
    secret = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {name} '{f'&{chr(ord(name) - 1)};' * 10}'>" for name in "bcdefgh"
    )
    for prolog in (secret, bomb + "]>", '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">'):
        body = EMPTY.format("<EnumType Name='&x;'/>" if "x" in prolog[:30] else "")
        with pytest.raises(CsdlError):
            read_csdl((prolog + body).encode())
        with pytest.raises(CsdlError):
            read_csdl((prolog + EMPTY.format("<EnumType Name='a&h;'/>")).encode())


def test_elements_of_other_vocabularies_are_passed_over() -> None:
    document = CSDL.replace(
        "<EntityContainer", "<a:b xmlns:a='urn:a' Name='x'/><!-- c --><EntityContainer"
    )
    assert read_csdl(document.encode()) == SCHEMA.model
