/**
 * What a component of Astro needs to be a template of another generator: a plain function that gives its HTML as a string, at
 * once. The compiler turns each component into a template string; these are the functions it calls.
 */

/** Text that is HTML already. */
class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** One page while it is made. */
export interface Result {
  readonly head: string;
  readonly site: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The scripts that stand in the page already. */
  readonly scripts: Set<string>;
  readonly createAstro: (props: object, slots: object) => object;
}

type Slot = (result: Result) => unknown;
type Slots = Readonly<Record<string, Slot | undefined>>;
export type Component = (result: Result, props: object, slots: Slots) => unknown;

export const Fragment = Symbol("Fragment");

/** The page of a component, with all that its scripts and its head need. */
export async function htmlOf(
  page: Component,
  props: object,
  given: Omit<Result, "scripts" | "createAstro">,
): Promise<string> {
  const { site, params } = given;
  const createAstro = (props: object, slots: object) => ({ props, slots, site, params });
  return `<!DOCTYPE html>${textOf(await page({ ...given, scripts: new Set(), createAstro }, props, {}))}`;
}

export function render(texts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  let html = texts[0]!; // a template has one text more than it has values
  for (let place = 0; place < values.length; place += 1) html += textOf(values[place]) + texts[place + 1]!; // as above
  return new Html(html);
}

function textOf(value: unknown): string {
  if (typeof value === "string") return escaped(value);
  if (value instanceof Html) return value.html;
  if (value === undefined || value === null || value === false) return "";
  if (Array.isArray(value)) return value.map(textOf).join("");
  return typeof value === "function" ? textOf(value()) : String(value);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&quot;" }; // prettier-ignore

const escaped = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => ENTITIES[sign]!) : text; // each of them is named

export const createComponent = (component: Component): Component => component;

export const createAstro = (): object => ({});

export function renderComponent(
  result: Result,
  _name: string,
  component: Component | typeof Fragment | string,
  { "class:list": classes, ...props }: Readonly<Record<string, unknown>>,
  slots: Slots = {},
): unknown {
  if (typeof component === "string")
    return new Html(`<${component}${spreadAttributes({ ...props, "class:list": classes }).html}>${renderSlot(result, slots["default"]).html}</${component}>`); // prettier-ignore
  return component === Fragment ? renderSlot(result, slots["default"]) : component(result, props, slots);
}

export const renderSlot = (result: Result, slot?: Slot): Html => new Html(slot ? textOf(slot(result)) : "");

export const renderHead = (result: Result): Html => new Html(result.head);

export const maybeRenderHead = (): string => "";

/** Astro keeps count of `<template>`, in which no script is put. */
export const templateEnter = maybeRenderHead;
export const templateExit = maybeRenderHead;

/** A script stands in a page once, where it is first asked for. */
export function renderScript(result: Result, address: string): Html {
  if (result.scripts.has(address)) return new Html("");
  result.scripts.add(address);
  return new Html(`<script type="module" src="${address}"></script>`);
}

export const unescapeHTML = (html: string): Html => new Html(html);

/** Attributes that stand without a value, where they stand at all. */
const BOOLEAN =
  /^(allowfullscreen|checked|controls|disabled|hidden|multiple|open|readonly|required|selected|crossorigin)$/;

export function addAttribute(value: unknown, name: string): Html {
  if (value === undefined || value === null) return new Html("");
  if (name === "class:list") {
    const classes = classesOf(value);
    return new Html(classes === "" ? "" : ` class="${attributeOf(classes)}"`);
  }
  if (BOOLEAN.test(name) && typeof value === "boolean") return new Html(value ? ` ${name}` : "");
  return new Html(value === "" ? ` ${name}` : ` ${name}="${attributeOf(String(value))}"`);
}

export const spreadAttributes = (attributes: object): Html =>
  new Html(Object.entries(attributes).map(([name, value]) => addAttribute(value, name).html).join("")); // prettier-ignore

const attributeOf = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function classesOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(classesOf).filter(Boolean).join(" ");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value).flatMap(([name, on]) => (on ? [name] : [])).join(" "); // prettier-ignore
}
