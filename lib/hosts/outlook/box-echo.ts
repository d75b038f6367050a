// How the pane learns what stands in a form that it opened and cannot look into: the page that Outlook starts with each new mail reads it there, and says so over the origin's own channel. Both sides stand here.
import type { ComposeContent } from '../../domain/open-page.ts';

const CHANNEL = 'goen-outlook';
const AWAITED = 'goen-awaited';
/** So long a new form may be the one that the pane waits for. */
const FRESH_MS = 30_000;
const ANSWER_MS = 10_000;

export type BoxNews =
  | { readonly tell: 'opened'; readonly wish: string; readonly content: ComposeContent }
  /** The person pressed Send, and nothing held the mail back. */
  | { readonly tell: 'leaving'; readonly content: ComposeContent };

export const tellBox = (news: BoxNews): void => {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line require-post-message-target-origin -- a channel has one origin
  channel.postMessage(news);
  channel.close();
};
/** Returns the way to stop. */
export function hearBoxes(heard: (news: BoxNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<BoxNews>) => heard(data));
  return () => channel.close();
}

/** What is waited for: the other side looks into a new form only then, and tells it of this one wish. Null where nobody waits. */
export function awaitedNow(): string | null {
  const wish = localStorage.getItem(AWAITED);
  return wish !== null && Date.now() - (Number(wish.split(' ')[0]) || 0) < FRESH_MS ? wish : null;
}

export interface BoxEcho {
  /** Call it before the form is opened. Resolves with the first content that will do, else with the last that was told; null where nobody looked. */
  await(willDo: (content: ComposeContent) => boolean): { readonly content: Promise<ComposeContent | null>; readonly stop: () => void };
}

export const boxEcho: BoxEcho = {
  await(willDo) {
    const wish = `${Date.now()} ${Math.random()}`;
    localStorage.setItem(AWAITED, wish);
    let stop: () => void = () => undefined;
    const content = new Promise<ComposeContent | null>((resolve) => {
      let last: ComposeContent | null = null;
      const end = (found: ComposeContent | null): void => {
        clearTimeout(timer);
        quiet();
        if (localStorage.getItem(AWAITED) === wish) localStorage.removeItem(AWAITED);
        resolve(found);
      };
      const quiet = hearBoxes((news) => {
        if (news.tell !== 'opened' || news.wish !== wish) return;
        last = news.content;
        if (willDo(news.content)) end(news.content);
      });
      const timer = setTimeout(() => end(last), ANSWER_MS);
      stop = () => end(null);
    });
    return { content, stop: () => stop() };
  },
};
