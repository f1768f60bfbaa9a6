import type { Day } from "#model/day.ts";
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
export function outsideLife(unit: Unit, from: Day, to: Day, { successions, register }: Calendar): Refusal | null {
  if (unit.validTo !== null && unit.validTo < from) {
    const heirs = successions.filter((s) => s.unit === unit && s.on <= from);
    const last = heirs.reduce<Day | null>((day, s) => (day === null || s.on > day ? s.on : day), null);
    const names = heirs.filter((s) => s.on === last).map((s) => `${s.successor.id} (${s.successor.name})`);
    const [, code = unit.id] = /^(\d{5})/.exec(unit.id) ?? [];
    const reused = [...register.byId.values()].find((u) => u !== unit && u.code === code && lives(u, from, to));
    const today =
      reused && !names.some((n) => n.startsWith(reused.id)) ? ` ${code}: ${reused.id} (${reused.name}).` : "";
    return conflict(
      `${unit.name} (${unit.id}) đã kết thúc ngày ${unit.validTo}`,
      `${unit.name} (${unit.id}) ended on ${unit.validTo}`,
      names.length > 0
        ? words(`đơn vị kế tiếp: ${names.join(", ")}.${today}`, `its successor: ${names.join(", ")}.${today}`)
        : null,
    );
  }
  if (unit.validFrom !== null && unit.validFrom > to) {
    const old = successions
      .filter((s) => s.successor === unit && s.on === unit.validFrom)
      .map((s) => `${s.unit.id} (${s.unit.name})`);
    return conflict(
      `${unit.name} (${unit.id}) lập ngày ${unit.validFrom}`,
      `${unit.name} (${unit.id}) began on ${unit.validFrom}`,
      old.length > 0 ? words(`trước đó là: ${old.join(", ")}`, `before that: ${old.join(", ")}`) : null,
    );
  }
  return null;
}

const lives = (unit: Unit, from: Day, to: Day): boolean =>
  (unit.validFrom === null || unit.validFrom <= to) && (unit.validTo === null || unit.validTo >= from);

/** Refuses a day before the plan or after `as_of`. */
export function outsidePortal(day: Day, { planDate, asOf }: Calendar): Refusal | null {
  if (day < planDate)
    return conflict(`trước ngày của kế hoạch (${planDate})`, `before the day of the plan (${planDate})`);
  if (day > asOf)
    return conflict(
      `sau ngày số liệu as_of (${asOf})`,
      `after as_of (${asOf})`,
      words("nếu ngày đúng, sửa as_of trong portal.json", "if the day is right, change as_of in portal.json"),
    );
  return null;
}
