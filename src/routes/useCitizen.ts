import { useRouteLoaderData } from 'react-router';
import type { failureKey } from '../api/wire/problem.ts';
import type { ActorId, Citizen } from '../domain/citizen.ts';

/** What the layout's loader found out before any screen of a citizen is shown. */
export interface CitizenData {
  readonly citizen: Citizen;
  readonly citizens: readonly Citizen[];
  /** Who is logged in. */
  readonly actor: ActorId;
  readonly actorName: string;
  /** The municipality could not be asked: this is what the device remembers. */
  readonly remembered: boolean;
}

export type CitizenRouteData =
  | ({ readonly kind: 'ready' } & CitizenData)
  | { readonly kind: 'login-needed' }
  /** Somebody left, and the municipality has not said that their login is over. */
  | { readonly kind: 'logging-out' }
  /** The browser's session is another person's than this document. */
  | { readonly kind: 'another-person' }
  /** No answer of the municipality's came; `why` says what came instead. */
  | { readonly kind: 'unreached'; readonly why: ReturnType<typeof failureKey> }
  /** Unreached too, and what the device remembers lies locked. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'no-access' };

/** The route ids under which the layout's data are found: for oneself, and for another. */
export const ownRoute = 'own';
export const otherRoute = 'other';

/** The citizen that this screen is about. Screens are shown only when there is one. */
export function useCitizen(): CitizenData {
  const data = useCitizenRouteData();
  if (data?.kind !== 'ready') throw new Error('A citizen’s screen outside of a citizen’s route');
  return data;
}

export function useCitizenRouteData(): CitizenRouteData | undefined {
  const own = useRouteLoaderData<CitizenRouteData>(ownRoute);
  const other = useRouteLoaderData<CitizenRouteData>(otherRoute);
  return other ?? own;
}
