// A page as the moves of a person need it: the part of Playwright's Page and Locator that they use, so that the same moves are made in Chromium (Playwright itself) and in Firefox (tests/mozilla). Types only.

type Words = string | RegExp;
export interface Named { readonly name?: Words; readonly exact?: boolean }
export interface Wait { readonly timeout?: number }

/** As Playwright's Locator: it names elements, found anew at each use; whoever presses or fills names exactly one. */
export interface Spot {
  getByRole(role: 'button' | 'definition' | 'link' | 'listitem' | 'menuitem' | 'navigation' | 'radio' | 'region' | 'status' | 'textbox' | 'heading', options?: Named): Spot;
  getByLabel(text: Words, options?: { readonly exact?: boolean }): Spot;
  getByText(text: Words, options?: { readonly exact?: boolean }): Spot;
  locator(selector: string, options?: { readonly hasText?: Words }): Spot;
  filter(options: { readonly hasText?: Words }): Spot;
  or(other: Spot): Spot;
  first(): Spot;
  last(): Spot;
  all(): Promise<Spot[]>;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  innerText(): Promise<string>;
  textContent(): Promise<string | null>;
  inputValue(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  click(options?: { readonly force?: boolean }): Promise<void>;
  dblclick(): Promise<void>;
  fill(text: string): Promise<void>;
  /** Of a field for files: paths on this computer. */
  setInputFiles(paths: string | string[]): Promise<void>;
  waitFor(options?: Wait & { readonly state?: 'attached' | 'detached' | 'visible' | 'hidden' }): Promise<void>;
  evaluate<T>(look: (element: HTMLElement) => T): Promise<T>;
}

export interface PersonPage extends Pick<Spot, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'> {
  readonly keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
  url(): string;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Runs in the page's own world. */
  evaluate<T, Argument>(look: (argument: Argument) => T | Promise<T>, argument: Argument): Promise<T>;
  evaluate<T>(look: () => T | Promise<T>): Promise<T>;
  waitForTimeout(ms: number): Promise<void>;
}

/** A browser with Goen in it. */
export interface PersonSession<Page extends PersonPage = PersonPage> {
  /** Addresses that pages of the extension asked for over the network. */
  readonly ownRequests: readonly string[];
  /** Errors that pages of the extension logged or threw. */
  readonly faults: readonly string[];
  open(url: string): Promise<Page>;
  clickIcon(page: Page): Promise<void>;
  panel(page: Page): Promise<Page>;
  popup(): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
  badge(): Promise<string>;
  /** Empty: the panel. */
  popupOf(page: Page): Promise<string>;
  /** As an update does. */
  reloadExtension(): Promise<void>;
}
