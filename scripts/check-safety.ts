import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, projectRoot as root } from './list-files.ts';

// What must not stand anywhere in the code that ships: network calls, HTML sinks, code from text, remote hosts.
const BANNED: { pattern: RegExp; why: string; except?: string[] }[] = [
  { pattern: /\bfetch\s*\(/, why: 'network call', except: ['lib/app/assets.ts'] },
  {
    pattern: /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/,
    why: 'network call',
  },
  { pattern: /\bnew Image\b|\.src\s*=(?!=)/, why: 'network call by element' },
  {
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|dangerouslySetInnerHTML|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)\b/,
    why: 'HTML sink',
  },
  { pattern: /\bdocument\.write/, why: 'HTML sink' },
  { pattern: /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*['"]/, why: 'code from text' },
  { pattern: /\bwindow\.postMessage|\bdispatchEvent\s*\(/, why: 'a sign that the page can see' },
  { pattern: /\blocalStorage\b|\bsessionStorage\b|\bdocument\.cookie\b/, why: "the page's own storage" },
  { pattern: /web_accessible_resources/, why: 'a file that pages can read' },
];
const problems: string[] = [];
const files = [...listFiles(['lib', 'components', 'entrypoints'], /\.(tsx?|html)$/), 'wxt.config.ts'];
for (const file of files) {
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .forEach((line, i) => {
      const code = line.replace(/\/\/.*$/, '').replace(/^\s*\*.*$/, '');
      for (const { pattern, why, except } of BANNED) {
        if (pattern.test(code) && !except?.includes(file)) problems.push(`${file}:${i + 1}: ${why}: ${line.trim()}`);
      }
    });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`safety: ${files.length} files without network calls, HTML sinks or code from text`);
