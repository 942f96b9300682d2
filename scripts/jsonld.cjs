"use strict";
// Expands a page of web annotations as JSON-LD, without the network: node scripts/jsonld.cjs PAGE TEXT
// scripts/anno.jsonld holds the terms of http://www.w3.org/ns/anno.jsonld that the page uses, as
// the W3C defines them.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const jsonld = require("jsonld");

const [pageFile, textFile] = process.argv.slice(2);
const OA = "http://www.w3.org/ns/oa#";
const ITEMS = "http://www.w3.org/ns/activitystreams#items";
const context = JSON.parse(fs.readFileSync(path.join(__dirname, "anno.jsonld"), "utf8"));

const documentLoader = async (url) => {
  assert.equal(url, "http://www.w3.org/ns/anno.jsonld");
  return { contextUrl: null, documentUrl: url, document: context };
};

(async () => {
  const page = JSON.parse(fs.readFileSync(pageFile, "utf8"));
  const characters = [...fs.readFileSync(textFile, "utf8")];
  // In safe mode a term that the context does not know is an error.
  const [expanded] = await jsonld.expand(page, { documentLoader, safe: true });
  const annotations = expanded[ITEMS][0]["@list"];
  assert.ok(annotations.length > 0);
  assert.equal(annotations.length, page.items.length);
  for (const annotation of annotations) {
    assert.deepEqual(annotation["@type"], [`${OA}Annotation`]);
    assert.deepEqual(annotation[`${OA}motivatedBy`], [{ "@id": `${OA}classifying` }]);
    for (const target of annotation[`${OA}hasTarget`]) {
      const [quote, position] = target[`${OA}hasSelector`];
      const [start, end] = ["start", "end"].map((edge) => Number(position[OA + edge][0]["@value"]));
      assert.equal(characters.slice(start, end).join(""), quote[`${OA}exact`][0]["@value"]);
    }
  }
  const triples = await jsonld.toRDF(page, { documentLoader, safe: true });
  console.log(`jsonld: ${textFile}: ${annotations.length} annotations, ${triples.length} triples`);
})();
