import { Graph } from "../../beta/index.js";
import { replay } from "../replay.js";

replay("users.delete: beta/api/user-delete.md:59", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/beta/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.delete({ userId: "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530" }),
});

replay("users.get: beta/api/user-get.md:76", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/me", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#users/$entity", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}},
  kind: "entity",
  call: (graph) => graph.users.get({}),
});

replay("users.get: beta/api/user-get.md:121", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/users/AdeleO@contoso.com", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#users/$entity", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}},
  kind: "entity",
  call: (graph) => graph.users.get({ userId: "AdeleO@contoso.com" }),
});

replay("users.get: beta/api/user-get.md:166", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64?$select=displayName,department,employeeId,accountEnabled", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#users(displayName,department,employeeId,accountEnabled)/$entity", "displayName": "Adele Okafor", "department": "Engineering", "employeeId": "117402", "accountEnabled": true}},
  kind: "entity",
  call: (graph) => graph.users.get({ userId: "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", select: ["displayName", "department", "employeeId", "accountEnabled"] }),
});

replay("users.list: beta/api/user-list.md:70", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/users?$top=3", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#users", "@odata.nextLink": "https://graph.microsoft.com/beta/users?$top=3&$skiptoken=RFNwdAIAAQAAABc6Q2Vkcm", "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}, {"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri", "userPrincipalName": "BiancaF@contoso.com", "businessPhones": [], "givenName": "Bianca", "surname": "Ferri", "jobTitle": null, "mail": "BiancaF@contoso.com", "mobilePhone": "+39 06 5550 0143", "officeLocation": null, "preferredLanguage": "it-IT"}, {"id": "d97b2c58-0e4f-4a13-96d5-6c8fa3107be2", "displayName": "Conference desk", "userPrincipalName": "desk@contoso.com", "businessPhones": [], "givenName": null, "surname": null, "jobTitle": null, "mail": "desk@contoso.com", "mobilePhone": null, "officeLocation": "18/1000", "preferredLanguage": null}]}},
  kind: "collection",
  call: (graph) => graph.users.list({ top: 3 }),
});

replay("users.list: beta/api/user-list.md:147", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/users?$filter=endsWith(mail,'@contoso.com')&$count=true&$orderby=displayName&$select=id,displayName,mail", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#users(id,displayName,mail)", "@odata.count": 2, "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "mail": "AdeleO@contoso.com"}, {"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri", "mail": "BiancaF@contoso.com"}]}},
  kind: "collection",
  call: (graph) => graph.users.list({ filter: "endsWith(mail,'@contoso.com')", count: true, orderby: ["displayName"], select: ["id", "displayName", "mail"], consistencyLevel: "eventual" }),
});

replay("users.list: beta/api/user-list.md:193", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/beta/users?$search=\"displayName:okaf\"&$count=true&$select=id,displayName,userPrincipalName", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/beta/$metadata#users(id,displayName,userPrincipalName)", "@odata.count": 1, "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com"}]}},
  kind: "collection",
  call: (graph) => graph.users.list({ search: "\"displayName:okaf\"", count: true, select: ["id", "displayName", "userPrincipalName"], consistencyLevel: "eventual" }),
});
