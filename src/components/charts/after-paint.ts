let next: Promise<void> | undefined;

/**
 * When the browser has painted what is on its way now. A control answers first, then the numbers, then the
 * drawing: each waits for the one before it to be seen. All who ask within a frame share one wait.
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
