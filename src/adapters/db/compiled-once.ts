import type { CompiledQuery } from 'kysely';
import type { Db } from './runner';

type Value = string | number | null;
type Values = Readonly<Record<string, Value | readonly string[] | undefined>>;

/** What a statement is given: a value, or a list of texts whose length belongs to the statement. */
type Asked<A> = { readonly [Name in keyof A]: Value | readonly string[] | undefined };

interface Compilable<Row> {
  readonly compile: () => CompiledQuery<Row>;
}

/** A compiled query, and which of its parameters come from what is asked. */
interface Plan<Row> {
  readonly query: CompiledQuery<Row>;
  readonly sources: readonly (Source | undefined)[];
}

interface Source {
  readonly name: string;
  /** Where in the list; undefined for a single text. */
  readonly index: number | undefined;
}

/** Enough for every hot statement with some lengths of lists; a shape beyond them is compiled each time. */
const mostPlans = 200;
/** A statement with longer lists is rare, and large to keep. */
const longestList = 20;

/**
 * A statement that every turn makes. Building a query and turning it into SQL takes longer than SQLite takes to answer it,
 * and the SQL depends only on which values are given and how long the lists are: so it is compiled once for each such
 * shape. `build` passes each value on as a parameter, unchanged; otherwise it throws at its first use.
 */
export function compiledOnce<A extends Asked<A>, Row>(
  build: (db: Db, asked: A) => Compilable<Row>,
): (db: Db, asked: A) => Promise<readonly Row[]> {
  const plansByDialect = new WeakMap<object, Map<string, Plan<Row>>>();
  return async (db, asked) => {
    const dialect = db.getExecutor().adapter;
    const plans = plansByDialect.get(dialect) ?? new Map<string, Plan<Row>>();
    plansByDialect.set(dialect, plans);
    const shape = shapeOf(asked);
    const plan = plans.get(shape) ?? planOf(db, asked, build);
    if (plans.size < mostPlans && isShort(asked)) plans.set(shape, plan);
    const { rows } = await db.executeQuery(withParameters(plan, asked));
    return rows;
  };
}

function shapeOf(asked: Values): string {
  let shape = '';
  for (const name in asked) {
    const value = asked[name];
    shape += `${name}${isList(value) ? value.length : value === undefined};`;
  }
  return shape;
}

const isShort = (asked: Values): boolean =>
  Object.values(asked).every((value) => !isList(value) || value.length <= longestList);

const isList = (value: Values[string]): value is readonly string[] => Array.isArray(value);

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
    return [name, isList(value) ? value.map((_, no) => mark(name, no)) : mark(name)] as const;
  });
  const query = build(db, Object.fromEntries(marked) as A).compile();
  const sources = query.parameters.map((parameter) => marks.get(parameter));
  for (const [text, source] of marks) {
    if (!query.parameters.includes(text)) throw new Error(`${source.name} is no parameter of ${query.sql}`);
  }
  return { query, sources };
}

function withParameters<Row>({ query, sources }: Plan<Row>, asked: Values): CompiledQuery<Row> {
  const parameters = sources.map((source, no) => {
    if (source === undefined) return query.parameters[no];
    const value = asked[source.name];
    return isList(value) ? value[source.index ?? 0] : value;
  });
  return { ...query, parameters };
}
