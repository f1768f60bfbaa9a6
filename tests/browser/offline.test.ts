/** What a device keeps for when there is no connection. The worker that keeps it is blocked in all other tests. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { formatDay } from "#i18n/format.ts";
import { path } from "#i18n/routes.ts";
import { serve } from "../../scripts/serve.ts";
import type { SiteName } from "../sites.ts";
import { newPage, portalOf, soon } from "./browser.ts";

const { asOf, planWards } = portalOf("real");
const [ward, other] = planWards as [(typeof planWards)[0], (typeof planWards)[0]]; // the plan has many
const note = (page: Page) => page.locator("aside.kept");
const today = () => new Date().toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" });

/** A page where the worker may work, and has, so that what it keeps ahead is there. */
async function reader(
  site: SiteName,
  address: string,
  options: BrowserContextOptions = {},
  provoked?: RegExp,
): Promise<Page> {
  const page = await newPage(site, { serviceWorkers: "allow", ...options }, provoked);
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await kept(page, address);
  await kept(page, address.startsWith("en/") ? `en/${path.map}` : path.map);
  return page;
}

/** Waits until a file of the site is kept. */
const kept = (page: Page, file: string) =>
  soon(() =>
    page.evaluate(async (file) => {
      const { scope } = (await navigator.serviceWorker.getRegistration())!; // asked for where there is one
      return (await caches.match(scope + file)) !== undefined;
    }, file),
  ).toBe(true);

const keptText = (page: Page, file: string) =>
  page.evaluate(async (file) => {
    const { scope } = (await navigator.serviceWorker.getRegistration())!; // as above
    return (await (await caches.match(scope + file))?.text()) ?? "";
  }, file);

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

describe.each(["real", "base"] as const)("without a connection, %s", (site) => {
  test("a page that was read opens, and says of what day the copy and its data are", async () => {
    const page = await reader(site, path.ward(ward));
    expect(await note(page).count()).toBe(0);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(ward.name);
    expect(await note(page).innerText()).toContain(`Bản lưu ngày ${today()}, số liệu đến ${formatDay(asOf, "vi")}.`);
  });

  test("a page that was never read is not there, and the finder on the one that says so works", async () => {
    const page = await reader(site, `en/${path.ward(ward)}`);
    await page.context().setOffline(true);
    await page.goto(`en/${path.ward(other)}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("No connection");
    const finder = page.locator("main ward-finder").getByRole("combobox");
    await finder.fill(ward.id);
    await page.locator("main").getByRole("option").first().waitFor();
    await finder.press("Enter");
    await soon(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(ward.name);
    expect(await note(page).innerText()).toContain(`data up to ${formatDay(asOf, "en")}`);
  });

  test("a page that was never read leads to the map that is kept, also where that is in the other language", async () => {
    const page = await reader(site, path.ward(ward));
    await page.context().setOffline(true);
    await page.goto(`en/${path.ward(other)}`);
    const link = page.locator("kept-ways").getByRole("link");
    await soon(() => link.allInnerTexts()).toEqual(["See the status of the wards on the saved map, in Vietnamese"]);
    expect(await link.getAttribute("hreflang")).toBe("vi");
    await link.click();
    await note(page).waitFor();
    expect(new URL(page.url()).pathname.endsWith(`/${path.map}`)).toBe(true);
    await page.goto(path.ward(other));
    expect(await link.allInnerTexts()).toEqual(["Xem trạng thái các phường trên bản đồ đã lưu"]);
  });

  test("a page that was never read in this language was in the other: the switch leads there", async () => {
    const page = await reader(site, path.ward(ward));
    await page.context().setOffline(true);
    await page.goto(`en/${path.ward(ward)}?a=b`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("No connection");
    await page.locator("a.switch").click();
    await note(page).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(ward.name);
    await page.goto(path.offline);
    expect(await page.locator("a.switch").getAttribute("href")).toMatch(new RegExp(`/en/${path.offline}$`));
  });

  test("a page that was read opens without the slash at its end too", async () => {
    const page = await reader(site, path.ward(ward));
    await page.context().setOffline(true);
    await page.goto(path.ward(ward).replace(/\/$/, ""));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(ward.name);
    expect(await note(page).count()).toBe(1);
  });

  test("the map opens where a ward was read, in colour and with its list", async () => {
    const page = await reader(site, path.ward(ward));
    await page.context().setOffline(true);
    await page.goto(path.map);
    expect(await note(page).count()).toBe(1);
    await page.locator('[data-action="open"]').click();
    await soon(() => page.locator("ward-map [data-list] li").count()).toBe(planWards.length);
    expect(await note(page).count()).toBe(1); // one day, said once
  });

  test("files can be checked where the checker was opened before", async () => {
    const page = await reader(site, path.check);
    await kept(page, "kiem-tra/bang.json");
    await page.context().setOffline(true);
    await page.reload();
    const file = { name: "recognitions.csv", mimeType: "text/csv", buffer: Buffer.from("unit_id\n99999\n") };
    await page.locator("data-checker input[type=file]").setInputFiles(file);
    await page.getByRole("heading", { level: 2, name: "Kết quả" }).waitFor();
  });
});

test("data that come from a copy while the page is new are said to be older", async () => {
  const page = await reader("real", path.map);
  await page.reload();
  await page.context().setOffline(true);
  await page.locator('[data-action="open"]').click();
  await note(page).waitFor();
  expect(await note(page).innerText()).toContain(`Một phần của trang này lấy từ bản lưu ngày ${today()}`);
});

test("a part that is older than the page says so, also where the words of its day are part of those of the other", async () => {
  const page = await reader("real", `en/${path.map}`);
  await page.evaluate(async () => {
    const dated = async (file: RegExp, day: string) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const kept = (await cache.match(request))!; // it is one of its keys
          const headers = new Headers(kept.headers);
          headers.set("Date", new Date(`${day}T12:00:00Z`).toUTCString());
          if (file.test(request.url)) await cache.put(request, new Response(await kept.blob(), { headers }));
        }
      }
    };
    await dated(/\/en\/ban-do\/$/, "2026-11-11");
    await dated(/\/map\/|finder/, "2026-11-01");
  });
  await page.context().setOffline(true);
  await page.goto(`en/${path.map}`);
  expect(await note(page).allInnerTexts()).toEqual([expect.stringContaining("11 November 2026")]);
  await page.locator('[data-action="open"]').click();
  await soon(() => note(page).count()).toBe(2);
  expect((await note(page).allInnerTexts())[1]).toMatch(/(?<!1)1 November 2026/);
});

/** A copy of a small site that can be built anew under the reader's feet. */
async function published() {
  const { folder } = inject("sites").grown;
  const here = mkdtempSync(join(tmpdir(), "published-"));
  cpSync(folder, here, { recursive: true });
  const server = await serve(here, "/", 0);
  onTestFinished(async () => {
    await server.close();
    rmSync(here, { recursive: true });
  });
  const edit = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(join(here, file), "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(here, file), after);
  };
  return { here, url: server.url, edit };
}

/** The same behind a host that can fall ill, and then answers everything with 503, or be made to wait with some answers. */
async function ailing() {
  const { url: healthy, here, edit } = await published();
  const host = { isIll: false, waits: async (_path: string): Promise<unknown> => null };
  const server = createServer(async ({ url = "" }, response) => {
    await host.waits(url.slice(1));
    const answer = host.isIll ? null : await fetch(healthy + url.slice(1));
    const headers = new Headers(answer?.headers);
    for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name); // it has been unpacked
    response.writeHead(answer?.status ?? 503, Object.fromEntries(headers));
    response.end(answer ? Buffer.from(await answer.arrayBuffer()) : undefined);
  });
  await new Promise<void>((done) => server.listen(0, done));
  onTestFinished(() => void server.close());
  return { here, host, edit, url: `http://localhost:${(server.address() as AddressInfo).port}/` }; // it listens on a port
}

describe("a site that changes", () => {
  test("and whose host fails shows what was kept, and says so", async () => {
    const { url, host } = await ailing();
    const page = await reader("grown", path.about, { baseURL: url }, /503/);
    host.isIll = true;
    await page.goto(path.about);
    expect(await note(page).innerText()).toContain(`Bản lưu ngày ${today()}`);
  });

  test("and whose host does not answer shows what was kept, says so, and keeps the answer when it comes", async () => {
    const { url, host, edit } = await ailing();
    const page = await reader("grown", path.about, { baseURL: url });
    const heading = page.getByRole("heading", { level: 1 });
    edit(`${path.about}index.html`, /<h1([^>]*)>[^<]*/, "<h1$1>Đã đổi");
    const { promise, resolve } = Promise.withResolvers<null>();
    host.waits = () => promise;
    await page.goto(path.about);
    expect(await heading.innerText()).not.toBe("Đã đổi");
    expect(await note(page).innerText()).toContain(`Bản lưu ngày ${today()}`);
    resolve(null);
    await soon(async () => (await keptText(page, path.about)).includes("Đã đổi")).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    expect(await heading.innerText()).toBe("Đã đổi");
  });

  test("and whose host does not answer has a page waited for of which there is no copy", async () => {
    const { url, host } = await ailing();
    const page = await reader("grown", path.about, { baseURL: url });
    host.waits = (file) => new Promise((done) => setTimeout(done, file === path.method ? 8_000 : 0));
    await page.goto(path.method);
    expect(await note(page).count()).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toBe("Không có kết nối");
  });

  test("and takes a page back takes it from the device too", async () => {
    const { here, url } = await published();
    const page = await reader("grown", path.about, { baseURL: url }, /404/);
    rmSync(join(here, path.about), { recursive: true });
    await page.goto(path.about);
    await page.context().setOffline(true);
    await page.goto(path.about);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Không có kết nối");
  });

  test("shows its new figure at once, and without a connection that one too", async () => {
    const { url, edit } = await published();
    const page = await reader("grown", path.about, { baseURL: url });
    const [before] = await cacheNames(page);
    const heading = page.getByRole("heading", { level: 1 });
    edit(`${path.about}index.html`, /<h1([^>]*)>[^<]*/, "<h1$1>Đã đổi");
    edit("sw.js", /"version":"\w+"/, '"version":"next"');
    await page.goto(path.about);
    expect(await heading.innerText()).toBe("Đã đổi");
    expect(await note(page).count()).toBe(0);
    await soon(() => cacheNames(page)).not.toContain(before);
    await soon(async () => (await cacheNames(page)).length).toBe(2);
    await page.context().setOffline(true);
    await page.goto(path.about);
    expect(await heading.innerText()).toBe("Đã đổi");
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("aside.kept")!).textAlign)).toBe("center");
  });

  test("that keeps no copies any more takes those away that were kept", async () => {
    const { here, url } = await published();
    const page = await reader("grown", path.about, { baseURL: url });
    cpSync(inject("sites").before.folder, here, { recursive: true });
    await page.goto(path.about);
    await soon(() => cacheNames(page)).toEqual([]);
    await soon(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.locator("kept-copies, kept-settings").count()).toBe(0);
  });
});

describe("a reader who wants no copies", () => {
  const remove = (page: Page) => page.getByRole("button", { name: "Xóa bản lưu và không lưu nữa" });
  const again = (page: Page) => page.getByRole("button", { name: "Giữ bản lưu để đọc khi không có kết nối" });
  const said = (page: Page) => page.locator("kept-settings [role=status]").innerText();

  /** A second tab of the same reader, for which the worker lives on. */
  async function secondTab(page: Page, address: string): Promise<Page> {
    const tab = await page.context().newPage();
    await tab.goto(address);
    await tab.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return tab;
  }

  /** Has a page ask for files of the site, as its scripts do. */
  const ask = (page: Page, ...files: readonly string[]) =>
    page.evaluate((files) => Promise.all(files.map(async (file) => (await fetch(`/${file}`)).text())), files);

  /** Ends the worker, as browsers do after a while; the next event starts it again. */
  async function end(page: Page) {
    const session = await page.context().newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
  }

  test("can have them deleted, the next page keeps none, and all do when asked for", async () => {
    const page = await reader("real", path.about);
    await page.reload();
    await soon(() => said(page)).toBe("Số trang có bản lưu trên máy này: 1.");
    await remove(page).click();
    await soon(() => said(page)).toBe("Đã xóa các bản lưu. Máy này không giữ bản lưu nào.");
    await page.goto(path.ward(ward));
    expect(await cacheNames(page)).toEqual([]);
    await page.goto(path.about);
    await again(page).click();
    await soon(() => said(page)).toBe("Số trang có bản lưu trên máy này: 1.");
    await remove(page).waitFor();
    await kept(page, path.map);
  });

  test("gets none from another tab either, also when its worker has been started anew", async () => {
    const page = await reader("real", path.about);
    const tab = await secondTab(page, path.plan);
    await remove(page).click();
    await again(page).waitFor();
    await ask(tab, "finder.json", path.wards);
    await end(tab);
    await ask(tab, "finder.json", path.wards);
    await tab.goto(path.method);
    await page.reload();
    await again(page).waitFor();
    expect(await cacheNames(page)).toEqual([]);
  });

  test("gets none from what was just being kept", async () => {
    const { url, host } = await ailing();
    const page = await reader("grown", path.about, { baseURL: url });
    const tab = await secondTab(page, path.plan);
    const { promise, resolve } = Promise.withResolvers<null>();
    const isAsked = new Promise<void>((asked) => {
      host.waits = async (file) => {
        if (file !== `en/${path.map}`) return;
        asked();
        await promise;
      };
    });
    await tab.goto(`en/${path.plan}`); // with which the map of its language is kept
    await isAsked;
    await remove(page).click();
    await again(page).waitFor();
    resolve(null);
    await ask(tab, "finder.json");
    expect(await cacheNames(page)).toEqual([]);
  });

  test("and then wants them again has all of them, also while a second tab is open", async () => {
    const page = await reader("real", path.about);
    const before = await page.evaluate(async () => (await caches.keys()).length);
    await secondTab(page, path.plan);
    await remove(page).click();
    await again(page).click();
    await remove(page).waitFor();
    await soon(async () => (await cacheNames(page)).length).toBe(before);
    for (const file of ["finder.json", path.offline, "map/plan.json", path.about, path.plan, path.map])
      await kept(page, file);
    await soon(() => said(page)).toBe("Số trang có bản lưu trên máy này: 2.");
  });

  test("is told in place that they are gone where there is no connection", async () => {
    const page = await reader("real", path.about);
    await page.context().setOffline(true);
    await remove(page).click();
    await soon(() => said(page)).toBe("Đã xóa các bản lưu. Máy này không giữ bản lưu nào.");
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await cacheNames(page)).toEqual([]);
  });

  test("can delete what is there, whatever was chosen before", async () => {
    const page = await reader("real", path.about);
    await page.evaluate(() => localStorage.setItem("no-copies", "1"));
    await page.reload();
    await remove(page).click();
    await again(page).waitFor();
    expect(await cacheNames(page)).toEqual([]);
  });
});

test("pages are counted, not the data on them and not the map that nobody has opened", async () => {
  const page = await reader("real", `en/${path.about}`);
  await page.evaluate(() => fetch("/feed.json"));
  await kept(page, "feed.json");
  await page.goto(path.about);
  await kept(page, path.map);
  await page.reload();
  const said = () => page.locator("kept-settings [role=status]").innerText();
  await soon(said).toBe("Số trang có bản lưu trên máy này: 2.");
  await page.goto(path.map);
  await kept(page, path.map);
  await page.goto(`en/${path.about}`);
  await soon(said).toBe("Pages kept on this device: 3.");
});

test("a device keeps a hundred pages at most, the oldest go first", async () => {
  const page = await reader("many", path.about);
  const [last = "", ...others] = portalOf("many").planWards.map(path.ward).flatMap((page) => [page, `en/${page}`]).slice(0, 110); // prettier-ignore
  const pages = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((name) => name.startsWith("pages "))!; // kept is where it is
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(1));
    });
  // What a script of a page asks for goes the same way, and is kept.
  await page.evaluate((addresses) => Promise.all(addresses.map((address) => fetch(`/${address}`))), others);
  await soon(async () => (await pages()).length).toBe(100);
  await page.goto(last);
  await kept(page, last);
  await soon(async () => (await pages()).length).toBe(100);
  expect(await pages()).toContain(last);
  expect(await pages()).not.toContain(path.about);
});
