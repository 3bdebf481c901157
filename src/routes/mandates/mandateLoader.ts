import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { mandateOf } from '../../features/mandates/queries.ts';
import { citizenOf } from '../citizenLoader.ts';
import { mandateIdOf } from './mandateIdOf.ts';
import { warm } from '../warm.ts';

/** For every screen about one mandate of one's own. */
export const mandateLoader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const self = await citizenOf(client, {});
    if (self !== null) warm(client.query(mandateOf(self, mandateIdOf(params))));
    return null;
  };
