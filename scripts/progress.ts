/** A bar that grows on a terminal, for work that takes a while; where nobody looks, such as in a log, there is none. */
export function progress(label: string, stream: NodeJS.WriteStream = process.stderr) {
  const width = 24;
  let shown = "";
  const write = (text: string) => {
    if (text === shown || !stream.isTTY) return;
    stream.write(`\r\u001b[K${text}`);
    shown = text;
  };
  return {
    show(count: number, of: number): void {
      const part = of === 0 ? 1 : count / of;
      const full = Math.round(part * width);
      write(`${label} ${"█".repeat(full)}${"░".repeat(width - full)} ${Math.round(part * 100)}%`);
    },
    end: () => write(""),
  };
}
