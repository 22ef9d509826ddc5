// `npm run drill`: damages the content, wanders through the site and kills builds, all at random, and looks at what happens.
// A run is repeated by its seed: `npm run drill -- --seed 7 --only content --count 50 --builds 5`.
import { parseArgs } from 'node:util';
import { drillContent } from './content.ts';
import { drillKills } from './kill.ts';
import { drillAddresses } from './wander.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    count: { type: 'string' },
    builds: { type: 'string', default: '40' },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
const wanted = (name: string) => !values.only || values.only === name;
const count = (usual: number) => Number(values.count ?? usual);

const faults: string[] = [];
if (wanted('content')) faults.push(...(await drillContent(seed, count(200), Number(values.builds))));
if (wanted('addresses')) faults.push(...(await drillAddresses(seed, count(1000))));
if (wanted('kills')) faults.push(...(await drillKills(seed, count(20))));

for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`\n${faults.length} faults (seed ${seed})`);
process.exitCode = faults.length ? 1 : 0;
