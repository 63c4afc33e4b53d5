/**
 * A compiler for lessons: holds every lesson to the rules of `scripts/checks/content/rules`, and what the
 * reference pages print to the rule of wording.
 *
 * Prints file, line, rule, what was expected and what was found; ends with exit code 1 when a rule that is
 * no warning was broken. `npm run check:content`.
 */
import { createServer } from "vite";
import { inProject } from "./setup/project.mjs";
import type * as Check from "./checks/content/check.ts";

// The content uses Vite's globs and environment, so it is loaded as the site loads it.
const vite = await createServer({
  root: inProject(),
  configFile: false,
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
});

try {
  const loaded = await vite.ssrLoadModule(inProject("scripts/checks/content/check.ts"));
  const { checkCourse, checkReferences, loadCourse, printFinding, readReferences, rules } =
    loaded as typeof Check;

  const course = await loadCourse(new Date().toISOString().slice(0, 10));
  const texts = readReferences();
  const findings = [...checkCourse(course), ...checkReferences(texts)];
  for (const finding of findings) process.stderr.write(`${printFinding(finding)}\n`);

  const lessons = course.lessons.length;
  if (lessons === 0) process.stderr.write("There are no lessons to check.\n");
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.length - errors;
  process.stdout.write(
    `${lessons} lessons, ${Object.keys(rules).length} rules, ${texts.length} texts of cards: ${errors} faults, ${warnings} warnings\n`,
  );
  process.exitCode = errors > 0 || lessons === 0 ? 1 : 0;
} finally {
  await vite.close();
}
