import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPages {
  port: number;
  /** Every request that reached the server, as `host path`. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves pages on loopback, for whatever host name is asked. `answer` gives HTML or null for 404. */
export function servePages(
  answer: (path: string, request: IncomingMessage) => string | Uint8Array | null,
): Promise<ServedPages> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    // Chromium asks for one by itself, and a missing one is an error in its console.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const body = answer(decodeURIComponent((request.url ?? '/').split('?')[0]!), request);
    if (body === null) return void response.writeHead(404).end();
    // Without a charset, so that the page's own meta element decides, as on old news sites.
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        requests,
        close: () => new Promise((done) => server.close(() => done())),
      });
      server.unref();
    });
  });
}
