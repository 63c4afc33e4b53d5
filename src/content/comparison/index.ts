/**
 * Token, margin and future beside each other: the article's table, each cell corrected and opening the
 * simulation that shows it, with three rows that the article left out.
 */
import { simulationHref } from "../../components/quiz/links.ts";
import { articleRows } from "./article-rows.ts";
import type { ComparedCell, ComparedRow } from "./compared.ts";
import { furtherRows } from "./further-rows.ts";

export const comparison: readonly ComparedRow[] = [...articleRows, ...furtherRows];

export const comparedHref = ({ link }: ComparedCell): string => simulationHref(link);
