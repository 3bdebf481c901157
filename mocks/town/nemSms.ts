import { ci } from './citizenIds.ts';

/** Of those with a story, who has not signed up to NemSMS to begin with. */
export const notSignedUpToNemSms: readonly string[] = [ci.poul, ci.karen];
