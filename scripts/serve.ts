import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { headerRules, headersOf } from "#site/headers.ts";
import { filesOf } from "./files-of.ts";

/** The library is typed for Express, and asks no more of it than what every server gives. */
type Asked = Parameters<ReturnType<typeof compression>>[0];
type Answer = Parameters<ReturnType<typeof compression>>[1];

export interface Served {
  /** The address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a host would that reads its `_headers`: the same headers, text compressed, directories with a
 * slash, and the page "not found" of the language that was asked for.
 *
 * @param base the path under which the site was built
 * @param port 0 for any free port
 * @throws Error in words when the port is taken or not allowed
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true, dotfiles: false });
  const compress = compression({ threshold: 0 });
  const names = filesOf(folder);
  const rules = headerRules(base, names);
  const pages = new Set(
    names.filter((name) => /(^|\/)index\.html$/.test(name)).map((name) => base + name.slice(0, -10)),
  );
  const lost = { vi: readFileSync(join(folder, "404.html")), en: readFileSync(join(folder, "en/404.html")) };
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const [path = "/"] = url.split("?");
    // Plain http on this machine cannot keep the promise of Strict-Transport-Security.
    for (const [name, value] of Object.entries(headersOf(rules, path)))
      if (name !== "Strict-Transport-Security") response.setHeader(name, value);
    const notFound = () => {
      response.removeHeader("Cache-Control"); // it is that of the file, which may come
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(path.startsWith(`${base}en/`) ? lost.en : lost.vi);
    };
    if (pages.has(`${path}/`)) return response.writeHead(301, { Location: `${path}/${url.slice(path.length)}` }).end();
    if (!path.startsWith(base)) return notFound();
    request.url = url.slice(base.length - 1);
    compress(request as Asked, response as Answer, () => files(request, response, notFound));
  });
  await listening(server, port);
  const { port: open } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${open}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number) =>
  new Promise<void>((done, fail) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const why = code === "EADDRINUSE" ? "đang có chương trình khác dùng" : message;
      fail(new Error(`Không mở được cổng mạng ${port}: ${why}. Đặt PORT khác, ví dụ PORT=4400.`));
    });
    server.listen(port, () => done());
  });
