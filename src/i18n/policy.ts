/**
 * What a page may load: files of this site, nothing inline, nothing from elsewhere. In a meta element for hosts that
 * send no headers; the headers add what a meta element cannot say.
 */
const directives = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

const written = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

export const POLICY = written(directives);

/** The headers of every file, by name. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": written({ ...directives, "frame-ancestors": "'none'" }),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** How long a file may be kept: hashed files for ever, pages and data a short while. */
export const CACHE = {
  hashed: "public, max-age=31536000, immutable",
  page: "public, max-age=600, must-revalidate",
} as const;
