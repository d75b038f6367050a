// What a file is that somebody chose, from its first letters and its name: contacts, one mail, a mailbox, a backup of the book. It reads no more of it than that.

export type FileKind = 'contacts' | 'mail' | 'mailbox' | 'backup';

const HEADER = /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|reply-to|references|in-reply-to|thread-topic):\s/iu;

/** `start`: the first few thousand letters. */
export function fileKind(fileName: string, start: string): FileKind {
  const text = start.replace(/^\uFEFF/u, '');
  if (/^From \S+.*\d/u.test(text) || /\.mbox$/iu.test(fileName)) return 'mailbox';
  if (/\.goen$/iu.test(fileName) || /^\s*\{[\s\S]{0,400}"format"\s*:\s*"goen/u.test(text)) return 'backup';
  const heads = text.split(/\r?\n/u, 12).filter((line) => HEADER.test(line)).length;
  if (/\.(?:eml|emlx|msg)$/iu.test(fileName) || heads >= 2) return 'mail';
  return 'contacts';
}
/** Google's Takeout of a mailbox: an archive, which only unpacked is one. */
export const isTakeout = (fileName: string): boolean => /^takeout-.*\.(?:zip|tgz)$/iu.test(fileName);
