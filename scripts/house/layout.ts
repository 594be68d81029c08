// Where each room and each bend of an arrow stands in the picture: floor over floor, with as few crossings as there can be.

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

/** Two rows that follow each other at a time, in the order that is best for both, until nothing gets better. */
function order(
  rows: readonly (readonly Stop[])[],
  ways: readonly (readonly Stop[])[],
): readonly (readonly Stop[])[] {
  const steps = ways.flatMap((way) => way.slice(1).map((to, no) => ({ from: way[no] ?? to, to })));
  let [best, least] = [rows, costOf(steps, placesIn(rows))];
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const tried of best.flatMap((_, no) => neighbours(best, no))) {
      const cost = costOf(steps, placesIn(tried));
      if (cost < least) [best, least, isBetter] = [tried, cost, true];
    }
  }
  return best;
}

const neighbours = (
  rows: readonly (readonly Stop[])[],
  no: number,
): readonly (readonly (readonly Stop[])[])[] =>
  permutations(rows[no] ?? []).flatMap((upper) =>
    permutations(rows[no + 1] ?? []).map((lower) =>
      rows.map((row, at) => (at === no ? upper : at === no + 1 ? lower : row)),
    ),
  );

const permutations = (row: readonly Stop[]): readonly (readonly Stop[])[] =>
  row.length < 2
    ? [row]
    : row.flatMap((first) =>
        permutations(row.filter((it) => it !== first)).map((others) => [first, ...others]),
      );

interface Step {
  readonly from: Stop;
  readonly to: Stop;
}

/** A crossing weighs more than any length. */
function costOf(steps: readonly Step[], { level, x }: Places): number {
  const [levels, xs] = [(stop: Stop) => level.get(stop) ?? 0, (stop: Stop) => x.get(stop) ?? 0];
  const crossings = steps.filter((one) =>
    steps.some(
      (other) =>
        levels(one.from) === levels(other.from) && xs(one.from) < xs(other.from) && xs(one.to) > xs(other.to),
    ),
  ).length;
  return crossings * 100_000 + sum(steps.map(({ from, to }) => Math.abs(xs(from) - xs(to))));
}

interface Places {
  readonly level: ReadonlyMap<Stop, number>;
  /** From the middle of the picture. */
  readonly x: ReadonlyMap<Stop, number>;
}

/** The rooms of a floor stand around the middle; an arrow that passes at their side does not push them away. */
function placesIn(rows: readonly (readonly Stop[])[]): Places {
  const level = new Map<Stop, number>();
  const x = new Map<Stop, number>();
  for (const [no, row] of rows.entries()) {
    const first = row.findIndex(isRoom);
    const inner = row.slice(first, row.findLastIndex(isRoom) + 1);
    const before = sum(row.slice(0, first).map((it) => widthOf(it) + box.gap));
    let left = -(sum(inner.map(widthOf)) + box.gap * (inner.length - 1)) / 2 - before;
    for (const stop of row) {
      level.set(stop, no);
      x.set(stop, left + widthOf(stop) / 2);
      left += widthOf(stop) + box.gap;
    }
  }
  return { level, x };
}

function place(rows: readonly (readonly Stop[])[]): Layout {
  const { level, x } = placesIn(rows);
  const half = Math.max(...[...x].map(([stop, at]) => Math.abs(at) + widthOf(stop) / 2)) + box.margin;
  const middle = new Map<Room, Point>();
  const bends = new Map<Arrow, Point[]>();
  for (const [stop, at] of x) {
    const point = { x: half + at, y: box.top + (level.get(stop) ?? 0) * box.pitch + box.height / 2 };
    if (isRoom(stop)) middle.set(stop, point);
    else bends.set(stop.arrow, [...(bends.get(stop.arrow) ?? []), point]);
  }
  return { width: 2 * half, height: box.top + rows.length * box.pitch, middle, bends };
}
