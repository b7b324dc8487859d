"""``python msgraph_calls.py ORIGIN TOKEN [all]``, where msgraph-sdk is installed: calls of the
official client to the stub server at ORIGIN. With ``all`` the server knows all of v1.0, else
specs/.

Each function makes a few calls and asserts that typed objects come back; the last line that is
printed counts the calls. The client is told another base URL and given a token; it is not changed.
"""

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime

import httpx
from kiota_abstractions.api_error import APIError
from kiota_abstractions.authentication import AuthenticationProvider
from kiota_abstractions.base_request_configuration import RequestConfiguration
from msgraph import GraphServiceClient
from msgraph.generated.device_management.managed_devices.item.wipe.wipe_post_request_body import (
    WipePostRequestBody,
)
from msgraph.generated.models.application import Application
from msgraph.generated.models.body_type import BodyType
from msgraph.generated.models.directory_object import DirectoryObject
from msgraph.generated.models.drive_item import DriveItem
from msgraph.generated.models.event import Event
from msgraph.generated.models.file_attachment import FileAttachment
from msgraph.generated.models.group import Group
from msgraph.generated.models.item_body import ItemBody
from msgraph.generated.models.mail_folder import MailFolder
from msgraph.generated.models.managed_device import ManagedDevice
from msgraph.generated.models.message import Message
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.models.reference_create import ReferenceCreate
from msgraph.generated.models.reference_update import ReferenceUpdate
from msgraph.generated.models.security.alert import Alert
from msgraph.generated.models.team import Team
from msgraph.generated.models.todo_task import TodoTask
from msgraph.generated.models.todo_task_list import TodoTaskList
from msgraph.generated.models.user import User
from msgraph.generated.users.item.messages.item.move.move_post_request_body import (
    MovePostRequestBody,
)
from msgraph.generated.users.item.messages.item.reply.reply_post_request_body import (
    ReplyPostRequestBody,
)
from msgraph.generated.users.item.send_mail.send_mail_post_request_body import (
    SendMailPostRequestBody,
)
from msgraph.generated.users.item.user_item_request_builder import UserItemRequestBuilder
from msgraph.generated.users.users_request_builder import UsersRequestBuilder
from msgraph.graph_request_adapter import GraphRequestAdapter
from msgraph_core.requests.batch_request_content import BatchRequestContent
from msgraph_core.tasks.page_iterator import PageIterator

ORIGIN, TOKEN = sys.argv[1:3]
WHOLE = sys.argv[3:] == ["all"]
REFERENCE = "https://graph.microsoft.com/v1.0/directoryObjects/{}"
calls = 0


class Bearer(AuthenticationProvider):
    """Gives each request the token, and counts it; http will do on the own machine."""

    async def authenticate_request(self, request, additional_authentication_context=None) -> None:
        global calls
        calls += 1
        request.headers.add("Authorization", f"Bearer {TOKEN}")


async def refused(awaitable, status: int) -> ODataError:
    """The error that a call ends with, which has this status."""
    error = None
    try:
        await awaitable
    except ODataError as raised:
        error = raised
    assert error is not None, "it was not refused"
    assert error.response_status_code == status, error
    assert error.error.code
    assert error.error.inner_error.request_id
    return error


async def users(graph: GraphServiceClient) -> None:
    made = await graph.users.post(
        User(display_name="Eve", mail_nickname="eve", account_enabled=True)
    )
    assert isinstance(made, User)
    assert made.id
    one = graph.users.by_user_id(made.id)
    await one.patch(User(job_title="Tester", business_phones=["1"]))
    read = await one.get()
    assert (read.display_name, read.job_title, read.business_phones) == ("Eve", "Tester", ["1"])
    listed = await graph.users.get()
    assert made.id in [each.id for each in listed.value]
    await one.delete()
    error = await refused(one.get(), 404)
    assert error.error.message


async def options(graph: GraphServiceClient) -> None:
    for name in ("Ann", "Anton", "Zoe"):
        await graph.users.post(User(display_name=name))
    wanted = UsersRequestBuilder.UsersRequestBuilderGetQueryParameters(
        filter="startswith(displayName,'An')",
        select=["id", "displayName"],
        orderby=["displayName desc"],
        count=True,
    )
    found = await graph.users.get(RequestConfiguration(query_parameters=wanted))
    assert [each.display_name for each in found.value] == ["Anton", "Ann"]
    assert found.odata_count == 2
    assert found.value[0].mail is None


async def pages(graph: GraphServiceClient) -> None:
    wanted = UsersRequestBuilder.UsersRequestBuilderGetQueryParameters(top=2)
    first = await graph.users.get(RequestConfiguration(query_parameters=wanted))
    assert first.odata_next_link
    seen: list[str] = []
    iterator = PageIterator(first, graph.request_adapter)
    await iterator.iterate(lambda each: seen.append(each.id) or True)
    assert len(seen) == len(set(seen)) > 3


async def changes(graph: GraphServiceClient) -> None:
    first = await graph.users.delta.get()
    assert first.odata_delta_link
    made = await graph.users.post(User(display_name="Late"))
    again = await graph.users.delta.with_url(first.odata_delta_link).get()
    assert [each.id for each in again.value] == [made.id]
    await graph.users.by_user_id(made.id).delete()
    last = await graph.users.delta.with_url(again.odata_delta_link).get()
    assert "@removed" in last.value[0].additional_data


async def manager(graph: GraphServiceClient) -> None:
    boss = await graph.users.post(User(display_name="Boss"))
    report = await subordinate(graph)
    await report.manager.ref.put(ReferenceUpdate(odata_id=REFERENCE.format(boss.id)))
    found = await report.manager.get()
    assert isinstance(found, User)
    assert found.display_name == "Boss"


async def no_manager(graph: GraphServiceClient) -> None:
    report = await subordinate(graph)
    await report.manager.ref.delete()
    await refused(report.manager.get(), 404)


async def subordinate(graph: GraphServiceClient) -> UserItemRequestBuilder:
    made = await graph.users.post(User(display_name="Worker"))
    return graph.users.by_user_id(made.id)


async def groups(graph: GraphServiceClient) -> None:
    member = await graph.users.post(User(display_name="Member"))
    made = await graph.groups.post(
        Group(display_name="Team", mail_enabled=False, mail_nickname="t", security_enabled=True)
    )
    group = graph.groups.by_group_id(made.id)
    await group.members.ref.post(ReferenceCreate(odata_id=REFERENCE.format(member.id)))
    members = (await group.members.get()).value
    assert member.id in [each.id for each in members]
    assert any(isinstance(each, User) for each in members)
    assert all(isinstance(each, DirectoryObject) for each in members)
    await group.members.by_directory_object_id(member.id).ref.delete()
    assert member.id not in [each.id for each in (await group.members.get()).value]
    assert (await group.transitive_members.get()).value
    assert isinstance(await group.transitive_members.count.get(), int)
    assert (await graph.groups.get()).value
    assert (await group.get()).display_name == "Team"
    await group.delete()
    await refused(group.get(), 404)


async def mail(graph: GraphServiceClient) -> None:
    draft = Message(subject="Hi", body=ItemBody(content_type=BodyType.Text, content="Hello"))
    made = await graph.me.messages.post(draft)
    assert made.body.content_type is BodyType.Text
    assert isinstance(made.created_date_time, datetime)
    one = graph.me.messages.by_message_id(made.id)
    changed = await one.patch(Message(subject="Bye", is_read=True))
    assert (changed.subject, changed.is_read) == ("Bye", True)
    assert (await one.get()).subject == "Bye"
    moved = await one.move.post(MovePostRequestBody(destination_id="deleteditems"))
    assert isinstance(moved, Message)
    await one.reply.post(ReplyPostRequestBody(comment="Thanks"))
    assert made.id in [each.id for each in (await graph.me.messages.get()).value]
    assert await one.content.get()
    attachments = (await one.attachments.get()).value
    assert attachments
    assert any(isinstance(each, FileAttachment) for each in attachments)
    body = SendMailPostRequestBody(message=draft, save_to_sent_items=False)
    await graph.me.send_mail.post(body)
    await graph.users.by_user_id("alex@contoso.com").send_mail.post(body)
    folder = await graph.me.mail_folders.post(MailFolder(display_name="Later"))
    assert (await graph.me.mail_folders.by_mail_folder_id(folder.id).get()).display_name == "Later"
    assert folder.id in [each.id for each in (await graph.me.mail_folders.get()).value]
    await one.delete()
    await refused(one.get(), 404)


async def person(graph: GraphServiceClient) -> None:
    me = await graph.me.get()
    assert isinstance(me, User)
    assert (await graph.me.mailbox_settings.get()).time_zone
    assert (await graph.me.photo.get()).width
    assert await graph.me.photo.content.get()
    event = await graph.me.events.post(Event(subject="Lunch", is_all_day=False))
    assert (await graph.me.events.by_event_id(event.id).get()).subject == "Lunch"


async def files(graph: GraphServiceClient) -> None:
    items = graph.drives.by_drive_id("d1").items
    made = await items.by_drive_item_id("folder:/notes.txt:").content.put(b"some text")
    assert isinstance(made, DriveItem)
    one = items.by_drive_item_id(made.id)
    assert await one.content.get() == b"some text"
    changed = await one.content.put(b"other")
    assert changed.id == made.id
    assert (await one.get()).id == made.id
    assert (await one.children.get()).value is not None
    await one.delete()
    await refused(one.get(), 404)
    top = await items.by_drive_item_id("root:/top.txt:").content.put(b"top")
    listed = (await items.by_drive_item_id("root").children.get()).value
    assert top.id in [each.id for each in listed]


async def devices(graph: GraphServiceClient) -> None:
    found = (await graph.device_management.managed_devices.get()).value
    one = graph.device_management.managed_devices.by_managed_device_id(found[0].id)
    assert (await one.get()).id == found[0].id
    await one.wipe.post(WipePostRequestBody(keep_user_data=False))
    await one.patch(ManagedDevice(managed_device_name="Renamed"))
    assert (await one.get()).managed_device_name == "Renamed"
    assert await graph.reports.get_email_activity_counts_with_period("D7").get()
    assert await graph.reports.get_email_activity_user_detail_with_period("D30").get()


async def alerts(graph: GraphServiceClient) -> None:
    alerts = (await graph.security.alerts_v2.get()).value
    alert = graph.security.alerts_v2.by_alert_id(alerts[0].id)
    assert (await alert.get()).severity
    await alert.patch(Alert(assigned_to="someone@contoso.com"))
    assert (await alert.get()).assigned_to == "someone@contoso.com"


async def batch(graph: GraphServiceClient) -> None:
    content = BatchRequestContent()
    gone = graph.users.by_user_id("gone")
    await gone.delete()
    for each in (graph.users, graph.me, gone):
        content.add_request_information(each.to_get_request_information())
    answered = await graph.batch.post(content)
    names = list(content.requests)
    statuses = answered.get_response_status_codes()
    assert [statuses[name] for name in names] == [200, 200, 404]
    # This version of the client drops bodies that are JSON objects, as those of Graph are.
    assert all(answered.get_response_by_id(name).content_type for name in names)
    await batch_bodies(graph)


async def batch_bodies(graph: GraphServiceClient) -> None:
    """A batch as it goes over the wire holds what its requests get when they are sent alone."""
    made = await graph.users.post(User(display_name="Alone"))
    requests = [
        {"id": "one", "method": "GET", "url": f"/users/{made.id}"},
        {"id": "gone", "method": "GET", "url": "/users/gone"},
        {"id": "made", "method": "POST", "url": "/users", "body": {"displayName": "Batched"}},
    ]
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(base_url=f"{ORIGIN}/v1.0", headers=headers) as plain:
        sent = await plain.post("/$batch", json={"requests": requests})
        answers = {each["id"]: each for each in sent.json()["responses"]}
        alone = await plain.get(f"/users/{made.id}")
        assert answers["one"]["body"] == alone.json()
        assert answers["one"]["headers"]["Content-Type"] == alone.headers["content-type"]
        assert answers["gone"]["body"]["error"]["code"]
        assert answers["made"]["status"] == 201
    read = await graph.users.by_user_id(answers["made"]["body"]["id"]).get()
    assert read.display_name == "Batched"


async def failures(graph: GraphServiceClient) -> None:
    async with httpx.AsyncClient(base_url=ORIGIN) as admin:
        wanted = {"status": 429, "retryAfter": 1, "path": "groups", "times": 1}
        await admin.post("/_stub/faults", json=wanted)
        assert (await graph.groups.get()).value is not None
        await admin.post("/_stub/faults", json={"status": 500, "path": "groups", "times": 1})
        await refused(graph.groups.get(), 500)


async def tasks(graph: GraphServiceClient) -> None:
    made = await graph.me.todo.lists.post(TodoTaskList(display_name="Home"))
    tasks = graph.me.todo.lists.by_todo_task_list_id(made.id).tasks
    task = await tasks.post(TodoTask(title="Wash"))
    assert (await tasks.by_todo_task_id(task.id).get()).title == "Wash"
    await tasks.by_todo_task_id(task.id).patch(TodoTask(title="Dry"))
    listed = (await tasks.get()).value
    (old,) = (each.additional_data["@odata.etag"] for each in listed if each.title == "Dry")
    await tasks.by_todo_task_id(task.id).patch(TodoTask(title="Iron"))
    stale = RequestConfiguration()
    stale.headers.add("If-Match", old)
    await refused(tasks.by_todo_task_id(task.id).patch(TodoTask(title="Burn"), stale), 412)
    await tasks.by_todo_task_id(task.id).delete()
    await refused(tasks.by_todo_task_id(task.id).get(), 404)


async def apps(graph: GraphServiceClient) -> None:
    made = await graph.applications.post(Application(display_name="App"))
    one = graph.applications.by_application_id(made.id)
    await one.patch(Application(display_name="Other"))
    assert (await one.get()).display_name == "Other"
    assert made.id in [each.id for each in (await graph.applications.get()).value]
    delta = await graph.applications.delta.get()
    assert delta.odata_delta_link
    await one.delete()
    await refused(one.get(), 404)


async def teams(graph: GraphServiceClient) -> None:
    assert (await graph.me.joined_teams.get()).value
    one = graph.teams.by_team_id("t1")
    assert isinstance(await one.get(), Team)
    channels = (await one.channels.get()).value
    assert channels
    channel = one.channels.by_channel_id(channels[0].id)
    assert (await channel.get()).id == channels[0].id
    assert (await channel.messages.get()).value is not None


async def directory(graph: GraphServiceClient) -> None:
    assert (await graph.organization.get()).value
    assert (await graph.directory_roles.get()).value
    assert (await graph.service_principals.get()).value
    assert (await graph.devices.get()).value
    assert (await graph.domains.get()).value
    assert (await graph.subscribed_skus.get()).value
    assert (await graph.sites.by_site_id("s1").get()).id
    assert (await graph.sites.by_site_id("s1").lists.get()).value
    assert (await graph.me.contacts.get()).value
    assert (await graph.me.calendars.get()).value
    assert (await graph.me.onenote.notebooks.get()).value
    assert (await graph.planner.plans.by_planner_plan_id("p1").get()).id
    assert (await graph.subscriptions.get()).value is not None


ALWAYS = (users, options, pages, changes, manager, groups, mail, person, files, devices, batch)
ON_SPECS = (no_manager, alerts)
ON_ALL = (tasks, apps, teams, directory)


async def main() -> int:
    adapter = GraphRequestAdapter(Bearer())
    adapter.base_url = f"{ORIGIN}/v1.0"
    graph = GraphServiceClient(request_adapter=adapter)
    failed = 0
    checks: tuple[Callable, ...] = (*ALWAYS, failures, *(ON_ALL if WHOLE else ON_SPECS))
    for check in checks:
        before = calls
        try:
            await check(graph)
        except (AssertionError, APIError, AttributeError, TypeError, ValueError) as error:
            failed += 1
            line = error.__traceback__.tb_next.tb_lineno if error.__traceback__.tb_next else 0
            print(f"{check.__name__}, line {line}: {type(error).__name__}: {error}")
        print(f"{check.__name__}: {calls - before} calls")
    print(f"{len(checks) - failed} of {len(checks)} checks passed, with {calls} calls")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
