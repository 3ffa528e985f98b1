import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import encodeQR from 'qr';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '@/lib/api/types';
import { signInAs } from '../../../../mock/handlers';
import { complaints } from '../../../../test/complaints';
import { visit } from '../../../../test/render';
import { server } from '../../../../test/server';
import { setWidth } from '../../../../test/setup';

const button = { name: 'Scan the code' };
/** What the camera sees. */
let inView: string[];
let tracks: { stop: ReturnType<typeof vi.fn> }[];
let askForCamera: ReturnType<typeof vi.fn>;
let staff: Session;

/** A browser that reads codes itself. */
const browserReads = (detect: () => Promise<{ rawValue: string }[]> = () => Promise.resolve(inView.map((rawValue) => ({ rawValue })))) =>
  vi.stubGlobal('BarcodeDetector', class {
    static getSupportedFormats = () => Promise.resolve(['ean_13', 'qr_code']);
    detect = detect;
  });

/** A browser that does not: what the camera sees are pixels, and ours reads them. */
const oursReads = () => {
  vi.unstubAllGlobals();
  const picture = () => (inView[0] === undefined ? blank(64) : drawn(encodeQR(inView[0], 'raw', { scale: 4, border: 4 })));
  vi.spyOn(HTMLVideoElement.prototype, 'readyState', 'get').mockReturnValue(4);
  vi.spyOn(HTMLVideoElement.prototype, 'videoWidth', 'get').mockImplementation(() => picture().width);
  vi.spyOn(HTMLVideoElement.prototype, 'videoHeight', 'get').mockImplementation(() => picture().height);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => ({ drawImage: () => undefined, getImageData: picture }) as unknown as RenderingContext,
  );
};
const blank = (size: number) => drawn(Array.from({ length: size }, () => Array.from({ length: size }, () => false)));
const drawn = (dark: boolean[][]) => ({
  width: dark.length,
  height: dark.length,
  data: Uint8ClampedArray.from(dark.flat().flatMap((one) => [one ? 0 : 255, one ? 0 : 255, one ? 0 : 255, 255])),
});

const stream = () => {
  tracks.push({ stop: vi.fn() });
  return { getTracks: () => tracks } as unknown as MediaStream;
};

beforeEach(() => {
  setWidth(390);
  staff = signInAs('staff');
  inView = [];
  tracks = [];
  askForCamera = vi.fn(() => Promise.resolve(stream()));
  browserReads();
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: askForCamera } });
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

const scan = async () => {
  const screens = await visit('/report', staff);
  await userEvent.click(await screen.findByRole('button', button));
  return { ...screens, dialog: await screen.findByRole('dialog') };
};
const isOff = () => tracks.length > 0 && tracks.every(({ stop }) => stop.mock.calls.length > 0);

describe.each([
  ['the browser', browserReads],
  ['our own reader', oursReads],
])('the code on a wall, read by %s,', (_, reads) => {
  beforeEach(() => void reads());

  test('fills in its place, and the camera is off again', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/tickets', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 503 });
      }),
    );
    await scan();
    expect(await screen.findByText('Hold the camera over the QR code on the wall or door.')).toBeDefined();
    expect(askForCamera).toHaveBeenCalledWith({ video: { facingMode: { ideal: 'environment' } }, audio: false });
    inView = [`${location.origin}/r/A-304`];
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: /Room 304/ })).toBeDefined();
    await waitFor(() => expect(isOff()).toBe(true));
    await userEvent.click(await screen.findByRole('button', { name: 'Water' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send report' }));
    await waitFor(() => expect(sent).toMatchObject({ locationId: 'a-304', channel: 'QR' }));
  });

  test('that leads elsewhere, or to no place, is refused and the camera goes on', async () => {
    const { dialog } = await scan();
    inView = ['https://elsewhere.example/r/A-304'];
    expect(await within(dialog).findByText(/This code is not one of our places/)).toBeDefined();
    inView = [`${location.origin}/r/GONE`];
    expect(await within(dialog).findByText(/This code belongs to no place any more/)).toBeDefined();
    expect(await complaints(dialog)).toEqual([]);
    expect(isOff()).toBe(false);
    inView = [`${location.origin}/r/A-304`];
    expect(await screen.findByRole('button', { name: /Room 304/ })).toBeDefined();
  });
});

describe('the code on a wall', () => {
  test('is found among others', async () => {
    await scan();
    inView = ['https://elsewhere.example/r/A-304', `${location.origin}/r/A-304`];
    expect(await screen.findByRole('button', { name: /Room 304/ })).toBeDefined();
  });

  test('is read by ours where the browser reads other codes only', async () => {
    oursReads();
    vi.stubGlobal('BarcodeDetector', class {
      static getSupportedFormats = () => Promise.resolve(['ean_13']);
    });
    await scan();
    inView = [`${location.origin}/r/A-304`];
    expect(await screen.findByRole('button', { name: /Room 304/ })).toBeDefined();
  });

  test('is tried again where the service could not say which place it is', async () => {
    server.use(http.get('*/api/locations/by-code/A-304', () => new HttpResponse(null, { status: 503 }), { once: true }));
    const { dialog } = await scan();
    inView = [`${location.origin}/r/A-304`];
    expect(await within(dialog).findByText(/could not be looked up just now/)).toBeDefined();
    expect(await screen.findByRole('button', { name: /Room 304/ })).toBeDefined();
  });
});

describe('the camera', () => {
  test('is switched off when the dialog is closed, even if it is allowed only afterwards', async () => {
    let allow = () => {};
    askForCamera.mockImplementation(() => new Promise((done) => (allow = () => done(stream()))));
    const { dialog } = await scan();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    allow();
    await waitFor(() => expect(isOff()).toBe(true));
  });

  test('is switched off when the screen goes', async () => {
    const { unmount } = await scan();
    await screen.findByText('Hold the camera over the QR code on the wall or door.');
    unmount();
    expect(isOff()).toBe(true);
  });

  test('that may not be used leaves the list, and says so in both languages', async () => {
    askForCamera.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { dialog, unmount } = await scan();
    const said = await within(dialog).findByRole('alert');
    expect(said.textContent).toContain('Allow it for this page in your browser’s settings');
    expect(said.textContent).toContain('You can also pick the place from the list.');
    expect(await complaints(dialog)).toEqual([]);
    unmount();

    await visit('/report', staff, 'zh-CN');
    await userEvent.click(await screen.findByRole('button', { name: '扫一扫' }));
    expect((await screen.findByRole('alert')).textContent).toContain('也可以直接从列表中选择地点');
  });

  test('of a device that reads no codes is switched off and says so', async () => {
    browserReads(() => Promise.reject(new DOMException('no service', 'NotSupportedError')));
    const { dialog } = await scan();
    expect((await within(dialog).findByRole('alert')).textContent).toContain('This device cannot read codes here.');
    await waitFor(() => expect(isOff()).toBe(true));
  });

  test('is switched off where our reader does not come, and says so', async () => {
    oursReads();
    vi.doMock('qr/decode.js', () => {
      throw new Error('no connection');
    });
    const { dialog } = await scan();
    expect((await within(dialog).findByRole('alert')).textContent).toContain('The reader for codes did not load.');
    await waitFor(() => expect(isOff()).toBe(true));
    vi.doUnmock('qr/decode.js');
  });
});

test('nothing is offered where there is no way to a camera', async () => {
  Reflect.deleteProperty(navigator, 'mediaDevices');
  await visit('/report', staff);
  await screen.findByRole('button', { name: 'Pick a place' });
  expect(screen.queryByRole('button', button)).toBeNull();
});
