/**
 * <kept-ways> — stands on the page for what is not kept, which is shown at the address that was asked for. Of its links to
 * the map it offers the first that is kept, and has the language switch lead to what was asked for.
 */
class KeptWays extends HTMLElement {
  connectedCallback() {
    this.#switch();
    if ("caches" in window) void this.#offer(); // none without https
  }

  /** Every page has its pair. A file has none, and the page itself is no answer at its own address. */
  #switch() {
    const { here, site, other } = this.dataset as { here: string; site: string; other: string }; // the page was built with them
    const { pathname } = location;
    if (pathname === here || !pathname.startsWith(site) || /\.\w+$/.test(pathname)) return;
    document.querySelector<HTMLAnchorElement>("a.switch")!.href = other + pathname.slice(site.length); // on every page
  }

  async #offer() {
    const links = [...this.querySelectorAll("a")];
    const kept = await Promise.all(links.map(({ href }) => caches.match(href)));
    const first = kept.findIndex((one) => one !== undefined);
    links.forEach((link, place) => link.toggleAttribute("data-away", place !== first));
  }
}

customElements.define("kept-ways", KeptWays);
