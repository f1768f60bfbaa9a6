import type { Day } from "#model/day.ts";
import { lives } from "#model/life.ts";
import { passingsOf, tookIn } from "#model/lineage.ts";
import type { Succession, Unit } from "#model/vocabulary.ts";
import { type Refusal, conflict, words } from "./finding.ts";
import type { Register } from "./register.ts";

/** The register, and what the day of a row is held against. */
export interface Calendar {
  readonly planDate: Day;
  readonly asOf: Day;
  readonly register: Register;
  readonly successions: readonly Succession[];
}

/** Says why a unit cannot be spoken of in a period in which it did not live, and which unit can; null when it can. */
export function outsideLife(unit: Unit, from: Day, to: Day, when: Calendar): Refusal | null {
  if (lives(unit, from, to)) return null;
  const named = ({ id, name }: Unit) => `${id} (${name})`;
  if (unit.validTo !== null && unit.validTo < from) {
    const heirs =
      passingsOf(when, unit)
        .findLast(({ on }) => on <= from)
        ?.into.map(({ successor }) => successor) ?? [];
    const bearer = (when.register.byCode.get(unit.code) ?? []).find((other) => lives(other, from, to));
    const also = bearer && !heirs.includes(bearer) ? ` ${unit.code}: ${named(bearer)}.` : "";
    const names = heirs.map(named).join(", ");
    return conflict(
      `${unit.name} (${unit.id}) đã kết thúc ngày ${vietnamese(unit.validTo)}`,
      `${unit.name} (${unit.id}) ended on ${unit.validTo}`,
      heirs.length > 0 ? words(`đơn vị kế tiếp: ${names}.${also}`, `its successor: ${names}.${also}`) : null,
    );
  }
  const began = unit.validFrom!; // it does not live, and has not ended before
  const before = tookIn(when, unit)
    .filter(({ on }) => on === began)
    .map((succession) => named(succession.unit))
    .join(", ");
  return conflict(
    `${unit.name} (${unit.id}) lập ngày ${vietnamese(began)}`,
    `${unit.name} (${unit.id}) began on ${began}`,
    before ? words(`trước đó là: ${before}`, `before that: ${before}`) : null,
  );
}

/** Refuses a day before the plan or after `as_of`. */
export function outsidePortal(day: Day, { planDate, asOf }: Calendar): Refusal | null {
  if (day < planDate)
    return conflict(`trước ngày của kế hoạch (${vietnamese(planDate)})`, `before the day of the plan (${planDate})`);
  return afterPortal(day, asOf);
}

/** Refuses a day after `as_of`. */
export const afterPortal = (day: Day, asOf: Day): Refusal | null =>
  day > asOf
    ? conflict(
        `sau ngày số liệu as_of (${vietnamese(asOf)})`,
        `after as_of (${asOf})`,
        words("nếu ngày đúng, sửa as_of trong portal.json", "if the day is right, change as_of in portal.json"),
      )
    : null;

/** A day as staff write it: 31/12/2025. */
export const vietnamese = (day: Day): string => day.split("-").reverse().join("/");
