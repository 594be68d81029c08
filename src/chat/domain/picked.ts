// Which of the buttons that stood there a short line picks: "båda", "den första", "2"; and a yes that says it otherwise: "ja men från 13".

import { type ActOrFamily, isOneOf } from './acts/acts';
import type { KnownPerson } from './reading/names';
import { plainYes, yes } from './reading/yes-and-no';
import type { Choice } from './acts/understanding';

const open = `^(?:(?:${plainYes}|ta|tar|jag tar|jag menar|menar|det ar|i mean|take) )*`;
const end = '(?: (?:tack|da|alternativet|knappen|menar jag|menade jag|alltsa|please|one|option|button))*$';
const both = new RegExp(
  `${open}(?:pa |i )?(?:bada|bagge|bada tva|bagge tva|alla|alla tre|allihop|allihopa|samtliga|both|both of them|all|all of them|all three)${end}`,
  'u',
);
const ordinals: readonly RegExp[] = [
  ['forsta', '1', 'ettan', 'den oversta', 'oversta', 'first', 'den forsta', 'the first', '1an'],
  ['andra', '2', 'tvaan', 'second', 'den andra', 'the second', '2an'],
  ['tredje', '3', 'trean', 'third', 'den tredje', 'the third', '3an'],
].map((words) => new RegExp(`${open}(?:${words.join('|')})${end}`, 'u'));
const last = new RegExp(`${open}(?:den )?(?:sista|nedersta|last|the last|the latter|den senare)${end}`, 'u');

/** Undefined where it picks none of them, or may be of something else. */
export function pickedOf(text: string, offered: readonly Choice[]): Choice | undefined {
  if (offered.length < 2 || text.includes('?')) return undefined;
  const [head = '', ...rest] = text.split(',');
  // "Den andra, till Sara alltså".
  const isSame = rest.length > 0 && namesAlone(rest.join(' '), pickedOf(head, offered));
  const said = saidIn(isSame ? head : text);
  if (both.test(said)) return offered.find(({ each }) => each !== undefined);
  const single = offered.filter(({ each }) => each === undefined);
  if (last.test(said)) return single.at(-1);
  return single[ordinals.findIndex((ordinal) => ordinal.test(said))];
}

/** Nothing but who it is of, who is the same. */
function namesAlone(rest: string, choice: Choice | undefined): boolean {
  const name =
    /^(?:(?:alltsa|ge|den|det|till|at|to|give|it|lat|ta) )*(\p{L}{2,})(?: (?:alltsa|da|tack|ta|den|please))*$/u.exec(
      saidIn(rest),
    )?.[1];
  return name !== undefined && choice?.person?.startsWith(`${name}.`) === true;
}

/** "Båda", of what was asked each by itself, or is the same for several days or people: each of them; empty where they are no such. */
export function pickedAll(text: string, offered: readonly Choice[], areApart = false): readonly Choice[] {
  const [first, ...others] = offered;
  const isSame = others.length > 0 && others.every(({ act }) => act === first?.act);
  const areWhole = offered.every(
    ({ act, each, inReturn }) => isOneOf(act, ...eachAlone) && !each && !inReturn,
  );
  return (areApart || (isSame && areWhole)) && !text.includes('?') && both.test(saidIn(text)) ? offered : [];
}

/** "Båda", where no several were asked. */
export const saysBoth = (text: string): boolean => !text.includes('?') && both.test(saidIn(text));

/** Of these one for each is no contradiction; of others the buttons are readings of one wish. */
const eachAlone: readonly ActOrFamily[] = ['duty.give', 'away.of', 'remind'];

const saidIn = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f:]/g, '')
    .match(/[\p{L}\d]+/gu)
    ?.join(' ') ?? '';

/** Each word of it can be read in one way alone. */
const otherwise = new RegExp(
  `^(?=(?:${yes}|gör det|kör)[ ,.!])(?:(?:${yes}|gör|kör|det|går|bra|tack|please)[ ,.!]+)+(?:men|fast|dock|but|though|bara|endast|only|just|först|hellre|från|from|kl|klockan|till|until|i stället|istället)(?![\\p{L}?])[^?]*$`,
  'iu',
);

export const agreesOtherwise = (text: string): boolean => otherwise.test(text.trim());

/** "Nej Hasse", "no, I mean Hasse": nothing but somebody else. */
export function namesInstead(text: string, people: readonly Pick<KnownPerson, 'name'>[]): boolean {
  const name = instead.exec(text.trim())?.groups?.['name']?.toLowerCase();
  return name !== undefined && people.some(({ name: whole }) => whole.toLowerCase().startsWith(`${name} `));
}
const instead =
  /^(?=(?:nej|nä|näe|no|nope|fel|oj|inte|not|jag menar|jag menade|i mean)[ ,])(?:(?:nej|nä|näe|no|nope|fel|oj|sorry|förlåt|jag|menar|menade|i|mean|meant|till|to|inte \p{L}+|not \p{L}+|utan|but)[ ,.!]+)+(?<name>\p{L}{2,})[ .!]*$/iu;
