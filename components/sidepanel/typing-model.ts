// Keeps what is typed into single facts of one form or record, in the book's place for unsaved things, until it is saved or given up.
import { keepTyping, typingOf } from '../../lib/actions/keep-unsaved.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Json } from '../../lib/domain/event.ts';
import type { TypingKeeper } from '../referral/typing.ts';

const KEEP_AFTER_MS = 300;

export interface TypingModel extends TypingKeeper {
  flush(): Promise<void>;
  /** All of it was saved, or given up. */
  clear(): Promise<void>;
}

export async function openTyping(tools: Pick<Tools, 'book'>, scope: string): Promise<TypingModel> {
  const typed: Record<string, Json> = { ...(await typingOf(tools, scope)) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unkept = false;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    unkept = false;
    await keepTyping(tools, scope, Object.keys(typed).length > 0 ? typed : null);
  };
  return {
    get: (at) => typed[at] ?? null,
    keep(at, value) {
      if (value === null) delete typed[at];
      else typed[at] = value as Json;
      unkept = true;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), KEEP_AFTER_MS);
    },
    flush: async () => { if (unkept) await write(); },
    clear() {
      for (const at of Object.keys(typed)) delete typed[at];
      return write();
    },
  };
}
