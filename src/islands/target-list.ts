/**
 * <target-list> — adds a filter to the tables that it holds. They are whole without it. A section without a row that
 * fits is hidden with its heading. What is chosen stands in the address after `#`, so that it can be sent to somebody.
 */
class TargetList extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of form.querySelectorAll("select")) {
      const wanted = state.get(field.name);
      if ([...field.options].some(({ value }) => value === wanted)) field.value = wanted!; // an option has it
    }
    form.addEventListener("input", () => this.#filter(form));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => this.#filter(form)));
    if (state.size > 0) this.#filter(form, false);
  }

  #filter(form: HTMLFormElement, isNew = true) {
    const wanted = [...form.querySelectorAll("select")]
      .map(({ name, value }) => [name, value] as const)
      .filter(([, value]) => value !== "");
    let shown = 0;
    for (const section of this.querySelectorAll("section")) {
      const rows = [...section.querySelectorAll<HTMLElement>("tr[data-state]")];
      for (const row of rows) row.hidden = !wanted.every(([name, value]) => row.dataset[name] === value);
      const fitting = rows.filter((row) => !row.hidden).length;
      section.hidden = fitting === 0;
      shown += fitting;
    }
    const { nothing, shown: some } = this.dataset;
    const said = shown === 0 ? nothing : some?.replace("{shown}", String(shown));
    this.querySelector('[role="status"]')!.textContent = said ?? "";
    if (isNew) history.replaceState(null, "", wanted.length > 0 ? `#${new URLSearchParams([...wanted].map((pair) => [...pair]))}` : location.pathname); // prettier-ignore
  }
}

customElements.define("target-list", TargetList);
