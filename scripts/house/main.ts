// `npm run house`: the counts of the house beside their goals, and the picture of its rooms.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Counted } from './figures';
import { countTopics } from './figures';
import type { Goal, Topic } from './goals';
import { readImports } from './imports';
import { drawRooms } from './picture';
import { forgottenFolders, root } from './rooms';
import { listHouse } from './sources';

const picture = 'docs/pictures/rooms.svg';
const path = join(root, picture);
const options = {
  json: { type: 'boolean' },
  files: { type: 'boolean' },
  check: { type: 'boolean' },
} as const;

interface Line extends Goal {
  readonly value: number;
  readonly list: readonly string[] | undefined;
  readonly isKept: boolean | undefined;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const forgotten = forgottenFolders();
  if (forgotten.length > 0) throw new Error(`scripts/house/rooms.ts does not know ${forgotten.join(', ')}`);
  const house = { files: listHouse(), imports: await readImports() };
  const drawn = drawRooms(house.imports);
  const isNew = !existsSync(path) || readFileSync(path, 'utf8') !== drawn;
  if (values.check) {
    report(await countTopics(house, (topic) => goalsOf(topic).some(([, goal]) => goal.isHeld)));
    if (isNew) refuse(`${picture} is not current: npm run house draws it`);
    return;
  }
  const counted = await countTopics(house, () => true);
  if (isNew) writeFileSync(path, drawn);
  if (values.json) print(JSON.stringify(counted.map(asJson), undefined, 2));
  else print([...counted.map((it) => asText(it, values.files ?? false)), pictureLine(isNew)].join('\n\n'));
}

const goalsOf = ({ goals }: Topic): readonly (readonly [string, Goal])[] => Object.entries(goals);

function linesOf({ topic, counts }: Counted): readonly Line[] {
  return goalsOf(topic).map(([key, goal]) => {
    const { value, list } = counts[key] ?? { value: Number.NaN };
    return { ...goal, value, list, isKept: goal.atMost === undefined ? undefined : value <= goal.atMost };
  });
}

/** One line for each goal that was reached and is not kept any more. */
function report(counted: readonly Counted[]): void {
  const broken = counted.flatMap(linesOf).filter(({ isHeld, isKept }) => isHeld && !isKept);
  for (const { name, value, atMost, list } of broken)
    print(`${name}: ${value}, at most ${atMost ?? 0}\n${(list ?? []).map((it) => `  ${it}`).join('\n')}`);
  if (broken.length > 0) process.exitCode = 1;
}

function refuse(why: string): void {
  print(why);
  process.exitCode = 1;
}

const pictureLine = (isNew: boolean) => `${picture} ${isNew ? 'is drawn anew' : 'is current'}`;

const asJson = (counted: Counted) => {
  const { title, meaning } = counted.topic;
  return { title, meaning, figures: linesOf(counted) };
};

function asText(counted: Counted, withFiles: boolean): string {
  const lines = linesOf(counted).flatMap((line) => [
    lineOf(line),
    ...(withFiles ? (line.list ?? []).map((file) => `        ${file}`) : []),
  ]);
  return [counted.topic.title, ...lines, `  (${counted.topic.meaning})`].join('\n');
}

function lineOf({ name, value, atMost, isHeld, isKept }: Line): string {
  const mark = isKept === undefined ? ' ' : isKept ? '✓' : '·';
  const goal = atMost === undefined ? '' : `≤ ${number(atMost)}${isHeld ? ', held' : ''}`;
  return `  ${mark} ${name.padEnd(34)}${number(value).padStart(8)}   ${goal}`.trimEnd();
}

const number = (value: number) => value.toLocaleString('en-GB');

const print = (text: string) => process.stdout.write(`${text}\n`);

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
