import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shrink } from './shrink';

const photo = new File(['taken here'], 'IMG_1.jpg', { type: 'image/jpeg' });
const drawn = new Blob(['drawn anew'], { type: 'image/jpeg' });
/** What was drawn, and what was made of it. */
let paper: { width: number; height: number; type?: string; quality?: number } | undefined;

/** A browser that reads the picture as one of this size, and gives back what it drew. */
const browserSees = (width: number, height: number) => {
  vi.stubGlobal('createImageBitmap', (_: Blob, options: ImageBitmapOptions) => {
    expect(options).toEqual({ imageOrientation: 'from-image' });
    return Promise.resolve({ width, height, close: () => undefined });
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    fillRect: () => undefined,
    drawImage: (_: unknown, __: number, ___: number, wide: number, high: number) => {
      paper = { width: wide, height: high };
    },
  } as unknown as RenderingContext);
};

beforeEach(() => {
  paper = undefined;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, done, type, quality) {
    paper = { width: this.width, height: this.height, ...paper, type, quality };
    done(drawn);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  ['a wide one', 4000, 3000, 1600, 1200],
  ['a high one', 3024, 4032, 1200, 1600],
  ['a thin one, which keeps a pixel', 8000, 2, 1600, 1],
  ['a small one, which stays as large as it is', 640, 480, 640, 480],
])('a picture is drawn anew, no longer than 1600 pixels a side: %s', async (_, width, height, wide, high) => {
  browserSees(width, height);
  expect(await shrink(photo)).toBe(drawn);
  expect(paper).toEqual({ width: wide, height: high, type: 'image/jpeg', quality: 0.82 });
});

test('what the browser cannot read or draw is sent as it is', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no picture', 'InvalidStateError')));
  expect(await shrink(photo)).toBe(photo);
  browserSees(4000, 3000);
  vi.mocked(HTMLCanvasElement.prototype.toBlob).mockImplementation((done) => done(null));
  expect(await shrink(photo)).toBe(photo);
});

test('a document is no picture', async () => {
  browserSees(4000, 3000);
  const manual = new File(['%PDF'], 'manual.pdf', { type: 'application/pdf' });
  expect(await shrink(manual)).toBe(manual);
  expect(paper).toBeUndefined();
});
