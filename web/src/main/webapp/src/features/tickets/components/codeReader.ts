export type CodeReader = Pick<BarcodeDetector, 'detect'>;

/** Reads QR codes in a picture: the browser's own reader where it has one, else ours, which is fetched only then. */
export async function codeReader(): Promise<CodeReader> {
  const own = 'BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code');
  const Reader = own ? BarcodeDetector : (await import('qr/decode.js')).BarcodeDetector;
  return new Reader({ formats: ['qr_code'] });
}
