import { expect, test } from "vitest";
import { unbroken } from "./parts.ts";

test("unbroken keeps the number of a document in one piece, the second", () => {
  expect(unbroken("Kế hoạch 122/KH-UBND nói gì")).toEqual(["Kế hoạch ", "122/KH-UBND", " nói gì"]);
  expect(unbroken("Ngày 08/05/2024, giai đoạn 2024–2030")).toHaveLength(1);
});
