import { expect, it } from 'vitest';
import { codeOf, spelled } from './code';

const code = '7ZK40NV8HZ2K4M7PA0NV8HZ2K4M';

it('"SX-06" reads a code from our address and from what people type', () => {
  expect(codeOf(`https://shouwang.example.cn/c/${code}`)).toBe(code);
  expect(codeOf(`${spelled(code).toLowerCase()} `)).toBe(code);
  expect(codeOf('https://example.com/menu')).toBeNull();
  expect(codeOf(code.slice(1))).toBeNull();
});

it('spells it in groups of four', () => {
  expect(spelled(code).split(' ')[0]).toBe('7ZK4');
});
