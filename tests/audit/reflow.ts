import type { Page } from "playwright-core";

/** What reaches beyond the window when the page scrolls sideways, by tag and class. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((one) => `${one.localName}.${one.getAttribute("class")}`)];
  });
