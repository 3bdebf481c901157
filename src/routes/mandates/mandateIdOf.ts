import type { Params } from 'react-router';
import type { MandateId } from '../../domain/mandate/mandate.ts';

/** The mandate in the address; the server decides whether it is one. */
export function mandateIdOf(params: Readonly<Params>): MandateId {
  return (params.mandateId ?? '') as MandateId;
}
