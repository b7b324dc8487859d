// The search field with its list of results, the choice of colours, the place in the contents.
"use strict";

(() => {
  const root = document.documentElement;
  const field = document.getElementById("query");
  const list = document.getElementById("results");
  const status = document.getElementById("found");
  const SLICE = 8;
  const SEEN = 12;
  let chosen = -1;
  let rest = null;
  let loading = null;
  let ready = false;

  /** Fetch the indexes, once; a script is the one thing that pages opened as files may load. */
  function load() {
    loading ??= Promise.all(root.dataset.versions.split(" ").map((version) => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root.dataset.root}${version}/index.js`;
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    }))).then(prepare);
  }

  /** Make the search ready in slices that no key has to wait for. */
  function prepare() {
    const until = performance.now() + SLICE;
    ready = graphReference.prepare(() => performance.now() >= until);
    if (!ready) whenIdle(prepare);
    else if (field.value.trim()) show();
  }

  function whenIdle(work) {
    if (window.requestIdleCallback) requestIdleCallback(work, { timeout: 200 });
    else setTimeout(work);
  }

  function show() {
    const query = field.value;
    if (!query.trim()) return hide();
    if (!ready) return say("Getting ready to search …");
    const { total, found, tokens } = graphReference.search(query);
    if (!total) return say("Nothing found", `Nothing found for “${query.trim()}”.`);
    list.scrollTop = 0; // while nothing has changed: with new rows it would lay them out twice
    const rows = (from, to) => found.slice(from, to).map((entry, at) => option(entry, from + at, tokens));
    list.replaceChildren(...rows(0, SEEN));
    const mine = rest = () => list.append(...rows(SEEN));
    whenIdle(() => { if (rest === mine) fill(); });
    open(true);
    status.textContent = told(total, found.length);
    chosen = -1;
    choose(0, false);
  }

  /** Add the rows that can be seen only when the list is scrolled: the answer is there sooner without. */
  function fill() {
    rest?.();
    rest = null;
  }

  function told(total, shown) {
    const more = shown < total ? `, the best ${shown} shown` : "";
    return `${total} result${total > 1 ? "s" : ""}${more}; arrow keys choose, Enter opens`;
  }

  /** A line in place of results. */
  function say(text, line = text) {
    const paragraph = document.createElement("p");
    paragraph.className = "none";
    paragraph.textContent = line;
    rest = null;
    list.replaceChildren(paragraph);
    open(true);
    choose(-1);
    status.textContent = text;
  }

  function option(entry, at, tokens) {
    const link = document.createElement("a");
    link.id = `result-${at}`;
    link.href = root.dataset.root + entry.href;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    const method = entry.kind === "operation" ? entry.lines.split(" ", 1)[0] : "";
    const badge = part(method ? `method ${method.toLowerCase()}` : `method ${entry.kind}`, method || entry.kind);
    const line = bestLine(entry, tokens);
    const text = part("hit", "");
    text.append(marked(part("hit-title", entry.title), tokens));
    if (line) text.append(marked(part("hit-path", line), tokens));
    link.append(badge, text);
    if (root.dataset.versions.includes(" ")) link.append(part("tag", entry.version));
    return link;
  }

  /** The path that the words stand in, else the first. */
  function bestLine({ lines }, tokens) {
    const paths = lines.split("\n").map((line) => line.slice(line.indexOf(" ") + 1));
    return paths.find((path) => tokens.some((token) => path.toLowerCase().includes(token))) ?? paths[0];
  }

  function part(name, text) {
    const span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }

  /** Set in `mark` what of the text the words found. */
  function marked(span, tokens) {
    const text = span.textContent;
    const lower = text.toLowerCase();
    const token = tokens.filter((each) => lower.includes(each)).sort((one, other) => other.length - one.length)[0];
    if (!token || lower.length !== text.length) return span;
    const at = lower.indexOf(token);
    const mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + token.length);
    span.replaceChildren(text.slice(0, at), mark, text.slice(at + token.length));
    return span;
  }

  function choose(at, scroll = true) {
    const options = list.querySelectorAll("[role=option]");
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    options[at]?.setAttribute("aria-selected", "true");
    if (scroll) options[at]?.scrollIntoView({ block: "nearest" });
    if (options[at]) field.setAttribute("aria-activedescendant", options[at].id);
    else field.removeAttribute("aria-activedescendant");
  }

  function open(whether) {
    list.hidden = !whether;
    field.setAttribute("aria-expanded", String(whether));
  }

  function hide() {
    open(false);
    rest = null;
    list.replaceChildren();
    choose(-1);
    status.textContent = "";
  }

  function press(event) {
    if (event.key.startsWith("Arrow")) fill();
    const count = list.querySelectorAll("[role=option]").length;
    if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) { field.value = ""; field.blur(); }
      hide();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      document.getElementById(`result-${chosen}`).click();
    } else if (event.key === "ArrowDown" && list.hidden) {
      show();
    } else if (count && event.key === "ArrowDown") {
      event.preventDefault();
      choose((chosen + 1) % count);
    } else if (count && event.key === "ArrowUp") {
      event.preventDefault();
      choose((chosen + count - 1) % count);
    }
  }

  function shortcut(event) {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key === "k" && (event.ctrlKey || event.metaKey);
    if (slash || k) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }

  function setUpSearch() {
    field.disabled = false;
    field.addEventListener("focus", load);
    field.addEventListener("input", show);
    field.addEventListener("keydown", press);
    field.addEventListener("focus", () => { if (field.value.trim()) show(); });
    list.addEventListener("click", (event) => { if (event.target.closest("a")) open(false); });
    document.addEventListener("keydown", shortcut);
    document.addEventListener("pointerdown", (event) => {
      if (!event.target.closest(".search")) open(false);
    });
    field.addEventListener("blur", (event) => { if (!list.contains(event.relatedTarget)) open(false); });
    whenIdle(load);
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) { field.value = asked; field.focus(); }
    for (const hint of document.querySelectorAll(".hint")) hint.hidden = false;
  }

  function setUpTheme() {
    const themes = ["auto", "light", "dark"];
    const button = document.getElementById("theme");
    const paint = () => {
      button.dataset.shows = root.dataset.theme;
      button.textContent = root.dataset.theme;
      button.setAttribute("aria-label", `Colours: ${root.dataset.theme}`);
    };
    button.addEventListener("click", () => {
      root.dataset.theme = themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length];
      kept.set("theme", root.dataset.theme);
      paint();
    });
    button.hidden = false;
    paint();
  }

  /** Mark in the contents which operation is being read. */
  function setUpContents() {
    const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
    const sight = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) {
        if (isIntersecting) links.get(target.id)?.setAttribute("aria-current", "true");
        else links.get(target.id)?.removeAttribute("aria-current");
      }
    }, { rootMargin: "-25% 0px -70%" });
    document.querySelectorAll(".operation").forEach((operation) => sight.observe(operation));
  }

  setUpSearch();
  setUpTheme();
  setUpContents();
})();
