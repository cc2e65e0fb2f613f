import { setDutySource } from '@/shared/api';

const remembered = 'shouwang.duty';

/** The region in which this tab acts, for who has duties in several; empty lets the server take the oldest. */
export function currentDuty(): string | null {
  return sessionStorage.getItem(remembered);
}

/** Everything on the screen belongs to the duty before: the application starts anew in the other one. */
export function actIn(regionCode: string) {
  sessionStorage.setItem(remembered, regionCode);
  sessionStorage.removeItem('shouwang.scope');
  location.assign('/workbench');
}

/** A duty that has ended since; the server said so. */
export function forgetDuty() {
  sessionStorage.removeItem(remembered);
}

setDutySource(currentDuty);
