// Answers from a folder, and from nothing beside it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', png: 'image/png', json: 'application/json', xml: 'text/xml' };

function pathIn(address: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(address, 'https://localhost').pathname));
  } catch {
    return null;
  }
}
export const serveFolder = (folder: string, first: string): RequestListener => (request, response) => {
  const path = pathIn(request.url ?? '/');
  const file = path === null ? '' : join(folder, path === '/' ? first : path);
  if (!file.startsWith(`${folder}${sep}`) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(readFileSync(file));
};
