import type { KeptPart } from "./service-worker-scope.ts";
import { refused, startKeeping } from "./kept-choice.ts";

/**
 * <kept-copies> — stands where a page says that it is a kept copy. Has the service worker keep what is read, unless the
 * reader does not want it or saves data, and says so when a part of the page that came later was a kept one.
 */
class KeptCopies extends HTMLElement {
  connectedCallback() {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined; // none without https
    if (!workers) return;
    workers.addEventListener("message", ({ data }: MessageEvent<KeptPart>) => this.#say(data.kept));
    const { connection } = navigator as { connection?: { readonly saveData?: boolean } }; // not in every browser
    if (connection?.saveData) return;
    // Once the page is there: it comes first. Where there is no worker, the page is read as ever.
    const register = () => {
      if (!refused()) startKeeping(workers, this.dataset["worker"]!).catch(() => undefined);
    };
    if (document.readyState === "complete") register();
    else addEventListener("load", register);
  }

  /** Says it once a day: a page that was kept whole on that day has said it. */
  #say(day: string) {
    if ([...this.querySelectorAll("aside")].some(({ dataset }) => dataset["day"] === day)) return;
    const note = document.createElement("aside");
    note.className = "kept";
    note.dataset["day"] = day;
    note.textContent = this.dataset["part"]!.replace("{day}", day);
    note.setAttribute("role", "status");
    this.append(note);
  }
}

customElements.define("kept-copies", KeptCopies);
