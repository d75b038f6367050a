// Addresses and profile links in a text. It must not know whose they are.

const EMAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[a-z]{2,24}/giu;
const PROFILE = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[\w%\-.]{2,100}\/?/giu;

export const emailsIn = (text: string): string[] => [...new Set((text.match(EMAIL) ?? []).map((email) => email.toLowerCase().replace(/\.$/u, '')))];
export const profilesIn = (text: string): string[] => [...new Set((text.match(PROFILE) ?? []).map((url) => url.replace(/[.]$/u, '')))];

/** Addresses of lists, machines and departments: nobody's own. */
export const isSharedAddress = (email: string): boolean => /^(?:no-?reply|do-?not-?reply|newsletter|news|promo|marketing|all|all-staff|members|team|undisclosed|mailer-daemon|notifications?|calendar)@|@(?:lists?|listen|liste|groups|news|nl|mailing)\.|-?ml@|roditeli/iu.test(email);

/** Senders that nobody answers. */
export const isMachineAddress = (email: string): boolean => /^(?:no-?reply|do-?not-?reply|newsletter|news|promo|marketing|mailer-daemon|notifications?|calendar|ciao|offers?)@|@(?:news|nl|mailing|promo|email|newsletter)\./iu.test(email);
