import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENVIRONMENT, FRONT } from './ports';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const RUN = `${ROOT}/local/run`;
const SYSTEM_ENVIRONMENT = { ...process.env, ...ENVIRONMENT };
const LOG = `${ROOT}/frontend/test-results/system.log`;

/** The first start builds Keycloak and loads the reference data. */
const PATIENCE_MS = 6 * 60_000;
const STOPPING_MS = 60_000;

/** Starts the whole system as `make run` does, waits until people can sign in, and stops it afterwards. */
export default async function startSystem(): Promise<() => Promise<void>> {
  if (process.env.VINCULO_E2E_RUNNING) {
    await answers(PATIENCE_MS, () => true);
    return async () => undefined;
  }
  startAfresh();
  mkdirSync(`${ROOT}/frontend/test-results`, { recursive: true });
  const log = openSync(LOG, 'w');
  const system = spawn(RUN, [], {
    cwd: ROOT,
    env: SYSTEM_ENVIRONMENT,
    stdio: ['ignore', log, log],
  });
  const stop = () => stopped(system);
  try {
    await answers(PATIENCE_MS, () => system.exitCode === null);
  } catch (error) {
    await stop();
    throw new Error(`The system did not start: ${(error as Error).message}\n${readFileSync(LOG, 'utf8')}`);
  }
  return stop;
}

/** Journeys begin with an empty database; the built sign-in server is kept, for it takes half a minute to build. */
function startAfresh(): void {
  spawnSync(RUN, ['--stop'], { cwd: ROOT, env: SYSTEM_ENVIRONMENT });
  const folder = resolve(ROOT, ENVIRONMENT.VINCULO_LOCAL_DIR);
  for (const part of ['postgres', 'realm-imported.json'])
    rmSync(`${folder}/${part}`, { recursive: true, force: true });
}

/** Until the API is ready and the sign-in server knows the realm, both through the front. */
async function answers(patience: number, isRunning: () => boolean): Promise<void> {
  const addresses = [
    `${FRONT}/api/health/ready`,
    `${FRONT}/auth/realms/vinculo/.well-known/openid-configuration`,
  ];
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const oks = await Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    if (oks.every(Boolean)) return;
    if (!isRunning()) throw new Error('it stopped by itself');
    await new Promise((next) => setTimeout(next, 500));
  }
  throw new Error(`not ready after ${patience / 1000} s`);
}

/** Asks our own process, by its id, to end, and waits for its parts to be gone. */
async function stopped(system: ChildProcess): Promise<void> {
  if (system.exitCode !== null || system.pid === undefined) return;
  const gone = new Promise((ended) => system.once('exit', ended));
  system.kill('SIGTERM');
  const late = setTimeout(() => system.kill('SIGKILL'), STOPPING_MS);
  await gone;
  clearTimeout(late);
}
