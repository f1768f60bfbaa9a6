import type { Wanted } from "./service-worker-scope.ts";

const NAME = "no-copies";

/** Told to the page when the worker has kept what it lacked. */
export const KEPT = "kept";

/** Whether the reader wants no copies kept on the device. Where a browser remembers nothing, nobody can have said so. */
export function refused(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return false;
  }
}

/** Remembers whether copies are wanted. @throws where a browser remembers nothing */
export function refuse(no: boolean): void {
  if (no) localStorage.setItem(NAME, "1");
  else localStorage.removeItem(NAME);
}

/**
 * Has the service worker keep what is read. One that is there already is told to fetch what it lacks: a browser may give
 * back the one of before, which has no reason to install again. @throws where the worker cannot be had
 */
export async function startKeeping(workers: ServiceWorkerContainer, script: string): Promise<void> {
  const { active, waiting, installing } = await workers.register(script);
  const worker = active ?? waiting ?? installing!; // one of them is what was registered
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => dispatchEvent(new Event(KEPT));
  const tell = () => {
    if (worker.state === "activated") worker.postMessage({ keep: true } satisfies Wanted, [port2]);
  };
  tell();
  worker.addEventListener("statechange", tell);
}
