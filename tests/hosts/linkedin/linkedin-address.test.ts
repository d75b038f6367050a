// Which addresses of LinkedIn show a person or a conversation.
import { describe, expect, it } from 'vitest';
import { isLinkedInSubject, profileAddress, showsTheSame, slugOf, threadIdOf } from '../../../lib/hosts/linkedin/linkedin-address.ts';

const site = 'https://www.linkedin.com';
describe('showsTheSame', () => {
  const here = 'https://www.linkedin.com/in/priya-raman/';
  it.each([
    [here, 'https://www.linkedin.com/in/Priya-Raman/?miniProfile=1', true], [here, `${here}overlay/contact-info/`, true], [here, 'https://www.linkedin.com/feed/', true],
    [here, 'https://www.linkedin.com/in/olabisi/', false], [here, 'https://www.linkedin.com/messaging/thread/2-abc/', false],
    ['https://www.linkedin.com/messaging/thread/2-abc==/', 'https://www.linkedin.com/messaging/thread/2-abc%3D%3D/?filter=unread', true], ['https://www.linkedin.com/messaging/thread/2-abc/', 'https://www.linkedin.com/messaging/thread/2-def/', false],
    ['https://www.linkedin.com/feed/', here, false],
  ] as const)('%s and %s: %s', (read, now, same) => expect(showsTheSame(read, now)).toBe(same));
});

describe('isLinkedInSubject', () => {
  it.each(['/in/noor-halloran/', '/in/noor-halloran', '/in/noor-halloran/?trk=x', '/in/noor-halloran/overlay/contact-info/', '/in/noor-halloran/it', '/in/noor-halloran/en-us/', '/in/%D0%B0%D0%BD%D0%BD%D0%B0/', '/in/me/', '/in/noor/edit/forms/intro/'])('%s is a profile', (path) => {
    expect(isLinkedInSubject(site + path)).toBe('profile');
  });
  it.each(['/messaging/thread/2-c2hhcmVkMQ==/', '/messaging/thread/2-c2hhcmVkMQ%3D%3D/', '/messaging/thread/2-abc/?filter=unread'])('%s is a thread', (path) => expect(isLinkedInSubject(site + path)).toBe('thread'));
  it.each(['/', '/feed/', '/in/', '/messaging/', '/messaging/thread/new/', '/messaging/compose/', '/in/noor/recent-activity/all/', '/in/noor/details/experience/', '/company/in/', '/pub/noor/', '/in/%E0%A4%A/'])('%s is neither', (path) => {
    expect(isLinkedInSubject(site + path)).toBeNull();
  });
  it.each(['https://www.linkedin.com.evil.example/in/noor/', 'http://www.linkedin.com/in/noor/', 'https://evil.example/in/noor/', 'https://linkedin.example/in/noor', 'about:blank', ''])('%s is another site', (url) => {
    expect(isLinkedInSubject(url)).toBeNull();
  });
});

it('names are decoded, addresses encoded', () => {
  expect(slugOf(`${site}/in/${encodeURIComponent('анна')}/`)).toBe('анна');
  expect(profileAddress('анна')).toBe(`${site}/in/%D0%B0%D0%BD%D0%BD%D0%B0/`);
  expect(threadIdOf(`${site}/messaging/thread/2-c2hhcmVkMQ%3D%3D/`)).toBe('2-c2hhcmVkMQ==');
});
