export { ActorProvider, meKey, useActor, useMe, type Actor, type Me } from './actor';
export { chooseFace, useFace, type Face } from './face';
export { openSession, signedInPath, tripToKeycloak } from './session';
export { useSignOut } from './useSignOut';
