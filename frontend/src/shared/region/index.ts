export { ScopeProvider, levelOf, useRegionKey, useScope, type RegionLevel, type RegionStep, type Scope } from './scope';
export { useRegion, useRegionSearch, type RegionSearch } from './useRegionSearch';
