// Whether the text of a question may be kept as a gap of the rules.

import { grave } from './acts/acts';
import { hasFirstName } from '../../core/private-text/first-names';
import { hasSign, hasThreat } from '../../core/private-text/kept-text';
import { hasCapitalInside, hasContact } from '../../core/private-text/personal-text';
import { type Deciding } from './consequences';
import type { Told } from './acts/understanding';

/** Kept only where there is hardly a doubt that it asks for a rule. */
const enoughToKeep = 0.93;
const enoughToFear = 0.03;

/** Only a plain question to the rules that names nobody and has no sign of anybody's health or family. */
export function mayKeep({ act, asked, people, person }: Told, { text, chosen }: Deciding): boolean {
  const { reading } = chosen.whole;
  const { guesses } = chosen.main;
  if (
    act !== 'rule' ||
    !asked ||
    (guesses.find((guess) => guess.act === act)?.share ?? 0) < enoughToKeep ||
    !chosen.main.isAgreed() ||
    person !== undefined ||
    people.length > 0
  )
    return false;
  if (chosen.main.feared >= enoughToFear) return false;
  if (guesses.some((guess) => grave.has(guess.act) && guess.share >= enoughToFear)) return false;
  if (chosen.also.some((other) => grave.has(other))) return false;
  if (reading.people.length > 0 || reading.hasStranger || hasFirstName(text)) return false;
  return !hasSign(text) && !hasThreat(text) && !hasContact(text) && !hasCapitalInside(text, '');
}
