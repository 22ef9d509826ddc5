// Loaded into every Node process of a build (`--import`): writes down at its end what it has used.
import { appendFileSync } from 'node:fs';

/** What one process used. */
export interface Usage {
  /** Seconds of processor time, its own and the system's for it. */
  cpu: number;
  /** Most memory it ever held, in bytes. */
  peak: number;
}

const file = process.env.USAGE_FILE;
if (file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
