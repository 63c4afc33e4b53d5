/** Labels at the ends of lines, moved apart so that none covers another. */

/**
 * Positions as near as possible to the wished ones, at least `gap` apart and inside [low, high].
 *
 * Labels that would overlap form a group around the mean of their wishes; groups that touch become one.
 * The order of the wishes is kept (equal wishes keep the order of the list).
 *
 * @example
 * spread([100, 101, 150], 16, 0, 200) // → [92.5, 108.5, 150]
 */
export function spread(
  wishes: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = wishes
    .map((_, index) => index)
    .sort((a, b) => at(wishes, a) - at(wishes, b) || a - b);
  const groups: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    groups.push(within({ members: [index], centre: at(wishes, index) }, gap, low, high));
    while (groups.length > 1) {
      const [above, below] = groups.slice(-2);
      if (!above || !below || !touches(above, below, gap)) break;
      const members = [...above.members, ...below.members];
      const centre = members.reduce((sum, member) => sum + at(wishes, member), 0) / members.length;
      groups.splice(-2, 2, within({ members, centre }, gap, low, high));
    }
  }
  const placed = new Array<number>(wishes.length).fill(0);
  for (const { members, centre } of groups) {
    const start = centre - ((members.length - 1) * gap) / 2;
    members.forEach((member, rank) => (placed[member] = start + rank * gap));
  }
  return placed;
}

interface Group {
  readonly members: number[];
  readonly centre: number;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

function halfOf(group: Group, gap: number): number {
  return ((group.members.length - 1) * gap) / 2;
}

function touches(above: Group, below: Group, gap: number): boolean {
  return below.centre - halfOf(below, gap) - (above.centre + halfOf(above, gap)) < gap - 1e-9;
}

/** Moved inside the bounds; too many labels start at the top. */
function within(group: Group, gap: number, low: number, high: number): Group {
  const half = halfOf(group, gap);
  return { ...group, centre: Math.max(low + half, Math.min(high - half, group.centre)) };
}
