/** The check of JSON Feeds finds what it looks for. */
import { expect, test } from "vitest";
import { jsonFeedFaults } from "./feed-check.ts";

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
