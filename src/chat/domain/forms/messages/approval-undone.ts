// "Ångra godkännandet till Erik, datumet blev fel": of what was approved, and of no absence, whatever day is said behind it.

import type { Understanding } from '../../acts/understanding';

const takingBack =
  /^[^\p{L}]*(?:(?:hej|nej|oj|ok|men|och|jag|vill|måste|kan|du|snälla|no|but|please|i|want|need|to|can|you)[\s,!]+)*(?:ångrar?|(?:tar?|drar?) tillbaka|återkallar?|undo|take back|withdraw|revoke)\s+(?:(?:mitt|det|senaste|my|the|last)\s+)*(?:godkännande(?:t|na)?|approvals?)(?!\p{L})(.*)$/isu;
/** Who may read somebody's mail is consented to. */
const ofMail = /(?<!\p{L})(?:läs\p{L}*|mejl\p{L}*|mail\p{L}*|e-?post\p{L}*|read\p{L}*)(?!\p{L})/iu;

const saidBehind = (text: string): string | undefined => {
  const [, behind] = takingBack.exec(text) ?? [];
  return behind === undefined || ofMail.test(behind) ? undefined : behind;
};

export const takesBackApproval = (text: string): boolean => saidBehind(text) !== undefined;

/** What is said beside it is said not to be done; why, "jag tryckte fel", needs no answer. */
export function approvalTakenBack(text: string): Understanding | undefined {
  const behind = saidBehind(text);
  if (behind === undefined) return undefined;
  const [of = '', ...others] = behind.split(/[,.;!?]|(?<!\p{L})(?:och|and|men|but)(?!\p{L})/iu);
  const beside = others.filter((one) => wordsIn(one).length > 1 && !isWhy(one));
  const hasMore = wordsIn(of).length > mostNamed || beside.length > 0;
  return { ...undone, ...(hasMore && { rest: [] }) };
}
const isWhy = (text: string): boolean => ofWrong.test(text) && !ofWished.test(text);
const ofWished = /\d|(?<!\p{L})(?:ska|skulle|should)(?!\p{L})/iu;
const ofWrong = /(?<!\p{L})(?:fel|misstag|råkade|wrong|mistake)(?!\p{L})/iu;
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
/** "Av remissen om cykelplan". */
const mostNamed = 4;

const undone: Understanding = {
  ...{ act: 'undo', sure: true, asked: false, changes: false, keeps: false, isOpen: false },
  ...{ person: undefined, people: [], mailbox: undefined, rule: undefined, flaw: undefined, also: [] },
  ...{ from: undefined, until: undefined, part: undefined, candidates: ['undo'] },
};
