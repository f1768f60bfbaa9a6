import { Agent, request } from "node:https";
import { request as plainRequest } from "node:http";
import { headerRules, headersOf } from "#site/headers.ts";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../../scripts/files-of.ts";
import { type Line, noFaults, notLooked } from "./line.ts";
import { NAME, type Running, missingForNginx, nginxWith } from "./nginx-run.ts";

interface Answer {
  readonly status: number;
  /** Every header line, by its name in small letters: one sent twice is there twice. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

/** Where a file is asked for by whoever gives out certificates: not by https, which may have none. */
const CHALLENGE = "/.well-known/acme-challenge/none";

/** nginx, and the connections to it that are kept open. */
type Asked = Running & { readonly agent: Agent };

const asked = (server: Asked, path: string, plain = false): Promise<Answer> =>
  new Promise((done, fail) => {
    const headers = { Host: NAME, "Accept-Encoding": "gzip" };
    const common = { host: "127.0.0.1", path, headers };
    const answered = plain
      ? plainRequest({ ...common, port: server.http })
      : request({ ...common, port: server.https, ca: server.certificate, servername: NAME, agent: server.agent });
    answered.on("error", fail).on("response", (response) => {
      const { rawHeaders: raw, statusCode: status = 0 } = response;
      const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ""] as const] : []));
      const headers = new Map([...Map.groupBy(pairs, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)])); // prettier-ignore
      response.resume().on("end", () => done({ status, headers }));
    });
    answered.end();
  });

/** What of the headers that are asked for did not come, or came otherwise, or twice; and what of `others` came, which is for other files. */
function wrongIn(
  path: string,
  status: number,
  answer: Answer,
  expected: Readonly<Record<string, string>>,
  others: readonly string[] = [],
): string[] {
  const wrong = answer.status === status ? [] : [`${path}: ${answer.status}, expected ${status}`];
  for (const [name, value] of Object.entries(expected)) {
    const came = answer.headers.get(name.toLowerCase()) ?? [];
    if (came.length !== 1 || came[0] !== value) wrong.push(`${path}: ${name}: ${came.join(" + ") || "nothing"}, expected ${value}`); // prettier-ignore
  }
  for (const name of others)
    if (!(name in expected) && answer.headers.has(name.toLowerCase())) wrong.push(`${path}: ${name} is not for it`);
  for (const [name, values] of answer.headers) if (values.length > 1) wrong.push(`${path}: ${name} is sent ${values.length} times`); // prettier-ignore
  return wrong;
}

/** What a browser unpacks: text in all its kinds. Pictures, letters and archives are compressed already. */
const TEXT = /^(text\/|image\/svg)|json|xml|javascript/;
/** The configuration leaves smaller files as they are. */
const SMALL = 256;

/** A text comes compressed, and those that were compressed beforehand as they lie there: the limits of weight count on it. */
function notCompressed(path: string, answer: Answer, file: string): readonly string[] {
  const header = (name: string) => answer.headers.get(name)?.[0] ?? "";
  if (!TEXT.test(header("content-type")) || /vnd\./.test(header("content-type")) || statSync(file).size < SMALL)
    return [];
  if (header("content-encoding") !== "gzip") return [`${path}: not compressed`];
  if (!/accept-encoding/i.test(header("vary"))) return [`${path}: does not vary by Accept-Encoding`];
  const made = `${file}.gz`;
  if (!existsSync(made) || Number(header("content-length")) === statSync(made).size) return [];
  return [`${path}: ${header("content-length") || "no length"}, expected the file compressed beforehand`];
}

/** Every file with its headers, what is not there in both languages, and the ways that lead elsewhere. */
async function findings(server: Asked, base: string, files: readonly string[]): Promise<readonly string[]> {
  const rules = headerRules(base, files);
  const everywhere = rules[0]?.headers ?? {};
  // Every answer has a type, whether a rule names it or not.
  const known = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== "Content-Type"); // prettier-ignore
  const addresses = files.map((file) => base + file.replace(/(^|\/)index\.html$/, "$1"));
  const ofFiles = addresses.map(async (path, at) => {
    const answer = await asked(server, path.split("/").map(encodeURIComponent).join("/"));
    const type = answer.headers.get("content-type")?.[0] ?? "";
    const unknown = type === "" || type === "application/octet-stream" ? [`${path}: no type`] : [];
    const loose = notCompressed(path, answer, join(server.root, base, files[at]!)); // an address a file
    return [...wrongIn(path, 200, answer, headersOf(rules, path), known), ...unknown, ...loose];
  });
  const lost = ["khong-co/", "en/khong-co/", "_headers", ".git/config"].map(async (path) =>
    wrongIn(base + path, 404, await asked(server, base + path), everywhere, known),
  );
  const folder = `${base}phuong`;
  const leading = [
    asked(server, folder).then((answer) => wrongIn(folder, 301, answer, { ...everywhere, Location: `${folder}/` })),
    asked(server, folder, true).then((answer) => wrongIn(`http ${folder}`, 301, answer, { Location: `https://${NAME}${folder}` })), // prettier-ignore
    asked(server, CHALLENGE, true).then((answer) => wrongIn(`http ${CHALLENGE}`, 404, answer, {})), // no file is waiting
  ];
  return (await Promise.all([...ofFiles, ...lost, ...leading])).flat();
}

/** The headers of every file, asked of the nginx of this machine with the shipped configuration over a built site. */
export async function nginx(name: string, folder: string, base: string): Promise<Line> {
  const check = `nginx: tiêu đề HTTP của mỗi tệp, dưới ${base}`;
  const missing = missingForNginx();
  if (missing !== null) return notLooked(check, name, missing);
  const files = filesOf(folder).filter((file) => file !== "_headers");
  const server = await nginxWith(folder, base);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const wrong = await findings({ ...server, agent }, base, files).finally(() => {
    agent.destroy();
    return server.stop();
  });
  return noFaults(check, name, files.length, wrong);
}
