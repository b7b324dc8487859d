"""Models: reading, change tracking, conversion."""

import collections
import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone
from uuid import UUID

import pytest

from graph_sdk import Model
from tests.sample import models
from tests.sample.models import BodyType, FileAttachment, MailboxSettings, Message, User

ALEX = {
    "@odata.type": "#microsoft.graph.user",
    "id": "1",
    "displayName": "Alex",
    "birthday": "1990-01-31T00:00:00.1234567Z",
    "hireDate": "2020-02-29",
    "workStart": "08:30:00.0000000",
    "breakLength": "PT1H30M",
    "tenantId": "6F9619FF-8B86-D011-B42D-00C04FC964FF",
    "businessPhones": ["1", "2"],
    "tenantIds": ["6F9619FF-8B86-D011-B42D-00C04FC964FF"],
    "mailboxSettings": {"timeZone": "UTC", "newSetting": 1},
    "messages": [{"subject": "Hi", "bodyType": "html"}, {"subject": "Ho"}],
    "brandNew": {"deep": [1, 2]},
}


def alex() -> User:
    return User._from_wire(copy.deepcopy(ALEX))


def test_primitive_types_read_as_python_values():
    user = alex()
    assert user.display_name == "Alex"
    assert user.birthday == datetime(1990, 1, 31, 0, 0, 0, 123456, timezone.utc)
    assert user.hire_date == date(2020, 2, 29)
    assert user.work_start == time(8, 30)
    assert user.break_length == timedelta(hours=1, minutes=30)
    assert user.tenant_id == UUID("6f9619ff-8b86-d011-b42d-00c04fc964ff")
    assert user.tenant_ids == [user.tenant_id]


def test_a_value_that_does_not_parse_is_given_back_as_sent():
    user = User._from_wire({"birthday": "String (timestamp)", "tenantId": 7})
    assert user.birthday == "String (timestamp)"
    assert user.tenant_id == 7


def test_absent_and_null_read_as_none_and_can_be_told_apart():
    user = User._from_wire({"jobTitle": None})
    assert user.job_title is None and user.display_name is None
    assert "jobTitle" in user and "displayName" not in user


def test_unknown_properties_are_kept_and_reachable():
    user = alex()
    assert user["brandNew"] == {"deep": [1, 2]}
    assert user.to_dict() == ALEX
    assert user.mailbox_settings["newSetting"] == 1
    with pytest.raises(KeyError):
        user["nothing"]


def test_nested_values_are_models_and_the_same_each_time():
    user = alex()
    assert isinstance(user.mailbox_settings, MailboxSettings)
    assert user.mailbox_settings is user.mailbox_settings
    assert [message.subject for message in user.messages] == ["Hi", "Ho"]


def test_odata_type_picks_the_class_below_the_declared_one():
    message = Message._from_wire(
        {
            "attachments": [
                {"@odata.type": "#microsoft.graph.fileAttachment", "name": "a"},
                {"@odata.type": "#microsoft.graph.brandNewAttachment"},
                {"@odata.type": "#microsoft.graph.user"},
            ]
        }
    )
    classes = [type(item) for item in message.attachments]
    assert classes == [FileAttachment, models.Attachment, models.Attachment]


def test_enumerations_are_strings_and_let_unknown_members_through():
    message = Message._from_wire({"bodyType": "html"})
    assert message.body_type is BodyType.HTML
    assert message.body_type == "html" and str(message.body_type) == "html"
    other = Message._from_wire({"bodyType": "markdown"}).body_type
    assert isinstance(other, BodyType) and other == BodyType("markdown")
    assert str(other) == "markdown"
    assert not other.is_known and BodyType.TEXT.is_known
    assert pickle.loads(pickle.dumps(other)) == other
    assert "markdown" not in BodyType.__members__


def test_an_update_sends_only_what_was_set_nulls_included():
    user = alex()
    assert user._changes() == {}
    user.job_title = None
    assert user._changes() == {"jobTitle": None}
    user.hire_date = date(2026, 1, 2)
    user.break_length = timedelta(minutes=-1, seconds=-0.5)
    assert user._changes() == {
        "jobTitle": None,
        "hireDate": "2026-01-02",
        "breakLength": "-PT1M0.5S",
    }


def test_reading_changes_nothing():
    user = alex()
    assert repr(user) and user.tenant_ids and user.birthday
    assert user.messages and user.mailbox_settings
    assert user._changes() == {}
    assert user.to_dict() == ALEX


def test_a_change_inside_sends_the_whole_property():
    user = alex()
    user.mailbox_settings.time_zone = "CET"
    assert user._changes() == {"mailboxSettings": {"timeZone": "CET", "newSetting": 1}}


def test_changes_in_lists_are_seen():
    user = alex()
    user.business_phones.append("3")
    assert user._changes() == {"businessPhones": ["1", "2", "3"]}
    user = alex()
    user.messages[1].subject = "Hey"
    assert user._changes() == {
        "messages": [{"subject": "Hi", "bodyType": "html"}, {"subject": "Hey"}]
    }
    user = alex()
    del user.messages[0]
    assert user._changes() == {"messages": [{"subject": "Ho"}]}
    user = alex()
    user.tenant_ids.append(UUID(int=1))
    assert len(user._changes()["tenantIds"]) == 2


def test_a_list_that_was_set_may_change_later():
    user = User()
    phones = ["1"]
    user.business_phones = phones
    phones.append("2")
    assert user.to_dict() == {"businessPhones": ["1", "2"]}


def test_dicts_and_strings_that_were_set_read_as_models_and_members():
    user = User()
    setattr(user, "messages", [{"subject": "Hi"}])
    setattr(user, "mailbox_settings", {"timeZone": "UTC"})
    setattr(user, "body_types", ("text",))
    assert user.messages[0].subject == "Hi"
    assert user.mailbox_settings.time_zone == "UTC"
    assert user.body_types == [BodyType.TEXT]
    user.messages[0].subject = "Ho"
    assert user.to_dict()["messages"] == [{"subject": "Ho"}]


def test_deleting_an_attribute_leaves_the_property_out():
    user = alex()
    user.job_title = "x"
    del user.job_title
    assert user._changes() == {} and "jobTitle" not in user
    with pytest.raises(AttributeError):
        del user.job_title


def test_a_model_built_by_keywords_sends_all_it_was_given():
    user = User(
        display_name="Alex",
        job_title=None,
        birthday=datetime(2020, 1, 1, tzinfo=timezone.utc),
        mailbox_settings=MailboxSettings(time_zone="UTC"),
        body_types=[BodyType.TEXT, "other"],
    )
    assert user._changes() == user.to_dict()
    assert user.to_dict() == {
        "displayName": "Alex",
        "jobTitle": None,
        "birthday": "2020-01-01T00:00:00Z",
        "mailboxSettings": {"timeZone": "UTC"},
        "bodyTypes": ["text", "other"],
    }


def test_an_unknown_keyword_is_an_error():
    with pytest.raises(TypeError, match="'dispaly_name'; did you mean 'display_name'"):
        User(dispaly_name="x")
    with pytest.raises(AttributeError):
        User().dispaly_name = "x"


def test_a_derived_value_names_its_type():
    message = Message(attachments=[FileAttachment(content_bytes=b"\x00\x01")])
    assert message.to_dict()["attachments"] == [
        {"contentBytes": "AAE=", "@odata.type": "#microsoft.graph.fileAttachment"}
    ]
    assert message.attachments[0].content_bytes == b"\x00\x01"


@pytest.mark.parametrize("sequence", [list, tuple, collections.UserList])
def test_a_collection_takes_any_sequence(sequence):
    message = Message(attachments=sequence([FileAttachment(content_bytes=b"x")]))
    assert message["attachments"] == [
        {"contentBytes": "eA==", "@odata.type": "#microsoft.graph.fileAttachment"}
    ]
    assert isinstance(message.attachments[0], FileAttachment)


def test_from_dict_copies_and_picks_the_class():
    data = {"@odata.type": "#microsoft.graph.fileAttachment", "list": [1]}
    made = models.Attachment.from_dict(data)
    data["list"].append(2)
    assert isinstance(made, FileAttachment) and made["list"] == [1]
    assert made._changes() == made.to_dict()


def test_to_dict_is_a_copy():
    user = alex()
    user.to_dict()["brandNew"]["deep"].append(3)
    assert user["brandNew"] == {"deep": [1, 2]}


def test_equality_is_by_type_and_value():
    assert alex() == alex()
    other = alex()
    other.messages[0].subject = "x"
    assert alex() != other
    assert User(id="1") != models.DirectoryObject(id="1")
    with pytest.raises(TypeError):
        hash(alex())


@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))],
)
def test_copies_keep_value_and_changes_and_share_nothing(duplicate):
    user = alex()
    user.mailbox_settings.time_zone = "CET"
    twin = duplicate(user)
    assert twin == user and twin._changes() == user._changes()
    twin.messages[0].subject = "changed"
    assert user.messages[0].subject == "Hi"
    assert duplicate(User(id="1"))._changes() == {"id": "1"}


def test_a_copy_with_other_values_leaves_the_model_alone():
    user = alex()
    twin = user.__replace__(display_name="Sam", mailbox_settings=None)
    assert (twin.display_name, twin.mailbox_settings) == ("Sam", None)
    assert twin._changes() == {"displayName": "Sam", "mailboxSettings": None}
    assert user == alex() and twin.messages == user.messages
    with pytest.raises(TypeError, match="no property 'nick'"):
        user.__replace__(nick="x")


def test_a_pickle_names_the_class_as_it_is_imported():
    for value in (User(id="1"), BodyType.HTML, BodyType("other")):
        text = pickle.dumps(value)
        assert b"tests.sample.models" in text and b"models.user" not in text
        assert pickle.loads(text) == value


def test_repr_is_short_and_readable():
    assert (
        repr(User(id="1", display_name="Alex")) == "User(id='1', display_name='Alex')"
    )
    shown = repr(alex())
    assert "mailbox_settings" not in shown and shown.endswith("...)")
    assert len(repr(User(display_name="x" * 1000))) < 100
    assert "['brandNew']={'deep': [1, 2]}" in repr(
        Model._from_wire({"brandNew": {"deep": [1, 2]}})
    )


def test_models_can_be_looked_up_by_name():
    assert "User" in dir(models)
    assert models.User is User
    with pytest.raises(AttributeError):
        models.Nothing
