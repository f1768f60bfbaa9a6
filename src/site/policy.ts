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
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

const written = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

export const POLICY = written(directives);

/** The policy as a header says it: with those who may show a page in a frame, `'none'` or their addresses. */
export const policyFramedBy = (ancestors: string): string => written({ ...directives, "frame-ancestors": ancestors });
