import { type Findable, type Hit, find } from "#model/search.ts";

/** A row of the index, unpacked for one language. */
interface Entry extends Findable {
  readonly city: string;
  readonly path: string;
  readonly codeOf: string | null;
}

type Row = readonly [string, string, number, string, 0 | 1, readonly string[], string | null];

const MOST = 8;

/** The index is fetched once a page, when somebody first turns to a finder. */
let index: Promise<{ cities: [string, string][]; rows: Row[] }> | undefined;

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
      "aria-label": words["label"]!,
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `${id}-list`,
      placeholder: words["placeholder"]!,
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      enterkeyhint: "search",
    });
    this.#list = element("ul", { id: `${id}-list`, role: "listbox", "aria-label": words["label"]!, hidden: "" });
    this.#live = element("p", { class: "visually-hidden", role: "status" });
    this.#input.addEventListener("focus", () => void this.#load());
    this.#input.addEventListener("input", () => void this.#search());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#go([...this.#list.children].indexOf(option));
    });
    link.replaceWith(this.#input, this.#list, this.#live);
  }

  get #words(): Record<string, string> {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  async #load(): Promise<Entry[]> {
    index ??= fetch(this.dataset["index"]!).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    });
    const { cities, rows } = await index;
    const place = this.dataset["locale"] === "en" ? 1 : 0;
    return rows.map(([code, name, city, path, inPlan, today, codeOf]) => ({
      code,
      name,
      path,
      today,
      codeOf,
      inPlan: inPlan === 1,
      cities: cities[city]!,
      city: cities[city]![place]!,
    }));
  }

  async #search() {
    const query = this.#input.value;
    let entries: Entry[];
    try {
      entries = await this.#load();
    } catch {
      index = undefined;
      this.#show([], this.#words["failed"]!);
      return;
    }
    if (query !== this.#input.value) return;
    const hits = find(query, entries, MOST);
    if (query.trim() === "") return this.#close();
    const count =
      hits.length === 1 ? this.#words["hit"]! : this.#words["hits"]!.replace("{count}", String(hits.length));
    this.#show(hits, hits.length === 0 ? this.#words["none"]! : count);
  }

  #show(hits: readonly Hit<Entry>[], said: string) {
    this.#hits = hits;
    this.#active = -1;
    this.#input.removeAttribute("aria-activedescendant");
    this.#live.textContent = said;
    const options = hits.map((hit, place) => this.#option(hit, place));
    if (options.length > 0) this.#list.replaceChildren(...options);
    else
      this.#list.replaceChildren(
        element("li", { class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false" }, said),
      );
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
  }

  #option({ thing, reason }: Hit<Entry>, place: number): HTMLLIElement {
    const words = this.#words;
    const about = [thing.inPlan ? words["plan"]!.replace("{city}", thing.city) : words["today"]!];
    if (reason === "code" && thing.codeOf)
      about.push(
        words[thing.inPlan ? "codeToday" : "codeBefore"]!.replace("{code}", thing.code).replace("{name}", thing.codeOf),
      );
    else if (thing.today.length > 0) about.push(words["endedInto"]!.replace("{names}", thing.today.join(", ")));
    const id = `${this.#list.id}-${place}`;
    const option = element("li", { id, role: "option", "aria-selected": "false" }, thing.name);
    option.append(element("small", {}, about.join("; ")));
    return option;
  }

  #key(event: KeyboardEvent) {
    const last = this.#hits.length - 1;
    const open = !this.#list.hidden;
    if (event.key === "Escape") {
      if (open) this.#close();
      else this.#input.value = "";
    } else if (event.key === "Enter") {
      if (open && last >= 0) this.#go(Math.max(this.#active, 0));
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
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(index === place));
      if (index !== place) continue;
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  #go(place: number) {
    const hit = this.#hits[place];
    if (hit) location.assign(this.dataset["pages"]! + hit.thing.path);
  }

  #close() {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#live.textContent = "";
  }
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text) made.textContent = text;
  return made;
}

customElements.define("ward-finder", WardFinder);
