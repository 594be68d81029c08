// "Den 15 i stället för den 14": of an absence just spoken of the end that was wrong is another, and the rest stays.

import { light } from './amend-words';
import type { Chosen } from '../sentences/choose';
import { findRuns } from '../days/find-runs';
import { readInFrame } from './in-frame';
import type { Token } from '../reading/tokens';
import type { Circumstances, Understanding } from '../acts/understanding';
import type { Said } from '../when/when-said';

/** What stands between what is right and what was wrong. */
const joints: readonly (readonly string[])[] = [
  ['istallet', 'for'],
  ['i', 'stallet', 'for'],
  ['instead', 'of'],
  ['rather', 'than'],
  ['och', 'inte'],
  ['and', 'not'],
  ['inte'],
  ['not'],
];
const denied = /^(?:inte|ej|not)$/;
const but = /^(?:utan|but)$/;

/** Undefined where no end of several days is named as the wrong one. */
export function endInstead(
  { whole: { reading } }: Chosen,
  around: Circumstances,
  before: Understanding,
): Said | undefined {
  const { from, until, spans, isOpen, part } = before;
  const plain = reading.words.filter((word) => /^[\p{L}\d]/u.test(word));
  if (reading.people.length > 0 || !plain.every((word) => light.has(word) || /^\d{1,2}$/.test(word)))
    return undefined;
  if (from === undefined || until === undefined || until <= from || spans || isOpen) return undefined;
  const [right, wrong] = sidesOf(reading.tokens) ?? [];
  const dayOf = (side: readonly Token[] | undefined): Said | undefined => {
    if (side === undefined) return undefined;
    const [said, another] = readInFrame(
      { ...reading, tokens: side, runs: findRuns(side) },
      before,
      around,
    ).said;
    return another === undefined && said?.flaw === undefined ? said : undefined;
  };
  const [meant, named] = [dayOf(right), dayOf(wrong)];
  if (meant?.from === undefined || named?.from === undefined) return undefined;
  if (named.from !== (named.until ?? named.from)) return undefined;
  const days = { isOpen: false, part, flaw: undefined };
  if (named.from === from && meant.from <= until) return { ...days, from: meant.from, until };
  const last = meant.until ?? meant.from;
  return named.from === until && last >= from ? { ...days, from, until: last } : undefined;
}

/** What is meant, and what is not. */
function sidesOf(tokens: readonly Token[]): readonly [readonly Token[], readonly Token[]] | undefined {
  const turn = tokens.findIndex(({ word }) => but.test(word));
  const no = tokens.findIndex(({ word }) => denied.test(word));
  if (no >= 0 && turn > no) return [tokens.slice(turn + 1), tokens.slice(no + 1, turn)];
  for (const joint of joints) {
    const at = tokens.findIndex((_, start) =>
      joint.every((word, step) => tokens[start + step]?.word === word),
    );
    if (at > 0) return [tokens.slice(0, at), tokens.slice(at + joint.length)];
  }
  return undefined;
}
