// A mail server of one's own on 127.0.0.1: dovecot hands out what lies in its folders, and a sink keeps what is really sent. Nothing leaves the machine.
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePort } from './start-program.ts';

const DOVECOT = '/usr/sbin/dovecot';
export const USER = 'dana';
export const PASSWORD = 'secret';

export interface SentLetter {
  readonly from: string;
  /** All that the letter went to, hidden copies too. */
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
}
export interface MailServers {
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly sent: readonly SentLetter[];
  /** `folder`: `INBOX`, or a name of its own; `user`: whose. */
  put(folder: string, mails: readonly (string | Uint8Array)[], user?: string): void;
  close(): Promise<void>;
}

/** Dovecot does not serve as root: Debian's `mail` keeps the letters then. */
const owner = (): { name: string; uid: number; gid: number } => (process.getuid?.() === 0 ? { name: 'mail', uid: 8, gid: 8 } : { name: userInfo().username, uid: userInfo().uid, gid: userInfo().gid });

function configFor(folder: string, port: number): string {
  const { name, uid } = owner();
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
${process.getuid?.() === 0 ? '' : `default_internal_user = ${name}\ndefault_login_user = ${name}\n`}first_valid_uid = ${uid}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${owner().gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}

async function listens(port: number): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const isThere = await new Promise<boolean>((told) => {
      const socket = connect(port, '127.0.0.1', () => { socket.destroy(); told(true); });
      socket.once('error', () => told(false));
    });
    if (isThere) return;
    if (Date.now() > end) throw new Error('dovecot does not listen');
    await new Promise((later) => setTimeout(later, 100));
  }
}

export async function startMailServers(): Promise<MailServers> {
  if (!existsSync(DOVECOT)) throw new Error('Dovecot is missing. Install it (Debian: `sudo apt-get install dovecot-imapd`).');
  const folder = mkdtempSync(join(tmpdir(), 'goen-mail-'));
  chmodSync(folder, 0o755);
  const { uid, gid } = owner();
  const own = (path: string): void => { mkdirSync(path, { recursive: true }); chownSync(path, uid, gid); };
  mkdirSync(join(folder, 'run'));
  own(join(folder, 'mail'));
  const imapPort = await freePort();
  writeFileSync(join(folder, 'dovecot.conf'), configFor(folder, imapPort));
  const dovecot = spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  const stop = (): void => void dovecot.kill('SIGTERM');
  process.once('exit', stop);
  await listens(imapPort);

  const sent: SentLetter[] = [];
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        void PostalMime.parse(raw).then((mail) => {
          sent.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map((to) => to.address), raw, mail });
          done();
        }, done);
      });
    },
  });
  const smtpPort = await freePort();
  await new Promise<void>((listening) => smtp.listen(smtpPort, '127.0.0.1', listening));
  let count = 0;
  return {
    imapPort, smtpPort, sent,
    put(name, mails, user = USER) {
      own(join(folder, 'mail', user));
      const place = join(folder, 'mail', user, name === 'INBOX' ? '' : `.${name}`);
      for (const part of ['', 'cur', 'new', 'tmp']) own(join(place, part));
      for (const mail of mails) {
        const file = join(place, 'cur', `${1_700_000_000 + ++count}.M${count}P1.here:2,S`);
        writeFileSync(file, mail);
        chownSync(file, uid, gid);
      }
    },
    async close() {
      await new Promise<void>((closed) => smtp.close(() => closed()));
      const over = new Promise((done) => dovecot.once('exit', done));
      stop();
      await Promise.race([over, new Promise((later) => setTimeout(later, 5_000))]);
      process.off('exit', stop);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
