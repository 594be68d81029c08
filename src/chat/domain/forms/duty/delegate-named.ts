// Who is to read the mail meanwhile, by a name alone: "Maja", "nä Maja får göra det", after an absence or a question about it.

import { isOneOf } from '../../acts/acts';
import type { Upn } from '../../../../core/ids';
import { isFirstName } from '../../../../core/private-text/first-names';
import { plusDays, type LocalDate } from '../../../../core/time';
import { light } from '../../amend/amend-words';
import type { Chosen } from '../../sentences/choose';
import type { Circumstances, Understanding } from '../../acts/understanding';

/** `nobody`: the directory has nobody of that name among those whom the bot has met. */
interface NamedDelegate {
  readonly act: 'delegation.ask';
  readonly person: Upn | undefined;
  readonly people: readonly Upn[];
  readonly flaw: 'nobody' | undefined;
  /** Of which days it was asked, where nobody has said yet that they are away then. */
  readonly from?: LocalDate;
  readonly until?: LocalDate | undefined;
}

const reading =
  /^(?:lasa|laser|svara|svarar|mejl|mejlen|mail|mails|post|posten|inkorg|inkorgen|read|reads|inbox|email|gora|gor)$/;
const around_ =
  /^(?:far|kan|ska|skulle|la|lat|ta|tar|hand|om|skota|min|mina|mitt|pa|nagon|annan|andra|personen|ombud|ombudet|ar|let|can|may|will|my|do|instead|och|som|valj|valjer)$/;
const mostWords = 9;
/** A surname and a title behind a first name. */
const mostBehind = 2;
const fewestDays = 2;

/** "Ingen behöver läsa den". */
const byNobody =
  /^(?:(?:nej|na|men|no|but) )*(?:ingen|nobody|no one)(?: (?:annan|else))? (?:(?:behover|ska|skall|far|needs to|shall|may|must) )?(?:lasa|laser|read|reads)(?: \p{L}+){0,3}[ .!]*$/u;
const ofNobody: NamedDelegate = { act: 'delegation.ask', person: undefined, people: [], flaw: undefined };

/** Undefined where anything else is said, or where a name alone may be of something else. */
export function delegateNamed(
  { whole }: Chosen,
  { who }: Circumstances,
  before: Understanding | undefined,
): NamedDelegate | undefined {
  const { tokens, people, runs, mailboxes } = whole.reading;
  if (before === undefined || runs.length > 0 || mailboxes.length > 0) return undefined;
  const isOfMail = asksDelegate(before);
  if (isOfMail && byNobody.test(tokens.map(({ word }) => word).join(' '))) return ofNobody;
  // "Kan Bo göra det?", "Hasse då?" ask for what was spoken of.
  if (whole.asked && !isOfMail) return undefined;
  if (!isOfMail && !isLongAbsence(before)) return undefined;
  const meant = people.filter(
    ({ from, people: of }) => !isDenied(tokens[from - 1]?.word) && of.every(({ upn }) => upn !== who),
  );
  const inNames = (at: number) => people.some(({ from, to }) => from <= at && at < to);
  const strange = tokens.findIndex(({ word }, at) => !inNames(at) && isFirstName(word));
  const isBehind = (at: number) => strange >= 0 && strange <= at && at <= strange + mostBehind;
  const rest = tokens.filter(({ word }, at) => /^\p{L}/u.test(word) && !inNames(at) && !isBehind(at));
  const isPlain = rest.every(({ word }) => light.has(word) || reading.test(word) || around_.test(word));
  const saysReading = rest.some(({ word }) => reading.test(word));
  const isTaking = rest.some(({ word }) => /^(?:kan|tar|ta|can|takes?)$/.test(word));
  if (!isPlain || rest.length > mostWords || (!isOfMail && isTaking && !saysReading)) return undefined;
  const upns = [...new Set(meant.flatMap((one) => one.people.map(({ upn }) => upn)))];
  if (upns.length === 0)
    return strange < 0 ? undefined : { act: 'delegation.ask', person: undefined, people: [], flaw: 'nobody' };
  return {
    act: 'delegation.ask',
    person: upns.length === 1 ? upns[0] : undefined,
    people: upns.length > 1 ? upns : [],
    flaw: undefined,
    ...(before.act.startsWith('delegation.') && daysOf(before)),
  };
}

const daysOf = ({ from, until }: Understanding): Pick<NamedDelegate, 'from' | 'until'> =>
  from === undefined ? {} : { from, until };

/** Who reads the mail meanwhile was asked, also beside the days. */
export const asksDelegate = ({ act, also }: Understanding): boolean =>
  act.startsWith('delegation.') || also.includes('delegation.ask');

/** So long that it is asked who reads the mail. */
const isLongAbsence = ({ act, changes, from, until, isOpen }: Understanding): boolean =>
  isOneOf(act, 'away.change', 'away') &&
  changes &&
  from !== undefined &&
  (isOpen || (until !== undefined && until >= plusDays(from, fewestDays)));

const isDenied = (word: string | undefined): boolean => /^(?:inte|not|ej)$/.test(word ?? '');
