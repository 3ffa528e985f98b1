import { setupServer } from 'msw/node';
import { handlers } from '../mock/handlers';

/** The mock gateway behind `fetch`; a request nobody answers fails the test. */
export const server = setupServer(...handlers);
