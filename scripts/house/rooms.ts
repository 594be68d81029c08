// The rooms of the house (docs/how-it-works.md): the only list of them that the counts and the picture know.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** `outside` stands over app and is imported by nobody. */
export type RoomKind = 'core' | 'platform' | 'feature' | 'app' | 'outside';

export interface Room {
  readonly name: string;
  readonly path: string;
  readonly kind: RoomKind;
  /** Counted from the ground; a room imports from lower floors alone. */
  readonly floor: number;
  readonly says: string;
}

const room = (path: string, kind: RoomKind, floor: number) => (says: string) => ({
  ...{ path, kind, floor, says },
  name: path.replace('src/', ''),
});

const all: readonly Room[] = [
  room('src/core', 'core', 0)('the words that all share'),
  room('src/platform', 'platform', 1)('database, Graph, Teams, web'),
  room('src/people', 'feature', 2)('who is there'),
  room('src/chat', 'feature', 3)('what people write'),
  room('src/roster', 'feature', 3)('who has which mailbox'),
  room('src/absence', 'feature', 4)('who is away, who reads then'),
  room('src/look', 'feature', 4)('what changed in the mailboxes'),
  room('src/rules', 'feature', 4)('questions about the rules'),
  room('src/duty', 'feature', 5)('was each mailbox opened'),
  room('src/incoming', 'feature', 6)('what came in, who answers'),
  room('src/desk', 'feature', 7)('what draws on several'),
  room('src/app', 'app', 8)('puts it together'),
  room('sandbox', 'outside', 9)('the made-up municipality'),
  room('tools', 'outside', 9)('commands of operators'),
  room('web', 'outside', 9)('the work page in the browser'),
];

export const rooms: readonly Room[] = all.filter(({ path }) => existsSync(join(root, path)));

const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`);

export const roomOf = (file: string): Room | undefined => rooms.find(({ path }) => isIn(file, path));

/**
 * The floor of a room that the file lies on, as src/duty/flows, or the room itself; a room of the platform is a floor.
 */
export function floorOf(file: string): string {
  const folder = roomOf(file)?.path ?? '';
  const [next = '', ...deeper] = file.slice(folder.length + 1).split('/');
  return deeper.length > 0 ? `${folder}/${next}` : folder;
}

/** Folders of src that the table above has forgotten. */
export const forgottenFolders = (): readonly string[] =>
  readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !rooms.some(({ path }) => path === `src/${entry.name}`))
    .map(({ name }) => `src/${name}`);
