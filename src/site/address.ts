/** Where the site will stand: its origin, and the path under it that begins and ends with a slash. */
export interface Address {
  readonly origin: string;
  readonly base: string;
}

/**
 * The public address of a build. `SITE_URL` beats the site of `portal.json`, `BASE_PATH` beats the path in either.
 *
 * @throws TypeError when the address is no URL
 */
export function addressOf(
  site: string,
  { SITE_URL, BASE_PATH }: { SITE_URL?: string | undefined; BASE_PATH?: string | undefined },
): Address {
  const url = new URL(SITE_URL || site);
  const path = (BASE_PATH || url.pathname).split("/").filter(Boolean).join("/");
  return { origin: url.origin, base: path ? `/${path}/` : "/" };
}
