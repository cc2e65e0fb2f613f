import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { load, switchLanguage, type Namespace } from '@/shared/i18n';
import { server } from './server';

/** jsdom has no layout: antd asks for these. */
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('min-width'),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
window.scrollTo = () => undefined;
const styleOf = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => styleOf(element);
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  const namespaces: Namespace[] = ['shared', 'app', 'access', 'audit', 'export', 'household', 'household/form', 'household/import', 'household/list', 'household/records', 'householdcode', 'platform', 'region', 'tenant', 'workbench'];
  await Promise.all(namespaces.map((namespace) => load('zh-CN', namespace)));
  await switchLanguage('zh-CN');
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});

afterAll(() => server.close());
