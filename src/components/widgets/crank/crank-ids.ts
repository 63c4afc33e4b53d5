/** The three tokens, by who mends their leverage. */
export const crankIds = ["keeper", "scheduler", "vault"] as const;
export type CrankId = (typeof crankIds)[number];
