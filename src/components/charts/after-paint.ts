let next: Promise<void> | undefined;

/**
 * When the browser has painted what is on its way now: a control answers first, then what follows from it.
 * All who ask within a frame share one wait.
 */
export function afterPaint(): Promise<void> {
  next ??= new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        next = undefined;
        resolve();
      });
    });
  });
  return next;
}
