/** "06:00": an hour of the day. */
export function hourName(hour: number): string {
  return `${String(hour % 24).padStart(2, "0")}:00`;
}
