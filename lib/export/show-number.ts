import type { AmountFact, FigureFact } from '../model.ts';
import type { Translate } from '../texts.ts';

/** The sum in figures with its currency, ranges as ranges. Currencies that the platform does not know are written as code and number. */
export function showMoney({ value, upTo, currency }: AmountFact, lang: string): string {
  try {
    const format = new Intl.NumberFormat(lang, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    });
    return upTo === null ? format.format(value) : format.formatRange(value, upTo);
  } catch {
    return `${currency} ${value}${upTo === null ? '' : `–${upTo}`}`;
  }
}

/** A rank in words of the reader's language. */
export function showFigure({ value }: FigureFact, t: Translate): string {
  return t('figure.rank', { n: value });
}

/** A plain number as the reader's language groups it. */
export function showNumber(value: number, lang: string): string {
  return value.toLocaleString(lang, { maximumFractionDigits: 6 });
}
