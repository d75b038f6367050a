// What a chosen or dropped file is, by its name and its first letters.
import { fileKind, type FileKind } from '../../lib/domain/import/file-kind.ts';

const LOOKED_AT = 4096;

/** One that cannot be opened any more is what its name says. */
export async function kindOf(file: File): Promise<FileKind> {
  if (file.type === 'message/rfc822') return 'mail';
  const start = await file.slice(0, LOOKED_AT).arrayBuffer().catch(() => new ArrayBuffer(0));
  return fileKind(file.name, new TextDecoder('windows-1252').decode(start).replace(/^ï»¿/u, ''));
}
