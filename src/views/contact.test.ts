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

test("contact says so while the address is a stand-in", () => {
  expect(said("thu@phuong.example")).toMatch(/nguồn để kiểm tra\. Đây là địa chỉ giữ chỗ/);
});
