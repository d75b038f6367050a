// `npm run serve:outlook`: serves the built site on https://localhost:3000 with a certificate that this machine is asked to trust, so that Outlook takes the add-in from it. Never for others.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, normalize, resolve } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';

const BUILT = resolve(import.meta.dirname, '../../.output/outlook');
const PORT = 3000;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', png: 'image/png', json: 'application/json', xml: 'text/xml' };

async function serve(): Promise<void> {
  createServer(await getHttpsServerOptions(), (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', `https://localhost:${PORT}`).pathname));
    const file = join(BUILT, path === '/' ? 'book.html' : path);
    if (!file.startsWith(`${BUILT}/`) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', 'access-control-allow-origin': '*', 'cache-control': 'no-store' }).end(readFileSync(file));
  }).listen(PORT, '127.0.0.1', () => console.log(`Goen for Outlook: https://localhost:${PORT}/  (sideload ${join(BUILT, 'manifest.xml')})`));
}
void serve();
