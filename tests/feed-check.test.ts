/** The checks of feeds find what they look for. */
import { describe, expect, test } from "vitest";
import { atomFaults, jsonFeedFaults } from "./feed-check.ts";

const item = { id: "a", url: "https://phuong.example/a/", content_text: "Đã công nhận", date_published: "2026-06-30T00:00:00+07:00" }; // prettier-ignore
const feed = { version: "https://jsonfeed.org/version/1.1", title: "Cập nhật", feed_url: "https://phuong.example/feed.json", items: [item] }; // prettier-ignore
const faults = (changed: object) => jsonFeedFaults(JSON.stringify({ ...feed, ...changed }));

test("a feed as the specification has it has no fault", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ items: [] })).toEqual([]);
});

test("every fault of a feed is found with its place", () => {
  expect(jsonFeedFaults("{")).toEqual(["the feed is no JSON object"]);
  expect(faults({ version: "1", title: "", feed_url: "/feed.json", items: {} })).toEqual(["version: not 1.1", "title: missing", "feed_url: no whole address", "items: no list"]); // prettier-ignore
  expect(faults({ items: [item, item] })).toEqual(["items[1].id: stands twice"]);
  expect(faults({ items: [{ url: "a/", date_published: "2026-06-30" }] })).toEqual(["items[0].id: missing", "items[0].content: missing", "items[0].url: no whole address", "items[0].date_published: no time"]); // prettier-ignore
});

describe("an Atom feed", () => {
  const link = '<link rel="self" href="https://portal.example/feed.xml"/>';
  const entry = (id: string, more = "") =>
    `<entry><title type="html">Một</title><id>${id}</id><link href="https://portal.example/a/"/><updated>2026-06-30T00:00:00Z</updated>${more}</entry>`;
  const feed = (...parts: readonly string[]) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:portal.example,2024:feed</id><title>Thử</title><updated>2026-06-30T00:00:00Z</updated><author><name>Cổng</name></author>${parts.join("")}</feed>`;

  test("that is one has no fault", () => {
    expect(atomFaults(feed(link, entry("tag:portal.example,2026:1"), entry("tag:portal.example,2026:2")))).toEqual([]);
  });

  test.each([
    ["an id twice", feed(link, entry("tag:a,2026:1"), entry("tag:a,2026:1")), /tag:a,2026:1: stands twice/],
    ["no link to itself", feed('<link href="https://portal.example/"/>'), /leads to the feed itself/],
    ["an address without a host", feed(link.replace("https://portal.example", "")), /\/feed\.xml: no whole address/],
    ["a day without an hour", feed(link, entry("tag:a,2026:1").replace("T00:00:00Z", "")), /dateTime|updated/],
    ["an element that Atom has not", feed(link, "<pubDate>2026</pubDate>"), /pubDate|feed/],
    ["an entry without a title", feed(link, entry("tag:a,2026:1").replace(/<title.*title>/, "")), /entry|title/],
    ["markup that is open", feed(link, "<entry>"), /entry|mismatch/i],
  ])("is told of %s", (_, xml, said) => {
    expect(atomFaults(xml).join("\n")).toMatch(said);
  });
});
