import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { citizenOf } from '../citizenLoader.ts';
import { warm } from '../warm.ts';
import { appointmentIdOf } from './appointmentIdOf.ts';

/** Asks for the appointment in the address while the screen's code is on its way. */
export const appointmentLoader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.query(appointmentOf(citizen, appointmentIdOf(params))));
    return null;
  };
