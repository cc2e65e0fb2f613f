export { ActorProvider, meKey, useActor, useMe, type Actor, type Me } from './actor';
export { chooseFace, useFace, type Face } from './face';
export { actIn } from './duty';
export { openSession } from './session';
export { hasStoredSession, signedInPath, tripToKeycloak } from './trip';
export { useSignOut } from './useSignOut';
