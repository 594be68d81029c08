// Who answers the telephone and has no mailbox asks for callers: a message is nobody's of theirs, and who is away is of all (T5, T10).

import { isOfOneMessage, type Act, isOneOf, isDutyDeed } from '../../../chat/domain/acts/acts';
import { asksWhoStepsIn } from '../../../chat/domain/forms/about/about-bot';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import { unitsFor } from '../../../chat/domain/reading/units';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import type { Upn } from '../../../core/ids';
import { isSwitchboard, mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { ofCaller } from './answer-contact';

export const atTheSwitchboard = (
  context: DeskContext,
  { upn }: Person,
  line: HeardLine,
): Promise<Understanding | undefined> => Promise.resolve(ofCallers(context, upn, line));

function ofCallers(
  context: DeskContext,
  upn: Upn,
  { text, understood }: HeardLine,
): Understanding | undefined {
  const municipality = context.municipality();
  if (!isSwitchboard(context.municipality(), upn) || mailboxesOf(municipality, upn).length > 0)
    return undefined;
  const { act, asked, from, mailbox, person } = understood;
  const as = (meant: Act) => ({ ...understood, ...shown, act: meant, candidates: [meant] });
  if (isOneOf(act, 'away.mine', 'away') && asked && !ofOneself.test(text)) return as('away.who');
  // A mailbox that is nobody's of theirs to give: who is there is asked.
  if (isDutyDeed(act) && asked && person !== undefined) return as('away.is');
  const isNamed = person !== undefined && mailbox === undefined;
  if (isOneOf(act, 'contact', 'duty.who') && isNamed && asksWhoStepsIn(text)) return as('away.is');
  const isOfUnit = () =>
    mailbox !== undefined ||
    unitsFor(
      text,
      municipality.mailboxes.map(({ department }) => department),
    ).length > 0;
  const isOfNumber = person !== undefined && numbers.test(text);
  const isOfCaller =
    isOfOneMessage(act) ||
    (act === 'rule' && ofCaller.test(text) && asksWhom.test(text)) ||
    (act === 'other' && (asksWhom.test(text) || isOfNumber || isOfUnit())) ||
    (act === 'inbox' && isOfUnit()) ||
    (act === 'duty.who' && mailbox === undefined && from === undefined && isOfUnit());
  if (!isOfCaller) return undefined;
  const also = understood.also.filter((one) => one !== 'duty.who' && !isOfOneMessage(one));
  return { ...as('contact'), also };
}

/** It shows, and changes nothing. */
const shown = {
  ...{ sure: true, changes: false, keeps: false, flaw: undefined },
  ...{ options: undefined, orders: undefined, otherwise: undefined, rest: undefined },
} as const;

const ofOneself = /(?<!\p{L})(?:jag|ja|min|mitt|mina|mig|mej|my|mine|am i|i am)(?!\p{L})/iu;
const numbers =
  /(?<!\p{L})(?:når|nå|nås|reach|\p{L}*nummer|\p{L}*numret|telefon\p{L}*|mobil\p{L}*|number|phone)(?!\p{L})/iu;
const asksWhom = /(?<!\p{L})(?:vem|vart|vilken|vilka|who|whom|where|which)(?!\p{L})/iu;
