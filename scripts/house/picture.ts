// The picture of the rooms: boxes floor over floor, and an arrow from each room to those that it imports.

import type { Layout, Point } from './layout';
import { box, layOut } from './layout';
import type { Imports } from './imports';
import type { Arrow } from './room-imports';
import { arrowsBetween, isDownward, withoutImplied } from './room-imports';
import type { Room } from './rooms';
import { rooms } from './rooms';

/** The same for the same imports, so that `--check` can say whether it is current. */
export function drawRooms(imports: Pick<Imports, 'of'>): string {
  const arrows = arrowsBetween(imports);
  const shown = withoutImplied(arrows);
  const layout = layOut(shown);
  const width = Math.max(layout.width, 640);
  const shift = (width - layout.width) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${layout.height}" role="img" aria-labelledby="t d" font-family="Segoe UI, Noto Sans, Helvetica, Arial, sans-serif">`,
    '<title id="t">The rooms of Brevvakt and who imports whom</title>',
    `<desc id="d">${arrows.map(({ from, to }) => `${from.name} imports ${to.name}`).join('; ')}.</desc>`,
    looks,
    ...markers,
    `<rect class="ground" width="${width}" height="${layout.height}"/>`,
    `<text class="head" x="${box.margin}" y="30">Who imports whom</text>`,
    `<text class="note" x="${box.margin}" y="50">Drawn from the code by npm run house. What a longer way of arrows says already is left out.</text>`,
    ...(arrows.every(isDownward) ? [] : [wrongNote]),
    `<g transform="translate(${shift} 0)">`,
    ...shown.map((arrow) => drawArrow(arrow, layout)),
    ...rooms.map((room) => drawRoom(room, layout)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const wrongNote = `<text class="note" x="${box.margin}" y="67">A dashed arrow goes the wrong way: up, or across a floor.</text>`;

const looks = `<style>
  .ground { fill: #ffffff } .head { font-size: 17px; font-weight: 600; fill: #1f1f2b } .note { font-size: 12.5px; fill: #55556a }
  .room rect { stroke-width: 1.4 } .room text { text-anchor: middle; fill: #1f1f2b } .name { font-size: 15px; font-weight: 600 } .says { font-size: 12px }
  .core rect { fill: #e5f4ea; stroke: #3f8f5b } .platform rect { fill: #fdecef; stroke: #c2566b } .feature rect { fill: #ebecfa; stroke: #5053b5 }
  .app rect { fill: #fff6e3; stroke: #b98528 } .outside rect { fill: #f1f1f6; stroke: #8a8aa0 }
  .way { fill: none; stroke: #5b5b70; stroke-width: 1.5 } .wrong { fill: none; stroke: #c62828; stroke-width: 1.5; stroke-dasharray: 6 4 } .tip { fill: #5b5b70 } .wrong-tip { fill: #c62828 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #16161d } .head, .room text { fill: #ececf4 } .note { fill: #b4b4c8 }
    .core rect { fill: #17301f } .platform rect { fill: #3a1a22 } .feature rect { fill: #23244a; stroke: #8a8ce6 }
    .app rect { fill: #38290d } .outside rect { fill: #26262f }
    .way { stroke: #a6a6bc } .tip { fill: #a6a6bc } .wrong { stroke: #ff7b72 } .wrong-tip { fill: #ff7b72 }
  }
</style>`;

const marker = (id: string, look: string) =>
  `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="${look}" d="M0 0 10 5 0 10z"/></marker>`;
const markers = ['<defs>', marker('tip', 'tip'), marker('wrong-tip', 'wrong-tip'), '</defs>'];

function drawRoom(room: Room, { middle }: Layout): string {
  const { x, y } = pointOf(middle, room);
  const at = `x="${x - box.width / 2}" y="${y - box.height / 2}" width="${box.width}" height="${box.height}"`;
  const name = `<text class="name" x="${x}" y="${y - 4}">${room.path}</text>`;
  return `<g class="room ${room.kind}"><rect ${at} rx="8"/>${name}<text class="says" x="${x}" y="${y + 16}">${room.says}</text></g>`;
}

function drawArrow(arrow: Arrow, { middle, bends }: Layout): string {
  const [from, to] = [pointOf(middle, arrow.from), pointOf(middle, arrow.to)];
  if (!isDownward(arrow))
    return `<path class="wrong" marker-end="url(#wrong-tip)" d="${besides(from, to)}"/>`;
  const half = box.height / 2;
  const stops = [{ ...from, y: from.y + half }, ...(bends.get(arrow) ?? []), { ...to, y: to.y - half - 1 }];
  return `<path class="way" marker-end="url(#tip)" d="${curve(stops)}"/>`;
}

/** Comes and leaves straight down, and goes straight past the boxes of a floor, so that it does not run along or behind them. */
function curve(stops: readonly Point[]): string {
  const half = box.height / 2;
  return stops
    .map(({ x, y }, no) => {
      const isBend = no > 0 && no < stops.length - 1;
      const before = stops[no - 1];
      if (before === undefined) return `M${x} ${y}`;
      const [start, end] = [no > 1 ? before.y + half : before.y, isBend ? y - half : y];
      const turn = (start + end) / 2;
      return `C${before.x} ${turn} ${x} ${turn} ${x} ${end}${isBend ? ` V${y + half}` : ''}`;
    })
    .join(' ');
}

/** From the upper edge of one to the lower or upper edge of the other, a little beside the middle. */
function besides(from: Point, to: Point): string {
  const half = box.height / 2;
  const [start, end] = [from.y - half, to.y < from.y ? to.y + half : to.y - half];
  const lift = to.y < from.y ? (start - end) / 2 : 30;
  const [x, toX] = [from.x + 40, to.x + 40];
  return `M${x} ${start} C${x} ${start - lift} ${toX} ${to.y < from.y ? end + lift : end - lift} ${toX} ${end}`;
}

function pointOf(middle: ReadonlyMap<Room, Point>, room: Room): Point {
  const point = middle.get(room);
  if (point === undefined) throw new Error(`${room.path} has no place in the picture`);
  return point;
}
