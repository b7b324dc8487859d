// Runs before anything is painted: what the reader chose earlier. A reader's browser may keep
// nothing for pages that are opened as files; then the defaults hold.
"use strict";

const kept = {
  get(name) {
    try { return localStorage.getItem(`graph-reference-${name}`); } catch { return null; }
  },
  set(name, value) {
    try { localStorage.setItem(`graph-reference-${name}`, value); } catch { /* for this page only */ }
  },
};

document.documentElement.dataset.theme = kept.get("theme") ?? "auto";
document.documentElement.dataset.language = kept.get("language") ?? "python";
