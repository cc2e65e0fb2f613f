import { expect, it } from 'vitest';
import { searchOf } from './search';

it('an official types whatever he has, and the box knows what it is', () => {
  expect(searchOf('  ')).toBeNull();
  expect(searchOf('王秀兰')).toEqual({ kind: 'name', text: '王秀兰' });
  expect(searchOf('11010119900307001x')?.kind).toBe('idNumber');
  expect(searchOf('110101 1990 0307 0019 42')).toEqual({ kind: 'idNumber', text: '11010119900307001942' });
  expect(searchOf('138-0013-8000')).toEqual({ kind: 'phone', text: '13800138000' });
  expect(searchOf('0NV8HZ2K4M7PA')).toEqual({ kind: 'householdNo', text: '0NV8HZ2K4M7PA' });
  expect(searchOf('7ZK4-0NV8 HZ2K4M7PA0NV8HZ2K4M')?.kind).toBe('code');
  expect(searchOf('5201234567')?.kind).toBe('nationalHouseholdNo');
});
