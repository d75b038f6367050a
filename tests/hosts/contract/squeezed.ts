// Words without regard to white space: a client may part lines and change blanks as it likes.
export const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();
export const timesIn = (all: string, part: string): number => squeezed(all).split(squeezed(part)).length - 1;
