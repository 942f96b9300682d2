"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const detail = document.querySelector("output");
const buttons = [...document.querySelectorAll("nav button")];
const marks = [...document.querySelectorAll("article [data-quote], article [data-claim]")];
let chosen = null;

/** Whether a stretch of the text belongs to the chosen speaker. */
const isShown = (mark) => {
  if (chosen === null) return true;
  const { quote, claim } = mark.dataset;
  const ids = [...(quote ? data.quotes[quote].speakers : []), ...(claim ? data.claims[claim].speakers : [])];
  return chosen === "nobody" ? quote && data.quotes[quote].unknown : ids.includes(Number(chosen));
};

const choose = (speaker) => {
  chosen = chosen === speaker ? null : speaker;
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.speaker === chosen));
  for (const mark of marks) mark.classList.toggle("off", !isShown(mark));
  if (chosen !== null) marks.find(isShown)?.scrollIntoView({ block: "center" });
};

const describe = (mark) => {
  const { quote, claim } = mark?.dataset ?? {};
  detail.textContent = [quote && data.quotes[quote].detail, claim && data.claims[claim].detail].filter(Boolean).join("\n");
};

/** Moves the focus to the next or the previous quote that the filter shows. */
const step = (by) => {
  const stops = marks.filter((mark) => mark.tabIndex === 0 && isShown(mark));
  const at = stops.indexOf(document.activeElement);
  stops.at(at < 0 && by < 0 ? -1 : (at + by) % stops.length)?.focus();
};

for (const button of buttons) button.addEventListener("click", () => choose(button.dataset.speaker));
const text = document.querySelector("article");
for (const event of ["mouseover", "focusin", "click"]) {
  text.addEventListener(event, ({ target }) => describe(target.closest("[data-quote], [data-claim]")));
}
text.addEventListener("mouseleave", () => describe(null));
document.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey) return;
  if (key === "n") step(1);
  if (key === "p") step(-1);
  if (key === "Escape") {
    describe(null);
    if (chosen !== null) choose(chosen);
  }
});
