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
  addEventListener(kind: "message", listener: (event: Asking) => void): void;
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

/** A page says whether copies are wanted, and may wait at the port until the worker has seen to it. */
export interface Asking extends Lasting {
  readonly data: Wanted;
  readonly ports: readonly MessagePort[];
}

/** Told by a page: false where the reader wants nothing kept; true to have fetched what is lacking. */
export interface Wanted {
  readonly keep: boolean;
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
