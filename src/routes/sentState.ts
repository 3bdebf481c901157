/** What an address is given along, unseen, when a message was just sent. */
export const sentState = {
  value: { sent: true },
  is: (state: unknown): boolean => typeof state === 'object' && state !== null && 'sent' in state,
} as const;
