import { readFileSync, writeFileSync } from 'node:fs';
import type { Newcomer } from './newcomer';

/** What the journey of the new province leaves for the drill that restores it on another stack. */
export type Province = { name: string; official: Newcomer; household: string };

const kept = '.auth/province.json';

export const keepProvince = (province: Province) => writeFileSync(kept, JSON.stringify(province));
export const keptProvince = () => JSON.parse(readFileSync(kept, 'utf8')) as Province;
