/** jsdom lays nothing out: there nothing ever comes into sight. */
Object.assign(globalThis, {
  IntersectionObserver: class {
    readonly observe = (): void => undefined;
    readonly disconnect = (): void => undefined;
  },
});
