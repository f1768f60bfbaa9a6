/**
 * <copy-text> — makes the button in it copy the text in it that is marked `data-text`. Where the browser does not let
 * it, the text is selected, and what is said then tells so.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const [button, text, said] = ["button", "[data-text]", '[role="status"]'].map((one) => this.querySelector(one));
    button?.addEventListener("click", async () => {
      if (!text || !said) return;
      const isCopied = await copied(text.textContent.trim());
      if (!isCopied) getSelection()?.selectAllChildren(text);
      said.textContent = this.dataset[isCopied ? "copied" : "selected"] ?? "";
    });
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not allowed, or no clipboard on a page that is not served safely
  }
}

customElements.define("copy-text", CopyText);
