import { MOST_COMPARED, choiceIn, partOf, searchOf, settled } from "#model/compare-choice.ts";
import type { ComparedCell, ComparedPart, ComparedWard, comparePage } from "#views/compare-page.ts";
import { element } from "./element.ts";
import type { Entry } from "./finder-entries.ts";
import { loaded } from "./loaded.ts";

type Words = ReturnType<typeof comparePage>["said"];

/** So many ids of an address are looked up; what comes after them would not be shown in any case. */
const MOST_ASKED = 3 * MOST_COMPARED;

/**
 * <compare-wards> — gives the table that it holds a column for each ward that the address names. Its finder adds one,
 * the button in the head of a column takes it out, and each is a step that the browser can go back.
 */
class CompareWards extends HTMLElement {
  readonly #parts = new Map<string, Promise<ComparedPart>>();
  readonly #title = document.title;
  readonly #back = () => void this.#show();
  /** The last one asked for is shown, whichever comes first. */
  #asked = 0;
  #shown: readonly string[] = [];

  connectedCallback() {
    addEventListener("popstate", this.#back);
    this.addEventListener("choose", (event) => {
      event.preventDefault();
      this.#add((event as CustomEvent<Entry>).detail);
    });
    this.addEventListener("click", ({ target }) => {
      const id = (target as Element).closest("button")?.dataset["remove"];
      if (id === undefined) return;
      this.#go(this.#shown.filter((shown) => shown !== id));
      this.querySelector("input")?.focus();
    });
    void this.#show();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.#back);
  }

  get #words(): Words {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  #add({ id, name }: Entry) {
    const words = this.#words;
    if (this.#shown.includes(id)) return this.#say([filled(words.already, [name])]);
    if (this.#shown.length >= MOST_COMPARED) return this.#say([filled(words.full, [name])]);
    this.#go([...this.#shown, id]);
  }

  #go(ids: readonly string[]) {
    history.pushState(null, "", searchOf(ids) || location.pathname);
    void this.#show();
  }

  async #show() {
    const asked = ++this.#asked;
    const words = this.#words;
    const { ids, repeated } = choiceIn(location.search);
    this.#keepInOtherLanguage();
    const found = await this.#found(ids.slice(0, MOST_ASKED)).catch(() => null);
    if (asked !== this.#asked) return;
    if (!found) return this.#say([words.failed]);
    const { shown, over, unknown } = settled(ids.slice(0, MOST_ASKED), (id) => found.has(id));
    const wards = shown.map((id) => [id, found.get(id)!] as const); // those found
    this.#shown = shown;
    this.#fill(wards);
    const names = (of: readonly string[]) => of.map((id) => found.get(id)?.name ?? id);
    const rest = [...over, ...ids.slice(MOST_ASKED)];
    document.title = [...names(shown), this.#title].join(" · ");
    this.#say([
      ...(shown.length > 0 || ids.length === 0 ? [counted(names(shown), words)] : []),
      ...about(words.unknown, unknown),
      ...about(words.repeated, names(repeated)),
      ...about(words.over, names(rest)),
      ...(shown.length > 0 && wards.every(([, { isSilent }]) => isSilent) ? [words.silent] : []),
      ...(new Set(wards.map(([, { report }]) => report)).size > 1 ? [words.dates] : []),
    ]);
  }

  /** The wards of some ids, from the parts that there are; an id of none is left out. */
  async #found(ids: readonly string[]): Promise<ReadonlyMap<string, ComparedWard>> {
    const there: readonly string[] = JSON.parse(this.dataset["parts"] ?? "[]");
    const asked = [...new Set(ids.map(partOf))].filter((part) => there.includes(part));
    const parts = await Promise.all(asked.map((part) => this.#part(part)));
    const known = new Map(parts.flatMap((part) => Object.entries(part)));
    return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
  }

  /** A part is fetched once, and again after a failure. */
  #part(part: string): Promise<ComparedPart> {
    const known = this.#parts.get(part);
    if (known) return known;
    const asked = loaded<ComparedPart>(`${this.dataset["from"]}${part}.json`).catch((error: unknown) => {
      this.#parts.delete(part);
      throw error;
    });
    this.#parts.set(part, asked);
    return asked;
  }

  #say(sentences: readonly string[]) {
    this.querySelector(".said")!.replaceChildren(...sentences.map((text) => element("p", {}, text)));
  }

  /** The switch of language leads to the same wards. */
  #keepInOtherLanguage() {
    const link = document.querySelector<HTMLAnchorElement>("a.switch");
    if (link) link.search = location.search;
  }

  #fill(wards: readonly (readonly [id: string, ward: ComparedWard])[]) {
    const table = this.querySelector("table")!;
    for (const old of table.querySelectorAll("[data-ward]")) old.remove();
    table.hidden = wards.length === 0;
    table.dataset["wards"] = String(wards.length);
    table.tHead!.rows[0]!.append(...wards.map(([id, ward]) => this.#head(id, ward)));
    for (const [place, row] of table.querySelectorAll("tr[data-row]").entries())
      row.append(...wards.map(([, { cells }]) => this.#cell(cells[place] ?? [""])));
    for (const title of table.querySelectorAll("th.section")) title.setAttribute("colspan", String(wards.length + 1));
    // Also true of no wards.
    const isSilent = wards.every(([, ward]) => ward.isSilent);
    for (const part of this.querySelectorAll<HTMLElement>("[data-criteria]")) part.hidden = isSilent;
    this.querySelector<HTMLElement>("[data-no-base]")!.hidden = !wards.some(([, { lacksBase }]) => lacksBase);
  }

  #head(id: string, { name, href }: ComparedWard): HTMLElement {
    const head = element("th", { "data-ward": "", scope: "col", role: "columnheader" });
    const remove = filled(this.#words.remove, [name]);
    head.append(
      element("a", { href }, name),
      element("button", { type: "button", "data-remove": id, "aria-label": remove, title: remove }, "×"),
    );
    return head;
  }

  #cell([text, sign, more]: ComparedCell): HTMLElement {
    const cell = element("td", { "data-ward": "", role: "cell", ...(sign && { "data-sign": sign }) });
    const drawn = sign && this.querySelector<HTMLTemplateElement>(`template[data-sign="${sign}"]`);
    const said = element("span", { class: "text" }, text);
    if (drawn) said.prepend(drawn.content.cloneNode(true));
    cell.append(said);
    if (more) cell.append(element("span", { class: "more" }, more));
    return cell;
  }
}

const filled = (sentence: string, names: readonly string[]): string =>
  sentence.replace("{names}", () => names.join(", ")).replace("{count}", String(names.length));

/** A sentence about some wards; none about none. */
const about = (sentence: string, names: readonly string[]): readonly string[] =>
  names.length > 0 ? [filled(sentence, names)] : [];

/** How many wards stand in the table, by name. */
const counted = (names: readonly string[], words: Words): string =>
  filled(words[names.length === 0 ? "none" : names.length === 1 ? "one" : "many"], names);

customElements.define("compare-wards", CompareWards);
