"use strict";
// What scripts/pages checks in the browser: node scripts/pages.cjs FOLDER
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const puppeteer = require("puppeteer-core");

const folder = path.resolve(process.argv[2]);
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

/** Opens a page, and fails for any request, error or message of the browser. */
async function open(browser, name, { viewport = WIDE, dark = false } = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => problems.push(message.text()));
  page.on("request", (request) => request.url().startsWith("file:") || problems.push(request.url()));
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
  await page.goto(`file://${folder}/${name}.html`);
  return { page, done: async () => (assert.deepEqual(problems, []), page.close()) };
}

const detail = (page) => page.$eval("output", (output) => output.textContent);
const shown = (page) =>
  page.$$eval("article [data-quote]:not(.off)", (marks) => [...new Set(marks.map((mark) => mark.dataset.quote))]);

async function showsTheText(browser, name) {
  const { page, done } = await open(browser, name);
  const article = await page.$eval("article", (article) => article.textContent);
  assert.equal(article, fs.readFileSync(`${folder}/${name}.txt`, "utf8"));
  await page.screenshot({ path: `${folder}/${name}.png` });
  await done();
}

async function filters(browser, name) {
  const { page, done } = await open(browser, name);
  const all = await shown(page);
  const button = "nav button[data-speaker]:not([data-speaker=nobody])";
  const counted = await page.$eval(`${button} .counts`, (counts) => parseInt(counts.textContent, 10));
  await page.click(button);
  assert.equal(await page.$eval(button, (button) => button.ariaPressed), "true");
  // A quote that is not the speaker's shows where one of the speaker's claims holds it.
  const speaker = await page.$eval(button, (button) => Number(button.dataset.speaker));
  const own = (await shown(page)).filter((quote) => quote !== undefined);
  const spoken = await page.evaluate(
    (quotes, speaker) => quotes.filter((quote) => data.quotes[quote].speakers.includes(speaker)).length, own, speaker);
  assert.equal(spoken, counted);
  assert.ok(own.length < all.length);
  await page.screenshot({ path: `${folder}/${name}-filtered.png` });
  await page.click(button);
  assert.deepEqual(await shown(page), all);
  await done();
}

async function tellsWhy(browser) {
  const { page, done } = await open(browser, "news");
  await page.hover("article .spoken:not(.nobody)");
  assert.match(await detail(page), /^Quote: .+, by \w+ \(\d+ % sure\)/);
  await page.screenshot({ path: `${folder}/news-hover.png` });
  await page.hover("nav h1");
  assert.equal(await detail(page), "");
  await done();
}

async function isReachableByKeyboard(browser) {
  const { page, done } = await open(browser, "news");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BUTTON");
  await page.keyboard.press("Enter");
  const filtered = await shown(page);
  await page.keyboard.press("n");
  const focused = await page.evaluate(() => document.activeElement.dataset.quote);
  assert.ok(filtered.includes(focused));
  assert.match(await detail(page), /^Quote: /);
  await page.keyboard.press("Escape");
  assert.ok((await shown(page)).length > filtered.length);
  await done();
}

async function fitsAPhone(browser, name) {
  const { page, done } = await open(browser, name, { viewport: PHONE, dark: true });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "it scrolls sideways");
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((rgb) => rgb.match(/\d+/g).map(Number).reduce((a, b) => a + b));
  });
  assert.ok(paper < ink, "the dark page is light");
  await page.tap("article [data-quote]");
  assert.notEqual(await detail(page), "");
  await page.screenshot({ path: `${folder}/${name}-phone.png` });
  await done();
}

async function isNotFooled(browser) {
  const { page, done } = await open(browser, "hostile");
  assert.equal(await page.title(), "hostile.txt");
  assert.equal(await page.$("article script, article img, article b, article i"), null);
  await done();
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const name of ["news", "novel", "hostile"]) await showsTheText(browser, name);
    for (const name of ["news", "novel"]) await filters(browser, name);
    for (const name of ["news", "novel"]) await fitsAPhone(browser, name);
    await tellsWhy(browser);
    await isReachableByKeyboard(browser);
    await isNotFooled(browser);
  } finally {
    await browser.close();
  }
  console.log(`pages: all is well; the screenshots are in ${folder}`);
})();
