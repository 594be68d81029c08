import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { withTyped } from '../../../src/platform/teams/keep-typed';
import { nodesOf, samples } from '../../cards/card-samples';

type Node = Readonly<Record<string, unknown>>;

const isInput = ({ type }: Node) => typeof type === 'string' && type.startsWith('Input.');
const isForm = ({ type }: Node) => type === 'AdaptiveCard';

/** What lies in a form and not in a form that it shows. */
const own = (form: Node): readonly Node[] => {
  const shown = new Set(nodesOf(Object.values(form)).filter(isForm).flatMap(nodesOf));
  return nodesOf(form).filter((node) => !shown.has(node));
};

const typedIn = (node: Node): string =>
  node['type'] === 'Input.Date' ? '2026-12-24' : `typed in ${String(node['id'])}`;

interface Form {
  readonly name: string;
  readonly card: Node;
  readonly button: Node;
  readonly inputs: readonly Node[];
}

const forms: readonly Form[] = samples.flatMap(({ stem, state, facts }) => {
  const card = drawCard(facts, 'sv', zone('Europe/Stockholm')).card as Node;
  return [card, ...nodesOf(Object.values(card)).filter(isForm)].flatMap((form) => {
    const inputs = own(form).filter(isInput);
    return own(form)
      .filter(({ verb, data }) => typeof verb === 'string' && inputs.length > 0 && typeof data === 'object')
      .map((button) => ({ name: `${stem} ${state}: ${String(button['verb'])}`, card, button, inputs }));
  });
});

test('the samples have forms to try', () => {
  expect(new Set(forms.map(({ button }) => button['verb'])).size).toBeGreaterThan(15);
});

test('each form of each card comes back with what was typed in it, and without a press nothing changes', () => {
  const lost = forms.filter(({ card, button, inputs }) => {
    const typed = Object.fromEntries(inputs.map((input) => [String(input['id']), typedIn(input)]));
    const data = { ...typed, ...(button['data'] as Node), version: 99 };
    const sent = { verb: String(button['verb']), data };
    const before = nodesOf(card).filter(isInput).length;
    const after = nodesOf(withTyped(card, sent)).filter(isInput);
    const isThere = (input: Node) =>
      after.some(({ id, value }) => id === input['id'] && value === typedIn(input));
    return after.length !== before || !inputs.every(isThere);
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
});

test('other forms of the card, other people’s rows and buttons that are gone keep what they hold', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [{ type: 'Input.Text', id: 'note', value: 'before' }],
    actions: [
      {
        type: 'Action.ShowCard',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Container', items: [{ type: 'Input.Text', id: 'note', value: '' }] }],
          actions: [{ type: 'Action.Execute', verb: 'message.note', data: { message: 'm1', version: 2 } }],
        },
      },
    ],
  };
  const values = (sent: Parameters<typeof withTyped>[1]) =>
    nodesOf(withTyped(card, sent))
      .filter(isInput)
      .map(({ value }) => value);
  const data = { message: 'm1', version: 1, note: 'typed' };
  expect(values({ verb: 'message.note', data })).toEqual(['before', 'typed']);
  expect(values({ verb: 'message.note', data: { ...data, message: 'm2' } })).toEqual(['before', '']);
  expect(values({ verb: 'message.undo', data })).toEqual(['before', '']);
  expect(values({ verb: 'message.note', data: { ...data, note: 7 } })).toEqual(['before', '']);
});
