/**
 * Whether images are built, beside links and to be taken away. `PORTAL_PICTURES=off` leaves them out, and the links to them: they cost more than
 * all pages together, and a build of thousands of wards that is only looked at or measured does without.
 */
export const hasPictures: boolean = process.env["PORTAL_PICTURES"] !== "off";

/** The size of the image beside a link: networks show it whole. */
export const CARD = { width: 1200, height: 630 } as const;
