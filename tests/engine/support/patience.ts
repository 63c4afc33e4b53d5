/** For tests that run long: on a busy machine longer still, and how long is not what they test. */
export const PATIENCE = { timeout: 120_000 } as const;
