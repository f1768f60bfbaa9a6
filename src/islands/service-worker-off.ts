/** The service worker of a site that no longer keeps copies: it deletes what earlier ones kept, and itself. */
import type { ServiceWorkerScope } from "./service-worker-scope.ts";

const worker = self as unknown as ServiceWorkerScope; // what this script runs in, see there
const { scope } = worker.registration;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(` ${scope}`)).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
