// Which room imports which, from the imports of their files.

import type { Imports } from './imports';
import type { Room } from './rooms';
import { roomOf, rooms } from './rooms';

export interface Arrow {
  readonly from: Room;
  readonly to: Room;
}

export function arrowsBetween({ of }: Pick<Imports, 'of'>): readonly Arrow[] {
  const known = new Set<string>();
  for (const [file, imported] of of)
    for (const path of imported) known.add(`${roomOf(file)?.path ?? ''} ${roomOf(path)?.path ?? ''}`);
  return rooms.flatMap((from) =>
    rooms.filter((to) => from !== to && known.has(`${from.path} ${to.path}`)).map((to) => ({ from, to })),
  );
}

/** A room imports from lower floors alone. */
export const isDownward = ({ from, to }: Arrow): boolean => from.floor > to.floor;

/** Every room that can be come to along the arrows, without the one where it begins unless a circle leads back. */
function reachedFrom(start: Room, arrows: readonly Arrow[]): ReadonlySet<Room> {
  const reached = new Set<Room>();
  const visit = (room: Room): void => {
    for (const { to } of arrows.filter(({ from }) => from === room)) {
      if (reached.has(to)) continue;
      reached.add(to);
      visit(to);
    }
  };
  visit(start);
  return reached;
}

/** Without the arrows that a longer way says already; an arrow that goes the wrong way always stays. */
export function withoutImplied(arrows: readonly Arrow[]): readonly Arrow[] {
  const downward = arrows.filter(isDownward);
  const isImplied = (arrow: Arrow) =>
    downward.some(
      ({ from, to }) => from === arrow.from && to !== arrow.to && reachedFrom(to, downward).has(arrow.to),
    );
  return arrows.filter((arrow) => !isDownward(arrow) || !isImplied(arrow));
}
