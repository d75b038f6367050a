// Random books as events, in every script, with what the fields of a record may hold; and the texts they are kept as.
import type { BookEvent, EventKind, Json, SubjectType } from '../../../lib/domain/event.ts';
import type { BookTexts } from '../../../lib/exchange/backup/write-backup.ts';
import { seeded } from '../../seeded.ts';

const WORDS = ['Ada', 'Łódź & Sons', '佐藤 花子', 'Анна-Мария', 'O’Hara', '  ', '"quoted"', '\\', 'a\nb', '\u2028', '😀', '} ], {', '<img src=x onerror=alert(1)>', '=1+1', 'é', '{"id":"x"}', 'constructor'] as const;

export interface RandomBook {
  readonly events: readonly BookEvent[];
  readonly texts: BookTexts;
}

export function randomBook(seed: number, most = 40): RandomBook {
  const random = seeded(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const one = <Value>(values: readonly Value[]): Value => values[whole(values.length)] as Value;
  const hex = (digits: number): string => Array.from({ length: digits }, () => whole(16).toString(16)).join('');
  const uuid = (): string => `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  const words = (): string => Array.from({ length: 1 + whole(4) }, () => one(WORDS)).join(one(['', ' ']));
  const day = (): string => `20${10 + whole(30)}-${String(1 + whole(12)).padStart(2, '0')}-${String(1 + whole(28)).padStart(2, '0')}`;
  const happened = (): Json => ({ id: uuid(), on: day(), recordedAt: `${day()}T10:00:00.000Z`, note: one([null, words()]), channel: 'phone' });
  const SETS: Readonly<Record<SubjectType, () => Readonly<Record<string, Json>>>> = {
    person: () => ({ name: words(), emails: random() < 0.5 ? [] : [`p${hex(4)}@example.com`], notes: one([null, words()]), tags: one([{}, { [words()]: true }]), removed: random() < 0.1 }),
    referral: () => ({ topic: words(), prospectId: one([null, 'me', uuid()]), need: one([null, words()]), budget: one([null, { min: 1, max: 2.5, currency: 'EUR' }]), capturedOn: day() }),
    'follow-up': () => ({ state: one(['open', 'done', 'dropped']), dueOn: day(), kind: 'own-note', note: words() }),
    settings: () => ({ name: words(), chaseAfterDays: whole(60), unknownToday: { deep: [1, -2.5e-7, { x: null }] } }),
  };
  const device = hex(12);
  const events: BookEvent[] = [];
  const subjects = Array.from({ length: 1 + whole(6) }, () => { const type = one(['person', 'referral', 'follow-up', 'settings'] as const); return { type, id: type === 'settings' ? 'settings' : type === 'follow-up' ? `${uuid()}:own-note:${words().replace(/\s/gu, '')}` : uuid() }; });
  for (let n = whole(most); n > 0; n--) {
    const subject = one(subjects);
    const frame = { id: uuid(), at: `${day()}T0${whole(10)}:15:30.${String(whole(1000)).padStart(3, '0')}Z-${hex(4)}-${device}`, device, operation: one([uuid(), `${uuid()} sent`]), subject };
    const undone = events.find((event) => event.subject === subject && event.undoes === undefined && random() < 0.1);
    if (undone) events.push({ ...frame, kind: 'undone', undoes: undone.id });
    else if (subject.type === 'person' && random() < 0.3) events.push({ ...frame, kind: 'noted', put: { contacts: { [uuid()]: one([null, happened()]) }, tags: { [one(['constructor', 'fair 2019', words()])]: true } } });
    else events.push({ ...frame, kind: one(['captured', 'added', 'corrected', 'imported'] satisfies EventKind[]), set: SETS[subject.type]() });
  }
  const texts: string[] = [];
  for (let at = 0; at < events.length;) {
    const many = 1 + whole(9);
    texts.push(JSON.stringify(events.slice(at, at + many)));
    at += many;
  }
  return { events, texts: { exportedAt: new Date(Date.UTC(2026, whole(12), 1 + whole(28))).toISOString(), counts: { people: whole(50), referrals: whole(50), openFollowUps: whole(50), events: events.length }, texts } };
}
