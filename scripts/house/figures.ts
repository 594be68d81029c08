// Counts the figures of goals.ts.

import type ts from 'typescript';
import { clickedFeature, listFilesOfClick, neededFeatures } from './click';
import { examples, listFilesWith } from './example-files';
import type { Topic, TopicName } from './goals';
import { topics } from './goals';
import type { Imports } from './imports';
import { foldable, longestWay } from './imports';
import { isDownward } from './room-imports';
import type { Room } from './rooms';
import { floorOf, roomOf } from './rooms';
import {
  codeLinesOf,
  countNodes,
  isAny,
  isEnum,
  isFocused,
  linesOf,
  listTypeScript,
  parse,
  textOf,
} from './sources';
import { listTestOnlyExports } from './test-only-exports';

interface House {
  readonly files: readonly string[];
  readonly imports: Imports;
}

/** A figure, and what it counts where that can be told in a list. */
export interface Count {
  readonly value: number;
  readonly list?: readonly string[];
}

type CountsOf<T extends TopicName> = Readonly<Record<keyof (typeof topics)[T]['goals'], Count>>;

const counters: { readonly [T in TopicName]: (house: House) => CountsOf<T> | Promise<CountsOf<T>> } = {
  click: async () => splitByRoom(await listFilesOfClick()),
  example: ({ files }) => ({
    button: listed(listFilesWith(examples.button, files)),
    stateButton: listed(listFilesWith(examples.stateButton, files)),
    chatWord: listed(listFilesWith(examples.chatWord, files)),
    notice: listed(listFilesWith(examples.notice, files)),
    column: listed(listFilesWith(examples.column, files)),
    setting: listed(listFilesWith(examples.setting, files)),
  }),
  size: ({ files, imports }) => ({
    code: total(files, (path) => codeLinesOf(parse(path))),
    lines: total(files, (path) => linesOf(textOf(path))),
    files: { value: files.length },
    foldable: listed(foldable(imports, (path) => linesOf(textOf(path)))),
  }),
  exports: ({ files }) => ({ testOnly: listed(listTestOnlyExports(files)) }),
  ways: ({ imports }) => ({
    floor: listed(longestWay(imports, floorOf)),
    feature: listed(longestWay(imports, featureOf)),
  }),
  never: ({ files, imports }) => ({
    circles: listed(imports.circles),
    any: listed(filesWith(files, isAny)),
    enums: listed(filesWith(files, isEnum)),
    focused: listed(filesWith(listTypeScript(['test', 'bench']), isFocused)),
    upward: listed(upwardImports(imports)),
  }),
};

export interface Counted {
  readonly topic: Topic;
  readonly counts: Readonly<Record<string, Count>>;
}

/** The topics that are wanted, one after the other. */
export async function countTopics(
  house: House,
  isWanted: (topic: Topic) => boolean,
): Promise<readonly Counted[]> {
  const counted: Counted[] = [];
  for (const [name, topic] of Object.entries(topics))
    if (isWanted(topic)) counted.push({ topic, counts: await counters[name as TopicName](house) });
  return counted;
}

const listed = (list: readonly string[]): Count => ({ value: list.length, list });

const total = (files: readonly string[], count: (path: string) => number): Count => ({
  value: files.reduce((sum, path) => sum + count(path), 0),
});

const filesWith = (files: readonly string[], isCounted: (node: ts.Node) => boolean): readonly string[] =>
  files.flatMap((path) => Array.from({ length: countNodes(parse(path), isCounted) }, () => path));

function featureOf(file: string): string | undefined {
  const room = roomOf(file);
  return room?.kind === 'feature' ? room.path : undefined;
}

const upwardImports = ({ of }: Imports): readonly string[] =>
  [...of].flatMap(([file, imported]) =>
    imported
      .filter((path) => {
        const [from, to] = [roomOf(file), roomOf(path)];
        return from && to && from !== to && !isDownward({ from, to });
      })
      .map((path) => `${file} → ${path}`),
  );

/** What the made-up municipality does is no part of the bot's way. */
function splitByRoom(files: readonly string[]): CountsOf<'click'> {
  const where = (isMeant: (room: Room) => boolean): Count =>
    listed(
      files.filter((file) => {
        const room = roomOf(file);
        return room !== undefined && isMeant(room);
      }),
    );
  const isOther = ({ kind, path }: Room) => kind === 'feature' && path !== clickedFeature;
  const isNeeded = ({ path }: Room) => neededFeatures.includes(path);
  return {
    own: where(({ path }) => path === clickedFeature),
    needed: where((room) => isOther(room) && isNeeded(room)),
    needless: where((room) => isOther(room) && !isNeeded(room)),
    platform: where(({ kind }) => kind === 'platform'),
    frame: where(({ kind }) => kind === 'core' || kind === 'app'),
  };
}
