import type { CompiledQuery } from 'kysely';
import type { Db } from './runner';

type Value = string | number | null;
type List = readonly (string | number)[];
type Values = Readonly<Record<string, Value | List | undefined>>;

/** What a statement is given: a value, or a list that stands behind an `in`. */
type Asked<A> = { readonly [Name in keyof A]: Value | List | undefined };

/** Mailboxes that a read is about; all when undefined. */
export interface Only {
  readonly only: readonly string[] | undefined;
}

export interface OnDate extends Only {
  readonly date: string;
}

interface Compilable<Row> {
  readonly compile: () => CompiledQuery<Row>;
}

/** A compiled query, what it is for, and which of its parameters come from what is asked. */
interface Plan<Row> {
  readonly query: CompiledQuery<Row>;
  readonly shape: Shape;
  readonly sources: readonly (Source | undefined)[];
}

/** Which values are given: of a list, for how many it has room. What is undefined is as good as missing. */
type Shape = ReadonlyMap<string, number | true>;

interface Source {
  readonly name: string;
  /** Where in the list; undefined for a single text. */
  readonly index: number | undefined;
}

/** Enough for every hot statement with some lengths of lists; a shape beyond them is compiled each time. */
const mostPlans = 200;
/** A statement with longer lists is rare, and large to keep. */
const longestList = 64;

/** Lists have room for 1, 2, 4, 8 … texts, the last one again in what is left over: `in` takes it for one. */
const roomFor = (length: number): number =>
  length <= 2 || length > longestList ? length : 2 ** Math.ceil(Math.log2(length));

/**
 * A statement that every turn makes. Building a query and turning it into SQL takes longer than SQLite takes to answer it,
 * and the SQL depends only on which values are given and how much room the lists have: so it is compiled once for each
 * such shape. `build` passes each value on as a parameter, unchanged; otherwise it throws at its first use.
 */
export function compiledOnce<A extends Asked<A>, Row>(
  build: (db: Db, asked: A) => Compilable<Row>,
): (db: Db, asked: A) => Promise<readonly Row[]> {
  const plansByDialect = new WeakMap<object, Plan<Row>[]>();
  return async (db, asked) => {
    const dialect = db.getExecutor().adapter.constructor;
    const plans = plansByDialect.get(dialect) ?? [];
    plansByDialect.set(dialect, plans);
    const known = plans.find(({ shape }) => hasShape(asked, shape));
    const plan = known ?? planOf(db, asked, build);
    if (known === undefined && plans.length < mostPlans && isShort(asked)) plans.push(plan);
    const { rows } = await db.executeQuery(withParameters(plan, asked));
    return rows;
  };
}

const kindOf = (value: Values[string]): number | true | undefined =>
  isList(value) ? roomFor(value.length) : value === undefined ? undefined : true;

function shapeOf(asked: Values): Shape {
  const shape = new Map<string, number | true>();
  for (const [name, value] of Object.entries(asked)) {
    const kind = kindOf(value);
    if (kind !== undefined) shape.set(name, kind);
  }
  return shape;
}

function hasShape(asked: Values, shape: Shape): boolean {
  let given = 0;
  for (const name in asked) {
    const kind = kindOf(asked[name]);
    if (kind !== shape.get(name)) return false;
    if (kind !== undefined) given += 1;
  }
  return given === shape.size;
}

const isShort = (asked: Values): boolean =>
  Object.values(asked).every((value) => !isList(value) || value.length <= longestList);

const isList = (value: Values[string]): value is List => Array.isArray(value);

function planOf<A extends Asked<A>, Row>(
  db: Db,
  asked: A,
  build: (db: Db, asked: A) => Compilable<Row>,
): Plan<Row> {
  const marks = new Map<unknown, Source>();
  const mark = (name: string, index?: number): string => {
    const text = `\u0001${name}\u0001${index ?? ''}`;
    marks.set(text, { name, index });
    return text;
  };
  const marked = Object.entries<Values[string]>(asked).map(([name, value]) => {
    if (value === undefined) return [name, value] as const;
    if (!isList(value)) return [name, mark(name)] as const;
    return [name, Array.from({ length: roomFor(value.length) }, (_, no) => mark(name, no))] as const;
  });
  const query = build(db, Object.fromEntries(marked) as A).compile();
  const sources = query.parameters.map((parameter) => marks.get(parameter));
  const passed = new Set(query.parameters);
  for (const [text, source] of marks) {
    if (!passed.has(text)) throw new Error(`${source.name} is no parameter of ${query.sql}`);
  }
  return { query, shape: shapeOf(asked), sources };
}

function withParameters<Row>({ query, sources }: Plan<Row>, asked: Values): CompiledQuery<Row> {
  const parameters = sources.map((source, no) => {
    if (source === undefined) return query.parameters[no];
    const value = asked[source.name];
    return isList(value) ? value[Math.min(source.index ?? 0, value.length - 1)] : value;
  });
  return { ...query, parameters };
}
