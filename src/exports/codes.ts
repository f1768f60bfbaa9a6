/** The words of fixed lists that stand in files, each with its meaning. */
import { messages } from "#i18n/messages.ts";
import { statusWord } from "#i18n/status-word.ts";
import { STATUSES } from "#model/status.ts";
import type { Portal } from "#model/vocabulary.ts";
import { type Code, both } from "./table.ts";

/** The codes of a list of words, which has the same ones in both languages. */
const codesOf = (of: (words: (typeof messages)["vi"]) => Readonly<Record<string, string>>): readonly Code[] =>
  Object.keys(of(messages.vi)).map((code) => [code, both((words) => of(words)[code]!)]); // its own key

const isResult = ([code]: Code) => code === "met" || code === "not-met";

/** The statuses; the word of one of them names the last year of the plan. */
export const statusCodes = (portal: Pick<Portal, "milestones">): readonly Code[] =>
  STATUSES.map((status) => [status, { vi: statusWord(portal, status, "vi"), en: statusWord(portal, status, "en") }]);

export const OUTCOME = codesOf(({ outcome }) => outcome);
export const MARK = codesOf(({ mark }) => mark);
export const RESULT = MARK.filter(isResult);
export const NO_VALUE = MARK.filter((code) => !isResult(code));
export const VERDICT = codesOf(({ verdict }) => verdict);
export const STATE = codesOf(({ targetState }) => targetState);
export const LIST = codesOf(({ code }) => code.list);
export const MOMENT = codesOf(({ code }) => code.moment);
export const JUDGING = codesOf(({ code }) => code.judging);
export const LEVEL = codesOf(({ code }) => code.level);
export const DISCLOSURE = codesOf(({ code }) => code.disclosure);
export const INDICATOR_TYPE = codesOf(({ code }) => code.type);
export const UNIT = codesOf(({ code }) => code.unit);
