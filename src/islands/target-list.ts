/**
 * <target-list> — adds a filter to the tables that it holds. They are whole without it. A section without a row that
 * fits is hidden with its heading. What is chosen stands in the address after `#`, so that it can be sent to somebody.
 */
class TargetList extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    const fields = [...form.querySelectorAll("select")];
    form.addEventListener("input", () => this.#set(fields));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => this.#set(fields)));
    addEventListener("hashchange", () => this.#restore(fields));
    this.#restore(fields);
  }

  /** Brings what the address says into the fields, and the tables into line. An address of a place on the page says nothing. */
  #restore(fields: readonly HTMLSelectElement[]) {
    const state = new URLSearchParams(location.hash.slice(1));
    const speaks = state.size === 0 || fields.some(({ name }) => state.has(name));
    for (const field of speaks ? fields : []) {
      field.value = state.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.value = ""; // what is not to choose from
    }
    this.#filter(fields);
  }

  #set(fields: readonly HTMLSelectElement[]) {
    const chosen = fields.filter(({ value }) => value !== "");
    const state = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    this.#filter(fields);
    history.replaceState(null, "", state.size > 0 ? `#${state}` : location.pathname + location.search);
  }

  #filter(fields: readonly HTMLSelectElement[]) {
    let shown = 0;
    for (const section of this.querySelectorAll("section")) {
      const rows = [...section.querySelectorAll<HTMLElement>("tr[data-target]")];
      for (const row of rows) row.hidden = !fields.every(({ name, value }) => !value || row.dataset[name] === value);
      const fitting = rows.filter((row) => !row.hidden).length;
      section.hidden = fitting === 0;
      shown += fitting;
    }
    const words = this.dataset;
    const said = shown === 0 ? words["nothing"]! : words["shown"]!.replace("{shown}", String(shown));
    this.querySelector('[role="status"]')!.textContent = said;
  }
}

customElements.define("target-list", TargetList);
