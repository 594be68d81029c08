// A form that was refused comes back with what was typed in it, and says why by the button that was pressed; nothing of
// it is stored anywhere.

import type { Typed } from './messenger';

type Node = Readonly<Record<string, unknown>>;

/**
 * The card with the inputs of the form that was sent filled in anew. A form is a card, or one that a button shows; it
 * is known by its button: its verb and its ids, whatever the version. Other forms keep what they hold.
 *
 * @source Adaptive Cards: Input.*, `value`; Teams: People Picker, preselected users are their Entra ids
 */
export function withTyped(card: object, sent: Typed): object {
  const filled = inForms(card, (form) => (sends(form, sent) ? fill(form, sent) : form)) as Node;
  return whyByButton(filled, sent);
}

/** Why it was not done stands above the first line of a card; below a long list that is out of sight. */
function whyByButton(card: Node, sent: Typed): Node {
  const body = elementsOf(card['body']);
  const why = body.filter(isWhy);
  const rest = body.filter((element) => !isWhy(element));
  const isPressed = (node: Node) => presses(node, sent);
  const isIn = (node: Node) => isPressed(node) || nodesIn(node).some(isPressed);
  // The last row of buttons belongs to the card, not to its body.
  if (elementsOf(card['actions']).some(isIn)) return { ...card, body: [...rest, ...why] };
  return { ...card, body: rest.some(isIn) ? rest.flatMap(placed) : body };

  function placed(element: Node): readonly Node[] {
    if (!isIn(element)) return [element];
    const items = elementsOf(element['items']);
    if (!items.some(isIn)) return [...why, element];
    return [{ ...element, items: items.flatMap(placed) }];
  }
}

/** The one thing that stands out on a card that says why not. */
const isWhy = ({ type, style }: Node): boolean => type === 'Container' && style === 'emphasis';

const elementsOf = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isNode) : [];

const nodesIn = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter(isNode)
      .flatMap((it) => [it, ...nodesIn(it)]),
  );

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Each form from the inside out: `change` is told of what it shows as well, and leaves that alone. */
function inForms(value: unknown, change: (form: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((it) => inForms(it, change));
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, it]) => [key, inForms(it, change)] as const);
  const node: Node = Object.fromEntries(entries);
  return node['type'] === 'AdaptiveCard' ? change(node) : node;
}

/** What lies in a form itself, and not in a form that it shows. */
const within = (form: Node): readonly Node[] =>
  Object.values(form).flatMap((value) =>
    (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter(isNode)
      .filter(({ type }) => type !== 'AdaptiveCard')
      .flatMap((node) => [node, ...within(node)]),
  );

const sends = (form: Node, sent: Typed): boolean => within(form).some((node) => presses(node, sent));

function presses(node: Node, { verb, data }: Typed): boolean {
  if (node['verb'] !== verb || !isNode(node['data'])) return false;
  return Object.entries(node['data']).every(([key, id]) => key === 'version' || data[key] === id);
}

/** Words have a space between them; a number, a date and a choice have none. */
const isWords = (type: unknown, given: unknown): boolean =>
  type === 'Input.Text' && typeof given === 'string' && /\S\s+\S/.test(given);

function fill(form: Node, { data: typed, isTextLeft = false }: Typed): Node {
  const fillIn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fillIn);
    if (!isNode(value) || value['type'] === 'AdaptiveCard') return value;
    const node = Object.fromEntries(Object.entries(value).map(([key, it]) => [key, fillIn(it)]));
    const { type, id } = node;
    const isInput = typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string';
    const given = isInput ? typed[id] : undefined;
    return typeof given === 'string' && !(isTextLeft && isWords(type, given))
      ? { ...node, value: given }
      : node;
  };
  return Object.fromEntries(Object.entries(form).map(([key, value]) => [key, fillIn(value)]));
}
