// Speaks Marionette, the automation protocol inside Firefox and Thunderbird: length-prefixed JSON over TCP. It knows no page and no mail.
import { connect, type Socket } from 'node:net';

type Answer = readonly [type: 1, id: number, error: { readonly error: string; readonly message: string } | null, result: { readonly value?: unknown } | null];
interface Waiting { readonly resolve: (result: { readonly value?: unknown }) => void; readonly reject: (error: Error) => void }
const COLON = 58;

async function reach(port: number, ms: number): Promise<Socket> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #heard = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#hear(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the program ended'));
      this.#waiting.clear();
    });
    socket.on('error', () => undefined);
  }

  /** Waits until the program listens, and begins a session. */
  static async connect(port: number, ms = 60_000): Promise<Marionette> {
    const marionette = new Marionette(await reach(port, ms));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    return marionette;
  }

  #hear(data: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, data]);
    for (;;) {
      const colon = this.#heard.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#heard.subarray(0, colon).toString('latin1'));
      if (this.#heard.length < end) return;
      const message = JSON.parse(this.#heard.subarray(colon + 1, end).toString('utf8')) as Answer | object;
      this.#heard = this.#heard.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message as unknown as Answer;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result ?? {});
    }
  }

  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    const answer = new Promise<{ readonly value?: unknown }>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    const result = await answer;
    return 'value' in result ? result.value : result;
  }

  /** `chrome` is the program itself, with all its rights; `content` the page. */
  async context(kind: 'chrome' | 'content'): Promise<void> {
    await this.send('Marionette:SetContext', { value: kind });
  }

  /** The body of an async function; its arguments are `args`. What it throws is thrown here. */
  async run<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; const args = Array.prototype.slice.call(arguments, 0, -1);
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error && error.stack || '') }));`;
    const told = (await this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: false, sandbox: 'system' })) as { value?: T; error?: string };
    if (told.error !== undefined) throw new Error(told.error);
    return told.value as T;
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.send('WebDriver:TakeScreenshot', { full: false })) as string, 'base64');
  }

  async quit(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.#socket.destroy();
  }

  /** Without a word to the program. */
  drop(): void {
    this.#socket.destroy();
  }
}
