// Whether a mailbox is meant by who gives or takes something: named, by a day of it, or as was just spoken of.

import { isOneOf, type ActOrFamily } from '../../acts/acts';
import type { Told, Understanding } from '../../acts/understanding';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';
import { pointsAtIt } from '../../sentences/heard';
import { isOfDeciding } from './who-decides';

const boxes = /brevlad|lada|mailbox|inbox|^(?:bemanning|vakt|jour|pass|duty|shift|tur|turn)/;
const ofMailboxes: readonly ActOrFamily[] = ['duty.*', 'roster.*', 'mailbox.*', 'week'];

/** "Jag tar den", after a list of mail, may be of a message. */
const ofMail: readonly ActOrFamily[] = [
  'message.find',
  'order.*',
  'inbox',
  'list',
  'messages.late',
  'answers.*',
  'rule.show',
  'rule',
];

/** A mailbox is given where it is named, or a day of it, or was just spoken of; "ge den till Bo" after a list of mail may mean a message. Nor is it given to two at once. */
export function givesMailbox(
  { act, mailbox, from, until, part }: Told,
  reading: Reading,
  spoken: Understanding | undefined,
): boolean {
  const { words, people, runs } = reading;
  // "Kristina tar det på torsdag", of a message that was just spoken of.
  const isOfMail =
    act !== 'undo' && isOneOf(spoken?.act, ...ofMail) && pointsAtIt(reading) && mailbox === undefined;
  if (act === 'duty.take' || isOfMail)
    return !isOfMail && (isOneOf(spoken?.act, ...ofMailboxes) || !isOfThatAlone(reading, mailbox));
  if (act !== 'duty.give') return true;
  // "David beslutar i mitt ställe": a manager's decisions, and no mailbox.
  const isOfBox = words.some((word) => boxes.test(word));
  if (mailbox === undefined && !isOfBox && isOfDeciding(saidText(words))) return false;
  const named = new Set(people.flatMap((one) => one.people.map(({ upn }) => upn)));
  if (people.length > 1 && named.size > 1 && runs.length > 1) return false;
  const isNamed = mailbox !== undefined || from !== undefined || until !== undefined || part !== undefined;
  return isNamed || isOfBox || isOneOf(spoken?.act, ...ofMailboxes);
}

/** "Ok det tar jag", out of nothing: a mailbox is "den". */
const isOfThatAlone = ({ words, runs }: Reading, mailbox: Told['mailbox']): boolean =>
  mailbox === undefined &&
  runs.length === 0 &&
  words.some((word) => /^(?:det|detta|that|this)$/.test(word)) &&
  !words.some((word) => boxes.test(word) || word === 'den');
