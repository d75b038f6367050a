import { Outside } from './outside.ts';
import { inNewFolder, startSession, pause } from './session.ts';
import { readdirSync, readlinkSync, readFileSync } from 'node:fs';
await inNewFolder(async (folder) => {
  const outside = new Outside();
  const s = await startSession(folder, outside);
  const page = await s.pageFor('a');
  const info = (await s.cdp.send('SystemInfo.getProcessInfo')).processInfo;
  for (const { id, type } of info) {
    const fds = (() => { try { return readdirSync(`/proc/${id}/fd`).map((f) => { try { return readlinkSync(`/proc/${id}/fd/${f}`); } catch { return ''; } }).filter((f) => f.includes('IndexedDB')); } catch { return []; } })();
    console.log(type, id, readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter((a) => a.includes('type')).join(' '), fds);
  }
  await page.evaluate(() => window.faults.stream(0));
  await pause(3000);
  console.log('one book', outside.sum);
  await page.close().catch(() => 0);
  const p2 = await s.pageFor('b');
  await p2.evaluate(() => { (window as any).acknowledged = async () => { (window as any).n = ((window as any).n ?? 0) + 1; }; window.faults.stream(0); });
  await pause(3000);
  console.log('no binding', await p2.evaluate(() => (window as any).n));
  await s.close();
});
process.exit(0);
