/**
 * Exact arithmetic on amounts and quantities. They travel as decimals; binary floats would lose the last cent of a long
 * order.
 */
const places = 6;
const scale = 10n ** BigInt(places);

type Decimal = string | number;

function parse(value: Decimal): bigint {
  const text = typeof value === 'number' ? value.toFixed(places) : value.trim();
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a decimal: ${text}`);
  const [, sign, whole, part = ''] = match;
  const units = BigInt(whole!) * scale + BigInt(part.slice(0, places).padEnd(places, '0'));
  return sign ? -units : units;
}

/** Rounded half up to the cent, as the services do. */
function cents(value: bigint, unit: bigint): string {
  const cent = unit / 100n;
  const rounded = (value + (value < 0n ? -cent : cent) / 2n) / cent;
  const size = rounded < 0n ? -rounded : rounded;
  return `${rounded < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** The sum of quantity × price over the lines, to the cent. */
export function amountOf(lines: readonly { quantity: Decimal; price: Decimal }[]): string {
  const sum = lines.reduce((total, { quantity, price }) => total + parse(quantity) * parse(price), 0n);
  return cents(sum, scale * scale);
}

/** The sum of quantities, without the noise of binary floats. */
export function sumOf(quantities: readonly Decimal[]): number {
  return Number(quantities.reduce<bigint>((sum, one) => sum + parse(one), 0n)) / Number(scale);
}
