/** What a component fetches may take its time on a busy machine; waiting for it ends only what hangs. */
import { configure } from "@solidjs/testing-library";

configure({ asyncUtilTimeout: 30_000 });
