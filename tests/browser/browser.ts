import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import type { Portal } from "#model/vocabulary.ts";
import { watched } from "../audit/watch.ts";
import { built } from "../site/built.ts";
import type { SiteName } from "../sites.ts";

export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };
export const DESK = { width: 1440, height: 900 };

let connected: Promise<Browser> | undefined;
const browser = () => (connected ??= chromium.connect(inject("browser")));

/** A page of the browser at an address of a site, `en/phuong/`. What goes wrong on it fails the test: see `newPage`. */
export async function visit(site: SiteName, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(site, options);
  await page.goto(path, { waitUntil: "load" });
  return page;
}

/**
 * A page of the browser that has gone nowhere yet; addresses are those of the site. It is closed when the test ends, and
 * the test fails when anything went wrong on it: an error on the console, where breaches of the content security policy
 * are told too, an error in a script, a file that is not there, or a request to another host. What the test itself
 * brings about is named by `provoked`.
 */
export async function newPage(site: SiteName, options: BrowserContextOptions = {}, provoked = /^$/): Promise<Page> {
  const { url: baseURL } = inject("sites")[site];
  const { origin } = new URL(options.baseURL ?? baseURL);
  // A service worker would answer in the place of the host, which many tests have give what they need.
  const usual = { viewport: DESK, reducedMotion: "reduce", serviceWorkers: "block", baseURL } as const;
  const settings = { ...usual, ...options };
  const context = await (await browser()).newContext(settings);
  const wrong = watched(context, origin);
  onTestFinished(async () => {
    await context.close();
    expect(wrong.filter((one) => !provoked.test(one))).toEqual([]);
  });
  return context.newPage();
}

/** Keeps a file on its way to a page until what it gives is called. */
export async function held(page: Page, file: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route(file, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(null);
}

/** The portal of a site, as its data folder gives it. */
export const portalOf = (site: SiteName): Portal => built(site).portal;

/** The path of the page that is open, with its base. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Waits until what is read off the page is as expected. */
export const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000, interval: 50 });
