import * as a from './kill-processes.ts';
import * as b from './in-extension.ts';
import * as c from './full-disk.ts';
import * as d from './old-pages.ts';
const all: Record<string, any> = { ...a, ...b, ...c, ...d };
const [n, m, ...names] = process.argv.slice(2);
for (const [name, f] of Object.entries(all)) if (!names.length || names.includes(name)) { try { console.log(JSON.stringify(await f({ times: Number(n), saves: Number(m) }))); } catch (e) { console.log(name, e); } }
process.exit(0);
