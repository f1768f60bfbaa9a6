import type { BrowserContext } from "playwright-core";

/**
 * What goes wrong on the pages of a context, from now on: an error on the console, where breaches of the content security
 * policy are told too, an error in a script, a file that is not there, or a request to another host than `origin`.
 */
export function watched(context: BrowserContext, origin: string): string[] {
  const wrong: string[] = [];
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) wrong.push(`request to ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => wrong.push(`script: ${error.error().message}`));
  return wrong;
}
