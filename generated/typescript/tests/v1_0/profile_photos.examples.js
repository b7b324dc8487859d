import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("profile_photos.get: v1.0/api/profilephoto-get.md:89", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/photo", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/photo/$entity", "@odata.mediaContentType": "image/jpeg", "@odata.mediaEtag": "\"BA09D118\"", "id": "240x240", "width": 240, "height": 240}},
  kind: "entity",
  call: (graph) => graph.profilePhotos.get({}),
});

replay("profile_photos.get: v1.0/api/profilephoto-get.md:125", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/photo/$value", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "image/jpeg"}, "body": "{bytes of the picture}"},
  kind: "stream",
  call: (graph) => graph.profilePhotos.get({ via: "$value" }),
});

replay("profile_photos.get: v1.0/api/profilephoto-get.md:154", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125/photos/48x48/$value", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "image/jpeg"}, "body": "{bytes of the picture}"},
  kind: "stream",
  call: (graph) => graph.profilePhotos.get({ userId: "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", photoId: "48x48" }),
});
