/** The code of a place in what a QR code says; none unless it is an address of this application that reports a fault. */
export function scannedCode(text: string, origin: string): string | undefined {
  try {
    const address = new URL(text.trim());
    return address.origin === origin ? codeIn(address) : undefined;
  } catch {
    // No address at all, or one with broken escapes.
    return undefined;
  }
}

function codeIn({ pathname, searchParams }: URL): string | undefined {
  if (pathname === '/report') return searchParams.get('code') || undefined;
  const [, code] = /^\/r\/([^/]+)$/.exec(pathname) ?? [];
  return code && decodeURIComponent(code);
}
