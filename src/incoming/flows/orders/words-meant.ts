// "Vad är skillnaden mellan diarieföra och hålla ordnat", "vad är postlista?": what a word of the register means (F3).

import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { sentence } from '../../../core/card-facts';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import type { Answer } from './order-cards';

const asks =
  /^(?:(?:hej|och|men|ursakta|forlat|hi) )*(?:vad|va|what|forklara|explain)(?: (?:ar|e|det|som|innebar|betyder|menas med|menar ni med|is|does|the|att|for|en|ett|a)){0,6} /;
const ofDifference = /(?:^| )(?:skillnad\p{L}*|difference)(?: |$)/u;
const ofRecord =
  /(?:^| )(?:hall(?:a|as|s|er|en|na|et)? (?:\p{L}+ )?(?:ordna[dt]|i ordning)|ordnat|diarief\p{L}*|ringa(?: betydelse)?|(?:keep(?:ing)?|kept) in order|minor importance|register(?:ing|ed)?)(?: |$)/gu;
const ofOrder =
  /(?:hall(?:a|as|s|er|en|na|et)? (?:\p{L}+ )?(?:ordna[dt]|i ordning)|(?:keep(?:ing)?|kept) in order)(?: utan att diarieforas?)?$/u;
const ofList = /(?:^| )(?:postlista|postlistan|mail list|post list)(?: (?:for nagot|egentligen))?$/u;

export function answerWordsMeant(
  { municipality }: IncomingContext,
  _: Person,
  { text, understood: { changes } }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const said = bareWords(text);
  const isDifference = ofDifference.test(said) && [...said.matchAll(ofRecord)].length > 1;
  const of =
    isDifference || (asks.test(said) && ofOrder.test(said))
      ? 'record'
      : ofList.test(said)
        ? 'list'
        : undefined;
  if (changes || of === undefined || !(isDifference || asks.test(said))) return Promise.resolve(undefined);
  const isPublished = municipality().publish !== undefined;
  return Promise.resolve({ act: 'help', cards: [sentence({ what: 'recordWords', of, isPublished })] });
}
