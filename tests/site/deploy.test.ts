import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headerRules } from "#site/headers.ts";
import { netlifyFile } from "#site/netlify.ts";
import { nginxFile } from "#site/nginx.ts";
import { built } from "./built.ts";

const { base, files } = built("real");
const rules = headerRules(
  base,
  [...files].filter((file) => file !== "_headers"),
);
const MEND = "run npm run build && npm run deploy-files";

test.each([
  ["deploy/nginx.conf", nginxFile],
  ["deploy/netlify.toml", netlifyFile],
])("%s says what the site's own headers say", (file, made) => {
  expect(readFileSync(file, "utf8"), MEND).toBe(made(base, rules));
});
