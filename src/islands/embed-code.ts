import { embedOf, frameCode, imageCode } from "#model/embed-code.ts";

/**
 * <embed-code data-base data-title> — writes the code for the page whose address is given, and copies code.
 * Its form cannot be seen until this runs; the ready codes are there without it.
 */
class EmbedCode extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form")!; // the page has it, as it has all that follows
    form.addEventListener("input", () => this.#write());
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-copy]"))
      button.addEventListener("click", () => void this.#copy(button));
    const asked = new URLSearchParams(location.search).get("p");
    if (asked) form.querySelector<HTMLInputElement>('[name="page"]')!.value = asked;
    this.#write();
  }

  #write() {
    const data = new FormData(this.querySelector("form")!);
    const { base = "", title = "" } = this.dataset;
    const width = Number(data.get("width")) || 800;
    const locale = data.get("language") === "en" ? "en" : "vi";
    const found = embedOf(base, String(data.get("page")), locale, String(data.get("release") ?? ""));
    const codes = found && {
      frame: frameCode({ src: found.src, title, width }),
      image: imageCode({ src: found.src.replace(/\/$/, ".svg"), page: found.page, title, width }),
    };
    for (const kind of ["frame", "image"] as const) {
      const field = this.querySelector<HTMLTextAreaElement>(`#own-${kind}`);
      if (field) field.value = codes?.[kind] ?? "";
    }
    this.querySelector<HTMLElement>("[data-unknown]")!.hidden = found !== null;
  }

  async #copy(button: HTMLButtonElement) {
    const field = this.querySelector<HTMLTextAreaElement>(`#${button.dataset["copy"]}`)!;
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => undefined); // it is selected, and can be copied by hand
    const said = this.querySelector("[data-said]")!;
    said.textContent = "";
    said.textContent = this.dataset["copied"] ?? "";
  }
}

customElements.define("embed-code", EmbedCode);
