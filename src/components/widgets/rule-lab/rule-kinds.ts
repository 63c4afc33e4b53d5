/** The rules of the Rule lab: what they are called, and which controls each of them listens to. */
export const ruleKinds = [
  { id: "band", label: "A band", live: ["hi"], locked: ["lo", "restore"] },
  { id: "never", label: "Never", live: [], locked: [] },
  { id: "clock", label: "A clock", live: ["every"], locked: [] },
  { id: "guarded", label: "A clock and a guard", live: ["guard"], locked: ["every"] },
  { id: "moved", label: "After a move", live: ["move"], locked: ["side"] },
  { id: "hidden", label: "A hidden target", live: ["hi"], locked: ["lo", "seed"] },
  { id: "recentre", label: "A part of the way", live: ["speed"], locked: ["every", "lo", "hi"] },
  { id: "deviation", label: "On a deviation", live: ["limit"], locked: [] },
] as const;

export type RuleId = (typeof ruleKinds)[number]["id"];
