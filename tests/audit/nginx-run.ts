import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headerRules } from "#site/headers.ts";
import { nginxFile } from "#site/nginx.ts";
import { filesOf } from "../../scripts/files-of.ts";
import { freePort } from "./free-port.ts";

export const NAME = "portal.example";

export interface Running {
  readonly http: number;
  readonly https: number;
  /** The certificate that it shows, which nobody else vouches for. */
  readonly certificate: Buffer;
  /** The folder that it serves: the site, and what was compressed beforehand. */
  readonly root: string;
  /** The first process of nginx. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Where nginx keeps its list of types: on Debian, and as Homebrew installs it. */
const TYPES = ["/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types"];

/** What is missing on this machine to run nginx over a site; null when nothing is. */
export function missingForNginx(): string | null {
  if (!installed("nginx", "-v")) return "nginx";
  if (!installed("openssl", "version")) return "openssl";
  return TYPES.some((file) => existsSync(file)) ? null : "mime.types của nginx";
}

/** Whether a program is installed. */
export function installed(program: string, ...asked: readonly string[]): boolean {
  try {
    execFileSync(program, asked, { stdio: "ignore" });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT"; // it may be there and not like to be asked
  }
}

/**
 * The real nginx with `deploy/nginx.conf` as it is shipped, over a built site on this machine: what is changed is what
 * the file itself tells to change (names, certificate, root), and the ports. Its files are a copy, compressed as in
 * `.github/workflows/deploy.yml`. Under a path, the file is that which is written for such a site.
 *
 * @throws Error with what nginx said, when it does not start
 */
export async function nginxWith(site: string, base = "/"): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const asked = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${NAME}`];
  execFileSync("openssl", [...asked, "-addext", `subjectAltName=DNS:${NAME}`, "-keyout", key, "-out", certificate], { stdio: "ignore" }); // prettier-ignore
  cpSync(site, join(folder, "site", base), { recursive: true });
  execFileSync("sh", ["-c", compressing()], { cwd: folder });
  const [http, https] = [await freePort(), await freePort()];
  const written = base === "/" ? readFileSync("deploy/nginx.conf", "utf8") : nginxFile(base, headerRules(base, filesOf(site))); // prettier-ignore
  const shipped = written
    .replace(/ *listen \[::\].*\n/g, "")
    .replace("listen 80;", `listen 127.0.0.1:${http};`)
    .replace("listen 443 ", `listen 127.0.0.1:${https} `)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace("root /var/www/portal/current;", `root ${folder}/site;`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`); // prettier-ignore
  writeFileSync(join(folder, "site.conf"), shipped);
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes auto;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  default_type application/octet-stream;
  sendfile on;
  access_log ${folder}/access.log;
  ${temporary.join("\n  ")}
  include ${folder}/site.conf;
}
`,
  );
  copyFileSync(
    TYPES.find((file) => existsSync(file))!,
    join(folder, "mime.types"),
  ); // whoever calls has looked
  mkdirSync(join(folder, "logs"));
  const child = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (text) => said.push(String(text)));
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  await Promise.race([listening(https), ended]);
  if (child.exitCode !== null) throw new Error(said.join(""));
  return {
    http,
    https,
    certificate: readFileSync(certificate),
    root: join(folder, "site"),
    pid: child.pid!, // it has started
    async stop() {
      child.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The command of the workflow that compresses a release, for the folder `site`. */
function compressing(): string {
  const [command = ""] = /find dist .*gzip.*/.exec(readFileSync(".github/workflows/deploy.yml", "utf8")) ?? [];
  if (command === "") throw new Error("deploy.yml compresses nothing");
  return command.replace("find dist", "find site");
}

/** Waits until somebody listens at a port. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, "127.0.0.1", () => done(true)).on("error", () => done(false));
      socket.unref();
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
