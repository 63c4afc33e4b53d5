/** What runs on every page with instruments: it looks at the address, and for most is done. */
export function watchLink(): void {
  const { search, hash } = location;
  if (search === "" && !hash.startsWith("#~")) return;
  void import("./link-notices.ts").then(
    ({ showLinkNotices }) => showLinkNotices(search, hash),
    // Whoever cannot load it is told by the instrument.
    () => undefined,
  );
}
