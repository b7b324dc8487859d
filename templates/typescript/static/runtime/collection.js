/** The items of all pages, each requested when it is needed. */
export class Collection {
  #client;
  #request;

  constructor(client, request) {
    this.#client = client;
    this.#request = request;
  }

  /** The first page, or the one that `link` leads to, as the service answers it. */
  async page(link) {
    return this.#page(link ? follow(this.#request, link) : this.#request);
  }

  async #page(request) {
    const page = (await this.#client.json(request)) ?? { value: [] };
    this.seen(page);
    return page;
  }

  async *pages() {
    const seen = new Set();
    let page = await this.page();
    yield page;
    while (page["@odata.nextLink"]) {
      const url = page["@odata.nextLink"];
      if (seen.has(url)) throw new Error(`the pages go round in a circle: ${url}`);
      seen.add(url);
      page = await this.#page(follow(this.#request, url));
      yield page;
    }
  }

  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages()) yield* page.value ?? [];
  }

  /** All items, or the first `limit`. */
  async toArray(limit = Infinity) {
    const items = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  /** What a page tells besides its items. */
  seen(_page) {}
}

/** Changes, page by page; after the last, `deltaLink` leads to the next round. */
export class DeltaCollection extends Collection {
  deltaLink;

  seen(page) {
    this.deltaLink = page["@odata.deltaLink"] ?? this.deltaLink;
  }
}

function follow(request, url) {
  const { "content-type": _, ...headers } = request.headers;
  return { ...request, method: "GET", url, headers, body: undefined };
}
