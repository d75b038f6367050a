// One mail as it stands in an mbox, without its attachments: what is read out of it later is its headers and its text.
import { trimMail } from './trim-mail.ts';

const LF = 10;
const START = new TextEncoder().encode('From - Thu Jan  1 00:00:00 1970\n');
const [F, GREATER] = [70, 62];
const FROM = new TextEncoder().encode('From ');

/** Places where a line begins with "From ", behind any number of ">" (mboxrd): each gets one more. */
function quotedAt(mail: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at >= 0 && at < mail.length;) {
    let first = at;
    while (mail[first] === GREATER) first++;
    if (mail[first] === F && FROM.every((byte, i) => mail[first + i] === byte)) places.push(at);
    const end = mail.indexOf(LF, at);
    at = end < 0 ? -1 : end + 1;
  }
  return places;
}

export function mboxEntry(mail: Uint8Array): Uint8Array<ArrayBuffer> {
  const trimmed = trimMail(mail);
  const places = quotedAt(trimmed);
  const out = new Uint8Array(START.length + trimmed.length + places.length + 2);
  out.set(START);
  let at = START.length;
  let from = 0;
  for (const place of places) {
    out.set(trimmed.subarray(from, place), at);
    at += place - from;
    out[at++] = GREATER;
    from = place;
  }
  out.set(trimmed.subarray(from), at);
  out[at + trimmed.length - from] = LF;
  out[at + trimmed.length - from + 1] = LF;
  return out;
}
