/**
 * The path under which the site stands, with a slash at both ends. A build knows it from its settings; a program that
 * writes addresses without building, such as `npm run release`, from `BASE_PATH`, which it sets before it begins.
 */
export const base = `/${import.meta.env?.BASE_URL ?? process.env["BASE_PATH"] ?? ""}/`.replace(/\/{2,}/g, "/");
