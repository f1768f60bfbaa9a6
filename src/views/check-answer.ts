import type { Checked, CheckedFile } from "#data/checking.ts";
import type { Finding } from "#data/finding.ts";
import type { Remark } from "#exports/marked-workbook.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { lives } from "#model/life.ts";
import { standing } from "#model/status.ts";
import type { Locale, Portal, Report, Unit } from "#model/vocabulary.ts";
import { statusWords } from "./standing.ts";

/** So many findings of a file are shown on the page: more would neither be read nor be drawn in time. */
const SHOWN = 300;

/** So many cells are shown at each side of the one that is spoken of. */
const AROUND = 2;

/** So many wards are named one by one. */
const NAMED = 40;

/** A cell of the row in question. */
export interface ContextCell {
  readonly head: string;
  readonly text: string;
  readonly isMeant: boolean;
}

/** One finding in finished words. */
export interface Problem {
  readonly severity: Finding["severity"];
  readonly level: string;
  readonly place: string;
  readonly context: readonly ContextCell[];
  readonly said: string;
  readonly hint: string | null;
}

export interface AnsweredFile {
  readonly name: string;
  readonly counted: string;
  readonly problems: readonly Problem[];
  /** How many findings are not shown, in words. */
  readonly rest: string | null;
  /** Whether there is a table to give back. */
  readonly isTable: boolean;
  readonly offer: string | null;
}

export interface Answer {
  readonly files: readonly AnsweredFile[];
  readonly others: readonly Problem[];
  readonly effects: readonly string[];
}

/** What the page says about files that were checked. */
export const checkAnswer = (checked: Checked, locale: Locale): Answer => ({
  files: checked.files.map((file) => answered(file, locale)),
  others: checked.others.slice(0, SHOWN).map((finding) => ({ ...problem(finding, [], locale), place: finding.file })),
  effects: effects(checked, locale),
});

function answered({ name, findings, records, offer }: CheckedFile, locale: Locale): AnsweredFile {
  const words = messages[locale].check;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const rest = findings.length - SHOWN;
  return {
    name,
    counted: findings.length === 0 ? words.fine : words.counted(errors, findings.length - errors),
    problems: findings
      .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))
      .slice(0, SHOWN)
      .map((finding) => problem(finding, records, locale)),
    rest: rest > 0 ? words.rest(rest) : null,
    isTable: records.length > 0,
    offer: offer ? words.offered(offer.encoding) : null,
  };
}

function problem(finding: Finding, records: CheckedFile["records"], locale: Locale): Problem {
  const words = messages[locale].check;
  const { severity, row, column, cell, value, message, hint } = finding;
  const around = [row !== null && words.row(row), column !== null && words.column(column)].filter(Boolean).join(", ");
  return {
    severity,
    level: words[severity],
    place: cell !== null ? `${cell} (${around})` : around || words.wholeFile,
    context: contextOf(finding, records),
    said: value === null ? message[locale] : `${message[locale]}, ${words.found(short(value))}`,
    hint: hint?.[locale] ?? null,
  };
}

/** The cells around the one that a finding names, each under its header. */
function contextOf({ row, cell }: Finding, records: CheckedFile["records"]): readonly ContextCell[] {
  const record = row === null ? undefined : records[row - 1];
  if (!record) return [];
  const at = cell === null ? null : columnOf(cell);
  const from = Math.max(0, (at ?? 0) - AROUND);
  const to = at === null ? 2 * AROUND + 1 : Math.max(at + AROUND + 1, from + 2 * AROUND + 1);
  const columns = Array.from(
    { length: Math.min(to, Math.max(record.length, (at ?? 0) + 1)) - from },
    (_, i) => from + i,
  );
  return columns.map((column) => ({
    head: row === 1 ? "" : short(records[0]?.[column] ?? ""),
    text: short(record[column] ?? ""),
    isMeant: column === at,
  }));
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The column of a cell by its letters, from 0. */
const columnOf = (cell: string): number =>
  [.../^[A-Z]+/.exec(cell)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1; // it is named by letters

/** What the marked copy of a file says, and where. */
export const remarksOf = ({ findings }: CheckedFile, locale: Locale): readonly Remark[] =>
  findings.map(({ severity, row, cell, message, hint }) => ({
    severity,
    row: row ?? 1,
    column: cell === null ? null : columnOf(cell),
    text: `${cell ? `${cell}: ` : ""}${message[locale]}${hint ? ` → ${hint[locale]}` : ""}`,
  }));

/** What would change on the site: statuses of wards, and what a report holds. */
function effects({ files, before, after }: Checked, locale: Locale): readonly string[] {
  const words = messages[locale].check;
  if (!before || !after) return [words.stillWrong];
  const reports = after.reports.filter(({ date }) => files.some(({ file }) => file.includes(date)));
  const all = after.units.flatMap((unit): string[] => {
    const old = before.units.find(({ id }) => id === unit.id);
    const [was, is] = [old ? wordOf(before, old, locale) : "", wordOf(after, unit, locale)];
    return !old || was === is ? [] : [words.becomes(unit.name, was, is)];
  });
  const more = all.length - NAMED;
  return [
    ...(all.length > 0 ? all.slice(0, NAMED) : [words.nothing]),
    ...(more > 0 ? [words.moreUnits(more)] : []),
    ...reports.flatMap((report) => ofReport(after, report, locale)),
  ];
}

const wordOf = (portal: Portal, unit: Unit, locale: Locale): string =>
  statusWords(portal, standing(portal, unit, portal.asOf).status, unit, locale).word;

function ofReport({ units }: Portal, { date, rows }: Report, locale: Locale): readonly string[] {
  const words = messages[locale].check;
  const day = formatDay(date, locale);
  const asked = units.filter((unit) => lives(unit, date));
  const silent = asked.filter((unit) => !rows.has(unit)).map(({ name }) => name);
  const readings = [...rows.values()].flatMap((row) => [...row.values()]);
  const values = readings.filter(({ value }) => value !== null).length;
  return [
    words.report(day, asked.length - silent.length, asked.length),
    ...(silent.length > 0 && silent.length <= NAMED ? [words.silent(day, silent.join(", "))] : []),
    words.values(values, readings.length - values),
  ];
}
