// "Gunilla kommer tillbaka på torsdag i stället": only they say it themselves, and what is noted is shown (F2).

import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence } from '../../../core/card-facts';
import type { Person } from '../../../people/domain/person';
import type { AbsenceAnswer } from '../../domain/delegation-cards';

/** Told and not asked, of a day. */
export const tellsReturn = ({ text, from, until }: Saying): boolean =>
  (from !== undefined || until !== undefined) && back.test(text) && !asking.test(text);
const back = /(?<!\p{L})(?:tillbaka|tillbaks|åter|back)(?!\p{L})/iu;
const asking =
  /\?|(?<!\p{L})(?:när|om|vem|hur|varför|when|if|whether|who)(?!\p{L})|^\s*(?:är|kommer|blir|is|will)(?!\p{L})/iu;

export const returnIsTheirs = ({ name }: Pick<Person, 'name'>): AbsenceAnswer =>
  sentence({ what: 'othersReturn', name });

export const withReturn = (
  answers: readonly AbsenceAnswer[],
  saying: Saying,
  of: Person,
): readonly AbsenceAnswer[] => {
  const isKnown = answers.some((card) => card.card === 'sentence' && shown.test(card.say.what));
  return isKnown && tellsReturn(saying) ? [...answers, returnIsTheirs(of)] : answers;
};
const shown = /^(?:isAway|isNotAway)$/;
