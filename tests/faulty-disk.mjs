// Loaded before a program: the disk fails as FAULT says, "ENOSPC write dist" or "EACCES read units.csv", where a path holds the
// last word. Of what is to be written the first half is: so it is when a disk fills.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [code, doing, part] = (process.env.FAULT ?? "").split(" ");
const MEANING = { ENOSPC: "no space left on device", EACCES: "permission denied", EIO: "i/o error" };

const { writeFileSync } = fs;
const failing =
  (name, method) =>
  (path, ...given) => {
    if (!String(path).includes(part)) return method(path, ...given);
    const [content] = given;
    if (name.startsWith("writeFile")) writeFileSync(path, content.slice(0, content.length / 2));
    throw Object.assign(new Error(`${code}: ${MEANING[code]}, ${doing} '${path}'`), { code, path: String(path) });
  };
const later =
  (name, method) =>
  async (...given) =>
    failing(name, method)(...given);

const SYNC = { read: ["readFileSync", "readdirSync"], write: ["writeFileSync", "mkdirSync", "cpSync"] };
const ASYNC = { read: ["readFile", "readdir"], write: ["writeFile", "mkdir", "cp"] };
for (const name of SYNC[doing] ?? []) fs[name] = failing(name, fs[name]);
for (const name of ASYNC[doing] ?? []) fs.promises[name] = later(name, fs.promises[name]);
syncBuiltinESMExports();
