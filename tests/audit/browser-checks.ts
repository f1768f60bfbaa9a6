/** What a real browser tells of a page of each kind. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { LOCALES, address } from "#i18n/routes.ts";
import type { Portal } from "#model/vocabulary.ts";
import { kinds, likeKinds } from "../kinds.ts";
import type { Built } from "../site-at.ts";
import { violations, withoutScripts } from "./axe.ts";
import { type Line, noFaults } from "./line.ts";
import { tooWide } from "./reflow.ts";
import { watched } from "./watch.ts";

/** A built site that is being served. */
export interface Served {
  readonly name: string;
  readonly site: Built;
  readonly url: string;
  /** The kinds of pages to look at; null for all. */
  readonly only: readonly string[] | null;
}

const WIDTHS = [320, 768, 1440] as const;
const COLOURS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
} as const satisfies Record<string, BrowserContextOptions>;

export const allKinds = (portal: Portal): Readonly<Record<string, string>> => ({ ...kinds(portal), ...likeKinds(portal) }); // prettier-ignore

/** One page of each kind in both languages. */
export const pagesOf = ({ site, only }: Served): readonly (readonly [kind: string, path: string])[] =>
  LOCALES.flatMap((locale) =>
    Object.entries(allKinds(site.portal))
      .filter(([kind]) => !only || only.includes(kind))
      .map(([kind, path]) => [`${kind} (${locale})`, address(locale, path).slice(1)] as const),
  );

/** Axe on every kind of page in all colours and widths, with its scripts and without; what goes wrong meanwhile is a line of its own. */
export async function axe(browser: Browser, served: Served): Promise<readonly Line[]> {
  const faults: string[] = [];
  const wrong: string[] = [];
  let looked = 0;
  for (const [colours, options] of Object.entries(COLOURS))
    for (const width of WIDTHS)
      for (const scripts of [true, false])
        await onPages(browser, served, { ...options, viewport: { width, height: 900 } }, async (page, kind) => {
          looked++;
          const way = `${kind}, ${colours}, ${width} px${scripts ? "" : ", không script"}`;
          faults.push(...(await violations(page)).map((violation) => `${way}: ${violation}`));
          return way;
        }, scripts, wrong); // prettier-ignore
  return [
    noFaults("axe: WCAG 2.2 AA và thông lệ tốt", served.name, looked, faults),
    noFaults("Bảng lỗi, CSP, máy chủ khác", served.name, looked, wrong),
  ];
}

/** At 400 % zoom of a window 1,280 px wide, no page scrolls sideways. */
export async function reflow(browser: Browser, served: Served): Promise<Line> {
  const faults: string[] = [];
  let looked = 0;
  await onPages(browser, served, { viewport: { width: 320, height: 256 } }, async (page, kind) => {
    looked++;
    faults.push(...(await tooWide(page)).map((what) => `${kind}: ${what}`));
  });
  return noFaults("Phóng to 400%", served.name, looked, faults);
}

/** With the tabulator the focus goes down the page as it is read, and is seen. */
export async function focusOrder(browser: Browser, served: Served): Promise<Line> {
  const faults: string[] = [];
  let looked = 0;
  await onPages(browser, served, { viewport: { width: 390, height: 844 } }, async (page, kind) => {
    looked++;
    faults.push(...(await wrongFocus(page)).map((what) => `${kind}: ${what}`));
  });
  return noFaults("Thứ tự tiêu điểm", served.name, looked, faults);
}

/** The first forty stops are enough to meet the header, the finder and the first links of the text. */
const STOPS = 40;

/** What is wrong with the first stops of the tabulator on a page, from its top: one that holds the focus or goes back, that nobody sees or tells, or none at all. */
export async function wrongFocus(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const marked = document.querySelector("[data-audit-focus]");
      const now = document.activeElement;
      marked?.removeAttribute("data-audit-focus");
      if (!now || now === document.body) return null;
      now.setAttribute("data-audit-focus", "");
      const name = `${now.localName} “${(now.textContent ?? "").trim().slice(0, 30)}”`;
      const { width, height } = now.getBoundingClientRect();
      // A mark is what looks another way without focus: that may be the line of a shape in it.
      const looks = () =>
        [now, ...now.querySelectorAll("*")].map((one) => {
          const { outlineStyle, boxShadow, stroke, strokeWidth, borderColor } = getComputedStyle(one);
          return [outlineStyle, boxShadow, stroke, strokeWidth, borderColor].join();
        });
      const [focused] = [looks().join(), (now as HTMLElement | SVGElement).blur()];
      const [plain] = [looks().join(), (now as HTMLElement | SVGElement).focus()];
      const isBack = marked !== null && (marked.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return {
        name,
        isBack,
        isHeld: marked === now,
        isSeen: width > 0 && height > 0,
        isMarked: focused !== plain,
      };
    });
    if (!said && stop === 0) faults.push("no stop at all");
    if (!said) break;
    if (said.isHeld) return [...faults, `${said.name}: holds the focus`];
    if (said.isBack) faults.push(`${said.name}: goes back`);
    if (!said.isSeen) faults.push(`${said.name}: cannot be seen`);
    if (!said.isMarked) faults.push(`${said.name}: has no mark of focus`);
  }
  return faults;
}

/** What moves, or would: by tag and class. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(",").some((time) => parseFloat(time) > 0.01);
    const all = [...document.querySelectorAll("*")].filter((one) => {
      const styles = [undefined, "::before", "::after"].map((part) => getComputedStyle(one, part));
      return styles.some(
        ({ transitionDuration, animationDuration, animationName, scrollBehavior }) =>
          lasts(transitionDuration) ||
          (animationName !== "none" && lasts(animationDuration)) ||
          scrollBehavior === "smooth",
      );
    });
    return all.slice(0, 3).map((one) => `${one.localName}.${one.getAttribute("class")}`);
  });

/** With less motion asked for, nothing moves. */
export async function motion(browser: Browser, served: Served): Promise<Line> {
  const faults: string[] = [];
  let looked = 0;
  await onPages(
    browser,
    served,
    { reducedMotion: "reduce", viewport: { width: 1440, height: 900 } },
    async (page, kind) => {
      looked++;
      faults.push(...(await moving(page)).map((what) => `${kind}: ${what}`));
    },
  );
  return noFaults("Giảm chuyển động", served.name, looked, faults);
}

/** Goes to one page of each kind in a context of its own. What goes wrong on them is added to `wrong`. */
async function onPages(
  browser: Browser,
  served: Served,
  options: BrowserContextOptions,
  look: (page: Page, kind: string) => Promise<unknown>,
  scripts = true,
  wrong: string[] = [],
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const seen = watched(context, new URL(served.url).origin);
  const page = await context.newPage();
  if (!scripts) await withoutScripts(page);
  for (const [kind, path] of pagesOf(served)) {
    await page.goto(served.url + path, { waitUntil: "load" });
    await look(page, kind);
    wrong.push(...seen.splice(0).map((fault) => `${kind}: ${fault}`));
  }
  await context.close();
}
