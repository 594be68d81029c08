// Fifteen thousand requests of strangers: what a real user notices of it, and what the log holds afterwards.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startBot } from '../test/process/bot-process';
import { startDutyWorld } from '../test/process/duty-world';
import {
  channelServiceUrl,
  goodClaims,
  makeKey,
  signToken,
  startOpenIdServer,
  unsignedToken,
} from '../test/fakes/teams-keys';
import { activityFrom } from '../test/fakes/teams-bot';
import { answerOf, startChild } from './child';
import { median, tell } from './measure';

const strangers = 15_000;
const mostMillis = 300;
const mostLines = 50;
const now = '2026-12-01T11:30:00+01:00';

/** As from Anna's chat: with the channel's own address, and, where nobody checks signatures, with one that is not. */
const body = JSON.stringify(activityFrom(channelServiceUrl));
const foreign = JSON.stringify(activityFrom('https://strangers.example/'));

interface Knocked {
  readonly statuses: readonly (readonly [number, number])[];
}

/** Whether every one of them was refused. */
const refused = ({ statuses }: Knocked): boolean =>
  statuses.every(([status]) => status >= 400 && status < 500);

const linesOf = (text: string): number => text.split('\n').filter((line) => line.startsWith('{')).length;

const allRefused = (name: string, knocked: Knocked): boolean =>
  tell({ name, value: Number(refused(knocked)), unit: '', bound: { is: 'atLeast', value: 1 } });

const fewLines = (name: string, value: number): boolean =>
  tell({ name, value, unit: '', bound: { is: 'atMost', value: mostLines } });

export async function flooded(): Promise<readonly boolean[]> {
  return [...(await wholeBot()), ...(await realDoor())];
}

/** Through the whole bot: somebody asks how it stands, again and again, while they knock. */
async function wholeBot(): Promise<readonly boolean[]> {
  const world = await startDutyWorld(now);
  const bot = await startBot({
    ...{ graphUrl: world.graph.url, teamsUrl: world.teams.url, databaseUrl: 'sqlite::memory:', now },
    env: { LOG_LEVEL: 'info' },
  });
  world.talkTo(bot.url);
  try {
    const anna = world.tenant.person('anna.registrator@ale.example')?.id ?? '';
    const turn = async () => {
      const began = performance.now();
      await world.teams.say(anna, 'min frånvaro');
      return performance.now() - began;
    };
    for (let i = 0; i < 20; i += 1) await turn();
    const calm = await times(turn, (count) => count >= 20);
    const before = linesOf(bot.printed());
    const flood = startChild('faults-flood-process.ts', `${bot.url}/api/messages`, strangers, foreign);
    const seen: { knocked?: Knocked } = {};
    const ended = answerOf<Knocked>(flood).then((knocked) => (seen.knocked = knocked));
    const under = await times(turn, () => seen.knocked !== undefined);
    const knocked = await ended;
    const lines = linesOf(bot.printed()) - before;
    console.log(
      `  ${under.length} turns while ${strangers} strangers knocked; calm ${median(calm).toFixed(1)} ms`,
    );
    return [
      allRefused('flood: all refused by the whole bot', knocked),
      tell({
        name: 'flood: a user’s turn, median',
        value: median(under),
        unit: 'ms',
        bound: { is: 'atMost', value: mostMillis },
      }),
      tell({ name: 'flood: against a calm one', value: median(under) / median(calm), unit: '×' }),
      fewLines('flood: lines of the log', lines),
    ];
  } finally {
    await bot.stop();
    await world.close();
  }
}

async function times(
  turn: () => Promise<number>,
  isOver: (count: number) => boolean,
): Promise<readonly number[]> {
  const all: number[] = [];
  while (!isOver(all.length)) all.push(await turn());
  return all;
}

/** At the door as `npm run serve` has it: tokens that are forged, expired or not signed. */
async function realDoor(): Promise<readonly boolean[]> {
  const key = makeKey('channel-key');
  const forger = { ...makeKey('forger'), kid: key.kid };
  const keys = await startOpenIdServer([key]);
  const root = join(__dirname, '..');
  const door = spawn(
    process.execPath,
    [
      '--require',
      join(root, 'test/support/register-typescript.js'),
      join(root, 'test/process/door-process.ts'),
      keys.url,
      'captured',
    ],
    { cwd: root },
  );
  let log = '';
  door.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [port] = (await once(door.stdout, 'data')) as [Buffer];
  const expired = { ...goodClaims(), exp: Math.floor(Date.now() / 1_000) - 310 };
  const tokens = [
    signToken(forger, goodClaims()),
    signToken(key, expired),
    unsignedToken(goodClaims(), 'c2lnbmF0dXJl'),
  ];
  const address = `http://127.0.0.1:${port.toString().trim()}/api/messages`;
  const flood = startChild('faults-flood-process.ts', address, strangers, body, JSON.stringify(tokens));
  const knocked = await answerOf<Knocked>(flood);
  door.stdin.end();
  await once(door, 'exit');
  await keys.close();
  return [
    allRefused('flood: all refused at the real door', knocked),
    fewLines('flood: lines of the door’s log', linesOf(log)),
  ];
}
