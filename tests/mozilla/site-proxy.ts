// The only way out of a browser under test: a proxy that answers for the two sites with their stand-in pages, refuses every other address, and keeps a list of all that was asked.
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { reply } from '../fixtures/pages/serve.mjs';
import { testAuthority } from './test-authority.ts';

export const SITES = ['mail.google.com', 'www.linkedin.com'] as const;

export interface SiteProxy {
  readonly port: number;
  /** Of the authority that vouches for the pages. */
  readonly root: string;
  /** What was asked and is no page of the two sites: hosts that were refused, addresses that nothing answers to. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

const listening = async (server: Server | ReturnType<typeof createHttps>): Promise<number> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
};

/** `sites` is read anew at every request. */
export async function siteProxy(sites: object): Promise<SiteProxy> {
  const { root, key, certificate } = testAuthority(SITES);
  const strays: string[] = [];
  const open = new Set<Socket>();
  const pages = createHttps({ key, cert: certificate }, (request, response) => {
    const url = new URL(`https://${request.headers.host}${request.url}`);
    const answer = reply(url, sites);
    if (!answer) strays.push(url.href);
    response.writeHead(answer ? (answer.status ?? 200) : 404, answer?.headers ?? {});
    response.end(answer?.body ?? '');
  });
  const pagePort = await listening(pages);
  const proxy = createHttp((request, response) => {
    strays.push(request.url ?? '');
    response.writeHead(502);
    response.end();
  });
  proxy.on('connect', (request, socket: Socket, head: Buffer) => {
    const [host = ''] = (request.url ?? '').split(':');
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    if (!(SITES as readonly string[]).includes(host)) {
      strays.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const site = connect(pagePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(socket);
      socket.pipe(site);
    });
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
  });
  const port = await listening(proxy);
  return {
    port, root, strays,
    async close() {
      for (const socket of open) socket.destroy();
      pages.closeAllConnections();
      await Promise.all([pages, proxy].map((server) => new Promise((closed) => server.close(closed))));
    },
  };
}
