import { createContext, useContext, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { RegionStep } from '@/shared/api';

export type { RegionStep } from '@/shared/api';
export type RegionLevel = RegionStep['level'];

/**
 * Where the user is looking: his whole jurisdiction, or a part of it that he narrowed to. It stands in the address
 * (`?region=`), so that a link shows the next reader the same rows, and is remembered while the tab is open.
 */
export type Scope = {
  /** The government the rows belong to: the province part of the code. */
  tenant: string;
  region: RegionStep;
  isNarrowed: boolean;
  narrowTo: (region: RegionStep | null) => void;
};

/** Where the platform operator looks: no household belongs to it, only the governments do. */
const nowhere: RegionStep = { code: '', name: '', level: 'province' };

const ScopeContext = createContext<Scope | null>(null);
const remembered = 'shouwang.scope';

/** @param own null for who works for no region, as the platform operator */
export function ScopeProvider({ own: given, children }: { own: RegionStep | null; children: ReactNode }) {
  const own = given ?? nowhere;
  const [params, setParams] = useSearchParams();
  const [narrowed, setNarrowed] = useState<RegionStep | null>(() => (given ? readRemembered(given) : null));
  const asked = params.get('region');
  const region = given && asked && asked !== narrowed?.code ? stepOf(asked, own) : (narrowed ?? own);

  const narrowTo = (next: RegionStep | null) => {
    const step = next && next.code !== own.code ? next : null;
    setNarrowed(step);
    if (step) sessionStorage.setItem(remembered, JSON.stringify(step));
    else sessionStorage.removeItem(remembered);
    setParams(
      (previous) => {
        const kept = new URLSearchParams(previous);
        kept.delete('cursor');
        if (step) kept.set('region', step.code);
        else kept.delete('region');
        return kept;
      },
      { replace: true },
    );
  };

  return (
    <ScopeContext
      value={{ tenant: region.code.slice(0, 2), region, isNarrowed: region.code !== own.code, narrowTo }}
    >
      {children}
    </ScopeContext>
  );
}

export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('useScope is for pages behind the login');
  return scope;
}

/** Every query key starts with the tenant and the region: a change of either can never show the old rows. */
export function useRegionKey() {
  const { tenant, region } = useScope();
  return (...rest: readonly unknown[]) => [tenant, region.code, ...rest] as const;
}

/** A link may name a region whose name this tab does not know yet; the switcher asks for it. */
function stepOf(code: string, own: RegionStep): RegionStep {
  const isInside = /^\d{2,15}$/.test(code) && code.startsWith(own.code);
  return isInside && code !== own.code ? { code, name: '', level: levelOf(code) } : own;
}

export function levelOf(code: string): RegionLevel {
  switch (code.length) {
    case 2:
      return 'province';
    case 4:
      return 'city';
    case 6:
      return 'county';
    case 9:
      return 'township';
    case 12:
      return 'village';
    default:
      return 'group';
  }
}

function readRemembered(own: RegionStep): RegionStep | null {
  try {
    const step = JSON.parse(sessionStorage.getItem(remembered) ?? 'null') as RegionStep | null;
    return step && step.code.startsWith(own.code) && step.code !== own.code ? step : null;
  } catch {
    return null;
  }
}
