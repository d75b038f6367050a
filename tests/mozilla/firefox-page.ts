// A page in Firefox with the part of Playwright's Page and Locator that the moves of a person use. It knows no Goen and no mail.
import type { Named, PersonPage, Spot, Wait } from '../e2e/person-page.ts';
import type { ChromeSide, Target } from './chrome-side.ts';
import type { Marionette } from './marionette.ts';
import { wish, type Query, type Step } from './query.ts';

type Asked<Name extends keyof ChromeSide> = Awaited<ReturnType<Extract<ChromeSide[Name], (...args: never) => unknown>>>;
type Given<Name extends keyof ChromeSide> = Parameters<Extract<ChromeSide[Name], (...args: never) => unknown>>;
export type Side = <Name extends keyof ChromeSide>(name: Name, ...args: Given<Name>) => Promise<Asked<Name>>;
export const sideOf = (marionette: Marionette): Side => (name, ...args) =>
  marionette.run<never>(`return goenSide[args[0]](...args[1])`, name, args).catch((error: unknown) => { throw new Error(`${name} ${JSON.stringify(args).slice(0, 300)}`, { cause: error }); });

const MS = 15_000;

class FirefoxSpot implements Spot {
  readonly #side: Side;
  readonly #target: Target;
  readonly #query: Query;
  constructor(side: Side, target: Target, query: Query) {
    this.#side = side;
    this.#target = target;
    this.#query = query;
  }
  #more(...steps: readonly Step[]): FirefoxSpot { return new FirefoxSpot(this.#side, this.#target, [...this.#query, ...steps]); }
  #look<T>(call: 'count' | 'isVisible' | 'tell' | 'wait', args: readonly unknown[], ms = MS): Promise<T> { return this.#side('look', this.#target, call, [this.#query, ...args], ms) as Promise<T>; }

  getByRole(role: string, { name, exact = false }: Named = {}): Spot { return this.#more({ find: 'role', role, name: name === undefined ? null : wish(name, exact) }); }
  getByLabel(text: string | RegExp, { exact = false }: { exact?: boolean } = {}): Spot { return this.#more({ find: 'label', text: wish(text, exact) }); }
  getByText(text: string | RegExp, { exact = false }: { exact?: boolean } = {}): Spot { return this.#more({ find: 'text', text: wish(text, exact) }); }
  locator(selector: string, { hasText }: { hasText?: string | RegExp } = {}): Spot { return this.#more({ find: 'css', selector }, ...(hasText === undefined ? [] : [{ keep: 'text', text: wish(hasText) } as const])); }
  filter({ hasText }: { hasText?: string | RegExp }): Spot { return hasText === undefined ? this : this.#more({ keep: 'text', text: wish(hasText) }); }
  or(other: Spot): Spot { return this.#more({ or: (other as FirefoxSpot).#query }); }
  first(): Spot { return this.#more({ keep: 'nth', index: 0 }); }
  last(): Spot { return this.#more({ keep: 'nth', index: -1 }); }
  async all(): Promise<Spot[]> { return Array.from({ length: await this.count() }, (_, index) => this.#more({ keep: 'nth', index })); }
  count(): Promise<number> { return this.#look('count', []); }
  isVisible(): Promise<boolean> { return this.#look('isVisible', []); }
  innerText(): Promise<string> { return this.#look('tell', ['innerText']); }
  textContent(): Promise<string | null> { return this.#look('tell', ['textContent']); }
  inputValue(): Promise<string> { return this.#look('tell', ['value']); }
  getAttribute(name: string): Promise<string | null> { return this.#look('tell', ['attribute', name]); }
  async click({ force = false }: { force?: boolean } = {}): Promise<void> { await this.#side('press', this.#target, this.#query, force, 1, MS); }
  async dblclick(): Promise<void> { await this.#side('press', this.#target, this.#query, false, 2, MS); }
  async fill(text: string): Promise<void> { await this.#side('fill', this.#target, this.#query, text, MS); }
  async setInputFiles(paths: string | string[]): Promise<void> { await this.#side('setFiles', this.#target, this.#query, [paths].flat(), MS); }
  async waitFor({ state = 'visible', timeout = MS }: Wait & { state?: string } = {}): Promise<void> { await this.#look('wait', [state], timeout); }
  evaluate<T>(look: (element: HTMLElement) => T): Promise<T> { return this.#side('evaluateOn', this.#target, this.#query, look.toString(), MS) as Promise<T>; }
}

export class FirefoxPage implements PersonPage {
  readonly target: Target;
  readonly #side: Side;
  #url: string;
  readonly keyboard: PersonPage['keyboard'];
  constructor(side: Side, target: Target, url: string) {
    this.#side = side;
    this.target = target;
    this.#url = url;
    this.keyboard = { type: async (text) => side('type', text), press: (key) => side('pressKey', target, key) };
  }
  #all(): FirefoxSpot { return new FirefoxSpot(this.#side, this.target, []); }
  getByRole(role: string, options?: Named): Spot { return this.#all().getByRole(role, options); }
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): Spot { return this.#all().getByLabel(text, options); }
  getByText(text: string | RegExp, options?: { exact?: boolean }): Spot { return this.#all().getByText(text, options); }
  locator(selector: string, options?: { hasText?: string | RegExp }): Spot { return this.#all().locator(selector, options); }
  /** Of the last `arrive`. */
  url(): string { return this.#url; }
  async arrive(): Promise<string> { return (this.#url = (await this.#side('urlOf', this.target)) ?? ''); }
  goto(url: string): Promise<void> { return this.#side('go', this.target, url); }
  reload(): Promise<void> { return this.#side('reload', this.target); }
  evaluate<T>(look: (argument: never) => T | Promise<T>, argument?: unknown): Promise<T> { return this.#side('evaluate', this.target, look.toString(), argument === undefined ? [] : [argument]) as Promise<T>; }
  /** A script in a world that the page cannot see. */
  inOwnWorld<T>(script: string, ...args: readonly unknown[]): Promise<T> { return this.#side('ownWorld', this.target, script, args) as Promise<T>; }
  async waitForTimeout(ms: number): Promise<void> { await new Promise((later) => setTimeout(later, ms)); }
}
