/** Who cites a source: the links that stand under it on the sources page. */
export interface Citing {
  readonly href: string;
  readonly label: string;
  readonly sources: readonly { readonly id: string }[];
}

/** Links by source id, each once and in the order in which the cards and lessons that cite it came. */
export function citationsBySource(
  citing: readonly Citing[],
): ReadonlyMap<string, readonly { href: string; label: string }[]> {
  const found = new Map<string, { href: string; label: string }[]>();
  for (const { href, label, sources } of citing) {
    for (const id of new Set(sources.map((source) => source.id))) {
      found.set(id, [...(found.get(id) ?? []), { href, label }]);
    }
  }
  return found;
}

/** The sources of the facts in a lesson's text, in their order. What is commented out cites nothing. */
export function sourcesOfFacts(mdx: string): readonly { readonly id: string }[] {
  const read = mdx.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, "");
  return [...read.matchAll(/<Fact\s[^>]*?\bsource="([^"]+)"/g)].flatMap(([, id]) =>
    id === undefined ? [] : [{ id }],
  );
}
