/** What is wrong with the successions, seen beside each other and beside the lives of their units. */
import { type Day, addDays } from "#model/day.ts";
import { lives } from "#model/life.ts";
import { type Passing, passingsOf, tookIn } from "#model/lineage.ts";
import type { Portal, Succession, Unit } from "#model/vocabulary.ts";
import { vietnamese } from "./calendar.ts";
import { type Findings, type Refusal, conflict, words } from "./finding.ts";
import type { Register } from "./register.ts";
import type { SuccessionRow } from "./successions.ts";
import type { UnitRow } from "./units.ts";

/**
 * Finds fault with successions, and with units that ended and passed into none. That a row is missing is said only where
 * every row could be read and holds by itself: one that could not may be the one that is missed.
 */
export function checkSuccessions(
  units: readonly UnitRow[],
  rows: readonly SuccessionRow[],
  register: Register,
  findings: Findings,
): void {
  const byUnit = Map.groupBy(rows, ({ succession }) => succession.unit);
  for (const own of byUnit.values()) {
    for (const sameDay of Map.groupBy(own, ({ succession }) => succession.on).values()) checkTogether(sameDay);
    for (const row of own) checkAlone(row, own, register);
  }
  if (findings.failedIn("successors.csv")) return;

  const portal = { successions: rows.map(({ succession }) => succession) };
  const rowOf = new Map(rows.map((row) => [row.succession, row]));
  for (const { unit, blame } of units) {
    const passings = passingsOf(portal, unit);
    if (unit.validTo !== null && lives(unit, unit.validTo) && passings.length === 0)
      blame("valid_to", intoNothing(unit), "warning");
    const from = tookIn(portal, unit).flatMap(({ unit: old }) => (old.inPlan ? [old] : []));
    if (!unit.inPlan && from.length > 0 && from.every(({ city }) => city !== unit.city))
      blame("former_city_code", elsewhere(from));
    for (const [index, passing] of passings.entries())
      for (const { at, column, refusal } of onward(portal, passing, passings[index + 1]))
        rowOf.get(at)!.blame(column, refusal); // passings are made of these rows
  }
}

/** The rows of one unit and day: it passed whole into one, or in parts into several. */
function checkTogether([first, ...others]: readonly SuccessionRow[]): void {
  if (!first) return;
  const whole = [first, ...others].some(({ succession }) => succession.relation === "merged-whole");
  for (const { blame } of whole ? others : []) blame("relation", wholeAndMore(first));
  if (!whole && others.length === 0) first.blame("relation", aLonePart(), "warning");
}

/** One row: it is of the day after its unit ended, or of a later one beside a row of that day; its successor is there then. */
function checkAlone(row: SuccessionRow, own: readonly SuccessionRow[], { byCode }: Register): void {
  const { unit, on, successor } = row.succession;
  const bearers = byCode.get(successor.code) ?? [];
  const meant = bearers.find((other) => other !== unit && lives(other, on));
  if (successor === unit) row.blame("successor_id", intoItself(meant));
  else if (!lives(successor, on)) row.blame("successor_id", notThere(successor, on, meant));

  const first = dayAfter(unit);
  if (first === null) row.blame("unit_id", notEnded(unit, on));
  else if (on < first || (on > first && !own.some(({ succession }) => succession.on === first)))
    row.blame("effective_date", notThatDay(unit, first, on));
}

interface Fault {
  readonly at: Succession;
  readonly column: "effective_date" | "successor_id";
  readonly refusal: Refusal;
}

/**
 * From one passing of a unit to the next. Its area lies where it came to lie until one of those units ends; on the day
 * after, and on no other, the table says of each of them where it lies from then on.
 */
function* onward(lineage: Pick<Portal, "successions">, passing: Passing, next: Passing | undefined): Iterable<Fault> {
  const places = passing.into.map(({ successor }) => successor);
  const moves = places.flatMap((place) => dayAfter(place) ?? []).toSorted()[0] ?? null;
  if (next && (moves === null || next.on < moves)) {
    for (const at of next.into) yield { at, column: "effective_date", refusal: nothingMoves(places, next.on) };
    return;
  }
  if (moves === null) return;
  const following = (place: Unit): readonly Unit[] =>
    lives(place, moves) ? [place] : (passingsOf(lineage, place)[0]?.into ?? []).map(({ successor }) => successor);
  const said = next?.on === moves ? next.into : [];
  const possible = places.flatMap(following);
  const wrong = said.filter(({ successor }) => !possible.includes(successor));
  for (const at of wrong) yield { at, column: "successor_id", refusal: notFollowing(at, possible) };
  for (const at of wrong.length > 0 ? [] : passing.into) {
    const of = following(at.successor);
    if (!said.some(({ successor }) => of.includes(successor)))
      yield { at, column: "successor_id", refusal: noRowSince(at, moves, of) };
  }
}

/** The first day on which a unit is no more, or null while it lives. */
const dayAfter = ({ validTo }: Unit): Day | null => (validTo === null ? null : addDays(validTo, 1));

const named = ({ id, name }: Unit): string => `${id} (${name})`;
const eitherOf = (units: readonly Unit[]): readonly [vi: string, en: string] => {
  const names = [...new Set(units)].map(named);
  return [names.join(" hay "), names.join(" or ")];
};
const didYouMean = (unit: Unit | undefined) =>
  unit ? words(`có phải là ${named(unit)}?`, `did you mean ${named(unit)}?`) : null;

const wholeAndMore = (first: SuccessionRow): Refusal =>
  conflict(
    `dòng ${first.row} cùng đơn vị, cùng ngày: đơn vị nhập toàn bộ (merged-whole) thì chỉ có một dòng`,
    `row ${first.row} is of the same unit and day: a unit that merged whole has one row only`,
    words("nếu đơn vị được chia, ghi split-part ở mọi dòng", "if it was divided, write split-part in every row"),
  );

const aLonePart = (): Refusal =>
  conflict(
    "chỉ có một phần của đơn vị trong ngày này, chưa rõ phần còn lại",
    "one part of the unit only on this day: where is the rest?",
    words("thêm dòng cho phần còn lại, hoặc viết merged-whole", "add a row for the rest, or write merged-whole"),
  );

const intoItself = (meant: Unit | undefined): Refusal =>
  conflict("đơn vị không thể nhập vào chính nó", "a unit does not pass into itself", didYouMean(meant));

const notThere = (successor: Unit, on: Day, meant: Unit | undefined): Refusal => {
  const { validFrom, validTo } = successor;
  const [vi, en] =
    validTo !== null && validTo < on
      ? [`đã kết thúc ngày ${vietnamese(validTo)}`, `ended on ${validTo}`]
      : [`lập ngày ${vietnamese(validFrom!)}`, `began on ${validFrom}`]; // it does not live, and has not ended before
  return conflict(
    `${named(successor)} ${vi}, không có vào ngày ${vietnamese(on)}`,
    `${named(successor)} ${en} and is not there on ${on}`,
    didYouMean(meant),
  );
};

const notEnded = (unit: Unit, on: Day): Refusal =>
  conflict(
    `theo units.csv, ${named(unit)} chưa kết thúc`,
    `by units.csv, ${named(unit)} has not ended`,
    words(
      `ghi valid_to là ${addDays(on, -1)} trong units.csv`,
      `write ${addDays(on, -1)} as its valid_to in units.csv`,
    ),
  );

const notThatDay = (unit: Unit, first: Day, on: Day): Refusal =>
  conflict(
    `theo units.csv, ${named(unit)} kết thúc ngày ${vietnamese(unit.validTo!)}`, // asked of units that ended
    `by units.csv, ${named(unit)} ended on ${unit.validTo}`,
    words(
      `viết ${first}, hoặc sửa valid_to trong units.csv thành ${addDays(on, -1)}`,
      `write ${first}, or mend its valid_to in units.csv to ${addDays(on, -1)}`,
    ),
  );

const intoNothing = (unit: Unit): Refusal =>
  conflict(
    "successors.csv không nói đơn vị này nhập vào đâu",
    "successors.csv does not say what it passed into",
    words(
      `thêm vào successors.csv dòng ${unit.id}, ${dayAfter(unit)}, mã đơn vị kế tiếp`,
      `add to successors.csv a row ${unit.id}, ${dayAfter(unit)}, the id of its successor`,
    ),
  );

const elsewhere = (from: readonly Unit[]): Refusal => {
  const codes = [...new Set(from.map(({ city }) => city))].map(({ code, name }) => `${code} (${name.vi})`).join(", ");
  return conflict(
    `đơn vị này nhận ${from.map(named).join(", ")}, đều ở ${codes}`,
    `this unit took in ${from.map(named).join(", ")}, all in ${codes}`,
    words(`có phải là ${codes}?`, `did you mean ${codes}?`),
  );
};

const nothingMoves = (places: readonly Unit[], on: Day): Refusal =>
  conflict(
    `trước đó địa bàn thuộc ${places.map(named).join(", ")}, không kết thúc ngày ${vietnamese(addDays(on, -1))}`,
    `before, its area lay in ${places.map(named).join(", ")}, which did not end on ${addDays(on, -1)}`,
    words("sửa ngày, hoặc bỏ dòng này", "mend the day, or take this row away"),
  );

const noRowSince = ({ unit, successor }: Succession, since: Day, possible: readonly Unit[]): Refusal => {
  const [vi, en] = eitherOf(possible);
  return conflict(
    `thiếu dòng nói từ ${vietnamese(since)} địa bàn của ${named(unit)}, trước đó thuộc ${named(successor)}, thuộc đơn vị nào`,
    `no row says in which unit the area of ${named(unit)}, before in ${named(successor)}, lies since ${since}`,
    words(`thêm dòng ${unit.id}, ${since}, ${vi}`, `add a row ${unit.id}, ${since}, ${en}`),
  );
};

const notFollowing = ({ unit, on }: Succession, possible: readonly Unit[]): Refusal => {
  const [vi, en] = eitherOf(possible);
  return conflict(
    `không phải nơi địa bàn của ${named(unit)} chuyển đến ngày ${vietnamese(on)}`,
    `not where the area of ${named(unit)} went on ${on}`,
    words(`có phải là ${vi}?`, `did you mean ${en}?`),
  );
};
