/**
 * <ward-list> — adds a filter and sorting to the table that it holds. The table is whole without it.
 * What is chosen stands in the address after `#`, so that a filtered list can be sent to somebody.
 */
import { answersTo } from "#model/search.ts";

class WardList extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback() {
    const form = this.querySelector("form");
    const body = this.querySelector("tbody");
    if (!form || !body) return;
    this.#rows = [...body.rows];
    for (const head of this.querySelectorAll<HTMLElement>("th[data-sort]")) this.#sortable(head, body);
    form.addEventListener("input", () => this.#set(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => this.#set(form)));
    addEventListener("hashchange", () => this.#restore(form));
    this.#restore(form);
  }

  /** Brings what the address says into the fields, and the list into line. An address that speaks of something else, a place of the page, says nothing. */
  #restore(form: HTMLFormElement) {
    const state = new URLSearchParams(location.hash.slice(1));
    const fields = this.#fields(form);
    const speaks = state.size === 0 || fields.some(({ name }) => state.has(name));
    for (const field of speaks ? fields : []) {
      field.value = state.get(field.name) ?? "";
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ""; // what is not to choose from
    }
    this.#filter(form);
  }

  #set(form: HTMLFormElement) {
    const chosen = this.#fields(form).filter(({ value }) => value !== "");
    const state = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    this.#filter(form);
    history.replaceState(null, "", state.size > 0 ? `#${state}` : location.pathname + location.search);
  }

  #fields(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
    return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]")];
  }

  #filter(form: HTMLFormElement) {
    const wanted = Object.fromEntries(this.#fields(form).map(({ name, value }) => [name, value]));
    const answers = answersTo(wanted["name"] ?? "");
    let shown = 0;
    for (const row of this.#rows) {
      const { name = "", unit = "", city, status } = row.dataset;
      const fits =
        answers(name, unit) && // the unit_id of a ward of the plan is its code
        (!wanted["city"] || wanted["city"] === city) &&
        (!wanted["status"] || wanted["status"] === status);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const words = this.dataset;
    const said = shown === 0 ? words["nothing"]! : words["shown"]!.replace("{shown}", String(shown));
    this.querySelector('[role="status"]')!.textContent = said;
  }

  #sortable(head: HTMLElement, body: HTMLTableSectionElement) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    const column = [...head.parentElement!.children].indexOf(head);
    const collator = new Intl.Collator("vi", { numeric: true });
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentElement!.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const textOf = (row: HTMLTableRowElement) => row.cells[column]!.textContent?.trim() ?? "";
      const sorted = this.#rows.toSorted((a, b) => collator.compare(textOf(a), textOf(b)));
      body.append(...(down ? sorted.reverse() : sorted));
    });
  }
}

customElements.define("ward-list", WardList);
