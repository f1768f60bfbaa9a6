import { expect, test } from "vitest";
import { contact } from "./contact.ts";

const parts = (email: string) => contact({ contact: { email } }, "vi");
const said = (email: string) =>
  parts(email)
    .map(({ text }) => text)
    .join("");

test("contact is a sentence with the address in it as a link, and nothing between it and the comma behind", () => {
  expect(parts("thu@phuong.vn")).toContainEqual({ text: "thu@phuong.vn", href: "mailto:thu@phuong.vn" });
  expect(said("thu@phuong.vn")).toBe(
    "Gửi thư đến thu@phuong.vn, kèm địa chỉ trang, điều chưa đúng và nguồn để kiểm tra.",
  );
});

test("contact says first that there is no address while it is a stand-in, and asks nobody to write to it", () => {
  expect(said("thu@phuong.example")).toMatch(/^Cổng chưa có địa chỉ nhận thư báo lỗi/);
  expect(said("thu@phuong.example")).not.toMatch(/Gửi thư|phuong\.example/);
  expect(parts("thu@phuong.example").filter((part) => "href" in part)).toEqual([]);
});
