/**
 * <ward-list> — adds a filter and sorting to the table that it holds. The table is whole without it.
 * What is chosen stands in the address after `#`, so that a filtered list can be sent to somebody.
 */
import { fold } from "#model/fold.ts";

class WardList extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback() {
    const form = this.querySelector("form");
    const body = this.querySelector("tbody");
    if (!form || !body) return;
    this.#rows = [...body.rows];
    for (const head of this.querySelectorAll<HTMLElement>("th[data-sort]")) this.#sortable(head, body);
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of this.#fields(form)) field.value = state.get(field.name) ?? "";
    form.addEventListener("input", () => this.#filter(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => this.#filter(form)));
    this.#filter(form);
  }

  #fields(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
    return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]")];
  }

  #filter(form: HTMLFormElement) {
    const wanted = Object.fromEntries(this.#fields(form).map(({ name, value }) => [name, value]));
    const text = fold(wanted["name"] ?? "");
    let shown = 0;
    for (const row of this.#rows) {
      const { name = "", city, status } = row.dataset;
      const fits =
        name.includes(text) &&
        (!wanted["city"] || wanted["city"] === city) &&
        (!wanted["status"] || wanted["status"] === status);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const words = this.dataset;
    const said = shown === 0 ? words["nothing"]! : words["shown"]!.replace("{shown}", String(shown));
    this.querySelector('[role="status"]')!.textContent = said;
    const state = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ""));
    const hash = state.size > 0 ? `#${state}` : location.pathname;
    if (location.hash !== (state.size > 0 ? hash : "")) history.replaceState(null, "", hash);
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
