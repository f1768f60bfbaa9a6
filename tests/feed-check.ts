import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument, XmlValidateError } from "libxml2-wasm";

type Told = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isAddress = (value: unknown): boolean => isText(value) && URL.canParse(value);
/** A day and time as RFC 3339 has it, with its zone. */
const isTime = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)); // prettier-ignore

/** What is wrong with a JSON Feed by version 1.1 of its specification (jsonfeed.org): every fault, with its place; none for a feed that is as the specification has it. */
export function jsonFeedFaults(json: string): readonly string[] {
  const feed = read(json);
  if (!feed) return ["the feed is no JSON object"];
  const items = Array.isArray(feed["items"]) ? (feed["items"] as readonly Told[]) : null;
  const ids = (items ?? []).map((item) => item["id"]);
  return [
    ...(feed["version"] === "https://jsonfeed.org/version/1.1" ? [] : ["version: not 1.1"]),
    ...(isText(feed["title"]) ? [] : ["title: missing"]),
    ...["home_page_url", "feed_url"].flatMap((name) => (name in feed && !isAddress(feed[name]) ? [`${name}: no whole address`] : [])), // prettier-ignore
    ...(items ? items.flatMap(faultsOfItem) : ["items: no list"]),
    ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [`items[${at}].id: stands twice`])),
  ];
}

function faultsOfItem(item: Told, at: number): readonly string[] {
  const faults = [
    ...(isText(item["id"]) ? [] : ["id: missing"]),
    ...(isText(item["content_text"]) || isText(item["content_html"]) ? [] : ["content: missing"]),
    ...["url", "external_url"].flatMap((name) => (name in item && !isAddress(item[name]) ? [`${name}: no whole address`] : [])), // prettier-ignore
    ...["date_published", "date_modified"].flatMap((name) => (name in item && !isTime(item[name]) ? [`${name}: no time`] : [])), // prettier-ignore
  ];
  return faults.map((fault) => `items[${at}].${fault}`);
}

function read(json: string): Told | null {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Told) : null;
  } catch {
    return null;
  }
}

const atom = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, "atom.rng"), "utf8")),
);

/** What is wrong with an Atom feed by RFC 4287: by its grammar, and by what a grammar cannot say. */
export function atomFaults(xml: string): readonly string[] {
  let feed: XmlDocument;
  try {
    feed = XmlDocument.fromString(xml);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  try {
    atom.validate(feed);
    const texts = (path: string) => feed.find(path, { a: "http://www.w3.org/2005/Atom" }).map(({ content }) => content);
    const ids = texts("//a:id");
    const selves = texts("/a:feed/a:link[@rel='self']/@href");
    return [
      ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [`id ${id}: stands twice`])),
      ...(selves.length === 1 ? [] : ["link: none, or more than one, leads to the feed itself"]),
      ...texts("//@href").flatMap((href) => (URL.canParse(href) ? [] : [`${href}: no whole address`])),
    ];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    feed.dispose();
  }
}
