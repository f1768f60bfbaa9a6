import { expect, test } from "vitest";
import { progress } from "./progress.ts";

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream & {
    written: string[];
  }; // what of a stream is used
};

test("a bar is drawn on a terminal, each state once, and leaves an empty line", () => {
  const terminal = stream(true);
  const bar = progress("Đang chốt", terminal);
  for (const count of [0, 1, 1, 2]) bar.show(count, 2);
  bar.end();
  expect(terminal.written).toEqual(
    [
      `Đang chốt ${"░".repeat(24)} 0%`,
      `Đang chốt ${"█".repeat(12)}${"░".repeat(12)} 50%`,
      `Đang chốt ${"█".repeat(24)} 100%`,
      "",
    ].map((line) => `\r\u001b[K${line}`),
  );
});

test("nothing is drawn where nobody looks", () => {
  const log = stream(false);
  const bar = progress("Đang chốt", log);
  bar.show(1, 2);
  bar.end();
  expect(log.written).toEqual([]);
});
