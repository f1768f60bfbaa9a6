/** So many wards, or other things, stand together on one page. With more, it would weigh more than a phone bears. */
export const MOST_TOGETHER = 500;

/**
 * Whether a list is too long for one page. Then it is split, and the page says where its parts are: wards stand on the
 * pages of their cities, and what a page would have said of each of them is in the files.
 */
export const isLong = (list: { readonly length: number }): boolean => list.length > MOST_TOGETHER;
