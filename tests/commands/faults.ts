// Injects faults into a real Chromium, damages its files, and lets pages race, in the numbers of a night; prints one JSON object a kind and their sum, and ends with an error where anything acknowledged is lost, torn, doubled or damaged in silence.
// Names on the command line choose kinds; GOEN_FAULTS is how often each.
import { DAMAGES } from '../faults/damages.ts';
import { damageFiles, type DamageTally } from '../faults/damage-files.ts';
import { inTurns } from '../faults/in-turns.ts';
import { FAULTS } from '../faults/kinds.ts';
import { begun, isSound, type Tally } from '../faults/outside.ts';
import { runSchedules, type ScheduleTally } from '../faults/schedules.ts';
import { areSound, sumOf } from '../faults/sum.ts';

const times = Number(process.env.GOEN_FAULTS ?? 50);
const saves = Number(process.env.GOEN_SAVES ?? 60);
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const say = (what: object): void => console.log(JSON.stringify(what));
const began = Date.now();
let broken = 0;

/** Cut short, the run says how far it came; the last look at all saves is then still to be made. */
process.once('SIGTERM', () => {
  for (const tally of begun) if (!tallies.includes(tally) && tally.faults > 0) say({ ...tally, unfinished: true });
  process.exit(1);
});
const tallies: Tally[] = [];
await inTurns(Object.entries(FAULTS).filter(([name]) => isWanted(name) || wanted.includes('faults')), async ([name, inject]) => {
  try {
    const tally = await inject({ times, saves });
    tallies.push(tally);
    say(tally);
    if (!isSound(tally) || tally.faults !== times) broken++;
  } catch (error) {
    broken++;
    say({ kind: name, failed: String(error) });
  }
});
if (tallies.length > 1) say(sumOf(tallies));
if (!areSound(tallies)) broken++;

const damages = DAMAGES.filter(({ name }) => isWanted(name) || wanted.includes('damage'));
const damaged: readonly DamageTally[] = damages.length > 0 ? await damageFiles(damages, Math.ceil(times / 2)) : [];
for (const tally of damaged) {
  say(tally);
  broken += tally.silent + tally.notRestored;
}
const sumUp = (key: 'damages' | 'unharmed' | 'silent' | 'restored' | 'notRestored' | 'seconds'): number => damaged.reduce((sum, tally) => sum + tally[key], 0);
if (damaged.length > 1) say({ kind: 'all damages', damages: sumUp('damages'), unharmed: sumUp('unharmed'), silent: sumUp('silent'), restored: sumUp('restored'), notRestored: sumUp('notRestored'), seconds: sumUp('seconds') });

if (isWanted('schedules')) {
  const tally: ScheduleTally = await runSchedules({ inOnePage: 18 * times, inTabs: 2 * times });
  say(tally);
  broken += tally.lostUpdates + tally.untoldConflicts + tally.torn;
}
say({ kind: 'the whole run', broken, minutes: Number(((Date.now() - began) / 60_000).toFixed(1)) });
process.exit(broken === 0 ? 0 : 1);
