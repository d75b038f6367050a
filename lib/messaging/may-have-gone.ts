// Mails that were held at Send in a mail program that does not tell whether they went all the same: kept beside the book, as ids alone, until the person has said it.
import type { HeldMail } from '../domain/send-guard.ts';

const HELD = 'goen-held';
const ANSWERED = 'goen-held-answered';
const MOST = 20;
/** A clean mail to the same people within this time is taken for the held one, changed; a later one may be any. */
const SAME_MAIL_MS = 15 * 60_000;

function kept(): readonly HeldMail[] {
  try {
    return JSON.parse(localStorage.getItem(HELD) ?? '[]') as HeldMail[];
  } catch {
    return [];
  }
}
const keep = (mails: readonly HeldMail[]): void => (mails.length > 0 ? localStorage.setItem(HELD, JSON.stringify(mails.slice(-MOST))) : localStorage.removeItem(HELD));
const sameReaders = (a: HeldMail['readers'], b: HeldMail['readers']): boolean => a.length === b.length && a.every((id) => b.includes(id));
const isMeant = (mail: HeldMail, readers: HeldMail['readers'], now: number): boolean => sameReaders(mail.readers, readers) && now - Date.parse(mail.at) < SAME_MAIL_MS;

/** Held a second time soon after, it is one mail still. */
export const addHeld = (mail: HeldMail): void => keep([...kept().filter((one) => !isMeant(one, mail.readers, Date.parse(mail.at))), mail]);
export const wentClean = (readers: HeldMail['readers'], now: Date): void => keep(kept().filter((one) => !isMeant(one, readers, now.getTime())));
/** The person has said what became of it. */
export function forgetHeld({ at }: HeldMail): void {
  keep(kept().filter((one) => one.at !== at));
  dispatchEvent(new Event(ANSWERED));
}
/** Tells which there are now and whenever that changes. */
export function followHeld(heard: (mails: readonly HeldMail[]) => void): void {
  const tell = (): void => heard(kept());
  addEventListener('storage', ({ key }) => { if (key === HELD) tell(); });
  addEventListener(ANSWERED, tell);
  tell();
}
