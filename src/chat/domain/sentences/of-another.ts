// "Sara är sjuk, hon hörde av sig. Tillbaka i morgon", "han är tillbaka torsdag däremot": of who was told of, and never of the writer.

import { isOneOf } from '../acts/acts';
import { nothingNamed, partsOf } from '../acts/saying';
import type { Circumstances, Understanding } from '../acts/understanding';
import { leavesOthersBe } from '../forms/away/how-they-are';
import { nothingOrdered } from '../forms/denied-order';
import { saidText } from '../reading/said-words';
import { hasNoSubject } from '../reading/whose-absence';
import { earlyOrLate } from '../when/late-or-early';
import { daysSaid } from '../when/when-said';
import type { Chosen } from './choose';
import { actOf } from './heard';
import { callerOf } from './of-caller';

/** Asked, whoever it is of. */
export function ofAnother(told: Understanding, chosen: Chosen, around: Circumstances): Understanding {
  const { main, whole } = chosen;
  if (leavesOthersBe(told, whole.reading)) return nothingOrdered;
  const added = alsoAway(told, chosen, around.before);
  if (added) return added;
  if (told.act === 'away.of' && told.flaw === 'past') return sinceThen(told, chosen, around);
  if (!isOneOf(told.act, 'away', 'away.change', 'away.end') || told.asked) return told;
  const isBack = told.ends === 'back' && told.options === undefined;
  const isNext = isBack || told.act !== 'away.end';
  const beside = isNext && hasNoSubject(main.reading.words) ? toldBeside(told, chosen) : undefined;
  return beside ?? afterAnother(told, chosen, around.before);
}

/** "Han är tillbaka torsdag", after that Lars is ill; "sjuk i morgon också" may be of either. */
function afterAnother(
  told: Understanding,
  { whole }: Chosen,
  before: Understanding | undefined,
): Understanding {
  const { words, people } = whole.reading;
  if (told.act === 'away.end' || before === undefined || !isOneOf(before.act, 'away.of', 'away.is'))
    return told;
  if (people.length > 0 || !hasNoSubject(words)) return told;
  const theirs = { ...asked(told, before.person), people: before.people, flaw: before.flaw };
  if (they.test(saidText(words))) return theirs;
  return told.changes && before.person !== undefined ? either(theirs, told) : told;
}
const they =
  /^(?:(?:men|och|fast|nej|ja|but|and|no) )*(?:han|hon|hen|he|she) |(?:^| )(?:(?:sa|sager|skrev|skriver|tror|trodde|said|says) (?:han|hon|hen)|(?:he|she) (?:said|says|thinks))$/;

/** "Kim sa att hon blir sen, typ halv elva"; "pratade med Lars. Kommer vid tio" may be of either. */
function toldBeside(told: Understanding, { beside, parts, main }: Chosen): Understanding | undefined {
  const of = beside.find((part) => actOf(part) === 'away.of');
  const at = parts.findIndex(({ reading }) => reading === main.reading);
  const ahead = parts.slice(0, Math.max(0, at));
  if (/^(?:writer|either)$/.test(callerOf(main, ahead) ?? '')) return undefined;
  const spoken = ahead.find(({ reading }) => metBefore.test(saidText(reading.words)));
  const [named, another] = (of ?? spoken)?.reading.people.flatMap(({ people }) => people) ?? [];
  if (named === undefined || another !== undefined) return undefined;
  const isLate = of !== undefined && earlyOrLate(saidText(of.reading.words)) === 'late';
  const hour = isLate ? /^(\d\d:\d\d)-$/.exec(told.part ?? '')?.[1] : undefined;
  const meant = hour === undefined ? told : { ...told, part: `-${hour}` as Understanding['part'] };
  const theirs = asked(meant, named.upn);
  return of ? theirs : either(theirs, told);
}

/** "Sjuk i morgon också", after somebody else was told of: theirs, or the writer's. */
function either(theirs: Understanding, told: Understanding): Understanding {
  const choices = [theirs, { ...told, person: undefined }].map((one) => ({ ...partsOf(one), act: one.act }));
  return { ...theirs, sure: false, options: { ask: 'which', choices } };
}
const metBefore =
  /^(?:(?:hej|jag|i|har|have|precis|nyss|just) )*(?:pratade|pratat|snackade|snackat|talade|talat|horde|hort|chattade|mejlade|fick|ringde|spoke|talked|heard|got)(?: (?:just|nyss|precis|ett|sms|mejl|samtal|a|text|call|mail|med|fran|av|till|om|with|to|from))* §person$/;

/** "Gunilla hade feber igår. Blir hemma idag också". */
function sinceThen(told: Understanding, { parts }: Chosen, around: Circumstances): Understanding {
  const next = parts
    .slice(1)
    .filter(
      ({ reading, asked: isAsked }) => !isAsked && reading.runs.length > 0 && hasNoSubject(reading.words),
    )
    .map(({ reading }) => daysSaid(reading, 'away.of', around))
    .find(({ from, flaw }) => from !== undefined && flaw === undefined);
  if (next === undefined) return told;
  const { from, until, part, isOpen, spans } = next;
  return { ...asked(told, told.person), from, until, part, isOpen, spans, flaw: undefined };
}

/** "Kristina också", after one's own days. */
function alsoAway(
  told: Understanding,
  { whole }: Chosen,
  before: Understanding | undefined,
): Understanding | undefined {
  const { people, words } = whole.reading;
  const [named, another] = people.flatMap((one) => one.people);
  if (!isOneOf(before?.act, 'away', 'away.of') || named === undefined || another !== undefined)
    return undefined;
  if (!tooAlone.test(saidText(words)) || before?.flaw !== undefined || whole.asked) return undefined;
  const { from, until, isOpen = false, part, spans } = before ?? {};
  return { ...asked({ ...told, ...nothingNamed }, named.upn), from, until, isOpen, part, spans };
}
const tooAlone =
  /^(?:(?:och|ja|and|yes|men) )*(?:aven §person|(?:samma|same) (?:med|for|with) §person|§person (?:(?:ar|blir|is) )?(?:ocksa|med|likasa|too|also|as well)(?: (?:det|da|so))*)$/;

const asked = (told: Understanding, person: Understanding['person']): Understanding => ({
  ...told,
  ...{ act: 'away.of', person, sure: true, changes: false, asked: false, candidates: ['away.of'] },
  ...{ instead: undefined, isMoved: undefined, isAdded: undefined, options: undefined },
  also: told.also.filter((act) => !act.startsWith('away')),
});
