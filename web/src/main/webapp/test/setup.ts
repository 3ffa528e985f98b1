import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { server } from './server';

// A busy machine may take a while to show what a test waits for.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());
afterEach(() => {
  cleanup();
  notifications.clean();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
});

/** Markup that no browser keeps as it is written, such as a form in a form: a test that makes it fails. */
const misplaced: string[] = [];
const complain = console.error;
console.error = (...said: unknown[]) => {
  if (said.join(' ').includes('cannot be a descendant of')) misplaced.push(said.slice(0, 3).join(' '));
  complain(...said);
};
afterEach(() => expect(misplaced.splice(0)).toEqual([]));

/** jsdom has no layout: the width a test wants is set by `setWidth`. */
let width = 1280;
export function setWidth(pixels: number) {
  width = pixels;
}

Object.assign(window, {
  matchMedia: (query: string): Partial<MediaQueryList> => {
    const needed = /min-width:\s*([\d.]+)em/.exec(query);
    return {
      matches: needed ? width >= Number(needed[1]) * 16 : false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    };
  },
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  scrollTo: () => undefined,
  EventSource: class {
    static readonly CLOSED = 2;
    readyState = 0;
    addEventListener() {}
    close() {}
  },
});
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
HTMLCanvasElement.prototype.getContext = () => null;
