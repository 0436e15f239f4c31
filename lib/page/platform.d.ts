// Newer than TypeScript's DOM library: CSS Custom Highlight API, hit testing (Chromium 140, Firefox 149).
interface HighlightHitResult {
  highlight: Highlight;
  ranges: AbstractRange[];
}
interface HighlightRegistry {
  highlightsFromPoint?(x: number, y: number): HighlightHitResult[];
}
