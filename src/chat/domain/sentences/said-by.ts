// "Maja sa nej", "Carin sa att hennes dotter är sjuk": what somebody is said to have said.

import { isOfOneMessage, isOneOf } from '../acts/acts';
import { saidText } from '../reading/said-words';
import type { Reading } from '../reading/reading';
import type { Understanding } from '../acts/understanding';
import type { Chosen } from './choose';
import { agreesOnly } from './agreeing';
import { actOf } from './heard';

const said = '(?:sa|sade|said)';
const lead = '(?:(?:hej|och|men|nu|nej|and|but) )*';

/** An answer of theirs does nothing again that was said before it, to them or to another. */
const answering = new RegExp(
  `^${lead}§person ${said}(?: (?:ju|bara|visst))* (?:nej|na|nae|ja|jo|ok|okej|hej|det|no|yes|so|it|inget|nothing)(?: (?:tack|inte|alltsa|thanks))*$`,
  'u',
);

/** What the line can go on with; danger is said anew or not at all, a name behind it is none. */
export const goneOnWith = (
  before: Understanding | undefined,
  { words }: Reading,
): Understanding | undefined =>
  before?.act === 'urgent' || (!isOfOneMessage(before?.act) && answering.test(saidText(words)))
    ? undefined
    : before;

const reporting = new RegExp(
  `(?:^| )§person (?:(?:ringde|smsade|called) (?:och|and) )?(?:(?:har|forut|just|nyss) )*${said}(?= |$)`,
  'u',
);
const plainly = new RegExp(
  `^${lead}§person (?:(?:ringde|smsade|called) (?:och|and) )?${said} (?:(?:att|that) )?(?:han|hon|hen|he|she|§person) (?:ar|blir|vabbar|tar|oppnar|is|takes|opens)(?= )(?!.* (?:skulle|ville|trodde|forut|men|fast|hans|hennes|hens|glomt|glomde|but|his|her|their|would|wanted|thought|forgot)(?: |$))`,
  'u',
);

/** More, or less, is said than that they are away, or take it: asked. */
export const isHearsay = ({ main, whole }: Pick<Chosen, 'main' | 'whole'>): boolean =>
  reporting.test(saidText(main.reading.words)) && !plainly.test(saidText(whole.reading.words));

/** "Carin sa ja, är ledig fredag": to the absence that is told beside it, and to nobody who reads mail. */
export const agreesToAbsence = ({ parts }: Pick<Chosen, 'parts'>): boolean =>
  parts.some(agreesOnly) &&
  parts.some((part) => !part.asked && isOneOf(actOf(part), 'away') && part.reading.people.length === 0);
