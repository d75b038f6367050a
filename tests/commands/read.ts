// Reads mail files from the command line: one JSON line a thread on standard output, {"file","reading"} or {"file","error"}.
import { createReadStream, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import type { Result } from '../../lib/domain/result.ts';
import { readEml, readMbox, readThreadJson, type MailFileProblem } from '../../lib/exchange/read-mail-file.ts';
import { readThread } from '../../lib/reading/read-thread.ts';

async function startsAsMbox(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === 'From ';
  } finally {
    await handle.close();
  }
}

async function threadsOf(file: string): Promise<Result<MailThread[], MailFileProblem>> {
  if (file.endsWith('.json')) return readThreadJson(readFileSync(file, 'utf8'));
  if (/\.mbo?x$/iu.test(file) || (await startsAsMbox(file))) return readMbox(createReadStream(file));
  return readEml(readFileSync(file));
}

for (const file of process.argv.slice(2)) {
  try {
    const threads = await threadsOf(file);
    if (!threads.ok) console.log(JSON.stringify({ file, error: threads.reason }));
    else for (const thread of threads.value) console.log(JSON.stringify({ file, reading: await readThread(thread) }));
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : 'failed' }));
  }
}
