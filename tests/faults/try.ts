import { DAMAGES } from './damages.ts';
import { damageFiles } from './damage-files.ts';
const [n, ...names] = process.argv.slice(2);
for (const d of DAMAGES) if (!names.length || names.includes(d.name)) { try { console.log(JSON.stringify(await damageFiles(d, Number(n)))); } catch (e) { console.log(d.name, e); } }
process.exit(0);
