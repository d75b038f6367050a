// The site as `npm run serve:outlook` answers for it: its files with their types, and nothing outside of its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from './serve-folder.ts';

const above = mkdtempSync(join(tmpdir(), 'served-'));
const site = join(above, 'site');
let server: Server;
beforeAll(async () => {
  mkdirSync(join(site, 'office'), { recursive: true });
  writeFileSync(join(above, 'secret.json'), '{}');
  mkdirSync(join(above, 'site-beside'));
  writeFileSync(join(above, 'site-beside/secret.json'), '{}');
  writeFileSync(join(site, 'book.html'), '<p>book');
  writeFileSync(join(site, 'office/a b.js'), '1');
  server = createServer(serveFolder(site, 'book.html'));
  await new Promise<void>((begun) => { server.listen(0, '127.0.0.1', begun); });
});
afterAll(() => {
  server.close();
  rmSync(above, { recursive: true });
});
/** As it is written: nothing makes the path tidy before it is sent. */
const ask = (path: string): Promise<string> => new Promise((told, failed) => {
  request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', path }, (response) => {
    response.resume();
    told(`${response.statusCode} ${response.headers['content-type'] ?? ''}`.trim());
  }).on('error', failed).end();
});

it.each([
  ['/', '200 text/html; charset=utf-8'], ['/book.html?_host_Info=Outlook$Web', '200 text/html; charset=utf-8'], ['/office/a%20b.js', '200 text/javascript; charset=utf-8'],
  ['/office', '404'], ['/none.html', '404'], ['/../secret.json', '404'], ['/%2e%2e/secret.json', '404'], ['/..%2fsecret.json', '404'], ['/../site-beside/secret.json', '404'], ['/%', '404'], ['//', '404'],
])('%s: %s', async (path, answer) => { expect(await ask(path)).toBe(answer); });
