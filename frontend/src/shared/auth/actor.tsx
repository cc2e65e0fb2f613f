import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { ApiProblem, getMe, getRegion, type Me as Identity, type OperationId, type RegionDetails } from '@/shared/api';
import { currentDuty, forgetDuty } from './duty';

/** The identity of the token together with the region it names. */
export type Me = Identity & { region: RegionDetails | null };

/** Who is signed in. What he may do comes from the server; the front end never derives a right from a role. */
export type Actor = Me & {
  can: (operation: OperationId) => boolean;
};

const ActorContext = createContext<Actor | null>(null);

export const meKey = ['me'];

export function useMe(enabled: boolean) {
  return useQuery({ queryKey: meKey, queryFn: readMe, enabled, staleTime: 60_000 });
}

async function readMe(): Promise<Me> {
  const identity = await getMe().catch((error: unknown) => {
    if (!(error instanceof ApiProblem && error.slug === 'duty-unknown' && currentDuty())) throw error;
    forgetDuty();
    return getMe();
  });
  const region = identity.regionCode ? await getRegion({ path: { code: identity.regionCode } }) : null;
  return { ...identity, region };
}

export function ActorProvider({ me, children }: { me: Me; children: ReactNode }) {
  const operations = new Set(me.operations);
  return (
    <ActorContext value={{ ...me, can: (operation) => operations.has(operation) }}>{children}</ActorContext>
  );
}

export function useActor(): Actor {
  const actor = useContext(ActorContext);
  if (!actor) throw new Error('useActor is for pages behind the login');
  return actor;
}
