// LinkedIn's archive is taken as it comes, unpacked no further than the cap, and a damaged one gives nothing.
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contactsInArchive } from '../../lib/exchange/open-archive.ts';
import { readContacts } from '../../lib/exchange/read-contacts.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): readonly number[] => fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff));
/** An archive as programs write it: each file behind its head, the list of all at the end. */
function zip(files: readonly { readonly name: string; readonly data: Uint8Array; readonly method?: 0 | 8; readonly claims?: number }[]): Uint8Array<ArrayBuffer> {
  const body: number[] = [];
  const list: number[] = [];
  for (const { name, data, method = 8, claims = data.length } of files) {
    const packed = method === 8 ? deflateRawSync(data) : data;
    const at = body.length;
    const shared = [[20, 2], [0, 2], [method, 2], [0, 4], [crc32(data), 4], [packed.length, 4], [claims, 4], [utf8(name).length, 2], [0, 2]] as const;
    body.push(...numbers([0x04034b50, 4], ...shared), ...utf8(name));
    for (const byte of packed) body.push(byte);
    list.push(...numbers([0x02014b50, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), ...utf8(name));
  }
  return Uint8Array.from([...body, ...list, ...numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [list.length, 4], [body.length, 4], [0, 2])]);
}
const CONNECTIONS = utf8('Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Rossi,https://www.linkedin.com/in/anna,,Studio,Partner,05 Mar 2023\n');
const MESSAGES = utf8('CONVERSATION ID,CONVERSATION TITLE,FROM\na,b,c\n');

describe('an archive', () => {
  it.each([8, 0] as const)('gives its list of connections, packed by method %i, whatever else is in it', async (method) => {
    const bytes = zip([{ name: 'messages.csv', data: MESSAGES }, { name: 'Profile.csv', data: utf8('a,b\n') }, { name: 'Export/Connections.csv', data: CONNECTIONS, method }]);
    expect(await readContacts(bytes, 'Basic_LinkedInDataExport.zip')).toMatchObject({ ok: true, value: { kind: 'linkedin', contacts: [{ name: 'Anna Rossi', since: '2023-03-05' }] } });
  });
  it('gives the cards of another', async () => expect(await readContacts(zip([{ name: 'Takeout/Contacts/All Contacts/All Contacts.vcf', data: utf8('BEGIN:VCARD\nFN:Anna\nEND:VCARD\n') }]), 'takeout.zip')).toMatchObject({ ok: true, value: { kind: 'vcard', contacts: [{ name: 'Anna' }] } }));
  it.each([
    ['without contacts', zip([{ name: 'messages.csv', data: MESSAGES }])],
    ['within an archive', zip([{ name: 'contacts.vcf', data: zip([{ name: 'contacts.vcf', data: utf8('BEGIN:VCARD\nFN:A\nEND:VCARD\n') }]) }])],
    ['cut off', zip([{ name: 'Connections.csv', data: CONNECTIONS }]).slice(0, -30)],
    ['that lies about a size', zip([{ name: 'Connections.csv', data: CONNECTIONS, claims: 10 }])],
  ])('%s gives nothing', async (_, bytes) => expect(await readContacts(bytes, 'x.zip')).toEqual({ ok: false, reason: 'zip-file' }));
  it('any byte of it may be another: it gives the list whole or nothing', async () => {
    const bytes = zip([{ name: 'Connections.csv', data: CONNECTIONS, method: 0 }]);
    const whole = await readContacts(bytes, 'x.zip');
    for (let at = 0; at < bytes.length; at += 3) {
      const read = await readContacts(bytes.map((byte, i) => (i === at ? byte ^ 0x10 : byte)), 'x.zip');
      if (read.ok) expect(read).toEqual(whole);
    }
    for (let length = 0; length < bytes.length; length += 5) expect((await readContacts(bytes.slice(0, length), 'x.zip')).ok).toBe(false);
  });
  it('that swells is left at the cap', async () => {
    const bomb = new Uint8Array(3_000_000);
    expect(await contactsInArchive(zip([{ name: 'contacts.csv', data: bomb, claims: 100 }]), 1_000_000)).toBe('too-large');
    expect(await contactsInArchive(zip([{ name: 'contacts.csv', data: bomb }]), 1_000_000)).toBe('too-large');
  });
});
