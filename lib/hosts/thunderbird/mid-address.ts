// The address of one message by its Message-ID, `mid:…` (RFC 2392), as a record keeps it. It must not know where the message lies.

const SCHEME = 'mid:';
/** Where no message is open. */
export const NO_MESSAGE = SCHEME;

export const midOf = (messageId: string): string => SCHEME + encodeURIComponent(messageId).replaceAll('%40', '@');

/** The Message-ID without angle brackets; null where the address is none of a message. */
export function messageIdIn(url: string): string | null {
  if (!url.toLowerCase().startsWith(SCHEME)) return null;
  try {
    return decodeURIComponent(url.slice(SCHEME.length)) || null;
  } catch {
    return null; // a stray percent sign
  }
}
