import { refuse, refused } from "./kept-choice.ts";

/** <kept-settings> — says how many copies the device keeps, and its button deletes them and keeps no more, or keeps again. */
class KeptSettings extends HTMLElement {
  connectedCallback() {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined; // none without https
    if (!workers) return;
    const button = this.querySelector("button")!; // the page was built with it
    button.textContent = this.dataset[refused() ? "again" : "remove"]!;
    button.hidden = false;
    button.addEventListener("click", () => void this.#change(workers));
    void this.#say();
  }

  async #say() {
    const name = (await this.#caches()).find((name) => name.startsWith("pages "));
    const count = name ? (await (await caches.open(name)).keys()).length : 0;
    this.querySelector("[role=status]")!.textContent = this.dataset[count > 0 ? "some" : "none"]!.replace("{count}", String(count)); // prettier-ignore
  }

  /** The caches of this site, which bear its address. */
  async #caches(): Promise<readonly string[]> {
    const site = new URL(this.dataset["site"]!, location.href).href;
    return (await caches.keys()).filter((name) => name.endsWith(` ${site}`));
  }

  /** The page is loaded anew, so that no worker that has left answers it any more. */
  async #change(workers: ServiceWorkerContainer) {
    refuse(!refused());
    if (refused()) {
      await (await workers.getRegistration(this.dataset["site"]!))?.unregister();
      await Promise.all((await this.#caches()).map((name) => caches.delete(name)));
    }
    location.reload();
  }
}

customElements.define("kept-settings", KeptSettings);
