// "Kan Maja ta min brevlåda", of whoever is in no roster: their own mail is meant, and no mailbox on duty (F5).

import { isDutyDeed, type Act } from '../../../chat/domain/acts/acts';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import { partsOf } from '../../../chat/domain/acts/saying';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';

const ownMailbox =
  /(?<!\p{L})(?:min|mitt|my)(?: egna?| own)? (?:(?:mejl|mail|e-?post)?(?:brev)?låda|inkorg|mailbox|inbox)(?!\p{L})/iu;

/** "Kan Maja få tillgång till min mailbox?": said of what is one's own. */
const accessTo =
  /(?<!\p{L})(?:tillgång|åtkomst|behörighet|komma (?:åt|in)|gå in|logga in|access|get into|log in)(?!\p{L})/iu;

export const ofOwnBox = (
  context: DeskContext,
  { upn }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> => Promise.resolve(ofOwn(context, upn, { text, understood }));

function ofOwn(
  context: DeskContext,
  upn: Person['upn'],
  { text, understood }: Pick<HeardLine, 'text' | 'understood'>,
): Understanding | undefined {
  const { act, also, person, mailbox, people } = understood;
  const isOfSomebody = person !== undefined || people.length > 0;
  if (![act, ...also].some(isDutyDeed) || !isOfSomebody || mailbox !== undefined) return undefined;
  if (!ownMailbox.test(text)) return undefined;
  if (mailboxesOf(context.municipality(), upn).length > 0)
    return accessTo.test(text) ? asked(understood) : undefined;
  const meant = (one: Act): Act => (isDutyDeed(one) ? 'delegation.ask' : one);
  return {
    ...understood,
    ...{ act: meant(act), also: [...new Set(also.map(meant))].filter((one) => one !== meant(act)) },
    ...{ asides: understood.asides?.filter((aside) => !isDutyDeed(aside.act)), options: undefined },
    ...(isDutyDeed(act) && { sure: true, changes: false, candidates: ['delegation.ask'] }),
  };
}

/** Of who has a mailbox on duty either may be meant. */
const asked = (understood: Understanding): Understanding => ({
  ...understood,
  ...{ sure: false, changes: false, also: [], rest: undefined },
  options: {
    ask: 'which',
    choices: (['delegation.ask', 'duty.give'] as const).map((act) => ({ ...partsOf(understood), act })),
  },
});
