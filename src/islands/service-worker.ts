/**
 * The service worker: it keeps what was read, for when there is no connection. Whatever can be had from the host is had
 * from there, asked anew; what is kept is shown only where the host does not answer, and then it says of what day it is.
 *
 * Two caches, both of this site alone: the files of a build, and the pages visited, of which the oldest go. The build
 * writes what is to be kept in front of this file; nothing is imported, so that it is one script.
 */
import type { Kept } from "#site/kept.ts";
import type { Fetching, ServiceWorkerScope, Wanted } from "./service-worker-scope.ts";

declare const KEPT: Kept;

const worker = self as unknown as ServiceWorkerScope; // what this script runs in, see there
const SITE = worker.registration.scope;
const FILES = `files ${KEPT.version} ${SITE}`;
const VISITED = `pages ${SITE}`;
/** How many pages, and pictures on them, are kept. */
const MOST = 100;
/** How long a host is waited for where there is a copy, in milliseconds. */
const PATIENCE = 6_000;

/** Whether the reader wants nothing kept, as far as this run of the worker was told. See `isWanted`. */
let refused = false;
/** What is being kept of the page that came last. */
let keeping: Promise<void> | undefined;

const listed = new Set([...KEPT.files, ...Object.values(KEPT.after).flat()]);

worker.addEventListener("install", (event) => {
  event.waitUntil(fetchAll().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  const tidied = tidy();
  keeping = tidied.then(keepOpenPages); // the map of before may have gone
  event.waitUntil(Promise.all([tidied.then(() => worker.clients.claim()), keeping]));
});

worker.addEventListener("message", (event) => {
  event.waitUntil(want(event.data).then(() => event.ports[0]?.postMessage(null)));
});

worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  // Data to download say of what day they are in files beside them: kept alone, they would not.
  if (method !== "GET" || !url.startsWith(SITE) || pathOf(url).startsWith("data/")) return;
  event.respondWith(mode === "navigate" ? page(event) : isHashed(url) ? hashed(event.request) : part(event));
});

/** The path of an address within the site. What follows a page's address is for its script. */
const pathOf = (url: string): string => url.slice(SITE.length).replace(/[?#].*/, "");

const languageOf = (path: string): "vi" | "en" => (/^en(\/|$)/.test(path) ? "en" : "vi");

/** Whether the name of a file changes with what is in it. */
const isHashed = (url: string): boolean => pathOf(url).startsWith("_astro/");

/** Only what says of what day it is can be kept: the header `Date`. Nothing that led elsewhere is. */
const isKeepable = (response: Response): boolean =>
  response.ok && response.type === "basic" && !response.redirected && response.headers.has("Date");

/** The day on which something was kept, as a page of this path writes it. */
function dayOf(response: Response, path: string): string {
  const english = languageOf(path) === "en";
  const [locale, figures, month] = english
    ? (["en-GB", "numeric", "long"] as const)
    : (["vi-VN", "2-digit", "2-digit"] as const);
  return new Date(response.headers.get("Date")!).toLocaleDateString(locale, { day: figures, month, year: "numeric" }); // nothing without it is kept
}

/** Whether copies may be kept. A worker that is started again remembers nothing: it is told by there being no cache for files. */
const isWanted = async (): Promise<boolean> => !refused && (await caches.has(FILES));

/** Changes a cache, unless nothing is to be kept. Where that was said meanwhile, what came too late goes at once. */
async function change(name: string, how: (cache: Cache) => Promise<unknown>): Promise<void> {
  if (!(await isWanted())) return;
  await how(await caches.open(name));
  if (refused) await remove(await ours());
}

/** The caches of this site, which bear its address. */
const ours = async (): Promise<readonly string[]> => (await caches.keys()).filter((name) => name.endsWith(` ${SITE}`));

const remove = (names: readonly string[]): Promise<unknown> => Promise.all(names.map((name) => caches.delete(name)));

/** Begins to keep, or to keep again, and fetches what is not there of what is kept before anybody asks. */
async function fetchAll(): Promise<void> {
  const files = await caches.open(FILES);
  if (refused) return void (await remove(await ours())); // meanwhile
  const there = new Set((await files.keys()).map(({ url }) => url));
  await Promise.all(KEPT.files.filter((file) => !there.has(SITE + file)).map((file) => fetchAhead(file)));
}

/** Does as a page says that the reader wants. The pages that are open were not seen to come while nothing was kept. */
async function want({ keep }: Wanted): Promise<void> {
  refused = !keep;
  if (refused) return void (await remove(await ours()));
  const isNew = !(await caches.has(FILES));
  await fetchAll().catch(() => undefined); // tried again with the next page
  await Promise.allSettled([isNew && keepOpenPages(), keeping]);
}

/** Puts a file into a cache, from another where the name says that it is the same. @throws where it cannot be had */
async function fetchAhead(path: string, into = FILES): Promise<void> {
  const url = SITE + path;
  const here = isHashed(url) ? await caches.match(url) : undefined;
  const response = here ?? (await fetch(url, isHashed(url) ? {} : { cache: "no-cache" }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (isHashed(url) || isKeepable(response)) await put(into, path, response);
}

/** Keeps a page that was read, and what belongs to it. */
async function keep(path: string, response: Response): Promise<void> {
  if (!(await isWanted())) return;
  await put(VISITED, path, response);
  const { map } = KEPT.pages[languageOf(path)];
  const lacking = async (one: string) => !(await caches.match(SITE + one));
  for (const file of KEPT.after[path] ?? []) if (await lacking(file)) await fetchAhead(file);
  if (await lacking(map)) await fetchAhead(map);
  await trim();
}

const put = (cache: string, path: string, response: Response): Promise<void> =>
  change(cache, (opened) => opened.put(SITE + path, response));

/** Deletes the oldest of what was visited, where it is too much. */
const trim = (): Promise<void> =>
  change(VISITED, async (visited) => {
    const all = await visited.keys();
    await Promise.all(all.slice(0, -MOST).map((oldest) => visited.delete(oldest)));
  });

/** What the site has withdrawn is not to come back from a device. */
const isWithdrawn = ({ status }: Response): boolean => status === 404 || status === 410;
const forget = (path: string): Promise<unknown> =>
  Promise.all([FILES, VISITED].map((cache) => change(cache, (opened) => opened.delete(SITE + path))));

/** The pages that were open before there was a worker to see them come. */
async function keepOpenPages(): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true });
  const open = clients.map(({ url }) => url).filter((url) => url.startsWith(SITE));
  await Promise.allSettled(
    open.map(async (url) => {
      const response = await fetch(SITE + pathOf(url));
      if (isKeepable(response)) await keep(pathOf(url), response);
    }),
  );
}

/** A page: as the host has it; else as it was kept, and said to be so; else the page that says that there is none. */
async function page(event: Fetching): Promise<Response> {
  const path = pathOf(event.request.url);
  const coming = ofHost(event, async (copy) => {
    if (copy.headers.get("Content-Type")?.startsWith("text/html")) await (keeping = keep(path, copy));
  });
  const response = await inTime(coming);
  if (isAnswer(response)) return response;
  return (
    (await keptPage(path)) ??
    (await coming) ??
    (await caches.match(SITE + KEPT.pages[languageOf(path)].offline)) ??
    Response.error()
  );
}

/** As it was read, else as it came ahead: the map. A host adds the slash that is lacking, which it cannot do now. */
async function keptAt(path: string): Promise<Response | undefined> {
  for (const url of [SITE + path, `${SITE + path}/`]) {
    const kept = (await caches.match(url, { cacheName: VISITED })) ?? (await caches.match(url));
    if (kept) return kept;
  }
  return undefined;
}

/** A kept page with the note that it is one; none where the page has no room for the note. */
async function keptPage(path: string): Promise<Response | undefined> {
  const kept = await keptAt(path);
  if (!kept) return undefined;
  const text = await kept.text();
  const day = dayOf(kept, path);
  const said = text.replace(
    /<kept-copies [^>]*data-whole="([^"]*)"[^>]*>/,
    (place, words: string) => `${place}<aside class="kept" data-day="${day}">${words.replace("{day}", day)}</aside>`,
  );
  const headers = new Headers(kept.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name); // those of the text without the note
  return said === text ? undefined : new Response(said, { headers });
}

/** A file whose name changes with what is in it: kept and fresh are the same. */
async function hashed(request: Request): Promise<Response> {
  const here = await caches.match(request.url);
  if (here) return here;
  const response = await fetch(request);
  if (response.ok) await put(FILES, pathOf(request.url), response.clone());
  return response;
}

/** Data or a picture of a page: as the host has it, else as it was kept, of which the page is told. */
async function part(event: Fetching): Promise<Response> {
  const path = pathOf(event.request.url);
  const coming = ofHost(event, (copy) =>
    listed.has(path) ? put(FILES, path, copy) : put(VISITED, path, copy).then(trim),
  );
  const response = await inTime(coming);
  if (isAnswer(response)) return response;
  const kept = await caches.match(SITE + path);
  if (kept) event.waitUntil(tell(event.clientId, kept));
  return kept ?? (await coming) ?? Response.error();
}

/** What the host answers, nothing without a connection. It is kept, or forgotten, also when it comes after a copy was shown. */
function ofHost(event: Fetching, store: (copy: Response) => Promise<void>): Promise<Response | undefined> {
  const coming = fetch(event.request, { cache: "no-cache" }).then(
    (response) => {
      if (isKeepable(response)) event.waitUntil(store(response.clone()));
      if (isWithdrawn(response)) event.waitUntil(forget(pathOf(event.request.url)));
      return response;
    },
    () => undefined,
  );
  event.waitUntil(coming);
  return coming;
}

/** An answer that is not of a host that fails. */
const isAnswer = (response: Response | undefined): response is Response => !!response && response.status < 500;

/** What comes before the patience ends. A host may take a request and never answer. */
const inTime = <T>(coming: Promise<T>): Promise<T | undefined> =>
  Promise.race([coming, new Promise<undefined>((end) => setTimeout(end, PATIENCE))]);

/** Tells the page that asked, or every page where a worker of one did. */
async function tell(clientId: string, kept: Response): Promise<void> {
  const asking = await worker.clients.get(clientId);
  const told = asking?.type === "window" ? [asking] : await worker.clients.matchAll();
  for (const client of told) client.postMessage({ kept: dayOf(kept, pathOf(client.url)) });
}

/** Deletes what builds before this one needed, but for what a kept page still names. */
async function tidy(): Promise<void> {
  if (!(await isWanted())) return;
  const old = (await ours()).filter((name) => name !== FILES && name !== VISITED);
  const pages = await (await caches.open(VISITED)).matchAll();
  let texts = await Promise.all(pages.map((page) => page.text()));
  while (texts.length > 0) {
    const named = new Set(texts.flatMap((text) => text.match(/[\w.-]+\.(?:js|css|woff2)/g) ?? []));
    texts = [];
    for (const name of named) {
      const url = `${SITE}_astro/${name}`;
      const kept = (await caches.match(url, { cacheName: FILES })) ? undefined : await caches.match(url);
      if (!kept) continue;
      if (!name.endsWith("woff2")) texts.push(await kept.clone().text());
      await put(FILES, pathOf(url), kept);
    }
  }
  await remove(old);
}
