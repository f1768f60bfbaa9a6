/** What the service workers use of their surroundings: the types of pages, which hold for the rest of the site, know none of it. */
export interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    matchAll(options?: { readonly includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetching) => void): void;
}

export interface Client {
  readonly url: string;
  readonly type: "window" | "worker" | "sharedworker";
  postMessage(told: KeptPart): void;
}

export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

/** Told to a page that got something kept: the day on which it was kept, in the language of the page. */
export interface KeptPart {
  readonly kept: string;
}
