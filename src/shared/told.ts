import { createSignal } from '../domain/signal.ts';

/** That something has come in a visit on screen, as the line of events tells it in every tab. */
export const videoTold = createSignal();
