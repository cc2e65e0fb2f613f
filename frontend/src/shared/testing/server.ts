import { setupServer } from 'msw/node';

/** Stands for the API in component tests; each test says what it answers, typed by the generated types. */
export const server = setupServer();
