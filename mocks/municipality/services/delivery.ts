import type { Wire } from '../kernel/wire.ts';
import type { Mode, Resident, ServiceRecord, Text } from '../kernel/records.ts';

/**
 * How a service is delivered to one citizen. First comes what the municipality has decided for this
 * citizen (track 1), then what it has decided for everyone; otherwise the citizen chooses (track 2)
 * among what is offered.
 */
export function deliveryPolicy(resident: Resident, service: ServiceRecord): Wire['DeliveryPolicy'] {
  const decision = decided(resident, service);
  if (decision) {
    const modes = service.modes.map(({ mode }) => ({
      mode,
      offered: mode === decision.mode,
      reason: mode === decision.mode ? null : decision.reason,
    }));
    return { decidedBy: 'municipality', reason: decision.reason, modes };
  }
  const modes = service.modes.map(({ mode, onlyGranted }) => {
    const reason = whyNot(resident, service, mode, onlyGranted);
    return { mode, offered: reason === null, reason };
  });
  return { decidedBy: 'citizen', reason: null, modes };
}

/** The modes a citizen may have a service in. */
export function offeredModes(resident: Resident, service: ServiceRecord): Mode[] {
  return deliveryPolicy(resident, service)
    .modes.filter(({ offered }) => offered)
    .map(({ mode }) => mode);
}

function decided(resident: Resident, service: ServiceRecord): { mode: Mode; reason: Text } | null {
  const own = resident.decisions.find(({ serviceId }) => serviceId === service.id);
  if (own) return own;
  if (!service.decided) return null;
  const [first, ...rest] = service.modes;
  if (!first) return null;
  if (first.mode !== 'video' || !resident.declinesScreen) {
    return { mode: first.mode, reason: service.decided };
  }
  const other = rest.find(({ mode }) => mode !== 'video');
  return other ? { mode: other.mode, reason: declined } : null;
}

function whyNot(
  resident: Resident,
  service: ServiceRecord,
  mode: Mode,
  onlyGranted?: Text,
): Text | null {
  if (mode === 'video' && resident.declinesScreen) return declined;
  const has = resident.grantedModes.some(
    (granted) => granted.serviceId === service.id && granted.mode === mode,
  );
  return onlyGranted && !has ? onlyGranted : null;
}

const declined: Text = {
  da: 'Du har sagt nej tak til skærmbesøg. Ring til os, hvis du vil prøve det.',
  en: 'You have said no to screen visits. Call us if you would like to try.',
};
