import type { Locale } from "#model/vocabulary.ts";
import type { Answer, AnsweredFile, Problem } from "#views/check-answer.ts";
import type { checkPage } from "#views/check-page.ts";
import type { Ask, CopyKind, Told } from "./check-worker.ts";
import { element } from "./element.ts";

/**
 * <data-checker> — checks the files that are chosen in its field, or dropped on it, in a worker; nothing leaves the
 * device. Results stand below the field, are announced, and get the focus.
 */
class DataChecker extends HTMLElement {
  #worker: Worker | undefined;

  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>("input[type=file]");
    const frame = this.querySelector<HTMLElement>(".drop");
    if (!field || !frame) return;
    field.addEventListener("change", () => {
      void this.#check([...(field.files ?? [])]);
      field.value = ""; // the same file can be chosen again, once it has been mended
    });
    for (const name of ["dragenter", "dragover"])
      frame.addEventListener(name, (event) => {
        event.preventDefault();
        frame.dataset["over"] = "";
      });
    for (const name of ["dragleave", "drop"]) frame.addEventListener(name, () => delete frame.dataset["over"]);
    frame.addEventListener("drop", (event) => {
      event.preventDefault();
      void this.#check([...(event.dataTransfer?.files ?? [])]);
    });
    this.addEventListener("click", ({ target }) => {
      const { copy, file } = (target as HTMLElement).dataset;
      if (copy !== undefined && file !== undefined) this.#copy(copy as CopyKind, Number(file));
    });
  }

  get #words(): ReturnType<typeof checkPage>["said"] {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  get #locale(): Locale {
    return this.dataset["locale"] === "en" ? "en" : "vi";
  }

  async #check(files: readonly File[]) {
    if (files.length === 0) return;
    this.#results.replaceChildren();
    this.#show(0);
    this.#say(filled(this.#words.reading, { name: files.map(({ name }) => name).join(", ") }));
    try {
      const given = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const base = new URL(this.dataset["base"]!, location.href).href;
      const buffers = given.map(({ bytes }) => bytes.buffer);
      this.#ask({ kind: "check", base, locale: this.#locale, files: given }, buffers);
    } catch (error) {
      this.#failed(error instanceof Error ? error.message : String(error));
    }
  }

  #copy(kind: CopyKind, file: number) {
    this.#say(this.#words.writing);
    this.#ask({ kind, file, locale: this.#locale, title: this.#words.explanation });
  }

  #ask(ask: Ask, buffers: Transferable[] = []) {
    if (!this.#worker) {
      this.#worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
      this.#worker.addEventListener("message", ({ data }: MessageEvent<Told>) => this.#told(data));
      this.#worker.addEventListener("error", ({ message }) => {
        this.#worker?.terminate();
        this.#worker = undefined;
        this.#failed(message || "worker");
      });
    }
    this.#worker.postMessage(ask, buffers);
  }

  #told(told: Told) {
    if (told.kind === "progress") {
      this.#show(told.share);
      this.#seen(filled(this.#words.checking, { name: told.name, percent: String(Math.floor(told.share * 100)) }));
    } else if (told.kind === "answer") {
      this.#show(null);
      this.#answer(told.answer);
      this.dispatchEvent(new CustomEvent("checked", { detail: told.findings }));
    } else if (told.kind === "copy") {
      this.#say("");
      save(told.name, new Blob([told.bytes as Uint8Array<ArrayBuffer>], { type: told.type })); // it came alone
    } else this.#failed(told.reason);
  }

  #failed(reason: string) {
    this.#show(null);
    this.#say(filled(this.#words.failed, { reason }));
  }

  get #results(): HTMLElement {
    return this.querySelector(".results")!;
  }

  /** The bar; null hides it. */
  #show(share: number | null) {
    const bar = this.querySelector("progress")!;
    bar.hidden = share === null;
    bar.value = share ?? 0;
  }

  /** What is told to all, also to those who do not see. */
  #say(text: string) {
    this.querySelector('[role="status"]')!.textContent = text;
    this.#seen("");
  }

  /** What changes too often to be read out. */
  #seen(text: string) {
    this.querySelector(".seen")!.textContent = text;
  }

  #answer({ files, others, effects }: Answer) {
    const words = this.#words;
    const title = element("h2", { tabindex: "-1" }, words.results);
    this.#say(files.map(({ name, counted }) => `${name}: ${counted}`).join(" "));
    this.#results.replaceChildren(
      title,
      ...files.map((file, place) => this.#file(file, place)),
      ...(others.length > 0 ? [element("h3", {}, words.others), this.#table(others, words.others)] : []),
      element("h3", {}, words.effects),
      list(effects),
    );
    title.focus();
  }

  #file({ name, counted, problems, rest, isTable, offer }: AnsweredFile, place: number): HTMLElement {
    const words = this.#words;
    const section = element("section", { class: "file" });
    const copy = (kind: CopyKind, label: string, means: string) => {
      const line = element("p", { class: "copy" });
      line.append(
        element("button", { type: "button", "data-copy": kind, "data-file": String(place) }, label),
        element("span", { class: "soft" }, ` ${means}`),
      );
      return line;
    };
    section.append(
      element("h3", {}, name),
      element("p", {}, counted),
      ...(offer ? [copy("offer", offer, words.offeredMeans)] : []),
      ...(isTable ? [copy("csv", words.csv, words.csvMeans)] : []),
      ...(isTable && problems.length > 0 ? [copy("xlsx", words.xlsx, words.xlsxMeans)] : []),
      ...(problems.length > 0 ? [this.#table(problems, name)] : []),
      ...(rest ? [element("p", { class: "soft" }, rest)] : []),
    );
    return section;
  }

  #table(problems: readonly Problem[], name: string): HTMLElement {
    const words = this.#words;
    const table = element("table", { "aria-label": name, role: "table" });
    const head = element("tr", { role: "row" });
    for (const title of ["level", "place", "context", "problem"] as const)
      head.append(element("th", { scope: "col", role: "columnheader" }, words[title]));
    const group = element("thead", { role: "rowgroup" });
    group.append(head);
    const body = element("tbody", { role: "rowgroup" });
    body.append(...problems.map(row));
    table.append(group, body);
    return table;
  }
}

function row({ severity, level, place, context, said, hint }: Problem): HTMLElement {
  const line = element("tr", { role: "row", "data-severity": severity });
  const around = element("td", { role: "cell", class: "context" });
  for (const { head, text, isMeant } of context) {
    const cell = element("span", { class: "cell" });
    cell.append(...(head ? [element("small", {}, head)] : []), element(isMeant ? "mark" : "span", {}, text || "·"));
    around.append(cell);
  }
  const problem = element("td", { role: "cell" }, said);
  if (hint) problem.append(element("span", { class: "hint" }, `→ ${hint}`));
  line.append(
    element("td", { role: "cell", class: "level" }, level),
    element("th", { role: "rowheader", scope: "row" }, place),
    around,
    problem,
  );
  return line;
}

function list(sentences: readonly string[]): HTMLElement {
  const made = element("ul", {});
  made.append(...sentences.map((text) => element("li", {}, text)));
  return made;
}

/** Gives a file to the person at the device, as a download. */
function save(name: string, blob: Blob) {
  const href = URL.createObjectURL(blob);
  const link = element("a", { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

const filled = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);

customElements.define("data-checker", DataChecker);
