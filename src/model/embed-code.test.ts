import { expect, test } from "vitest";
import { embedOf, frameCode, imageCode } from "./embed-code.ts";

const BASE = "https://portal.example/minh-bach/";

test("the embed of a page has its address below nhung/, whichever way it was copied and in the language that is wanted", () => {
  const ward = { src: `${BASE}nhung/phuong/ha-long/cao-xanh/`, page: `${BASE}phuong/ha-long/cao-xanh/` };
  for (const copied of [
    "phuong/ha-long/cao-xanh/",
    "/phuong/ha-long/cao-xanh",
    "  //phuong/ha-long/cao-xanh/\n",
    "http://localhost:4321/phuong/ha-long/cao-xanh/",
    "https://www.other.example//phuong/ha-long/cao-xanh/?q=1",
    `${BASE}en/phuong/ha-long/cao-xanh/?q=1#map`,
    ward.src,
  ])
    expect(embedOf(BASE, copied, "vi"), copied).toEqual(ward);
  expect(embedOf(BASE, ward.page, "en")).toEqual({
    src: `${BASE}en/nhung/phuong/ha-long/cao-xanh/`,
    page: `${BASE}en/phuong/ha-long/cao-xanh/`,
  });
  expect(embedOf(BASE, "tien-do", "vi")?.page).toBe(BASE);
});

test.each([
  "",
  "phuong/",
  "phuong/ha-long/",
  "gioi-thieu/",
  "phuong/a/b/c/",
  "x/ban-do/",
  "ban-do/x",
  'phuong/a/"onload="x/',
])("a page that is no ward and no target has no embed: %j", (page) => {
  expect(embedOf(BASE, page, "vi")).toBeNull();
});

test("the code of a frame and of an image holds no text that could end an attribute, and no script", () => {
  const shown = { src: `${BASE}nhung/chi-tieu/a/`, title: '70% "đạt" <b> & hơn', width: 640 };
  expect(frameCode(shown)).toMatchInlineSnapshot(
    `"<iframe src="https://portal.example/minh-bach/nhung/chi-tieu/a/" title="70% &quot;đạt&quot; &lt;b> &amp; hơn" width="100%" height="480" style="max-width:640px;border:1px solid #dcd8cd" loading="lazy"></iframe>"`,
  );
  expect(imageCode({ ...shown, page: BASE })).toMatchInlineSnapshot(
    `"<a href="https://portal.example/minh-bach/"><img src="https://portal.example/minh-bach/nhung/chi-tieu/a/" alt="70% &quot;đạt&quot; &lt;b> &amp; hơn" width="640" style="max-width:100%;height:auto" loading="lazy"></a>"`,
  );
});

test("of a release the frozen embed is shown, and leads to the release", () => {
  expect(embedOf("https://p.example/", "https://p.example/en/chi-tieu/ii2/", "en", "2025-06-30")).toEqual({
    src: "https://p.example/en/du-lieu/phien-ban/2025-06-30/nhung/chi-tieu/ii2/",
    page: "https://p.example/en/du-lieu/phien-ban/2025-06-30/",
  });
});
