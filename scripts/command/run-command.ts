/** What every command of this folder does with its answer: prints it, or refuses wrong input in one line. */
import process from "node:process";

/**
 * Prints what `answer` makes of the arguments. Wrong input (a RangeError) is one line on standard error and
 * exit code 2. Where nobody reads on, as in `command | head`, it ends without a word.
 */
export async function runCommand(
  answer: (args: readonly string[]) => string | Promise<string>,
): Promise<void> {
  process.stdout.on("error", endOutput);
  process.stderr.on("error", endOutput);
  try {
    process.stdout.write(await answer(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    process.exitCode = 2;
    process.stderr.write(`${error.message}\n`);
  }
}

function endOutput({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") process.exit();
  process.exitCode = 1;
  process.stderr.write(`standard output must be writable, got ${code ?? "an error"}\n`);
}
