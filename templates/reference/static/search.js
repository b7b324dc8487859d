// What is where, and how well it answers a query. Classic scripts, so that the site works when its
// pages are opened as files: an index is a script too, which calls graphReference.index.
//
// There are thousands of entries and an answer is due at each key. So the texts of all entries stand
// in one string for each field: what a word finds there is one native search through it, and the
// place of a hit tells its worth.
"use strict";

const graphReference = (() => {
  const MOST = 30;
  const FEW = 8;
  const STEP = 200;
  const METHODS = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
  const KINDS = ["permission", "type", "group", "operation"];
  const entries = [];
  const texts = { names: [], words: [], paths: [], scopes: [] };
  const waiting = [];
  const shelf = {};
  let before = new Map();

  /** One field of all entries, in lines of one string. A word has no line break, so no hit has one. */
  class Field {
    constructor(lines) {
      this.text = ["", ...lines, ""].join("\n");
      this.starts = new Int32Array(lines.length + 1);
      let at = 1;
      lines.forEach((line, number) => {
        this.starts[number] = at;
        at += line.length + 1;
      });
      this.starts[lines.length] = at;
    }

    /** Tell `found` the number of each entry that has `word`, with the first place of it there. */
    each(word, found) {
      const { text, starts } = this;
      let number = 0;
      let at = word ? text.indexOf(word) : -1;
      while (at >= 0) {
        while (starts[number + 1] <= at + 1) number += 1;
        found(number, at);
        number += 1;
        at = text.indexOf(word, starts[number] - 1);
      }
    }
  }

  /** Take the rows of a version; generator/rendering/views/reference/index.py tells their shape. */
  function index(rows) {
    waiting.push(adding(rows));
  }

  /** Go on with what is to be done before the first search until `enough()`; whether all is. */
  function prepare(enough) {
    do {
      if (!waiting.length) return true;
      if (waiting[0].next().done) waiting.shift();
    } while (!enough());
    return !waiting.length;
  }

  /** Add the rows, then make the shelf anew; in small steps. */
  function* adding({ version, permissions, types, operations }) {
    for (const [name, file] of permissions) {
      add({ kind: "permission", version, title: name, href: `permissions/${file}.html` }, name);
      if (entries.length % STEP === 0) yield;
    }
    for (const [name, file] of types) {
      add({ kind: "type", version, title: name, href: `types/${file}.html` }, name);
      if (entries.length % STEP === 0) yield;
    }
    let last = null;
    for (const [file, anchor, title, lines, least] of operations) {
      if (file !== last) {
        add({ kind: "group", version, title: file.replaceAll("_", " "), href: `operations/${file}.html` }, file);
        last = file;
      }
      const href = `operations/${file}.html#${anchor}`;
      const scopes = least.map((number) => permissions[number][0]).join(" ");
      add({ kind: "operation", version, title, lines, href }, `${file}.${anchor}`, scopes);
      if (entries.length % STEP === 0) yield;
    }
    if (waiting.length === 1) yield* shelve();
  }

  function add({ kind, version, title, lines = "", href }, name, scopes = "") {
    entries.push({ kind, version, title, lines, href: `${version}/${href}` });
    texts.names.push(fold(name));
    texts.words.push(title.toLowerCase());
    texts.paths.push(lines.toLowerCase().replace(/\{[^}]*\}/g, "{}"));
    texts.scopes.push(scopes.toLowerCase());
  }

  /** Make what is searched: the fields, what long names and paths cost, the letters of each name. */
  function* shelve() {
    before = new Map();
    for (const [field, lines] of Object.entries(texts)) {
      shelf[field] = new Field(lines);
      yield;
    }
    shelf.costs = Float64Array.from(texts.names, (name, at) => name.length / 8 + texts.paths[at].length / 400);
    yield;
    shelf.letters = Int32Array.from(texts.names, letters);
    yield;
    search("/e"); // so that a reader's first key finds the code compiled
  }

  /** The entries that answer `query` best, and how many do. All has to be prepared. */
  function search(query) {
    const { kind, tokens } = parse(query);
    if (!tokens.length) return { total: 0, found: [], tokens: [] };
    const judged = tokens.map((token) => before.get(token.text) ?? scores(token));
    before = new Map(tokens.map((token, at) => [token.text, judged[at]]));
    const whole = tokens.length > 1 ? inNames(fold(tokens.map(({ text }) => text).join(""))) : null;
    const best = new Best();
    for (let number = 0; number < entries.length; number += 1) {
      if (kind && entries[number].kind !== kind) continue;
      const sum = joint(judged, number);
      if (sum) best.add(number, sum - shelf.costs[number] + (whole ? whole[number] : 0));
    }
    if (best.total < FEW && tokens.every(({ folded }) => folded.length > 2)) scatter(kind, tokens, judged, best);
    return { total: best.total, found: best.numbers.map((number) => entries[number]), tokens: tokens.map(({ text }) => text) };
  }

  /** The sum of what an entry is worth for each word; 0 if it is worth nothing for one. */
  function joint(judged, number) {
    let sum = 0;
    for (const each of judged) {
      if (!each[number]) return 0;
      sum += each[number];
    }
    return sum;
  }

  /** The numbers of the MOST best, in order; of two that are as good the earlier goes first. */
  class Best {
    numbers = [];
    sums = [];
    total = 0;

    add(number, sum) {
      this.total += 1;
      let at = this.sums.length;
      if (at === MOST && sum <= this.sums[MOST - 1]) return;
      while (at > 0 && this.sums[at - 1] < sum) at -= 1;
      this.numbers.splice(at, 0, number);
      this.sums.splice(at, 0, sum);
      if (this.sums.length > MOST) {
        this.numbers.pop();
        this.sums.pop();
      }
    }
  }

  /**
   * The words of a query; a kind may stand in front (`type: user`), a URL is a path, a call that is
   * copied from code a name.
   */
  function parse(query) {
    let text = query.trim().toLowerCase();
    text = text.replace(/https?:\/\/graph\.microsoft\.com/g, "").replace(/(^|\s)\/(v1\.0|beta)(?=\/)/g, "$1");
    text = text.replace(/^(?:await\s+)?graph\.(\w+\.\w+)(?:\(.*)?$/s, "$1");
    const [, named, rest] = /^(\w+):\s*(.*)$/s.exec(text) ?? [];
    const kind = KINDS.includes(named) ? named : null;
    const words = (kind ? rest : text).split(/\s+/).filter(Boolean);
    const tokens = words.map((word) => ({
      text: word,
      folded: fold(word),
      path: word.replace(/\{[^}]*\}?/g, "{}").replace(/\?.*/, ""),
      method: METHODS.has(word),
    }));
    return { kind, tokens };
  }

  /** How well each entry answers one word, by number; 0 if not at all. */
  function scores({ text, folded, path, method }) {
    const { words, paths, scopes } = shelf;
    const found = inNames(folded);
    const raise = (number, score) => { if (found[number] < score) found[number] = score; };
    const isPath = path.includes("/");
    const place = isPath ? keyed(path) : path;
    paths.each(place, (number, at) => raise(number, (isPath ? ofPath : ofSegment)(paths.text, at, place)));
    words.each(text, (number, at) => raise(number, /[\n ]/.test(words.text[at - 1]) ? 50 : 25));
    scopes.each(text, (number) => raise(number, 15));
    if (method) paths.each(`\n${text} `, (number) => { found[number] = 45; });
    return found;
  }

  /** The path of a real request: what no documented path has in it is a key. */
  function keyed(path) {
    const { text } = shelf.paths;
    const parts = path.split("/");
    const isKnown = (part, at) =>
      text.includes(`/${part}/`) || text.includes(`/${part}\n`) || (at === parts.length - 1 && text.includes(`/${part}`));
    return parts.map((part, at) => (part && !isKnown(part, at) ? "{}" : part)).join("/");
  }

  function inNames(folded) {
    const { text, starts } = shelf.names;
    const found = new Uint8Array(entries.length);
    shelf.names.each(folded, (number, at) => {
      const end = text[at + folded.length] === "\n";
      if (at === starts[number]) found[number] = end ? 130 : 90;
      else if (text[at - 1] === ".") found[number] = end ? 95 : 75;
      else found[number] = 40;
    });
    return found;
  }

  function ofPath(text, at, path) {
    const whole = text[at + path.length] === "\n";
    if (text[at - 1] === " ") return whole ? 120 : 90;
    return whole ? 75 : 60;
  }

  function ofSegment(text, at) {
    return text[at - 1] === "/" ? 55 : 20;
  }

  /** For typing errors that leave letters out: the words' letters, in order, in the names. */
  function scatter(kind, tokens, judged, best) {
    const needed = tokens.reduce((bits, { folded }) => bits | letters(folded), 0);
    for (let number = 0; number < entries.length; number += 1) {
      if ((shelf.letters[number] & needed) !== needed || joint(judged, number)) continue;
      if (kind && entries[number].kind !== kind) continue;
      const each = tokens.map(({ folded }) => scattered(texts.names[number], folded));
      if (each.every(Boolean)) best.add(number, each.reduce((sum, one) => sum + one) - shelf.costs[number]);
    }
  }

  function scattered(name, folded) {
    let at = name.indexOf(folded[0]);
    const first = at;
    for (let next = 1; at >= 0 && next < folded.length; next += 1) at = name.indexOf(folded[next], at + 1);
    const length = at - first + 1;
    return at < 0 || length > 2 * folded.length ? 0 : 10 * folded.length / length;
  }

  function letters(text) {
    let bits = 0;
    for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
    return bits;
  }

  function fold(text) {
    return text.toLowerCase().replace(/[_\s-]/g, "");
  }

  return { index, prepare, search };
})();
