import { KEPT, refuse, refused, startKeeping } from "./kept-choice.ts";
import type { Wanted } from "./service-worker-scope.ts";

/** <kept-settings> — says how many pages the device keeps, and its button deletes them and keeps no more, or keeps again. */
class KeptSettings extends HTMLElement {
  connectedCallback() {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined; // none without https
    if (!workers) return;
    addEventListener(KEPT, () => void this.#say());
    this.#button.addEventListener("click", () => void this.#change(workers));
    void this.#say();
  }

  get #button(): HTMLButtonElement {
    return this.querySelector("button")!; // the page was built with it
  }

  /** Says what is kept, and offers to delete it as long as there is anything, whatever was chosen before. */
  async #say(none: "none" | "removed" = "none") {
    const names = await this.#caches();
    const count = await pagesIn(names.find((name) => name.startsWith("pages ")));
    const offered = names.length > 0 || !refused() ? "remove" : "again";
    this.#button.dataset["offers"] = offered;
    this.#button.textContent = this.dataset[offered]!;
    const said = this.dataset[count > 0 ? "some" : none]!;
    this.querySelector("[role=status]")!.textContent = said.replace("{count}", String(count));
  }

  /** The caches of this site, which bear its address. */
  async #caches(): Promise<readonly string[]> {
    const site = new URL(this.dataset["site"]!, location.href).href;
    return (await caches.keys()).filter((name) => name.endsWith(` ${site}`));
  }

  /** Nothing is loaded anew: without a connection the page would be lost. */
  async #change(workers: ServiceWorkerContainer) {
    const removes = this.#button.dataset["offers"] === "remove";
    refuse(removes);
    if (removes) await this.#remove(workers);
    else await startKeeping(workers, this.dataset["worker"]!).catch(() => undefined);
    await this.#say(removes ? "removed" : "none");
  }

  /** Tells the workers first: one of them may live on in another tab, or be about to keep something. */
  async #remove(workers: ServiceWorkerContainer) {
    const registration = await workers.getRegistration(this.dataset["site"]!);
    const { active, waiting, installing } = registration ?? {};
    for (const worker of new Set([workers.controller, active, waiting, installing]))
      worker?.postMessage({ keep: false } satisfies Wanted);
    await registration?.unregister();
    await Promise.all((await this.#caches()).map((name) => caches.delete(name)));
  }
}

/** How many pages a cache holds, beside the data and pictures on them. */
async function pagesIn(name: string | undefined): Promise<number> {
  const all = name ? await (await caches.open(name)).matchAll() : [];
  return all.filter(({ headers }) => headers.get("Content-Type")?.startsWith("text/html")).length;
}

customElements.define("kept-settings", KeptSettings);
