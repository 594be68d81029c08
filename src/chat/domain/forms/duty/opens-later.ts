// "Hinner inte öppna nu", "… förrän efter lunch": it is opened later in the day, and need not be given away.

import type { LocalDate } from '../../../../core/time';
import type { Reading } from '../../reading/reading';
import type { Told } from '../../acts/understanding';

export const opensLater = ({ act, from }: Told, { words, tokens }: Reading, today: LocalDate): boolean =>
  act === 'duty.cannot' &&
  (from === undefined || from <= today) &&
  words.some((word) => opening.test(word)) &&
  tokens.some(({ word }) => putOff.test(word));
const opening = /^(?:oppna|oppnar|kolla|kollar|titta|lasa|open|check|read|look)$/;
const putOff = /^(?:nu|forran|innan|fore|annu|now|until|before|yet)$/;
