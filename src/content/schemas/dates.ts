import { z } from "astro/zod";

/** A date as exact as the source allows: a year, a month or a day. Quoted in YAML. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    message: "must be a year, a month or a day written 2024, 2024-10 or 2024-10-17",
  });
