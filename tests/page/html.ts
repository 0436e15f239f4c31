import { parsePage } from '../../scripts/load-html.ts';

/** A page with this body, as linkedom parses it. */
export function pageOf(body: string, head = ''): Document {
  return parsePage(
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
}
