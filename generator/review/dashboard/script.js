"use strict";
(() => {
  const STEP = 100;
  const findings = JSON.parse(document.getElementById("data").textContent);
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const results = document.getElementById("results");

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const item = ([code, severity, place, message]) => {
    const row = document.createElement("li");
    row.append(element("span", place, "place"), `${severity}: ${message} [${code}]`);
    return row;
  };

  // Lists rows a step at a time: thousands at once would hold up the browser.
  const list = (target, rows, from = 0) => {
    target.append(...rows.slice(from, from + STEP).map(item));
    const next = from + STEP;
    if (next >= rows.length) return;
    const more = element("button", `Show more (${rows.length - next} left)`);
    more.type = "button";
    more.addEventListener("click", () => {
      const last = target.lastElementChild;
      more.remove();
      list(target, rows, next);
      last.nextElementSibling.tabIndex = -1;
      last.nextElementSibling.focus();
    });
    target.after(more);
  };

  const clear = (target) => {
    target.replaceChildren();
    if (target.nextElementSibling?.tagName === "BUTTON") target.nextElementSibling.remove();
  };

  for (const details of document.querySelectorAll("details.code")) {
    details.addEventListener("toggle", () => {
      const target = details.querySelector(".findings");
      clear(target);
      if (details.open) list(target, findings.filter(([code]) => code === details.dataset.code));
    });
  }

  const search = () => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (text) => words.every((word) => text.toLowerCase().includes(word));
    for (const row of document.querySelectorAll("[data-text]")) {
      row.hidden = !fits(row.dataset.text);
    }
    const target = results.querySelector(".findings");
    clear(target);
    results.hidden = !words.length;
    found.textContent = "";
    if (!words.length) return;
    const rows = findings.filter((row) => fits(row.join(" ")));
    list(target, rows);
    found.textContent = rows.length === 1 ? "1 finding found" : `${rows.length} findings found`;
  };

  let waiting;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
})();
