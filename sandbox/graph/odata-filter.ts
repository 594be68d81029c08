// The part of OData's `$filter` that the house's calls use.

import { badRequest } from './graph-error';

type Value = string | number | boolean | null;
/** Reads a property by its path, `from/emailAddress/address`; a collection for `any`. */
export type Read = (path: string) => unknown;
type Predicate = (read: Read) => boolean;

const tokenPattern =
  /\s*('(?:[^']|'')*'|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)|-?\d+(?![\w-])|[A-Za-z_][\w./]*|[(),:])/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const match = tokenPattern.exec(text);
    if (match?.[1] === undefined) throw badRequest(`Invalid filter clause: syntax error in '${text}'.`);
    tokens.push(match[1]);
  }
  return tokens;
}

const comparisons: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => a !== null && b !== null && a > b,
  ge: (a, b) => a !== null && b !== null && a >= b,
  lt: (a, b) => a !== null && b !== null && a < b,
  le: (a, b) => a !== null && b !== null && a <= b,
};

/** Text is compared without regard to case, as Graph does; times by the instant. */
function comparable(value: unknown): Value {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value.toLowerCase();
}

class Parser {
  #at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly known: (path: string) => boolean,
  ) {}

  whole(): Predicate {
    const predicate = this.#or();
    if (this.#at < this.tokens.length) throw badRequest('Invalid filter clause: unexpected end.');
    return predicate;
  }

  #or(): Predicate {
    let left = this.#and();
    while (this.#accept('or')) {
      const [a, b] = [left, this.#and()];
      left = (read) => a(read) || b(read);
    }
    return left;
  }

  #and(): Predicate {
    let left = this.#term();
    while (this.#accept('and')) {
      const [a, b] = [left, this.#term()];
      left = (read) => a(read) && b(read);
    }
    return left;
  }

  #term(): Predicate {
    if (this.#accept('not')) {
      const negated = this.#term();
      return (read) => !negated(read);
    }
    if (this.#accept('(')) {
      const inner = this.#or();
      this.#expect(')');
      return inner;
    }
    const name = this.#next();
    if (/^(startswith|contains)$/i.test(name)) return this.#textFunction(name.toLowerCase());
    if (/\/any$/i.test(name)) return this.#any(name.slice(0, -4));
    return this.#comparison(name);
  }

  #comparison(path: string): Predicate {
    this.#check(path);
    const operator = this.#next();
    if (operator === 'in') {
      const allowed = this.#list();
      return (read) => allowed.includes(comparable(read(path)));
    }
    const compare = comparisons[operator];
    if (compare === undefined) throw badRequest(`Invalid filter clause: unknown operator '${operator}'.`);
    const value = this.#literal();
    return (read) => compare(comparable(read(path)), value);
  }

  #textFunction(name: string): Predicate {
    this.#expect('(');
    const path = this.#next();
    this.#check(path);
    this.#expect(',');
    const part = String(this.#literal());
    this.#expect(')');
    const holds = (text: string) => (name === 'contains' ? text.includes(part) : text.startsWith(part));
    return (read) => holds(String(comparable(read(path)) ?? ''));
  }

  #any(path: string): Predicate {
    this.#check(path);
    this.#expect('(');
    const variable = this.#next();
    this.#expect(':');
    const inner = new Parser(this.tokens, (inside) => inside.startsWith(`${variable}/`));
    inner.#at = this.#at;
    const predicate = inner.#or();
    this.#at = inner.#at;
    this.#expect(')');
    const items = (read: Read): readonly unknown[] => {
      const found = read(path);
      return Array.isArray(found) ? found : [];
    };
    return (read) =>
      items(read).some((item) => predicate((inside) => memberOf(item, inside.slice(variable.length + 1))));
  }

  #list(): readonly Value[] {
    const values: Value[] = [];
    this.#expect('(');
    do values.push(this.#literal());
    while (this.#accept(','));
    this.#expect(')');
    return values;
  }

  #literal(): Value {
    const token = this.#next();
    if (token.startsWith("'")) return comparable(token.slice(1, -1).replaceAll("''", "'"));
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (/^-?\d+$/.test(token)) return Number(token);
    if (/^\d{4}-/.test(token)) return Date.parse(token);
    throw badRequest(`Invalid filter clause: '${token}' is no value.`);
  }

  #check(path: string): void {
    if (!this.known(path)) throw badRequest(`Could not find a property named '${path}'.`);
  }

  #next(): string {
    const token = this.tokens[this.#at];
    if (token === undefined) throw badRequest('Invalid filter clause: it ends too soon.');
    this.#at += 1;
    return token;
  }

  #accept(token: string): boolean {
    if (this.tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#accept(token)) throw badRequest(`Invalid filter clause: '${token}' expected.`);
  }
}

/** Reads along a path of plain objects. */
export function memberOf(item: unknown, path: string): unknown {
  let value = item;
  for (const part of path.split('/')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/** Throws 400 for what cannot be understood or names an unknown property. */
export const parseFilter = (text: string, known: (path: string) => boolean): Predicate =>
  new Parser(tokensOf(text), known).whole();
