"""The documented examples of profile photos."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_get_photo():
    """v1.0/api/profilephoto-get.md:89,101 Example 1: The size."""
    with replay(
        version="v1.0",
        request=("GET", "https://graph.microsoft.com/v1.0/me/photo", {}, None),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/photo/$entity",
                "@odata.mediaContentType": "image/jpeg",
                "@odata.mediaEtag": '"BA09D118"',
                "id": "240x240",
                "width": 240,
                "height": 240,
            },
        ),
    ) as exchange:
        answer = exchange.graph.profile_photos.get()
        exchange.check(answer, kind="entity", type=models.ProfilePhoto)


def test_get_photo_value():
    """v1.0/api/profilephoto-get.md:125,137 Example 2: The picture."""
    with replay(
        version="v1.0",
        request=("GET", "https://graph.microsoft.com/v1.0/me/photo/$value", {}, None),
        response=(200, {"Content-Type": "image/jpeg"}, b"{bytes of the picture}"),
    ) as exchange:
        answer = exchange.graph.profile_photos.get(via="$value")
        exchange.check(answer, kind="stream")


def test_get_photo_size():
    """v1.0/api/profilephoto-get.md:154,166 Example 3: The picture in a small size."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125/photos/48x48/$value",
            {},
            None,
        ),
        response=(200, {"Content-Type": "image/jpeg"}, b"{bytes of the picture}"),
    ) as exchange:
        answer = exchange.graph.profile_photos.get(
            user_id="a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", photo_id="48x48"
        )
        exchange.check(answer, kind="stream")
