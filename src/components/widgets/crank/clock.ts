/** An hour of the three days: "18:00 of day 1". */
export function clock(hour: number): string {
  const ofDay = String(hour % 24).padStart(2, "0");
  return `${ofDay}:00 of day ${Math.floor(hour / 24) + 1}`;
}
