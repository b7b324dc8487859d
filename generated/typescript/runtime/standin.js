/** A client with the methods of this one, which hands each of its requests to `send`. */
export function standIn(client, send) {
  const made = Object.create(Object.getPrototypeOf(client));
  return Object.assign(made, { url: client.url, headers: client.headers, send });
}
