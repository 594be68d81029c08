// The part of `$search` on messages that the house's calls use: KQL words, beginnings, phrases, properties, AND, OR, NOT.

import { badRequest } from './graph-error';

/** What is looked into; words without a property are looked for in all three. */
type Searched = Readonly<Record<'from' | 'subject' | 'body', string>>;
type Match = (message: Searched) => boolean;

const properties = ['from', 'subject', 'body'] as const;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Throws 400, as Graph does, when the clause is not between quotation marks or cannot be understood. */
export function parseSearch(clause: string): Match {
  const inside = /^"((?:[^"\\]|\\.)*)"$/s.exec(clause.trim())?.[1];
  if (inside === undefined) {
    const at = Math.max(0, clause.search(/[^\p{L}]/u));
    throw badRequest(
      `Syntax error: character '${clause[at] ?? ''}' is not valid at position ${at} in '${clause}'.`,
    );
  }
  const parser = new Parser(tokensOf(inside.replace(/\\(.)/gs, '$1')));
  return parser.whole();
}

const unfit = () => badRequest('The search query is not valid.', 'ErrorInvalidSearchQueryString');

const token = /\s*(\(|\)|(?:\p{L}+:)?"[^"]*"|[^\s()"]+)/uy;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const found = token.exec(text)?.[1];
    if (found === undefined) throw unfit();
    tokens.push(found);
  }
  return tokens;
}

/** Two that stand beside each other are both wanted. */
class Parser {
  #at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  whole(): Match {
    const match = this.#either();
    if (this.#at < this.tokens.length) throw unfit();
    return match;
  }

  #either(): Match {
    const parts = [this.#all()];
    while (this.#accept('OR')) parts.push(this.#all());
    return (message) => parts.some((part) => part(message));
  }

  #all(): Match {
    const parts = [this.#one()];
    for (;;) {
      const next = this.tokens[this.#at];
      if (next === undefined || next === ')' || next === 'OR') break;
      this.#accept('AND');
      parts.push(this.#one());
    }
    return (message) => parts.every((part) => part(message));
  }

  #one(): Match {
    if (this.#accept('NOT')) {
      const left = this.#one();
      return (message) => !left(message);
    }
    if (this.#accept('(')) {
      const inside = this.#either();
      if (!this.#accept(')')) throw unfit();
      return inside;
    }
    const next = this.tokens[this.#at];
    if (next === undefined || ['AND', 'OR', ')'].includes(next)) throw unfit();
    this.#at += 1;
    return termOf(next);
  }

  #accept(word: string): boolean {
    const isIt = this.tokens[this.#at] === word;
    if (isIt) this.#at += 1;
    return isIt;
  }
}

function termOf(text: string): Match {
  const [, named, rest = ''] = /^(?:(\p{L}+):)?(.*)$/su.exec(text) ?? [];
  const property = properties.find((each) => each === named);
  if (named !== undefined && property === undefined) throw unfit();
  const isBeginning = !rest.startsWith('"') && rest.endsWith('*');
  const wanted = wordsOf(rest);
  if (wanted.length === 0) throw unfit();
  const looked = property === undefined ? properties : [property];
  return (message) => looked.some((each) => stands(wordsOf(message[each]), wanted, isBeginning));
}

/** In a row, the last one perhaps only begun. */
function stands(words: readonly string[], wanted: readonly string[], isBeginning: boolean): boolean {
  const fits = (word: string | undefined, at: number) =>
    isBeginning && at === wanted.length - 1 ? word?.startsWith(wanted[at] ?? '') : word === wanted[at];
  return words.some((_, start) => wanted.every((_, at) => fits(words[start + at], at)));
}
