// Starts Firefox or Thunderbird with a profile of its own and Marionette in it, and ends it again with all its processes.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { profileFolder } from '../profile-folder.ts';
import { Marionette } from './marionette.ts';

export type Preferences = Readonly<Record<string, string | number | boolean>>;
export interface ProgramOptions {
  readonly program: 'firefox-esr' | 'thunderbird';
  readonly preferences: Preferences;
  readonly args?: readonly string[];
  /** A profile to come back to; a new one by default. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
}
export interface Program {
  readonly marionette: Marionette;
  readonly profile: string;
  readonly pid: number;
  /** Quits, and removes the profile unless it is kept. */
  end(how?: { readonly keepProfile?: boolean }): Promise<void>;
  /** SIGKILL to all its processes, in the middle of whatever it does. */
  kill(): Promise<void>;
}

const QUIET: Preferences = {
  'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'datareporting.healthreport.uploadEnabled': false, 'toolkit.telemetry.enabled': false, 'media.gmp-provider.enabled': false, 'media.gmp-manager.updateEnabled': false, 'media.gmp-manager.url': 'data:,', 'app.update.auto': false,
  'extensions.autoDisableScopes': 0, 'xpinstall.signatures.required': false, 'extensions.update.enabled': false, 'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'browser.startup.page': 0, 'browser.aboutwelcome.enabled': false, 'termsofuse.acceptedVersion': 999,
  'browser.preonboarding.enabled': false, 'services.settings.server': 'data:,', 'browser.safebrowsing.downloads.remote.enabled': false, 'dom.security.https_first': false,
};

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

const ended = (process: ChildProcess): Promise<void> => (process.exitCode !== null || process.signalCode !== null ? Promise.resolve() : new Promise((done) => process.once('exit', () => done())));

export async function startProgram({ program, preferences, args = [], profile = profileFolder('goen-mozilla'), env = {} }: ProgramOptions): Promise<Program> {
  const path = `/usr/bin/${program}`;
  if (!existsSync(path)) throw new Error(`${program} is missing. Install it (Debian: \`sudo apt-get install ${program}\`).`);
  const port = await freePort();
  const all = { ...QUIET, ...preferences, 'marionette.port': port };
  writeFileSync(join(profile, 'user.js'), Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const display = process.env.DISPLAY ? [] : ['--headless'];
  // A process group of its own, so that nothing of it stays.
  const child = spawn(path, ['--marionette', '--remote-allow-system-access', ...display, '--no-remote', '--profile', profile, ...args], {
    detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900', ...env },
  });
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => { complaints = (complaints + data.toString()).slice(-2000); });
  const pid = child.pid ?? 0;
  const killGroup = (): void => { try { process.kill(-pid, 'SIGKILL'); } catch { /* already gone */ } };
  process.once('exit', killGroup);
  const over = async (): Promise<void> => { killGroup(); await ended(child); process.off('exit', killGroup); };
  try {
    const marionette = await Marionette.connect(port);
    return {
      marionette, profile, pid,
      async end({ keepProfile = false } = {}) {
        await Promise.race([marionette.quit(), ended(child)]);
        await Promise.race([ended(child), new Promise((later) => setTimeout(later, 8_000))]);
        await over();
        if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
      async kill() {
        await over();
        marionette.drop();
      },
    };
  } catch (error) {
    await over();
    throw new Error(`${program} did not start: ${complaints}`, { cause: error });
  }
}
