// `npm run serve:outlook`: serves the built site on https://localhost:3000 with a certificate that this machine is asked to trust, so that Outlook takes the add-in from it. Never for others.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';
import { serveFolder } from './serve-folder.ts';

const BUILT = resolve(import.meta.dirname, '../../.output/outlook');
const PORT = 3000;
/** Where office-addin-dev-certs lays them; it keeps no key of the authority that it makes. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const AUTHORITY = join(CERTIFICATES, 'ca.crt');

/** Asks the system to trust it. Where that is refused or cannot be asked, it is made all the same. */
async function certificate(): Promise<ServerOptions & { readonly isTrusted: boolean }> {
  const isTrusted = await ensureCertificatesAreInstalled().then(() => true, () => false);
  if (!existsSync(AUTHORITY)) throw new Error(`No certificate could be made in ${CERTIFICATES}.`);
  return { cert: readFileSync(join(CERTIFICATES, 'localhost.crt')), key: readFileSync(join(CERTIFICATES, 'localhost.key')), isTrusted };
}

async function serve(): Promise<void> {
  if (!existsSync(join(BUILT, 'pane.html'))) throw new Error('The site is not built: `npm run build:outlook`.');
  const { isTrusted, ...options } = await certificate();
  const server = createServer(options, serveFolder(BUILT, 'book.html'));
  server.on('error', (error: NodeJS.ErrnoException) => stop(error.code === 'EADDRINUSE' ? `Port ${PORT} is taken by another program. Stop that one first.` : error.message));
  server.listen(PORT, '127.0.0.1', () => console.log([
    '', `Goen for Outlook is served at https://localhost:${PORT}/ to this machine alone.`, `Add it in Outlook from this file: ${join(BUILT, 'manifest.xml')}`,
    ...(isTrusted ? [] : [`This machine was not asked to trust the certificate, or refused. Outlook takes the add-in only once it does: add ${AUTHORITY} to the authorities of your browser or system, or open https://localhost:${PORT}/ once in the browser you use Outlook in and let it through.`]),
    'Outlook needs this running as long as you use Goen in it. Ctrl+C stops it.',
  ].join('\n')));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    server.close(() => console.log('Stopped.'));
    server.closeAllConnections();
  });
}
function stop(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}
await serve().catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)));
