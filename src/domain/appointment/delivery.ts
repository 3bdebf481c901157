export const deliveryModes = ['home', 'clinic', 'video', 'phone'] as const;
/** How a service is delivered: hjemmebesøg, fremmøde, skærmbesøg, telefon. */
export type DeliveryMode = (typeof deliveryModes)[number];
/** As it is told: a later contract may know of one more. */
export type ToldMode = DeliveryMode | 'unknown';

/** Whether a text from an address is a mode of delivery. */
export function isDeliveryMode(text: string | null): text is DeliveryMode {
  return deliveryModes.some((mode) => mode === text);
}
