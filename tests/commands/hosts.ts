// Reads every stand-in page of Gmail and LinkedIn, whole and harmed, and puts drafts in; prints what was found as one line of JSON, and fails on anything wrong without a word.
// npm run test:hosts [-- sample] [-- gmail | linkedin | door]
import { launch } from '../hosts/browser.ts';
import { corpusThreads } from '../hosts/corpus.ts';
import { checkGmail } from '../hosts/gmail/check-gmail.ts';
import { checkDoor } from '../hosts/gmail/check-door.ts';
import { checkInserts } from '../hosts/gmail/check-inserts.ts';
import { checkLinkedIn } from '../hosts/linkedin/check-linkedin.ts';

const args = process.argv.slice(2);
const depth = args.includes('sample') ? 'sample' : 'full';
const started = Date.now();

async function main(): Promise<void> {
  const browser = await launch();
  const fresh = () => browser.newContext({ timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 880 } });
  const silent: string[] = [];
  const progress = (what: string): void => console.error(`${Math.round((Date.now() - started) / 1000)} s: ${what}`);
  let wrong = 0;
  const counts: Record<string, unknown> = {};
  try {
    if (args.includes('door')) {
      const door = await checkDoor(await fresh(), depth === 'full' ? 500 : 60);
      silent.push(...door.faults);
      counts.door = { ...door, faults: door.faults.length };
    } else if (!args.includes('linkedin')) {
      const context = await fresh();
      const gmail = await checkGmail(context, depth);
      progress(`Gmail read ${gmail.cases} threads, ${gmail.harmed} harmed pages, wrong ${gmail.wrong}`);
      const answered = corpusThreads().find(({ thread }) => thread.host === 'gmail' && thread.messages.length > 2);
      const inserts = answered ? await checkInserts(await fresh(), answered.thread, depth) : null;
      progress(`Gmail ${inserts?.cases} drafts put in, wrong ${inserts?.silent.length}`);
      const door = await checkDoor(await fresh(), depth === 'full' ? 500 : 60);
      progress(`Gmail's Send pressed ${door.runs} times, wrong ${door.faults.length}`);
      silent.push(...gmail.silent, ...(inserts?.silent ?? []), ...door.faults);
      wrong += gmail.wrong;
      counts.gmail = { ...gmail, silent: gmail.silent.length };
      counts.door = { ...door, faults: door.faults.length };
      counts.inserts = inserts && { ...inserts, silent: inserts.silent.length };
    }
    if (!args.includes('gmail') && !args.includes('door')) {
      const linkedIn = await checkLinkedIn(await fresh(), depth);
      silent.push(...linkedIn.silent);
      wrong += linkedIn.wrong;
      counts.linkedin = { ...linkedIn, silent: linkedIn.silent.length };
    }
  } finally {
    await browser.close();
  }
  for (const line of silent.slice(0, 40)) console.error(line);
  console.log(JSON.stringify({ depth, ...counts, seconds: Math.round((Date.now() - started) / 1000) }));
  if (silent.length > 0 || wrong > 0) process.exitCode = 1;
}

await main();
