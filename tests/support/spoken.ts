/** A part as a screen reader speaks it. */
import { virtual } from "@guidepup/virtual-screen-reader";

const MOST_PHRASES = 200;

/** Everything that is said from the first word of a part to its last. */
export async function spoken(container: Element): Promise<readonly string[]> {
  await virtual.start({ container: container });
  for (let step = 0; step < MOST_PHRASES; step += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === (await virtual.spokenPhraseLog())[0]) break;
  }
  const said = (await virtual.spokenPhraseLog()).slice(0, -1);
  await virtual.stop();
  return said;
}
