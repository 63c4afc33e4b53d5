/** Who cites a source: the links that stand under it on the sources page. */
export interface Citing {
  readonly href: string;
  readonly label: string;
  readonly sources: readonly { readonly id: string }[];
}

/** Links by source id, each list in the order in which the citing cards came. */
export function citationsBySource(
  citing: readonly Citing[],
): ReadonlyMap<string, readonly { href: string; label: string }[]> {
  const found = new Map<string, { href: string; label: string }[]>();
  for (const { href, label, sources } of citing) {
    for (const { id } of sources) {
      found.set(id, [...(found.get(id) ?? []), { href, label }]);
    }
  }
  return found;
}
