// Where each room and each bend of an arrow stands in the picture: floor over floor, with as few crossings as the order gives.

import type { Arrow } from './room-imports';
import { isDownward } from './room-imports';
import type { Room } from './rooms';
import { rooms } from './rooms';

export const box = { width: 210, height: 58, gap: 22, pitch: 104, margin: 24, top: 86 } as const;
const bendWidth = 26;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each room's box. */
  readonly middle: ReadonlyMap<Room, Point>;
  /** The points of each downward arrow on the floors that it passes, without its ends. */
  readonly bends: ReadonlyMap<Arrow, readonly Point[]>;
}

/** A room, or an arrow on its way through a floor. */
type Stop = Room | { readonly arrow: Arrow; readonly level: number };

const isRoom = (stop: Stop): stop is Room => 'path' in stop;
const widthOf = (stop: Stop) => (isRoom(stop) ? box.width : bendWidth);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function layOut(arrows: readonly Arrow[]): Layout {
  const floors = [...new Set(rooms.map(({ floor }) => floor))].toSorted((a, b) => b - a);
  const levelOf = (room: Room) => floors.indexOf(room.floor);
  const bends = arrows.filter(isDownward).flatMap((arrow) => {
    const [first, last] = [levelOf(arrow.from) + 1, levelOf(arrow.to)];
    return Array.from({ length: last - first }, (_, no) => ({ arrow, level: first + no }));
  });
  const rows = floors.map((floor, level): readonly Stop[] => [
    ...rooms.filter((room) => room.floor === floor),
    ...bends.filter((bend) => bend.level === level),
  ]);
  return place(order(rows, waysOf(arrows, bends)));
}

/** The stops of each arrow from its room to the room that it imports. */
const waysOf = (
  arrows: readonly Arrow[],
  bends: readonly Exclude<Stop, Room>[],
): readonly (readonly Stop[])[] =>
  arrows
    .filter(isDownward)
    .map((arrow) => [arrow.from, ...bends.filter((bend) => bend.arrow === arrow), arrow.to]);

/** Each row in the order of what its stops hang on; down and up a few times, which is enough for a dozen rooms. */
function order(
  rows: readonly (readonly Stop[])[],
  ways: readonly (readonly Stop[])[],
): readonly (readonly Stop[])[] {
  const next = rows.map((row) => [...row]);
  const rank = (stop: Stop, row: readonly Stop[]) => {
    const beside = ways.flatMap((way) => (way.includes(stop) ? way : [])).filter((it) => row.includes(it));
    return beside.length > 0
      ? sum(beside.map((it) => (row.indexOf(it) + 0.5) / row.length)) / beside.length
      : 0.5;
  };
  const sortBy = (level: number, other: number) => {
    const row = next[other] ?? [];
    next[level] = (next[level] ?? []).toSorted((a, b) => rank(a, row) - rank(b, row));
  };
  for (let round = 0; round < 4; round += 1) {
    for (let level = 1; level < next.length; level += 1) sortBy(level, level - 1);
    for (let level = next.length - 2; level >= 0; level -= 1) sortBy(level, level + 1);
  }
  return next;
}

function place(rows: readonly (readonly Stop[])[]): Layout {
  const widths = rows.map((row) => sum(row.map(widthOf)) + box.gap * (row.length - 1));
  const width = Math.max(...widths) + 2 * box.margin;
  const middle = new Map<Room, Point>();
  const bends = new Map<Arrow, Point[]>();
  for (const [level, row] of rows.entries()) {
    let left = (width - (widths[level] ?? 0)) / 2;
    for (const stop of row) {
      const point = { x: left + widthOf(stop) / 2, y: box.top + level * box.pitch + box.height / 2 };
      if (isRoom(stop)) middle.set(stop, point);
      else bends.set(stop.arrow, [...(bends.get(stop.arrow) ?? []), point]);
      left += widthOf(stop) + box.gap;
    }
  }
  return { width, height: box.top + rows.length * box.pitch, middle, bends };
}
