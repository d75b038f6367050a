// A certificate authority for one run of the tests, and a certificate of it for the sites that stand-in pages are served as. Made by openssl; it knows no browser.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Authority {
  /** Of the authority, without the lines around it: as a browser takes it. */
  readonly root: string;
  readonly key: string;
  readonly certificate: string;
}

export function testAuthority(hosts: readonly string[]): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'goen-ca-'));
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  try {
    openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Goen test authority');
    openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'site.key', '-out', 'site.csr', '-subj', `/CN=${hosts[0]}`);
    writeFileSync(join(folder, 'names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\nextendedKeyUsage=serverAuth\n`);
    openssl('x509', '-req', '-in', 'site.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'site.pem', '-days', '2', '-extfile', 'names');
    return { root: text('ca.pem').replace(/-----.*-----|\s/g, ''), key: text('site.key'), certificate: text('site.pem') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
