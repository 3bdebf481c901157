/** What the municipality has decided about waiting for an earlier time. */
export const waitingTerms = {
  /** How long an offered time is held, in hours; never beyond when it must be taken. */
  heldHours: 15,
  /** Less than this to answer in, in minutes, is no offer. */
  leastMinutes: 60,
  /** So many offers without an answer, and the entry ends. */
  unansweredAtMost: 3,
  /** For so many days it is told that an entry has ended, and why. */
  toldDays: 14,
} as const;
