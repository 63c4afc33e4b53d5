/** The few characters in which printed numbers differ from typed ones. */

/** U+2212. As wide as a plus sign and never taken for a hyphen. */
export const MINUS = "\u2212";

/** U+202F, narrow no-break space: between a number and its unit's sign. */
export const NARROW_SPACE = "\u202F";

/** U+00A0, no-break space: between a number and a unit written as a word. */
export const NO_BREAK_SPACE = "\u00A0";

/** U+2013. Stands where there is no number. */
export const ABSENT = "\u2013";
