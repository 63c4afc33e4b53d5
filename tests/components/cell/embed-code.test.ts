import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embedCode } from "../../../src/components/cell/embed-code.ts";
import { definitions } from "../../../src/components/widgets/index.ts";

const asked = {
  link: "https://course.example/lessons/x/?L=2&v=1#replay",
  widget: "replay",
  title: 'What became of 1, "really" & truly?',
  site: "",
  height: 720,
};

test("a frame with the state of the link, its title escaped, and no script", () => {
  expect(embedCode(asked)).toBe(
    '<iframe src="https://course.example/embed/replay/?L=2&amp;v=1" title="What became of 1, &quot;really&quot; &amp; truly?" width="100%" height="720" loading="lazy"></iframe>',
  );
});

test("with the address of a site comes its origin, and the script that keeps the height", () => {
  for (const site of ["https://blog.example/post/1", "blog.example", " https://blog.example "]) {
    const code = embedCode({ ...asked, site });
    expect(code).toContain("v=1&amp;target=https%3A%2F%2Fblog.example");
    expect(code).toContain('<script src="https://course.example/embed/resize.js" async></script>');
  }
  expect(embedCode({ ...asked, site: "javascript://x" })).not.toContain("target");
});

test("a long path in the hash comes along, a place on the page does not", () => {
  const link = "https://course.example/lab/?v=1#~moves=1_2_3";
  expect(embedCode({ ...asked, link })).toContain("/embed/replay/?v=1#~moves=1_2_3");
  expect(embedCode(asked)).not.toContain("#");
});

test("the frames hold every model, and each mount is a file that is there", () => {
  const lines = readFileSync("src/components/widgets/embeds.ts", "utf8");
  for (const name of Object.keys(definitions)) {
    expect(lines).toMatch(new RegExp(`^ {2}"?${name}"?: \\{ mount: `, "m"));
  }
  const mounts = [...lines.matchAll(/from "\.\/(.*\.astro)"/g)].map(([, file = ""]) => file);
  expect(mounts.length).toBeGreaterThanOrEqual(Object.keys(definitions).length);
  expect(mounts.filter((file) => !existsSync(`src/components/widgets/${file}`))).toEqual([]);
});
