/**
 * `npm run deploy-files`: writes `deploy/nginx.conf` and `deploy/netlify.toml` for the site that was built into `dist/`.
 * Exit 0 when they are written, 1 when there is no built site.
 */
import { existsSync, writeFileSync } from "node:fs";
import { dataFolder } from "#data/folder.ts";
import { headerRules } from "#site/headers.ts";
import { netlifyFile } from "#site/netlify.ts";
import { nginxFile } from "#site/nginx.ts";
import { filesOf } from "./files-of.ts";
import { siteToBuild } from "./site-to-build.ts";

const site = siteToBuild(dataFolder(), process.env);
if (site && existsSync("dist/index.html")) {
  const rules = headerRules(
    site.base,
    filesOf("dist").filter((file) => file !== "_headers"),
  );
  writeFileSync("deploy/nginx.conf", nginxFile(site.base, rules));
  writeFileSync("deploy/netlify.toml", netlifyFile(site.base, rules));
  console.log("Đã ghi deploy/nginx.conf và deploy/netlify.toml.");
} else {
  if (site) console.error("Chưa có trang trong dist/. Chạy npm run build trước.");
  process.exitCode = 1;
}
