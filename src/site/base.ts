/** The path under which the site stands, with a slash at both ends. */
export const base = `${import.meta.env?.BASE_URL ?? "/"}/`.replace(/\/+$/, "/");
