import { municipality } from '../../config/municipality.ts';
import type { Intent } from '../../domain/outbox/intent.ts';

/** Whom to call about an intent. */
export function phoneOf(intent: Intent): string {
  const written = intent.kind === 'cancel' ? intent.phone : '';
  return written === '' ? municipality.contact.booking.phone : written;
}
