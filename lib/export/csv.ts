import Papa from 'papaparse';
import { type ExportInput, listMeta, listRows } from './rows.ts';

/**
 * All facts as a table, one a row, for spreadsheets: with a byte-order mark, without which Excel takes Chinese for something else, and with `'` before
 * everything that a spreadsheet would run as a formula.
 */
export function exportCsv(input: ExportInput): string {
  const { t } = input.words;
  const meta = listMeta(input);
  const head = [
    t('field.kind'),
    t('field.value'),
    t('field.details'),
    t('field.quote'),
    t('field.rule'),
    t('field.inferred'),
    t('field.link'),
    t('export.linkVerified'),
    ...meta.map(([label]) => label),
  ];
  const rows = listRows(input).map((row) => [
    row.kind,
    row.main,
    row.details.map(([label, value]) => `${label}: ${value}`).join('; '),
    row.quote,
    row.rule,
    row.inferred,
    row.link.url,
    t(row.link.verified ? 'export.yes' : 'export.no'),
    ...meta.map(([, value]) => value),
  ]);
  return `\ufeff${Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ })}\r\n`;
}
