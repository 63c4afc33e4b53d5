/**
 * The one door through which markup enters a component: drawings of our own, made at build from rows.
 *
 * In the browser it gives nothing, so nothing there ever reaches `innerHTML`: hydration adopts the element
 * with the children it has, and only Plot replaces them. Text from a link or from storage cannot come this way.
 */
export function trustedSvg(svg: string | undefined): { innerHTML?: string } {
  return import.meta.env.SSR && svg !== undefined ? { innerHTML: svg } : {};
}
