/** Every rule that lessons are held to: one file and one line each. */
import type { Rule } from "../rule.ts";
import { alternatives } from "./alternatives.ts";
import { bareDigits } from "./bare-digits.ts";
import { code } from "./code.ts";
import { figures } from "./figures.ts";
import { firstUse } from "./first-use.ts";
import { frontMatter } from "./front-matter.ts";
import { goals } from "./goals.ts";
import { headings } from "./headings.ts";
import { length } from "./length.ts";
import { links } from "./links.ts";
import { models } from "./models.ts";
import { openings } from "./openings.ts";
import { order } from "./order.ts";
import { parameters } from "./parameters.ts";
import { questions } from "./questions.ts";
import { rations } from "./rations.ts";
import { sentenceLength } from "./sentence-length.ts";
import { sources } from "./sources.ts";
import { staleFacts } from "./stale-facts.ts";
import { syntax } from "./syntax.ts";
import { terms } from "./terms.ts";
import { vocabulary } from "./vocabulary.ts";
import { wording } from "./wording.ts";

export const rules = {
  syntax,
  "front-matter": frontMatter,
  code,
  vocabulary,
  "bare-digits": bareDigits,
  figures,
  models,
  parameters,
  terms,
  "first-use": firstUse,
  sources,
  "stale-facts": staleFacts,
  order,
  rations,
  length,
  headings,
  alternatives,
  links,
  goals,
  questions,
  "sentence-length": sentenceLength,
  wording,
  openings,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
