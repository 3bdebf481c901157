/** What one side of a connection is doing when a description of the other's comes. */
export interface Negotiation {
  /** Gives way when both offer at once. */
  readonly polite: boolean;
  /** An offer of one's own is being made, and not sent yet. */
  readonly makingOffer: boolean;
  readonly signalingState: RTCSignalingState;
}

/**
 * Whether a description that came is to be passed over: an offer that meets one of our own, when we
 * are the one who does not give way. The other side then takes ours instead.
 *
 * @see https://www.w3.org/TR/webrtc/#perfect-negotiation-example
 */
export function isPassedOver(here: Negotiation, type: RTCSdpType): boolean {
  const collides = type === 'offer' && (here.makingOffer || here.signalingState !== 'stable');
  return collides && !here.polite;
}
