/** A sentence; one that lists things after a colon has them apart. */
export interface Passage {
  readonly text: string;
  readonly items: readonly string[];
}

/** So many things after a colon are a list. */
const LIST = 3;

/**
 * A long text of the plan in pieces that can be read: sentence by sentence, and in a sentence that lists things after a
 * colon the things one by one. With spaces between them the pieces are the text again, letter by letter.
 */
export const passages = (text: string): readonly Passage[] =>
  text.split(/(?<=[.!?]) (?=\p{Lu})/u).map((sentence) => {
    // Not after a bracket: what stands in one is no list of the sentence.
    const [, lead = "", rest = ""] = /^([^:(]+:) (.+)$/su.exec(sentence) ?? [];
    const items = rest.split(/(?<=;) /u);
    return items.length < LIST ? { text: sentence, items: [] } : { text: lead, items };
  });
