// What is where, and how well it answers a query. Classic scripts, so that the site works when its
// pages are opened as files: an index is a script too, which calls graphReference.index.
"use strict";

const graphReference = (() => {
  const MOST = 30;
  const FEW = 8;
  const METHODS = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
  const KINDS = ["permission", "type", "group", "operation"];
  const entries = [];
  let before = null;

  /** Add the rows of a version; generator/rendering/views/reference/index.py tells their shape. */
  function index({ version, permissions, types, operations }) {
    before = null;
    for (const [name, file] of permissions) {
      add({ kind: "permission", version, title: name, name, href: `permissions/${file}.html` });
    }
    for (const [name, file] of types) {
      add({ kind: "type", version, title: name, name, href: `types/${file}.html` });
    }
    let last = null;
    for (const [file, anchor, title, lines, least] of operations) {
      if (file !== last) {
        const words = file.replaceAll("_", " ");
        add({ kind: "group", version, title: words, name: file, href: `operations/${file}.html` });
        last = file;
      }
      const href = `operations/${file}.html#${anchor}`;
      const scopes = least.map((number) => permissions[number][0]).join(" ");
      add({ kind: "operation", version, title, name: `${file}.${anchor}`, lines, scopes, href });
    }
  }

  function add({ kind, version, title, name, lines = "", scopes = "", href }) {
    const entry = {
      kind, version, title, lines, href: `${version}/${href}`,
      name: fold(name), words: title.toLowerCase(), paths: lines.toLowerCase().replace(/\{[^}]*\}/g, "{}"),
      scopes: scopes.toLowerCase(), methods: lines.match(/^\w+/gm)?.join(" ").toLowerCase() ?? "",
    };
    entry.all = `${entry.name}\n${entry.words}\n${entry.paths}\n${entry.scopes}`;
    entries.push(entry);
  }

  /** The entries that answer `query` best, and how many do. */
  function search(query) {
    const { kind, tokens } = parse(query);
    if (!tokens.length) return { total: 0, found: [], tokens: [] };
    const wanted = kind ? entries.filter((entry) => entry.kind === kind) : entries;
    const candidates = narrows(kind, tokens) ? before.matched : wanted;
    const whole = tokens.length > 1 ? fold(tokens.map(({ text }) => text).join("")) : "";
    let scored = scores(candidates, tokens, score);
    before = { kind, tokens, matched: scored.map(([, entry]) => entry) };
    if (whole) for (const one of scored) one[0] += inName(one[1], whole);
    if (scored.length < FEW && tokens.every(({ folded }) => folded.length > 2)) {
      const seen = new Set(scored.map(([, entry]) => entry));
      const others = wanted.filter((entry) => !seen.has(entry));
      scored = [...scored, ...scores(others, tokens, scattered)];
    }
    const found = best(scored).map(([, entry]) => entry);
    return { total: scored.length, found, tokens: tokens.map(({ text }) => text) };
  }

  /** Whether what was found before has all that can be found now: words only grew or came on. */
  function narrows(kind, tokens) {
    return before !== null && before.kind === kind && before.tokens.every(
      ({ text, method }, at) => tokens[at]?.text.startsWith(text) && (!method || tokens[at].text === text),
    );
  }

  /** The MOST best, in order. Numbers alone sort quickly: what is below the last of them goes. */
  function best(scored) {
    const sums = Float64Array.from(scored, ([sum]) => sum).sort();
    const least = sums[Math.max(sums.length - MOST, 0)];
    const kept = scored.filter(([sum]) => sum >= least);
    return kept.sort((one, other) => other[0] - one[0]).slice(0, MOST);
  }

  /** The words of a query; a kind may stand in front (`type: user`), a URL is a path. */
  function parse(query) {
    let text = query.trim().toLowerCase();
    text = text.replace(/https?:\/\/graph\.microsoft\.com/g, "").replace(/(^|\s)\/(v1\.0|beta)(?=\/)/g, "$1");
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

  function scores(list, tokens, judge) {
    const scored = [];
    for (const entry of list) {
      let sum = 0;
      for (const token of tokens) {
        const one = judge(entry, token);
        if (!one) { sum = 0; break; }
        sum += one;
      }
      if (sum) scored.push([sum - entry.name.length / 8 - entry.paths.length / 400, entry]);
    }
    return scored;
  }

  /** How well an entry answers one word; 0 if not at all. */
  function score(entry, { text, folded, path, method }) {
    if (method && entry.methods.includes(text)) return 45;
    let best = inName(entry, folded);
    if (!entry.all.includes(text) && !entry.paths.includes(path)) return best;
    best = Math.max(best, inPath(entry.paths, path), inWords(entry.words, text));
    if (best < 15 && entry.scopes.includes(text)) best = 15;
    return best;
  }

  function inName({ name }, folded) {
    const at = folded ? name.indexOf(folded) : -1;
    if (at < 0) return 0;
    const end = at + folded.length === name.length;
    if (at === 0) return end ? 130 : 90;
    return name[at - 1] === "." ? (end ? 95 : 75) : 40;
  }

  function inPath(paths, path) {
    const at = paths.indexOf(path);
    if (at < 0) return 0;
    if (!path.includes("/")) return paths[at - 1] === "/" ? 55 : 20;
    const after = paths[at + path.length];
    const whole = after === undefined || after === "\n";
    if (paths[at - 1] === " ") return whole ? 120 : 90;
    return whole ? 75 : 60;
  }

  function inWords(words, text) {
    const at = words.indexOf(text);
    if (at < 0) return 0;
    return at === 0 || words[at - 1] === " " ? 50 : 25;
  }

  /** For typing errors that leave letters out: the word's letters, in order, in the name. */
  function scattered({ name }, { folded }) {
    let at = name.indexOf(folded[0]);
    const first = at;
    for (let next = 1; at >= 0 && next < folded.length; next += 1) at = name.indexOf(folded[next], at + 1);
    const length = at - first + 1;
    return at < 0 || length > 2 * folded.length ? 0 : 10 * folded.length / length;
  }

  function fold(text) {
    return text.toLowerCase().replace(/[_\s-]/g, "");
  }

  return { index, search };
})();
