// Reads every stand-in page of Gmail and LinkedIn, whole and harmed, prints what was found as one line of JSON, and fails on anything wrong without a word: npm run test:hosts [-- sample]
import { launch } from '../hosts/browser.ts';
import { checkGmail } from '../hosts/gmail/check-gmail.ts';
import { checkLinkedIn } from '../hosts/linkedin/check-linkedin.ts';

const args = process.argv.slice(2);
const depth = args.includes('sample') ? 'sample' : 'full';
const started = Date.now();

async function main(): Promise<void> {
  const browser = await launch();
  try {
    const gmailContext = await browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });
    const gmail = args.includes('linkedin') ? null : await checkGmail(gmailContext, depth);
    await gmailContext.close();
    const linkedInContext = await browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });
    const linkedIn = args.includes('gmail') ? null : await checkLinkedIn(linkedInContext, depth);
    await linkedInContext.close();
    const silent = [...(gmail?.silent ?? []), ...(linkedIn?.silent ?? [])];
    for (const line of silent.slice(0, 40)) console.error(line);
    const wrong = (gmail?.wrong ?? 0) + (linkedIn?.wrong ?? 0);
    console.log(JSON.stringify({ depth, gmail: gmail && { ...gmail, silent: gmail.silent.length }, linkedin: linkedIn && { ...linkedIn, silent: linkedIn.silent.length }, seconds: Math.round((Date.now() - started) / 1000) }));
    if (silent.length > 0 || wrong > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

await main();
