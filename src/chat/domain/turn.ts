// What a line leads to: done, shown, or asked back with the likeliest meanings; a doubt and a question change nothing.

import type { Act } from './acts/acts';
import { factsOf, isOfOneMessage, isOneOf, grave } from './acts/acts';
import { takesBackApproval } from './forms/messages/approval-undone';
import { withoutLanguage } from './reading/english';
import { saysWrongChat } from './forms/denied-order';
import { no, yes } from './reading/yes-and-no';
import { pickedAll, pickedOf, saysBoth } from './picked';
import type { Saying } from './acts/saying';
import type { Choice } from './acts/understanding';
import { partsOf, pressed } from './acts/saying';
import type { Asking, Understanding } from './acts/understanding';

export type Turn =
  /** `picked`: one of the buttons, in words; `rest`: what none of it answers (`Understanding`). */
  | {
      readonly kind: 'do';
      readonly sayings: readonly Saying[];
      readonly picked?: Choice;
      readonly rest?: readonly Choice[] | undefined;
    }
  | {
      readonly kind: 'askBack';
      readonly choices: readonly Choice[];
      readonly ask: Asking;
      /** Questions in the same breath: answered beside what is asked back. */
      readonly beside?: readonly Saying[];
      /** What else the line says is so: offered by itself. */
      readonly rest?: readonly Choice[];
    }
  /** To what was asked back the answer is no, or an order is denied; `isUndo`: what was done a moment ago may be meant, `isOfNone`: nothing was asked back. */
  | { readonly kind: 'leave'; readonly isUndo?: true; readonly isOfNone?: true };

export const mostChoices = 3;
/** With one answer more than that a person has to scroll. */
const mostAlso = 2;
/** What is no meaning that somebody would choose. */
const noChoice: ReadonlySet<Act> = new Set(['unclear', 'reply', 'thanks', 'greeting', 'other']);

interface Line {
  readonly text: string;
  readonly understood: Understanding;
  /** What the last answer asked back. */
  readonly offered: readonly Choice[];
  /** Each was asked by itself. */
  readonly areApart?: boolean | undefined;
  /** Whether the line before changed something. */
  readonly isAfterDeed?: boolean;
}

export function turnOf({ text, understood, offered, areApart, isAfterDeed = false }: Line): Turn {
  const { act } = understood;
  if (understood.isDenied === true)
    return isAfterDeed && saysWrongChat(text) ? { kind: 'leave', isUndo: true } : leftOf(text, offered);
  const picked = pickedOf(text, offered);
  if (picked) return { kind: 'do', sayings: [pressed(picked)], picked };
  const all = pickedAll(text, offered, areApart);
  if (all.length > 0) return { kind: 'do', sayings: all.map(pressed) };
  if ((act === 'reply' || saysBoth(text)) && offered.length > 0) return answered(text, offered);
  if (act === 'reply' && isAfterDeed && denying.test(wordsOf(text)[0] ?? ''))
    return { kind: 'leave', isUndo: true };
  if (act === 'undo' && understood.asked && isAfterDeed && offered.length === 0 && !asksWhat.test(text))
    return { kind: 'leave', isUndo: true };
  if (act === 'undo' && !takesBackApproval(text) && isOfQuestion(text, understood, { offered, isAfterDeed }))
    return { kind: 'leave', isUndo: true };
  if (!understood.sure && !isUndated(understood)) return doubtOf(text, understood);
  const beside = alsoOf(understood);
  const { otherwise } = understood;
  const main = { ...sayingOf(text, understood, act), ...(otherwise && { otherwise }), also: beside };
  const also = beside.flatMap((other) => besidesOf(text, understood, other));
  const others = [main, ...also].filter((one) => one.act !== 'language');
  if (understood.asked && others.length > 0 && others.length <= also.length)
    return { kind: 'do', sayings: others.map((other) => ({ ...other, text: withoutLanguage(text) })) };
  if (act === 'rule' && also.some(isGrave)) return { kind: 'do', sayings: also };
  const rest = [act, ...beside].some((one) => grave.has(one)) ? undefined : understood.rest;
  // "Öppnat, bombhot på skolan": danger is answered first, and the other is done all the same.
  const sayings = [...eachAsked(main, understood), ...also].toSorted(
    (a, b) => Number(isGrave(b)) - Number(isGrave(a)),
  );
  return { kind: 'do', sayings, rest };
}

/** Several questions to the rules are answered each by itself. */
const eachAsked = (main: Saying, { questions = [] }: Understanding): readonly Saying[] =>
  main.act === 'rule' && questions.length > 1 ? questions.map((text) => ({ ...main, text })) : [main];

/** What the same line says beside it, of each whom it names: offered, or asked of the rules. */
function besidesOf(text: string, understood: Understanding, other: Act): readonly Saying[] {
  const asides = understood.asides?.filter(({ act }) => act === other) ?? [];
  return (asides.length > 0 ? asides : [undefined]).map((aside) =>
    besideOf(text, understood, { other, aside }),
  );
}

interface Beside {
  readonly other: Act;
  readonly aside: Choice | undefined;
}

function besideOf(text: string, understood: Understanding, { other, aside }: Beside): Saying {
  // "Kan Bo ta den på torsdag? Jag är på kurs": that is said, and offered.
  const isSaid = other === 'away' && aside !== undefined;
  // "Cecilia är sjuk, ge hennes låda till Kim tills hon är tillbaka": she is away all the same.
  const isTheirs = other === 'away.of' && aside !== undefined && understood.flaw === 'vague';
  return {
    ...{
      ...sayingOf(text, understood, other),
      ...aside,
      mayChange: understood.goesToo === true && isOneOf(other, 'away', 'duty.opened'),
    },
    ...(isTheirs && { flaw: undefined }),
    asked: other === 'rule' || (understood.asked && !isSaid),
  };
}

const leftOf = (text: string, offered: readonly Choice[]): Turn => ({
  kind: 'leave',
  ...(offered.length === 0 && refusing.test(text) && { isOfNone: true }),
});
/** "Jag vill inte byta med Anna": of what somebody else asks for. */
const refusing =
  /(?<!\p{L})(?:(?:vill|kan|ska|tänker|hinner) (?:\p{L}+ )?inte (?:byta|läsa)|(?:byter|läser) inte|inget byte|not (?:want to )?(?:swap|read))(?!\p{L})/iu;

/** "Ångra" after a question takes the question back; "glöm det" after anything but a deed, what was just said. */
function isOfQuestion(
  text: string,
  { asked, also, from }: Understanding,
  { offered, isAfterDeed }: { readonly offered: readonly Choice[]; readonly isAfterDeed: boolean },
): boolean {
  if (asked || also.length > 0 || from !== undefined) return false;
  if (offered.length > 0) return offered.every(({ act }) => act !== 'undo');
  return !isAfterDeed && forgetting.test(wordsOf(text).join(' '));
}

/** "Ångra?" asks how. */
const asksWhat = /\?/u;
const forgetting =
  /^(?:(?:nej|nä|äh|ok|förlåt|ursäkta|no|oh|well|sorry) )*(?:glöm|strunt|skit|never ?mind|forget|nevermind|bry dig inte|det var inget|inget)(?!\p{L})/u;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\p{L}+|\?/gu) ?? [];

/** A button for it would mean today. */
const isUndated = ({ act, flaw }: Understanding): boolean =>
  isOneOf(act, 'duty.give', 'duty.take', 'duty.cannot', 'away', 'away.change') &&
  /^(?:vague|impossible|turned|past)$/.test(flaw ?? '');

const isGrave = ({ act }: { readonly act: Act }): boolean => grave.has(act);

/** Beside what is grave no question is put to the rules: no word of it may reach a model. */
function alsoOf({ act, also }: Understanding): readonly Act[] {
  const isAnyGrave = [act, ...also].some((one) => grave.has(one));
  const kept = isAnyGrave ? also.filter((one) => one !== 'rule' && one !== 'contact') : also;
  return kept.toSorted((a, b) => Number(grave.has(b)) - Number(grave.has(a))).slice(0, mostAlso);
}

const agreeing = new RegExp(`^(?:${yes}|gör|kör|please|do)$`);
const denying = new RegExp(`^(?:${no}|inte|ej|not)$`);
const limiting = /^(?:nej|nä|näe|inte|ej|aldrig|no|not|dont|never|men|but|eller|or)$/;

/** Done only where a yes stands alone, left where a no does, and else asked again. */
function answered(text: string, offered: readonly Choice[]): Turn {
  const words = wordsOf(text);
  const [word = ''] = words;
  const isYes = agreeing.test(word);
  const isLimited = words.some((one) => one === '?' || limiting.test(one));
  if (denying.test(word) || /^(?:gör inte|do not|dont)(?!\p{L})/u.test(words.join(' ')))
    return { kind: 'leave' };
  const [first, second] = offered;
  if (!isYes || isLimited || first === undefined || second !== undefined)
    return { kind: 'askBack', choices: offered, ask: isYes && second !== undefined ? 'one' : 'which' };
  return { kind: 'do', sayings: [pressed(first)], picked: first };
}

/** What may be meant, and what the line asks beside it; where nothing in it speaks of anything, only that. */
function doubtOf(text: string, understood: Understanding): Turn {
  // "Han blir borta hela veckan", and nobody was spoken of: whoever writes is not.
  if (understood.act === 'away.of' && understood.person === undefined && tellsOfThem.test(text))
    return { kind: 'do', sayings: [{ ...sayingOf(text, understood, 'away.of'), mayChange: false }] };
  const turn = askedBack(understood, text);
  const others = alsoOf(understood).filter((one) => factsOf(one).changes !== true && one !== 'language');
  const asked = (one: Act) => ({ ...sayingOf(text, understood, one), asked: true, mayChange: false });
  // "Turisten fick svar på engelska".
  const meant = turn.choices.filter(({ act }) => act !== 'language');
  if (turn.ask === 'which' && meant.length > 0 && meant.length < turn.choices.length)
    return { ...turn, choices: meant };
  // "Sofia Ek igen, ge henne till Maja": nobody is back.
  if (understood.act === 'away.end' && others.some(isOfOneMessage))
    return { kind: 'do', sayings: others.filter(isOfOneMessage).map(asked) };
  const isLikely = turn.choices.some(({ act }) => act === understood.act || act === 'rule');
  // Help alone is no meaning.
  if (turn.choices.every(({ act }) => act === 'help') || (!isLikely && others.length > 0))
    return { kind: 'do', sayings: (others.length > 0 ? others : (['unclear'] as const)).map(asked) };
  return { ...turn, ...besideDoubt(text, understood, turn.choices) };
}

const tellsOfThem = /^\s*(?:(?:och|men|ja|nej|and|but)[ ,]+)*(?:han|hon|hen|he|she)(?!\p{L})/iu;

/** "Gunilla är borta, jag öppnar i stället", "vilka är borta? själv går jag 15": whatever is asked back of the one, the other was said, too. */
function besideDoubt(text: string, understood: Understanding, choices: readonly Choice[]) {
  const others = alsoOf(understood).filter((one) => !choices.some(({ act }) => act === one));
  const asked = others.filter((one) => answersAtOnce(one) && !(one === 'rule' && understood.act === 'rule'));
  const beside = asked.flatMap((one) => besidesOf(text, understood, one));
  const rest = others
    .filter((one) => factsOf(one).changes === true && !grave.has(one))
    .flatMap((one) => besidesOf(text, understood, one))
    .filter((saying) => canBeChosen(saying.act, saying))
    .map((saying) => ({ ...partsOf(saying), act: saying.act }));
  // Nor is it left unsaid that a part was not understood.
  const left = rest.length > 0 ? rest : others.length > asked.length ? undefined : understood.rest;
  return {
    ...(beside.length > 0 && {
      beside: beside.map((one) => ({ ...one, asked: true, mayChange: false })),
    }),
    ...(left && { rest: left }),
  };
}

const answersAtOnce = (act: Act): boolean =>
  isOneOf(act, 'rule', 'away.who', 'away.is', 'duty.who', 'duty.mine', 'mailbox.status', 'inbox', 'contact');

function askedBack(understood: Understanding, text: string): Extract<Turn, { kind: 'askBack' }> {
  const { candidates, act, options } = understood;
  if (options !== undefined) return { kind: 'askBack', ...options };
  const parts = partsOf(understood);
  const isHome =
    saysHome.test(text) &&
    candidates.slice(0, 2).includes('present') &&
    (act === 'away' || act === 'present');
  if (isHome)
    return {
      kind: 'askBack',
      choices: (['present', 'away'] as const).map((one) => ({ ...parts, act: one })),
      ask: 'home',
    };
  // "Anna's called in sick, Bo has to cover ks": of her that is said, and not of him.
  const isSaidOfOther = (one: Act): boolean =>
    understood.asides?.some((aside) => aside.act === one && aside.person !== understood.person) === true;
  const known = candidates.filter((one) => canBeChosen(one, understood) && !isSaidOfOther(one));
  // One thing by two names.
  const later = known.find((one) => isOneOf(one, 'order.due', 'answers.later'));
  const likely = known.filter((one) => one === later || !isOneOf(one, 'order.due', 'answers.later'));
  return {
    kind: 'askBack',
    choices: likely.slice(0, mostChoices).map((one) => ({ ...parts, act: one })),
    ask: 'which',
  };
}

const saysHome = /hem|distans|home|remote/iu;

/** A meaning that somebody would choose, and whose button can do what it says. */
export function canBeChosen(act: Act, { person, rule }: Pick<Understanding, 'person' | 'rule'>): boolean {
  if (noChoice.has(act)) return false;
  const { needs } = factsOf(act);
  if (needs === 'person') return person !== undefined;
  return needs !== 'rule' || rule !== undefined;
}

export const sayingOf = (text: string, understood: Understanding, act: Act): Saying => ({
  ...partsOf(understood),
  act,
  text,
  asked: understood.asked,
  people: understood.people,
  flaw: understood.flaw,
  ...(understood.each && act === understood.act && { each: understood.each }),
  ...(understood.isAdded === true && { isAdded: true }),
  ...(understood.movedBy !== undefined && { movedBy: understood.movedBy }),
  ...(understood.hasMore === true && { hasMore: true }),
  ...(understood.isUnlessSo === true && { isUnlessSo: true }),
  ...(understood.isOfShown === true && { isOfShown: true }),
  ...(understood.opened && { opened: understood.opened }),
  ...(understood.isConsent === true && { isConsent: true }),
  ...(understood.orders && act === understood.act && { orders: understood.orders }),
  mayChange: understood.changes,
  keeps: understood.keeps,
});
