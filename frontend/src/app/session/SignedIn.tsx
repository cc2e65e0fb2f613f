import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { useAuth } from 'react-oidc-context';
import { useLocation } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { ActorProvider, tripToKeycloak, useFace, useMe, type Face, type Me } from '@/shared/auth';
import { ScopeProvider } from '@/shared/region';
import { PagesProvider } from '@/shared/routing';
import { Failed, Loading } from '@/shared/ui/states';
import { pages } from '../pages';
import { SessionEnded } from './SessionEnded';
import { sessionEnded, useSessionEnded } from './sessionEnded';
import { shutOut, useShutOut } from './shutOut';

// Few ever see it, so it is no part of what everybody loads.
const ShutOut = lazy(() => import('./ShutOut'));

const layouts: Record<Face, ComponentType> = {
  field: lazy(() => import('../field/FieldLayout')),
  office: lazy(() => import('../office/OfficeLayout')),
};

/** The door of everything behind the login: a deep link goes to Keycloak and comes back to itself. */
export default function SignedIn() {
  const auth = useAuth();
  const { pathname, search } = useLocation();
  const hasEnded = useSessionEnded();
  const here = pathname + search;
  const hasUser = !!auth.user;
  const mustSignIn = !hasUser && !auth.isLoading && !auth.activeNavigator && !auth.error && !hasEnded;

  useEffect(() => {
    if (mustSignIn) void auth.signinRedirect(tripToKeycloak(here));
  }, [mustSignIn, auth, here]);

  useEffect(() => auth.events.addUserSignedOut(() => sessionEnded.tell()), [auth.events]);
  useEffect(() => auth.events.addSilentRenewError(() => sessionEnded.tell()), [auth.events]);

  if (auth.error && !hasUser) return <Failed error={auth.error} onRetry={() => void auth.signinRedirect(tripToKeycloak(here))} />;
  if (!hasUser && !hasEnded) return <Loading />;
  return (
    <>
      <Suspense fallback={<Loading />}>{hasUser && <Known />}</Suspense>
      {hasEnded && <SessionEnded onSignIn={() => void auth.signinRedirect(tripToKeycloak(here))} />}
    </>
  );
}

function Known() {
  const me = useMe(true);
  const queries = useQueryClient();
  const shut = useShutOut();

  async function lookAgain() {
    const { isSuccess } = await me.refetch();
    if (!isSuccess) return;
    shutOut.forget();
    await queries.invalidateQueries();
  }

  if (shut) return <ShutOut problem={shut} onRetry={() => void lookAgain()} />;
  if (me.data) return <AtWork me={me.data} />;
  if (me.error instanceof ApiProblem && me.error.status === 401) return null;
  if (me.error instanceof ApiProblem && me.error.status === 403) return <ShutOut problem={me.error} />;
  if (me.isError) return <Failed error={me.error} onRetry={() => void me.refetch()} />;
  return <Loading />;
}

function AtWork({ me }: { me: Me }) {
  const face = useFace(me);
  const Layout = layouts[face];
  // The platform operator works for no region; everybody else without one has no duty yet.
  if (!me.region && me.roles.length === 0) return <ShutOut />;
  return (
    <ActorProvider me={me}>
      <ScopeProvider own={me.region}>
        <PagesProvider pages={pages}>
          <Layout />
        </PagesProvider>
      </ScopeProvider>
    </ActorProvider>
  );
}
