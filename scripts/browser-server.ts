import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserServer, type LaunchOptions, chromium } from "playwright-core";

/** Starts the browser that npm brings on Linux x64; elsewhere the one at `CHROMIUM_PATH`, or an installed Chrome or Edge. */
export async function browserServer(): Promise<BrowserServer> {
  const path = process.env["CHROMIUM_PATH"];
  if (path) return chromium.launchServer({ executablePath: path });
  if (process.platform === "linux" && process.arch === "x64") return chromium.launchServer(await ofNpm());
  return chromium.launchServer({ channel: "chrome" }).catch(() => chromium.launchServer({ channel: "msedge" }));
}

/** The same browser for one program, with more switches. */
export async function launch(more: readonly string[]): Promise<Browser> {
  const path = process.env["CHROMIUM_PATH"];
  if (path) return chromium.launch({ executablePath: path, args: [...more] });
  if (process.platform !== "linux" || process.arch !== "x64") {
    const others = { args: [...more] };
    return chromium
      .launch({ channel: "chrome", ...others })
      .catch(() => chromium.launch({ channel: "msedge", ...others }));
  }
  const { executablePath = "", args = [] } = await ofNpm();
  return chromium.launch({ executablePath, args: [...args, ...more] });
}

/** Of its own switches only these are for us: the others are for cloud functions, and two would keep the rules of the web from being tested. */
const ofNpm = async (): Promise<LaunchOptions> => ({
  executablePath: await sparticuz.executablePath(),
  args: ["--headless=shell", "--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
});
