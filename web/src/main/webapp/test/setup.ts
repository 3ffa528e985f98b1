import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine may take a while to show what a test waits for.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

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
    close() {}
  },
});
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
HTMLCanvasElement.prototype.getContext = () => null;
