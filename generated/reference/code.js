// Examples: one language of three at a time, a button to copy, colours for what is in sight.
"use strict";

(() => {
  const LANGUAGES = { python: "Python", typescript: "TypeScript", curl: "curl" };
  const WORDS = /\b(?:True|False|None|true|false|null|undefined|await|curl)\b/;
  const TOKEN = new RegExp(`("(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*')(\\s*:)?|(${WORDS.source})|(-?\\b\\d[\\d.]*\\b)`, "g");
  const LONGEST = 40000;
  const root = document.documentElement;

  function choose(language) {
    root.dataset.language = language;
    kept.set("language", language);
    for (const button of document.querySelectorAll(".languages button[data-for]")) {
      button.setAttribute("aria-pressed", String(button.dataset.for === language));
    }
  }

  function bar(example) {
    const shown = Object.keys(LANGUAGES).filter((name) => example.querySelector(`[data-language="${name}"]`));
    if (!shown.length) return;
    const group = document.createElement("div");
    group.className = "languages";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", "Language of the example");
    for (const [name, label] of Object.entries(LANGUAGES)) {
      const button = control(label, () => keepInPlace(button, () => choose(name)));
      button.dataset.for = name;
      button.setAttribute("aria-pressed", String(root.dataset.language === name));
      group.append(button);
      if (!shown.includes(name)) missing(example, name, label);
    }
    const copy = control("Copy", async () => {
      await navigator.clipboard.writeText(example.querySelector(`[data-language="${root.dataset.language}"]`).textContent);
      copy.textContent = "Copied";
      setTimeout(() => { copy.textContent = "Copy"; }, 1500);
    });
    copy.className = "copy";
    group.append(copy);
    example.insertBefore(group, example.querySelector("pre"));
  }

  function missing(example, name, label) {
    const note = document.createElement("p");
    note.className = "missing";
    note.dataset.language = name;
    note.textContent = `The ${label} call cannot be made the way that the page shows.`;
    example.insertBefore(note, example.querySelector("pre"));
  }

  function control(label, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    return button;
  }

  /** Other examples of the page change their height too: what was clicked stays where it is. */
  function keepInPlace(element, change) {
    const before = element.getBoundingClientRect().top;
    change();
    window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" });
  }

  function colour(code) {
    const text = code.textContent;
    if (text.length > LONGEST) return;
    const pieces = [];
    let end = 0;
    for (const found of text.matchAll(TOKEN)) {
      const [all, string, colon, word] = found;
      const kind = string ? (colon ? "name" : "string") : word ? "word" : "number";
      const span = document.createElement("span");
      span.className = kind;
      span.textContent = string ?? all;
      pieces.push(text.slice(end, found.index), span);
      end = found.index + span.textContent.length;
    }
    code.replaceChildren(...pieces, text.slice(end));
  }

  document.querySelectorAll(".example").forEach(bar);
  const sight = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (isIntersecting) {
        sight.unobserve(target);
        colour(target.firstElementChild);
      }
    }
  }, { rootMargin: "400px" });
  document.querySelectorAll("pre").forEach((pre) => sight.observe(pre));
})();
