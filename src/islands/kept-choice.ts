const NAME = "no-copies";

/** Whether the reader wants no copies kept on the device. Where a browser remembers nothing, nobody can have said so. */
export function refused(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return false;
  }
}

/** Remembers whether copies are wanted. @throws where a browser remembers nothing */
export function refuse(no: boolean): void {
  if (no) localStorage.setItem(NAME, "1");
  else localStorage.removeItem(NAME);
}
