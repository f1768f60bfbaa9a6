/** Where the site will stand: its origin, and the path under it that begins and ends with a slash. */
export interface Address {
  readonly origin: string;
  readonly base: string;
}

/** What of a path every browser, host and program writes alike. */
const SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/;

/** The name of a host as browsers ask for it, or the number of one. */
const HOST = /^(?:[a-z0-9-]+\.)*[a-z0-9-]*[a-z0-9]$|^\[[0-9a-f:.]+\]$/;

const segmentsOf = (path: string): readonly string[] => path.split("/").filter(Boolean);

/** Whether a site can stand at an address: http or https, a host, a port or none, a plain path, and nothing else. */
export function isSiteAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    HOST.test(url.hostname) &&
    url.username + url.password + url.search + url.hash === "" &&
    segmentsOf(url.pathname).every((segment) => SEGMENT.test(segment))
  );
}

/**
 * The public address of a build. `SITE_URL` beats the site of `portal.json`, `BASE_PATH` beats the path in either.
 *
 * @throws RangeError that names the setting at which no site can stand
 */
export function addressOf(
  site: string,
  { SITE_URL, BASE_PATH }: { SITE_URL?: string | undefined; BASE_PATH?: string | undefined },
): Address {
  const [chosen, path] = [SITE_URL?.trim() || site, BASE_PATH?.trim() ?? ""];
  if (!isSiteAddress(chosen))
    throw new RangeError(
      `SITE_URL: cần một địa chỉ như https://ten-mien.vn hoặc https://ten-mien.vn/cong, gặp “${chosen}”`,
    );
  if (!segmentsOf(path).every((segment) => SEGMENT.test(segment)))
    throw new RangeError(
      `BASE_PATH: cần một đường dẫn như /cong/, chỉ gồm chữ không dấu, số và các dấu - . _ ~, gặp “${path}”`,
    );
  const url = new URL(chosen);
  const segments = segmentsOf(path || url.pathname);
  return { origin: url.origin, base: segments.length > 0 ? `/${segments.join("/")}/` : "/" };
}
