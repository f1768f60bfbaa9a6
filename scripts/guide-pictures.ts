/**
 * `node scripts/guide-pictures.ts`: does the rehearsal that the guide describes, builds its site, and takes the pictures
 * of the guide from it into `public/huong-dan/`. Run it when the look of what they show has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { palettedPng } from "#pictures/paletted-png.ts";
import { browserServer } from "./browser-server.ts";
import { buildSite } from "./build-site.ts";
import { rehearse, writtenBy } from "./rehearsal.ts";
import { serve } from "./serve.ts";

const [DATA, SITE, OUT] = [resolve(".cache/rehearsal-data"), resolve(".cache/rehearsal-site"), "public/huong-dan"];
const WIDTH = 390;

/** What to photograph, by name: an address, the part at the top of the picture, and its height. */
const VIEWS = {
  phuong: { path: "phuong/ha-long/tuan-chau/", from: ".crumbs", height: 410 },
  "danh-sach": { path: "phuong/#status=recognised", from: "ward-list", height: 640 },
  "ban-do": { path: "ban-do/", from: ".panels > li", height: 390 },
} as const;

mkdirSync(OUT, { recursive: true });
rehearse(writtenBy(readFileSync("content/vi/huong-dan.mdx", "utf8")), "data", DATA);
await buildSite({ data: DATA, outDir: SITE, env: { BASE_PATH: "/", SITE_URL: "" }, quiet: true });
const site = await serve(SITE, "/", 0);
const server = await browserServer();
const browser = await chromium.connect(server.wsEndpoint());
for (const [locale, language] of [
  ["vi", ""],
  ["en", "en/"],
] as const)
  for (const [name, { path, from, height }] of Object.entries(VIEWS)) {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height },
      baseURL: site.url,
      reducedMotion: "reduce",
    });
    await page.goto(language + path, { waitUntil: "networkidle" });
    await page.evaluate(toTheTop, from);
    writeFileSync(`${OUT}/${name}-${locale}.png`, await paletted(await page.screenshot()));
    await page.close();
  }
await browser.close();
await server.close();
await site.close();

/** A screenshot with a palette: a third of the bytes. */
async function paletted(png: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return palettedPng({ ...info, colours: data });
}

/** Scrolls to a part of the page, and keeps the line that marks made-up data above it: no picture goes without. */
function toTheTop(selector: string): void {
  const mark = document.querySelector<HTMLElement>(".watermark")!; // a rehearsal has one on every page
  Object.assign(mark.style, { position: "fixed", top: "0", left: "0", right: "0", zIndex: "1" });
  const part = document.querySelector(selector)!; // VIEWS names parts of its own pages
  scrollTo(0, part.getBoundingClientRect().top + scrollY - mark.offsetHeight - 12);
}
