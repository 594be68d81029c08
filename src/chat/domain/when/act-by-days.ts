// Whether a return ends an absence or says until when it goes on, by its day and its hour; whether one day is asked about or several.

import type { LocalDate } from '../../../core/time';
import { dateOf, plusDays, timeOf } from '../../../core/time';
import { isOneOf, type Act } from '../acts/acts';
import { isAbsence } from '../amend/amended';
import { takesBackAbsence } from '../amend/taken-back';
import type { Reading } from '../reading/reading';
import type { Circumstances } from '../acts/understanding';
import type { Said } from './when-said';

/** "Åter i tjänst från i dag" ends what was; "åter i tjänst den 7 december" says until when it goes on, and "Bo är tillbaka på måndag" nothing of the writer. */
export function actByDays(act: Act, { reading, told, isOfOther, around }: Dated): Act {
  const { before } = around;
  const today = dateOf(around.at, around.calendar.zone);
  const { from, until = from } = told;
  if (isOneOf(act, 'away.end', 'away.change') && takesBackAbsence(reading)) return 'away.end';
  if (act === 'mailbox.status' && opensAhead(reading)) return 'duty.who';
  // How it went is told of a day or two by the mailboxes, and of more by the week.
  if (act === 'mailbox.status' && from && until && until > plusDays(from, 1)) return 'week';
  if (isOneOf(act, 'mailbox.status', 'week') && isAhead(reading)) return 'duty.who';
  if (act === 'week' && from !== undefined && from === until && from < today) return 'mailbox.status';
  if (isOneOf(act, 'away.end', 'away.change') && !isOfOther && isBackLater(told, around))
    return 'away.change';
  if (act === 'away.change' && isReturn(reading, told, today)) return 'away.end';
  const isLater = told.from !== undefined && told.from > today && told.part === undefined;
  const isAway = act === 'away' || (act === 'present' && before !== undefined && isAbsence(before.act));
  if (isAway && isLater && !isOfOther && arrivesSooner(reading)) return 'away.change';
  return act === 'away.end' && isLater && !isOfOther && saysReturn(reading) ? 'away.change' : act;
}

/** "Visa ks på onsdag" is of the one to come: how it was is "i onsdags", or told as what was. */
const isAhead = ({ tokens, runs }: Reading): boolean =>
  !tokens.some(({ word }) => hasBeen.test(word)) &&
  runs.some(
    ({ from, to, pieces }) =>
      pieces.every(({ piece }) => piece.kind === 'weekday' && piece.turn !== 'past') &&
      tokens.slice(Math.max(0, from - 1), to).some(({ word }) => word === 'pa'),
  );
const hasBeen =
  /^(?:var|va|gick|sag|stod|blev|hade|har|fick|kom|hande|hant|missade|missat|skotte|skottes|hann|gjorde|gjordes|kollade|kollat|oppnades|oppnade|oppnad|oppnat)$/;

/** "Öppnas lådan på julafton?" is of the one to come, as whatever is not told as what was. */
const opensAhead = ({ tokens, runs }: Reading): boolean => {
  const words = tokens.map(({ word }) => word);
  const isPassive = words.some((word) => /^(?:will|ska|shall)$/.test(word));
  if (
    words.some(
      (word) =>
        wasOpened.test(word) ||
        (hasBeen.test(word) && !/^(?:har|oppnad)$/.test(word)) ||
        (word === 'opened' && !isPassive),
    )
  )
    return false;
  const pieces = runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  const isFeast = pieces.some(({ kind }) => kind === 'feast');
  const isDay = pieces.some(
    (piece) =>
      /^(?:dayMonth|date)$/.test(piece.kind) ||
      (piece.kind === 'weekday' && piece.turn !== 'past') ||
      (piece.kind === 'offset' && piece.days > 0),
  );
  return isFeast || (isDay && words.some((word) => opens.test(word)));
};
const opens = /^(?:oppnas|oppnar|oppna|bemannas|bemannad|opens|open|will)$/;
const wasOpened =
  /^(?:oppnades|oppnade|oppnats|oppnat|var|gick|blev|hade|hande|missades|missade|missat|forra|fjol|senast|senaste|was|were|did|had|last)$/;

/** "Tillbaka kl 13", said before that: until then, and no end now. */
const isBackLater = ({ from, part }: Said, { at, calendar }: Circumstances): boolean =>
  from === dateOf(at, calendar.zone) && (/^-(.+)$/.exec(part ?? '')?.[1] ?? '') > timeOf(at, calendar.zone);

/** "Kommer redan på torsdag" says until when one is away. */
const arrivesSooner = ({ tokens }: Reading): boolean =>
  /\b(?:kommer|borjar|coming|back|tillbaka)(?: (?:jag|i|am|is|nog|tillbaka|back|in))* (?:redan|tidigare|already|earlier)\b/.test(
    tokens.map(({ word }) => word).join(' '),
  );

interface Dated {
  readonly reading: Reading;
  readonly told: Said;
  readonly around: Circumstances;
  readonly isOfOther: boolean;
}

const saysReturn = ({ words }: Reading): boolean =>
  words.some((word) =>
    /^(?:tillbaka|ater|tjanst|igen|jobbar|arbetar|borjar|kommer|back|return|returning)$/.test(word),
  );

/** "Åter i tjänst från i dag" ends what was; "tillbaka i morgon bitti, hemma i dag" does not. */
const isReturn = ({ words }: Reading, { from, until, isOpen, ends }: Said, today: LocalDate): boolean =>
  from === today &&
  ends !== 'back' &&
  (isOpen || until === today) &&
  words.some((word) => /^(?:tillbaka|tjanst|back|returned)$/.test(word));
