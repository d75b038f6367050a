// What was chosen for the mails of one record: in which way the two are introduced, and to whom notes went that the record names no reader for.
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { IntroductionWay } from '../../lib/domain/draft.ts';
import { TO_CHOSEN } from './draft-choice.ts';
import { openTyping } from './typing-model.ts';

export interface RecordMails {
  /** Null while nobody chose one. */
  way(): IntroductionWay | null;
  keepWay(way: IntroductionWay): void;
  keepReader(choice: DraftChoice): void;
  /** Mails to readers whom the person chose. */
  chosen(): readonly DraftChoice[];
  flush(): Promise<void>;
}

export async function openRecordMails(tools: Pick<Tools, 'book'>, referralId: string): Promise<RecordMails> {
  const kept = await openTyping(tools, `mails|${referralId}`);
  const readersAt = (kind: DraftChoice['kind']): readonly string[] => (kept.get(kind) as readonly string[] | null) ?? [];
  return {
    way: () => kept.get('way') as IntroductionWay | null,
    keepWay: (way) => kept.keep('way', way),
    keepReader({ kind, reader }) {
      const id = reader ?? '';
      if (!readersAt(kind).includes(id)) kept.keep(kind, [...readersAt(kind), id]);
    },
    chosen: () => TO_CHOSEN.flatMap((kind) => readersAt(kind).map((id) => ({ kind, side: 'anyone' as const, reader: id || null }))),
    flush: () => kept.flush(),
  };
}
