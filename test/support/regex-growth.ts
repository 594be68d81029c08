// Whether the work of a regular expression doubles with each word of the line it is run on, told by its form alone: nothing is
// timed. What is looked for before or behind it, and what is said again, is left out.

/** What reads one sign, by its place in the form. */
interface Place {
  readonly signs: ReadonlySet<string>;
  readonly next: Set<number>;
  /** Those that follow it in two ways at once. */
  readonly twice: Set<number>;
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isEmpty: boolean;
}

const nothing: Part = { first: [], last: [], isEmpty: true };
const alphabet = Array.from("abcdefghijklmnopqrstuvwxyzåäö09 §-.,?'/:@");

/** One sign, a class, or an escape; a bound of a word or of the line reads nothing. */
const atom = /^(?:\\[pP]\{[^}]+\}|\\x[\da-f]{2}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[])/iu;
const often = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;

class Reader {
  readonly places: Place[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  read(): Part {
    const parts = [this.readRow()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.readRow());
    }
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isEmpty: parts.some(({ isEmpty }) => isEmpty),
    };
  }

  private readRow(): Part {
    let row = nothing;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? ''))
      row = this.follow(row, this.readRepeated());
    return row;
  }

  private follow(one: Part, then: Part): Part {
    this.link(one, then);
    return {
      first: one.isEmpty ? [...one.first, ...then.first] : one.first,
      last: then.isEmpty ? [...one.last, ...then.last] : then.last,
      isEmpty: one.isEmpty && then.isEmpty,
    };
  }

  private link(one: Part, then: Part): void {
    for (const last of one.last)
      for (const first of then.first) {
        const place = this.places[last];
        if (place?.next.has(first) === true) place.twice.add(first);
        place?.next.add(first);
      }
  }

  /** What is read a number of times is written out so many times. */
  private readRepeated(): Part {
    const from = this.at;
    const once = this.readOne();
    const [whole, sign, least, comma, most] = often.exec(this.source.slice(this.at)) ?? [];
    if (whole === undefined) return once;
    this.at += whole.length;
    const end = this.at;
    const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const max =
      sign === '?' ? 1 : sign !== undefined || (comma && most === '') ? Infinity : Number(most ?? least);
    let row = { ...once, isEmpty: once.isEmpty || min === 0 };
    let before = once;
    for (let count = 1; count < (max === Infinity ? min : max); count += 1) {
      this.at = from;
      const one = this.readOne();
      this.link(before, one);
      row = { ...row, last: count < min ? one.last : [...row.last, ...one.last] };
      before = one;
    }
    if (max === Infinity) this.link(before, before);
    this.at = end;
    return row;
  }

  private readOne(): Part {
    const rest = this.source.slice(this.at);
    const group = /^\((?:\?(?::|[=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
    if (group !== undefined) {
      this.at += group.length;
      const inner = this.read();
      this.at += 1;
      return /[=!]$/.test(group) ? nothing : inner;
    }
    const sign = atom.exec(rest)?.[0] ?? '';
    this.at += sign.length;
    if (/^(?:\^|\$|\\[bB\d]|)$/.test(sign)) return nothing;
    const reads = new RegExp(`^${sign}$`, 'u');
    this.places.push({
      signs: new Set(alphabet.filter((one) => reads.test(one))),
      next: new Set(),
      twice: new Set(),
    });
    const at = this.places.length - 1;
    return { first: [at], last: [at], isEmpty: false };
  }
}

const meets = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && other !== undefined && [...one.signs].some((sign) => other.signs.has(sign));

function reachedFrom(places: readonly Place[], from: number): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const next of places[at]?.next ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        waiting.push(next);
      }
  return reached;
}

/** Places that lead to each other again and again: what a repeated group holds. */
function loopsOf(places: readonly Place[]): readonly ReadonlySet<number>[] {
  const reached = places.map((_, at) => reachedFrom(places, at));
  const seen = new Set<number>();
  return places.flatMap((_, at) => {
    if (seen.has(at) || reached[at]?.has(at) !== true) return [];
    const loop = new Set([...(reached[at] ?? [])].filter((other) => reached[other]?.has(at)));
    for (const one of loop) seen.add(one);
    return [loop];
  });
}

type Pair = readonly [number, number];

/** Where two readings of the same text are after one sign more. */
const nextOf = (places: readonly Place[], loop: ReadonlySet<number>, [one, other]: Pair): readonly Pair[] =>
  [...(places[one]?.next ?? [])].flatMap((a) =>
    [...(places[other]?.next ?? [])]
      .filter((b) => loop.has(a) && loop.has(b) && meets(places[a], places[b]))
      .map((b) => [a, b] as const),
  );

/** Whether one stretch of text can be read round the loop in two ways. */
function readsTwoWays(places: readonly Place[], loop: ReadonlySet<number>): boolean {
  if ([...loop].some((at) => [...(places[at]?.twice ?? [])].some((to) => loop.has(to)))) return true;
  const waiting: Pair[] = [...loop].map((at) => [at, at]);
  const seen = new Set<string>();
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    for (const [a, b] of nextOf(places, loop, pair)) {
      if (a === b && pair[0] !== pair[1]) return true;
      if (a === b || seen.has(`${a} ${b}`)) continue;
      seen.add(`${a} ${b}`);
      waiting.push([a, b]);
    }
  }
  return false;
}

/** Whether the work doubles with each word more of some line: nothing of the form but its repeated groups matters. */
export function doublesWithLine({ source }: RegExp): boolean {
  const reader = new Reader(source);
  reader.read();
  return loopsOf(reader.places).some((loop) => readsTwoWays(reader.places, loop));
}
