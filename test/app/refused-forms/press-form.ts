import { drawCard, type CardFacts } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { clickAnswers } from '../../../src/platform/teams/answer-click';
import { withDefaults } from '../../../src/platform/teams/teams-options';
import { nodesOf, wordsOf } from '../../cards/card-samples';
import { id, senderOf, silent, type FlowHouse, type Who } from '../../support/flow-house';

type Node = Readonly<Record<string, unknown>>;
type Data = Readonly<Record<string, unknown>>;

/** A form that a person has in front of them, and what is typed in it that cannot be done. */
export interface RefusedForm {
  readonly house: FlowHouse;
  readonly who: Who;
  readonly facts: CardFacts;
  /** What is wrong of what was typed, by the inputs' ids; the other inputs hold something of their kind. */
  readonly wrong?: Readonly<Record<string, string>>;
  /** Where nothing that can be typed is wrong: the card is older than what it is about, or shows what is gone. */
  readonly old?: Data;
  /** Of several forms with the same button: the one whose button sends this. */
  readonly sends?: string;
}

/** Opened once, for forms whose refusal leaves it as it is. */
export function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

const isInput = ({ type }: Node) => typeof type === 'string' && type.startsWith('Input.');
const isForm = ({ type }: Node) => type === 'AdaptiveCard';

/** What lies in a form and not in a form that it shows. */
const own = (form: Node): readonly Node[] => {
  const shown = new Set(nodesOf(Object.values(form)).filter(isForm).flatMap(nodesOf));
  return nodesOf(form).filter((node) => !shown.has(node));
};

interface Form {
  readonly verb: string;
  readonly data: Data;
  readonly inputs: readonly Node[];
}

/** Each button that is sent with inputs; the buttons for older clients, without data, say the same. */
export function formsOf(card: object): readonly Form[] {
  return [card as Node, ...nodesOf(Object.values(card)).filter(isForm)].flatMap((form) => {
    const inputs = own(form).filter(isInput);
    return own(form)
      .filter(({ verb, data }) => typeof verb === 'string' && inputs.length > 0 && typeof data === 'object')
      .map((node) => ({ verb: String(node['verb']), data: node['data'] as Data, inputs }));
  });
}

/** Something of the input's kind that can be chosen or typed. */
function something({ type, choices, id: name, ...input }: Node): string {
  if (input['choices.data'] !== undefined) return id('bo');
  if (type === 'Input.Date') return '2026-12-24';
  if (type === 'Input.Toggle') return 'true';
  const [first] = (choices ?? []) as readonly { readonly value: string }[];
  return first?.value ?? `typed in ${String(name)}`;
}

interface Answer {
  readonly kept: 'the form' | 'beside it' | readonly string[];
  readonly reason: string | undefined;
  /** Whether what follows the reason is the button; undefined where the card has no place of its own for it. */
  readonly isByButton?: boolean | undefined;
}

/**
 * Presses the form's button as Teams does. Kept is what stands in the form of the answer's card; a sentence beside the
 * card leaves the form as it stands. The reason is what can be read on the answer and could not be read before.
 */
export async function pressForm(verb: string, asked: RefusedForm): Promise<Answer> {
  const { house, who, facts, wrong = {}, old = {}, sends = '' } = asked;
  const { card } = drawCard(facts, 'sv', zone('Europe/Stockholm'));
  const isIt = (one: Form) => one.verb === verb && (sends === '' || sends in one.data);
  const form = formsOf(card).find(isIt);
  if (form === undefined) throw new Error(`${facts.card} has no form with ${verb}`);
  const typed = Object.fromEntries(form.inputs.map((input) => [String(input['id']), something(input)]));
  const unknown = Object.keys(wrong).filter((name) => !(name in typed));
  if (unknown.length > 0) throw new Error(`${verb} has no input ${unknown.join()}`);
  const sent = { ...typed, ...wrong };
  const body = await answerOf(house, who, { verb, data: { ...sent, ...form.data, ...old } });
  if (typeof body.value === 'string') {
    const isReason = body.statusCode === 200 && !notReasons.test(body.value);
    return { kept: 'beside it', reason: isReason ? body.value : undefined };
  }
  const shown = formsOf(body.value as object).find(isIt);
  const isThere = ([name, value]: readonly [string, string]) =>
    shown?.inputs.some((input) => input['id'] === name && input['value'] === value) === true;
  const lost = Object.entries(sent).filter((entry) => !isThere(entry));
  const before = new Set(wordsOf(card));
  return {
    kept: lost.length === 0 ? 'the form' : lost.map(([name]) => name),
    reason: wordsOf(body.value).find((line) => !before.has(line)),
    isByButton: isByButton(body.value as Node, isIt),
  };
}

/** In the order in which a card is read: what comes next to the reason that is a row of buttons has the one pressed. */
function isByButton(card: Node, isIt: (one: Form) => boolean): boolean | undefined {
  const read = nodesOf(card);
  const why = read.findIndex(({ type, style }) => type === 'Container' && style === 'emphasis');
  if (why === -1) return undefined;
  const rows = read.slice(why).filter(({ type }) => type === 'ActionSet');
  const below = rows[0] ?? { actions: card['actions'] };
  return formsOf({ ...card, body: [...inputsOf(card), below], actions: [] }).some(isIt);
}

const inputsOf = (card: Node) => own(card).filter(isInput);

/** That it takes longer, that a card comes, that something went wrong. */
const notReasons = /^(?:Det tar|Svaret kommer|Något gick fel)/u;

function answerOf(
  house: FlowHouse,
  who: Who,
  { verb, data }: { readonly verb: string; readonly data: Data },
) {
  const edge = withDefaults({
    ...{ appId: '', appPassword: undefined, appType: '', tenantId: '', serviceUrl: '', isSandbox: true },
    ...{ receiver: house.receiver, draw: drawCard, zone: zone('Europe/Stockholm'), log: silent },
  });
  const action = { verb, data, activityId: undefined };
  return clickAnswers(edge, house.context.messenger).answer({ from: senderOf(who), action });
}
