/** The address by which a device opens its own map at a place; where it has none, a public one in the browser. */
export function mapOf(latitude: number, longitude: number, name: string, device: string): string {
  const at = `${latitude},${longitude}`;
  const called = encodeURIComponent(name);
  if (/Android|HarmonyOS/i.test(device)) return `geo:${at}?q=${at}(${called})`;
  if (/iPhone|iPad/i.test(device)) return `https://maps.apple.com/?ll=${at}&q=${called}`;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}
