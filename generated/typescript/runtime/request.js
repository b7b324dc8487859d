const CONTENT = [ArrayBuffer, Blob, FormData, ReadableStream, URLSearchParams];

/** What a method was called with, as a request: the route by its keys, URL, header fields, body. */
export function buildRequest(operation, root, body, options) {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const link = (operation.link && options[operation.link]) || undefined;
  const keys = new Set(operation.routes.flatMap((route) => route[3].map(keyName)));
  const route = link ? operation.routes[0] : choose(operation, given, keys, options.via);
  const [method, template, kind] = route;
  const query = new Map();
  const headers = {};
  const properties = {};
  for (const [name, value] of given) {
    if (keys.has(name) || name === "via" || name === "signal" || name === operation.link) continue;
    if (name === "query") {
      for (const [option, each] of Object.entries(value)) query.set(option, each);
    } else if (name === "headers") {
      Object.assign(headers, lowered(value));
    } else if (operation.query?.[name] !== undefined) {
      if (value !== null) query.set(operation.query[name], value);
    } else if (operation.headers?.[name] !== undefined) {
      if (value !== null) headers[operation.headers[name].toLowerCase()] = String(value);
    } else if (operation.properties?.[name] !== undefined) {
      properties[operation.properties[name]] = value;
    } else {
      throw new TypeError(`${operation.id}: there is no option ${name}`);
    }
  }
  if (needsConsistency(operation, method, query)) headers.consistencylevel ??= "eventual";
  const sent = link ? undefined : content(operation, body, properties, headers);
  const url = withQuery(link ?? root + fill(template, route[3], options), query);
  return { method, url, kind, headers, body: sent, signal: options.signal };
}

export function withQuery(url, query) {
  const options = [...query].map(([name, value]) => {
    const text = Array.isArray(value) ? value.map(inUrl).join(",") : inUrl(value);
    return `${encodeURIComponent(name).replace("%24", "$")}=${encodeURIComponent(text)}`;
  });
  if (!options.length) return url;
  return `${url}${url.includes("?") ? "&" : "?"}${options.join("&")}`;
}

/** Names of header fields are the same in any case (RFC 9110, 5.1). */
export function lowered(headers) {
  return Object.fromEntries(
    Object.entries(headers ?? {})
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** A body with its header fields: what fetch takes goes as it is, anything else as JSON. */
export function encoded(body, headers = {}) {
  if (body === undefined || isContent(body)) return { body, headers };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
}

function isContent(body) {
  return typeof body === "string" || ArrayBuffer.isView(body) ||
    CONTENT.some((kind) => body instanceof kind);
}

/** Advanced queries on directory objects are refused without the header field. */
function needsConsistency({ headers }, method, query) {
  const takes = Object.values(headers ?? {}).some((each) => each.toLowerCase() === "consistencylevel");
  return takes && method === "GET" && (query.has("$search") || query.get("$count") === true);
}

/** The one route that takes exactly the keys that are given. */
function choose(operation, given, keys, via) {
  const names = given.filter(([name, value]) => keys.has(name) && value !== null).map(([n]) => n);
  const wanted = names.sort().join();
  let found = operation.routes.filter(
    (route) => route[3].map(keyName).sort().join() === wanted && (!via || route[4] === via),
  );
  if (found.length > 1 && !via) found = found.filter((route) => route[4] === undefined);
  if (found.length === 1) return found[0];
  const routes = operation.routes.map((route) => {
    const word = route[4] ? ` (via: ${JSON.stringify(route[4])})` : "";
    return `  ${route[0]} ${route[1]}${word}`;
  });
  const told = wanted || "no keys";
  throw new TypeError(`${operation.id}: no single route takes ${told}. They are:\n${routes.join("\n")}`);
}

function fill(template, keys, options) {
  const kinds = new Map(keys.map((key) => (Array.isArray(key) ? key : [key, ""])));
  return template.replace(/\{(\w+)\}/g, (_, name) => segment(name, options[name], kinds.get(name)));
}

function segment(name, value, kind) {
  const text = inUrl(value);
  if (kind === "string") return `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
  if (kind === "path") return text.split("/").map(encodeURIComponent).join("/");
  if (text === "" || text === "." || text === "..") {
    throw new TypeError(`${name} is ${JSON.stringify(text)}, which cannot stand in a path`);
  }
  return encodeURIComponent(text);
}

function inUrl(value) {
  return value instanceof Date ? value.toISOString() : String(value);
}

function content(operation, body, properties, headers) {
  if (operation.body && operation.body !== "json") {
    headers["content-type"] ??= operation.body;
    return body;
  }
  const json = operation.body ? body : operation.properties && properties;
  if (json === undefined || (!operation.body && !Object.keys(json).length)) return undefined;
  if (typeof json === "string") {
    headers["content-type"] ??= "text/plain";
    return json;
  }
  headers["content-type"] ??= "application/json";
  return JSON.stringify(json);
}

function keyName(key) {
  return Array.isArray(key) ? key[0] : key;
}
