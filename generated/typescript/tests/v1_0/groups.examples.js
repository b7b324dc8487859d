import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("groups.add_members: v1.0/api/group-post-members.md:64", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/members/$ref", "headers": {"content-type": "application/json"}, "body": {"@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.groups.addMembers({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", ref: "https://graph.microsoft.com/v1.0/directoryObjects/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", headers: {"content-type": "application/json"} }),
});

replay("groups.create: v1.0/api/group-post-groups.md:72", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/groups", "headers": {"content-type": "application/json"}, "body": {"displayName": "Release team", "description": "Ships on Thursdays.", "groupTypes": ["Unified"], "mailEnabled": true, "mailNickname": "release", "securityEnabled": false, "visibility": "Private"}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity", "id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", "deletedDateTime": null, "displayName": "Release team", "description": "Ships on Thursdays.", "createdDateTime": "2025-09-01T07:14:09Z", "groupTypes": ["Unified"], "mail": "release@contoso.com", "mailEnabled": true, "mailNickname": "release", "membershipRule": null, "proxyAddresses": ["SMTP:release@contoso.com"], "securityEnabled": false, "visibility": "Private"}},
  kind: "entity",
  call: (graph) => graph.groups.create({"displayName": "Release team", "description": "Ships on Thursdays.", "groupTypes": ["Unified"], "mailEnabled": true, "mailNickname": "release", "securityEnabled": false, "visibility": "Private"}, { headers: {"content-type": "application/json"} }),
});

replay("groups.create: v1.0/api/group-post-groups.md:136", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/groups", "headers": {"content-type": "application/json"}, "body": {"displayName": "Operations", "groupTypes": [], "mailEnabled": false, "mailNickname": "operations", "securityEnabled": true, "owners@odata.bind": ["https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64"], "members@odata.bind": ["https://graph.microsoft.com/v1.0/users/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125"]}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity", "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41", "deletedDateTime": null, "displayName": "Operations", "description": null, "createdDateTime": "2025-09-01T07:14:09Z", "groupTypes": [], "mail": null, "mailEnabled": false, "mailNickname": "operations", "membershipRule": null, "proxyAddresses": [], "securityEnabled": true, "visibility": null}},
  kind: "entity",
  call: (graph) => graph.groups.create({"displayName": "Operations", "groupTypes": [], "mailEnabled": false, "mailNickname": "operations", "securityEnabled": true, "owners@odata.bind": ["https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64"], "members@odata.bind": ["https://graph.microsoft.com/v1.0/users/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125"]}, { headers: {"content-type": "application/json"} }),
});

replay("groups.delete: v1.0/api/group-delete.md:57", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/v1.0/groups/f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.groups.delete({ groupId: "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41" }),
});

replay("groups.get: v1.0/api/group-get.md:61", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity", "id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", "deletedDateTime": null, "displayName": "Release team", "description": "Ships on Thursdays.", "createdDateTime": "2025-09-01T07:14:09Z", "groupTypes": ["Unified"], "mail": "release@contoso.com", "mailEnabled": true, "mailNickname": "release", "membershipRule": null, "proxyAddresses": ["SMTP:release@contoso.com"], "securityEnabled": false, "visibility": "Private"}},
  kind: "entity",
  call: (graph) => graph.groups.get({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93" }),
});

replay("groups.list: v1.0/api/group-list.md:64", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups", "value": [{"id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", "deletedDateTime": null, "displayName": "Release team", "description": "Ships on Thursdays.", "createdDateTime": "2025-09-01T07:14:09Z", "groupTypes": ["Unified"], "mail": "release@contoso.com", "mailEnabled": true, "mailNickname": "release", "membershipRule": null, "proxyAddresses": ["SMTP:release@contoso.com"], "securityEnabled": false, "visibility": "Private"}, {"id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41", "deletedDateTime": null, "displayName": "Operations", "description": null, "createdDateTime": "2025-09-01T07:14:09Z", "groupTypes": [], "mail": null, "mailEnabled": false, "mailNickname": "operations", "membershipRule": null, "proxyAddresses": [], "securityEnabled": true, "visibility": null}]}},
  kind: "collection",
  call: (graph) => graph.groups.list({}),
});

replay("groups.list: v1.0/api/group-list.md:135", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups?$filter=groupTypes/any(c:c%20eq%20'Unified')&$select=id,displayName,mail&$orderby=displayName&$count=true", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(id,displayName,mail)", "@odata.count": 1, "value": [{"id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", "displayName": "Release team", "mail": "release@contoso.com"}]}},
  kind: "collection",
  call: (graph) => graph.groups.list({ filter: "groupTypes/any(c:c eq 'Unified')", select: ["id", "displayName", "mail"], orderby: ["displayName"], count: true, consistencyLevel: "eventual" }),
});

replay("groups.list_members: v1.0/api/group-list-members.md:64", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/members", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects", "value": [{"@odata.type": "#microsoft.graph.user", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "mail": "AdeleO@contoso.com", "userPrincipalName": "AdeleO@contoso.com"}, {"@odata.type": "#microsoft.graph.group", "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41", "displayName": "Operations", "mailEnabled": false, "securityEnabled": true}]}},
  kind: "collection",
  call: (graph) => graph.groups.listMembers({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93" }),
});

replay("groups.list_transitive_members: v1.0/api/group-list-transitivemembers.md:80", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/transitiveMembers", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects", "value": [{"@odata.type": "#microsoft.graph.user", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "mail": "AdeleO@contoso.com", "userPrincipalName": "AdeleO@contoso.com"}, {"@odata.type": "#microsoft.graph.group", "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41", "displayName": "Operations", "mailEnabled": false, "securityEnabled": true}, {"@odata.type": "#microsoft.graph.user", "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri", "mail": "BiancaF@contoso.com", "userPrincipalName": "BiancaF@contoso.com"}]}},
  kind: "collection",
  call: (graph) => graph.groups.listTransitiveMembers({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93" }),
});

replay("groups.list_transitive_members: v1.0/api/group-list-transitivemembers.md:138", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/transitiveMembers/microsoft.graph.user?$count=true&$orderby=displayName&$select=id,displayName", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName)", "@odata.count": 2, "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}, {"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri"}]}},
  kind: "collection",
  call: (graph) => graph.groups.listTransitiveMembers({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", via: "user", count: true, orderby: ["displayName"], select: ["id", "displayName"], consistencyLevel: "eventual" }),
});

replay("groups.list_transitive_members: v1.0/api/group-list-transitivemembers.md:182", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/transitiveMembers/$count", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "text/plain"}, "body": "3"},
  kind: "value",
  call: (graph) => graph.groups.listTransitiveMembers({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", via: "$count", consistencyLevel: "eventual" }),
});

replay("groups.remove_members: v1.0/api/group-delete-members.md:57", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/members/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125/$ref", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.groups.removeMembers({ groupId: "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93", memberId: "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125" }),
});
