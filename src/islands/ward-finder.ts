import type { FinderIndex, FinderRow } from "#exports/finder-index.ts";
import { partsFor } from "#model/finder-parts.ts";
import { type Hit, bare, beginnings, searchOver, searchable } from "#model/search.ts";
import type { FinderWords } from "#views/finder-words.ts";
import { element } from "./element.ts";
import { type Entry, about, areAlike, counted, entriesOf } from "./finder-entries.ts";
import { loaded } from "./loaded.ts";

/** How many wards are shown of those found. */
const MOST = 8;

/** What was found, and whether that is all: of a long index, too short a query finds only whole names. */
interface Found {
  readonly hits: readonly Hit<Entry>[];
  readonly isAll: boolean;
}

type Search = (query: string) => Found | Promise<Found>;

/** The search of the page: its index is fetched once, when somebody first turns to a finder, and again after a failure. */
let search: Promise<Search> | undefined;

/** @throws Error when the index cannot be had */
const searchIn = (index: string, locale: string): Promise<Search> =>
  (search ??= loaded<FinderIndex>(index)
    .then((wards) => (wards.parts ? searchInParts(index, wards, wards.parts, locale) : searchWhole(wards, locale)))
    .catch((error: unknown) => {
      search = undefined;
      throw error;
    }));

const placeOf = (locale: string) => (locale === "en" ? 1 : 0);

function searchWhole(wards: FinderIndex, locale: string): Search {
  const over = searchOver(entriesOf(wards, placeOf(locale)));
  return (query) => ({ hits: over(query), isAll: true });
}

/** The search of an index in parts, of which those that can answer are fetched, once each. */
function searchInParts(index: string, { cities, days }: FinderIndex, names: readonly string[], locale: string): Search {
  const fetched = new Map<number, Promise<readonly FinderRow[]>>();
  const rowsOf = (place: number) => {
    const rows = fetched.get(place) ?? loaded<readonly FinderRow[]>(index.replace(/\.json$/, `/${place}.json`));
    fetched.set(place, rows);
    rows.catch(() => fetched.delete(place)); // asked for again the next time
    return rows;
  };
  return async (query) => {
    const { places, isAll } = partsFor(beginnings(query), names);
    const rows = new Map((await Promise.all(places.map(rowsOf))).flat().map((row) => [row[0], row]));
    return {
      hits: searchOver(entriesOf({ cities, days, rows: [...rows.values()] }, placeOf(locale)), false)(query),
      isAll,
    };
  };
}

const isTouch = (): boolean => matchMedia("(pointer: coarse)").matches;

/**
 * <ward-finder> — turns its link to the list of wards into a search field after the combobox pattern: a text field, a
 * list of hits below it, arrow keys and Enter to choose, Escape to close. The link stays for those without script.
 */
class WardFinder extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #live!: HTMLElement;
  #hits: readonly Hit<Entry>[] = [];
  #active = -1;

  connectedCallback() {
    const link = this.querySelector("a");
    if (!link) return;
    const words = this.#words;
    const id = this.dataset["id"] ?? "finder";
    this.#input = element("input", {
      class: "field",
      type: "text",
      id: `${id}-input`,
      role: "combobox",
      "aria-label": words.label,
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `${id}-list`,
      placeholder: words.placeholder,
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      enterkeyhint: "search",
    });
    this.#list = element("ul", { id: `${id}-list`, role: "listbox", "aria-label": words.label, hidden: "" });
    this.#live = element("p", { class: "visually-hidden", role: "status" });
    this.#input.addEventListener("focus", () => this.#turnedTo());
    this.#input.addEventListener("input", () => void this.#search());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#go([...this.#options].indexOf(option));
    });
    link.replaceWith(this.#input, this.#list, this.#live);
  }

  get #words(): FinderWords {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  get #options(): NodeListOf<Element> {
    return this.#list.querySelectorAll('[role="option"]');
  }

  #turnedTo() {
    // Fetched ahead of the first letter; should it fail, the search says so.
    void this.#load().catch(() => undefined);
    // The keyboard of a phone covers the lower half of the window: the hits want the upper one.
    if (!isTouch()) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
  }

  #load(): Promise<Search> {
    return searchIn(this.dataset["index"]!, this.#locale);
  }

  get #locale(): string {
    return this.dataset["locale"] ?? "vi";
  }

  async #search() {
    const query = this.#input.value;
    const words = this.#words;
    // The field may have been typed over or left before an answer comes.
    const wanted = () => query === this.#input.value && document.activeElement === this.#input;
    if (query.trim() === "") return this.#close();
    if (!searchable(query)) return this.#show([], words.ask);
    try {
      const { hits, isAll } = await (await this.#load())(query);
      if (!wanted()) return;
      // `công an phường`: the name is still to come.
      if (hits.length === 0 && bare(query) === "") return this.#show([], words.ask);
      const shown = hits.slice(0, MOST);
      const count = counted(hits, shown.length, words, this.#locale);
      const said = !isAll ? words.more : hits.length > 0 && !isTouch() ? `${count} ${words.byArrows}` : count;
      this.#show(shown, said, (hits.length > MOST && !areAlike(hits)) || (!isAll && hits.length > 0));
    } catch {
      if (wanted()) this.#show([], words.failed);
    }
  }

  /** Lists hits, or says why there are none; `more` says that there are others. Names that are only alike are called so. */
  #show(hits: readonly Hit<Entry>[], said: string, more = false) {
    const words = this.#words;
    this.#hits = hits;
    this.#active = -1;
    this.#input.removeAttribute("aria-activedescendant");
    this.#live.textContent = said;
    const nothing = { class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false" };
    // Seen only: it is no choice, and has been said.
    const aside = (text: string) => element("li", { class: "more", role: "none", "aria-hidden": "true" }, text);
    this.#list.replaceChildren(
      ...(areAlike(hits) ? [aside(words.alike)] : []),
      ...hits.map((hit, place) => this.#option(hit, place)),
      ...(hits.length === 0 ? [element("li", nothing, said)] : []),
      ...(areAlike(hits) ? [aside(words.onlyAlike)] : []),
      ...(more ? [aside(words.more)] : []),
    );
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
  }

  #option(hit: Hit<Entry>, place: number): HTMLLIElement {
    const id = `${this.#list.id}-${place}`;
    const option = element("li", { id, role: "option", "aria-selected": "false" }, hit.thing.name);
    option.append(element("small", {}, about(hit, this.#words)));
    return option;
  }

  #key(event: KeyboardEvent) {
    if (event.isComposing) return; // an input method has the key: it ends a word, or chooses among several
    const last = this.#hits.length - 1;
    const open = !this.#list.hidden;
    if (event.key === "Escape") {
      if (open) this.#close();
      else this.#input.value = "";
    } else if (event.key === "Enter") {
      void this.#enter();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!open) void this.#search();
      else if (last >= 0)
        this.#choose(
          event.key === "ArrowDown"
            ? this.#active >= last
              ? 0
              : this.#active + 1
            : this.#active <= 0
              ? last
              : this.#active - 1,
        );
    } else return;
    event.preventDefault();
  }

  #choose(place: number) {
    this.#active = place;
    for (const [index, option] of this.#options.entries()) {
      option.setAttribute("aria-selected", String(index === place));
      if (index !== place) continue;
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  /** Opens the hit that is chosen, or the first, unless it is only alike; where there is none yet, once they have come. */
  async #enter() {
    const query = this.#input.value;
    if (this.#hits.length === 0) await this.#search();
    if (this.#active < 0 && areAlike(this.#hits)) return;
    if (query === this.#input.value && !this.#list.hidden) this.#go(Math.max(this.#active, 0));
  }

  /** Opens the page of a ward, unless what is around the finder takes the choice: it calls `preventDefault`. */
  #go(place: number) {
    const hit = this.#hits[place];
    if (!hit) return;
    const { thing: detail } = hit;
    if (this.dispatchEvent(new CustomEvent<Entry>("choose", { detail, bubbles: true, cancelable: true })))
      return location.assign(this.dataset["pages"]! + detail.path);
    this.#input.value = "";
    this.#close();
  }

  #close() {
    this.#hits = [];
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#live.textContent = "";
  }
}

customElements.define("ward-finder", WardFinder);
