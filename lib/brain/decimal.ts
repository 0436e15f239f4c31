/** An exact decimal: `mantissa` × 10^`exponent`. Floating point would turn 1100.9 × 10^8 into 110090000000.00002. */
export interface Decimal {
  mantissa: bigint;
  exponent: number;
}

/** Reads ASCII digits with at most one point and optional grouping commas; the caller has checked the form. */
export function parseDecimal(digits: string): Decimal {
  const plain = digits.replaceAll(',', '');
  const point = plain.indexOf('.');
  if (point < 0) return { mantissa: BigInt(plain), exponent: 0 };
  return { mantissa: BigInt(plain.slice(0, point) + plain.slice(point + 1)), exponent: point + 1 - plain.length };
}

export function wholeDecimal(value: number): Decimal {
  return { mantissa: BigInt(value), exponent: 0 };
}

/** `value` × 10^`power`. */
export function scaleDecimal(value: Decimal, power: number): Decimal {
  return { mantissa: value.mantissa, exponent: value.exponent + power };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const raise = (d: Decimal) => d.mantissa * 10n ** BigInt(d.exponent - exponent);
  return { mantissa: raise(a) + raise(b), exponent };
}

/** The nearest number, rounded once. */
export function decimalToNumber(value: Decimal): number {
  return Number(`${value.mantissa}e${value.exponent}`);
}
