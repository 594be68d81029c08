// What is asked back: the first of the doubts that a line leaves.

import type { Amended } from './amend/amended';
import { awayInstead } from './amend/taken-back';
import { takersIn } from './forms/duty/several-takers';
import { cannotOrAway } from './forms/away/fits-or-not';
import { optionsOf } from './options';
import type { Chosen } from './sentences/choose';
import { askedOfEither } from './sentences/of-caller';
import type { Circumstances, Told, Understanding } from './acts/understanding';
import { askedOfStart } from './when/by-how-much';
import { eitherDay } from './when/either-day';
import { eitherEnd } from './when/either-end';
import { howLong } from './when/how-long';
import { halfBeside } from './when/worked-half';

interface Asking {
  readonly chosen: Chosen;
  readonly amends: Amended | undefined;
  readonly around: Circumstances;
}

export function askedBack(parts: Told, { chosen, amends, around }: Asking): Understanding['options'] {
  const { reading } = chosen.whole;
  return (
    optionsOf(parts, { amends, chosen, around }) ??
    askedOfEither(parts, chosen) ??
    cannotOrAway(parts, chosen, around) ??
    awayInstead(parts, chosen, around) ??
    halfBeside(parts, chosen, around) ??
    askedOfStart(parts, reading) ??
    takersIn(parts, chosen, around) ??
    howLong(parts, chosen, around) ??
    (amends === undefined ? eitherEnd(parts, chosen, around) : undefined) ??
    (amends === undefined ? eitherDay(parts, reading, around) : undefined)
  );
}
