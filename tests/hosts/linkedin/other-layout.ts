// A profile in a shape that no stand-in has: no keys, no first heading, no classes, only headings, links and order. What it proves is that the host reads by signs and not by one layout.
import type { Page } from '@playwright/test';
import { readUnharmed } from './host-in-page.ts';
import { judgeProfile, type Answer } from './judge.ts';
import type { Person } from './people.ts';
import { profilePath } from './stand-in.ts';
import type { Tally } from './tally.ts';

const escaped = (text: unknown): string => String(text ?? '').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function html(person: Person, linked: string): string {
  const home = `https://www.linkedin.com/in/${encodeURIComponent(linked)}/`;
  const jobs = (person.experience ?? []) as readonly { title: string; company: string; dates: string }[];
  const rail = (person.rail ?? []) as readonly { slug: string; name: string; headline: string }[];
  return `<!DOCTYPE html><html lang="en"><head><title>LinkedIn</title></head><body><main>
    <section><div><div><a href="${home}"><figure><img src="/x.gif"></figure></a><div><a href="${home}"><div><h2>${escaped(person.name)}</h2></div></a></div></div></div>
      <div><div>${person.headline ? `<p>${escaped(person.headline)}</p>` : ''}<div><p>${escaped(person.location)}</p><p>·</p><p><a href="${home}overlay/contact-info/">Contact info</a></p></div></div></div>
      <div><a href="${home}overlay/connections/"><p>500+ connections</p></a></div></section>
    <section><h2>People you may know</h2>${rail.map((other) => `<div><a href="https://www.linkedin.com/in/${escaped(other.slug)}/"><h2>${escaped(other.name)}</h2></a><p>${escaped(other.headline)}</p></div>`).join('')}</section>
    ${jobs.length > 0 ? `<section><div><h2>Experience</h2><button>+</button></div><div>${jobs.map((job) => `<div><figure><img src="/x.gif"></figure><p>${escaped(job.title)}</p><p>${escaped(job.company)}</p><p>${escaped(job.dates)}</p></div><hr>`).join('')}</div></section>` : ''}
  </main></body></html>`;
}

/** Whole, and with the links of another person around the heading: then it is nobody. */
export async function checkOtherLayout(page: Page, everybody: readonly Person[], tally: Tally): Promise<void> {
  for (const person of everybody.filter((one) => !one.private)) for (const linked of [person.slug, 'another-person']) {
    await page.route('**/in/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(person, linked) }));
    await page.goto(profilePath(person));
    const answer = await readUnharmed<Answer>(page);
    const verdict = judgeProfile(answer, person, { layout: '2018', own: false, overlay: false }, true);
    const took = linked !== person.slug && answer.ok && answer.value.kind === 'profile' && (answer.value.profile.name ?? answer.value.profile.headline) !== null;
    tally.add(`other layout ${person.slug} ${linked}`, took ? { silent: ['took a card that names somebody else'], reported: [] } : verdict, false);
    await page.unroute('**/in/**');
  }
}
