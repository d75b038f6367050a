// The forms under which an address and a profile are found again.
import { expect, test } from 'vitest';
import { foldEmail, foldProfile } from '../../lib/domain/lookup-keys.ts';

test.each([[' Ada@Example.COM ', 'ada@example.com'], ['ada@example.com', 'ada@example.com']])('the address %s', (email, key) => expect(foldEmail(email)).toBe(key));

test.each([
  'https://www.linkedin.com/in/ada-l/',
  'http://linkedin.com/in/ada-l',
  'https://jp.linkedin.com/in/Ada-L/?trk=people',
  'https://m.linkedin.com/in/ada-l#about',
  'www.linkedin.com/in/ada-l//',
])('the profile %s', (url) => expect(foldProfile(url)).toBe('linkedin.com/in/ada-l'));

test.each([
  ['https://www.linkedin.com/in/%E4%BD%90%E8%97%A4/', 'linkedin.com/in/佐藤'],
  ['https://www.linkedin.com/in/佐藤/', 'linkedin.com/in/佐藤'],
  ['https://www.linkedin.com/in/50%/', 'linkedin.com/in/50%'],
  ['https://xing.com/profile/Ada', 'xing.com/profile/ada'],
  ['https://it.example.com/ada', 'it.example.com/ada'],
  ['', ''],
])('the profile %s becomes %s', (url, key) => expect(foldProfile(url)).toBe(key));
