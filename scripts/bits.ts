/**
 * `npm run bits`: whether other engines find the bits of Node. Opens a page in each browser that is installed
 * (`npm run bits -- /path/to/browser` in that one) and compares what it reports; `--write` writes Node's own.
 */
import { writeFileSync } from "node:fs";
import { allBits } from "../tests/engine/bits/all-bits.ts";
import { bundleBits } from "../tests/engine/bits/bundle.ts";
import { GOLDEN_FILE, goldenBits } from "../tests/engine/bits/golden.ts";
import { BROWSERS, reportFrom } from "./bits/browsers.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The names under which two engines differ. */
function differences(found: Readonly<Record<string, string>>): string[] {
  const golden = goldenBits();
  return [...new Set([...Object.keys(golden), ...Object.keys(found)])].filter(
    (name) => golden[name] !== found[name],
  );
}

function tell(engine: string, found: Readonly<Record<string, string>>): boolean {
  const off = differences(found);
  const runs = Object.keys(found).length;
  say(
    `${engine}: ${off.length ? `differs in ${off.join("; ")}` : `the same bits in ${runs} runs`}`,
  );
  return off.length === 0;
}

const given = process.argv.slice(2).filter((argument) => argument !== "--write");
if (process.argv.includes("--write")) {
  writeFileSync(GOLDEN_FILE, `${JSON.stringify(allBits(), null, 2)}\n`);
}
let allSame = tell(`Node ${process.version}`, allBits());
const code = await bundleBits();
for (const browser of given.length ? given : BROWSERS) {
  const report = await reportFrom(browser, code);
  if (report.kind === "none") say(`${browser}: skipped, ${report.why}`);
  else allSame = tell(`${browser} (${report.agent})`, report.bits) && allSame;
}
process.exit(allSame ? 0 : 1);
