/** What is wrong with the outcomes of units, seen beside the lives of these and beside each other. */
import { type Day, firstDayOf, lastDayOf, yearOf } from "#model/day.ts";
import { countsFrom } from "#model/status.ts";
import type { Recognition } from "#model/vocabulary.ts";
import { type Calendar, outsideLife, outsidePortal, vietnamese } from "./calendar.ts";
import { Refusal, conflict, words } from "./finding.ts";
import type { RecognitionRow } from "./recognitions.ts";

/** One row: its year and days are of the plan and of the unit, and a recognition has its decision. */
export function checkAlone({ recognition, blame }: RecognitionRow, when: Calendar): void {
  const { unit, assessmentYear: year, outcome, decisionNumber, decisionDate, announcedDate } = recognition;
  if (year < yearOf(when.planDate) || year > yearOf(when.asOf))
    blame(
      "assessment_year",
      conflict("năm xét ngoài thời gian của kế hoạch và số liệu", "outside the years of the plan and the data"),
    );
  const last = lastDayOf(year);
  const gone = outsideLife(unit, firstDayOf(year), last < when.asOf ? last : when.asOf, when);
  if (gone) blame("unit_id", gone);
  const days = { decision_date: decisionDate, announced_date: announcedDate };
  for (const column of ["decision_date", "announced_date"] as const) {
    const wrong = days[column] && outsidePortal(days[column], when);
    if (wrong) blame(column, wrong);
  }
  if (outcome === "recognised" && decisionNumber === "")
    blame("decision_number", conflict("công nhận phải có số quyết định", "a recognition needs its decision number"));
  if (decisionNumber !== "" && NO_NUMBER.test(decisionNumber)) blame("decision_number", noNumber(outcome));
  if (outcome === "recognised" && decisionDate === null)
    blame("decision_date", conflict("công nhận phải có ngày quyết định", "a recognition needs its decision date"));
  else if (outcome !== "registered" && decisionDate === null && announcedDate === null)
    blame(
      "decision_date",
      conflict("cần ngày quyết định hoặc ngày công bố", "needs the day of the decision or of its announcement"),
    );
  if (decisionDate && announcedDate && announcedDate < decisionDate)
    blame("announced_date", conflict("công bố trước ngày quyết định", "announced before it was decided"));

  const day = countsFrom(recognition);
  const early = day && day >= when.planDate ? tooEarly(day, recognition) : null;
  if (early) blame(decisionDate ? "decision_date" : "announced_date", early);
}

/** What only holds the place of a number: no digit at all, or zeros alone. The rehearsal of the guide has `00/QĐ-TẬP-DƯỢT`. */
const NO_NUMBER = /^(\D*|[^\p{L}1-9]*)$/u;

const noNumber = (outcome: Recognition["outcome"]): Refusal =>
  conflict(
    "đây không phải là số của một quyết định",
    "this is not the number of a decision",
    outcome === "recognised"
      ? words("ghi số như trên quyết định, ví dụ 123/QĐ-BCA", "write it as the decision has it, such as 123/QĐ-BCA")
      : words(
          "ghi số như trên quyết định, ví dụ 123/QĐ-BCA, hoặc để trống ô này",
          "write it as the decision has it, such as 123/QĐ-BCA, or leave the cell empty",
        ),
  );

/** Nothing is decided of a year before it begins, nor of a unit before it is there. */
function tooEarly(day: Day, { assessmentYear, unit: { id, name, validFrom } }: Recognition): Refusal | null {
  if (day < firstDayOf(assessmentYear))
    return conflict(`ngày này trước năm xét ${assessmentYear}`, `before the assessment year ${assessmentYear}`);
  if (validFrom !== null && day < validFrom)
    return conflict(
      `ngày này trước khi ${name} (${id}) lập, ${vietnamese(validFrom)}`,
      `before ${name} (${id}) began, on ${validFrom}`,
      words("nếu quyết định là của đơn vị trước đó, sửa unit_id", "if it is of the unit before, mend unit_id"),
    );
  return null;
}

/**
 * The rows of one unit: none stands twice, and no two are of one year and day, as nobody could say which decides. Those
 * without that fault are given back.
 */
export function checkTogether(rows: readonly RecognitionRow[]): readonly RecognitionRow[] {
  const stated = new Map<string, RecognitionRow>();
  const decided = new Map<string, RecognitionRow>();
  return rows.filter((row) => {
    const { assessmentYear, outcome, decisionNumber } = row.recognition;
    const day = countsFrom(row.recognition);
    const statement = `${assessmentYear} ${outcome}${day && ` ${day} ${decisionNumber}`}`;
    const same = stated.get(statement);
    const beside = day && decided.get(`${assessmentYear} ${day}`);
    if (same) row.blame("unit_id", theSame(same));
    else if (beside) row.blame("outcome", sameDay(beside, row));
    else {
      stated.set(statement, row);
      if (day) decided.set(`${assessmentYear} ${day}`, row);
    }
    return !same && !beside;
  });
}

/** What happened to one unit, in order: what is withdrawn was held, and what is held is not decided again for its year. */
export function checkCourse(rows: readonly RecognitionRow[]): void {
  const order = ({ recognition }: RecognitionRow) => `${countsFrom(recognition)} ${recognition.assessmentYear}`;
  const course = rows
    .filter(({ recognition }) => countsFrom(recognition) !== null)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  let held: readonly RecognitionRow[] = [];
  for (const row of course) {
    const { outcome, assessmentYear } = row.recognition;
    const before = held.find(({ recognition }) => recognition.assessmentYear === assessmentYear);
    if (outcome === "revoked") {
      if (held.length === 0) row.blame("outcome", nothingToRevoke(rows), "warning");
      held = [];
    } else if (before) row.blame("outcome", stillHeld(before), "warning");
    if (outcome === "recognised") held = [...held, row];
  }
}

/** A decision has one number and one day; numbers begin again with the year. */
export function checkDecisions(rows: readonly RecognitionRow[]): void {
  const days = new Map<string, { readonly day: Day; readonly row: number }>();
  for (const { recognition, row, blame } of rows) {
    const { decisionNumber: number, decisionDate: day } = recognition;
    if (number === "" || day === null) continue;
    const decision = `${number.toUpperCase()} ${yearOf(day)}`;
    const other = days.get(decision);
    if (other && other.day !== day) blame("decision_date", otherDay(number, other));
    if (!other) days.set(decision, { day, row });
  }
}

const theSame = ({ row, recognition: { outcome } }: RecognitionRow): Refusal =>
  new Refusal(
    "primary-key",
    words(`trùng với dòng ${row}`, `the same as row ${row}`),
    outcome === "registered"
      ? words("xóa một dòng: mỗi năm xét đăng ký một lần", "delete one row: a unit registers once a year")
      : words(
          "xóa một dòng; nếu là quyết định khác, ghi số và ngày của quyết định đó",
          "delete one row; if it is another decision, write its number and day",
        ),
  );

const sameDay = (other: RecognitionRow, { recognition: { outcome } }: RecognitionRow): Refusal => {
  const [vi, en] =
    outcome === other.recognition.outcome
      ? ["số quyết định khác", "another decision number"]
      : ["kết quả khác", "another outcome"];
  return conflict(
    `cùng đơn vị, năm xét và ngày với dòng ${other.row}, nhưng ${vi}`,
    `the same unit, year and day as row ${other.row}, but ${en}`,
    words(
      "mỗi ngày một đơn vị có một kết quả cho một năm xét: sửa ngày, hoặc xóa một dòng",
      "a unit has one outcome a day for one assessment year: mend the day, or delete one row",
    ),
  );
};

const nothingToRevoke = (rows: readonly RecognitionRow[]): Refusal => {
  const later = rows.find(({ recognition }) => recognition.outcome === "recognised");
  return conflict(
    "thu hồi một công nhận không có trong tệp",
    "withdraws a recognition that the file does not hold",
    later
      ? words(
          `công nhận ở dòng ${later.row} không trước ngày này hoặc đã bị thu hồi`,
          `the recognition in row ${later.row} is not before this day, or was withdrawn already`,
        )
      : null,
  );
};

const stillHeld = ({ row }: RecognitionRow): Refusal =>
  conflict(
    `năm xét này đã được công nhận ở dòng ${row} và chưa bị thu hồi`,
    `recognised for this year in row ${row}, and not withdrawn since`,
    words(
      "nếu đã bị thu hồi, thêm dòng revoked; nếu không, xóa một dòng",
      "add a row revoked if it was withdrawn, else delete one row",
    ),
  );

const otherDay = (number: string, { day, row }: { readonly day: Day; readonly row: number }): Refusal =>
  conflict(
    `quyết định ${number} ở dòng ${row} có ngày ${vietnamese(day)}`,
    `decision ${number} is of ${day} in row ${row}`,
    words("một quyết định chỉ có một ngày: sửa số hoặc ngày", "a decision has one day: mend the number or the day"),
  );
