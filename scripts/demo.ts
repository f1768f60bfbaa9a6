/** `npm run demo`: builds the generated example into `dist-demo/` and serves it. Every page says that it is one. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { buildAndServe } from "./build-and-serve.ts";

const data = resolve(".cache/demo-data");
const { status } = spawnSync(process.execPath, [resolve(import.meta.dirname, "generate.ts"), "--out", data], {
  stdio: "inherit",
});
if (status === 0) await buildAndServe(data, resolve("dist-demo"));
else process.exitCode = status ?? 2;
