import { cardLooks } from './card-looks.js';
import { h } from './dom.js';
import { htmlOf } from './plain-markdown.js';
import { words } from './words.js';

const { AdaptiveCards } = globalThis;

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text);
  result.didProcess = true;
};

/** Letters alone: "Ersä" finds "Bo Ersättare", as "ersa" does. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The renderer names the box around a filtered list; what needs the name is the field in it. And where it demands a
 * whole title, a part of it is enough here, as long as it is of one choice alone.
 */
class NamedChoiceSet extends AdaptiveCards.ChoiceSetInput {
  get value() {
    const field = this.renderedInputControlElement?.querySelector('input[list]');
    return field ? (this.choiceFor(field.value)?.value ?? field.value) : super.value;
  }

  choiceFor(typed) {
    const wanted = fold(typed);
    const exact = this.choices.find((choice) => fold(choice.title) === wanted);
    if (exact !== undefined || wanted === '') return exact;
    const found = this.choices.filter((choice) => fold(choice.title).includes(wanted));
    return found.length === 1 ? found[0] : undefined;
  }

  updateInputControlAriaLabelledBy() {
    super.updateInputControlAriaLabelledBy();
    const box = this.renderedInputControlElement;
    const field = box?.querySelector('input[list]');
    const labels = box?.getAttribute('aria-labelledby');
    if (!field || !labels) return;
    field.setAttribute('aria-labelledby', labels);
    field.setAttribute('aria-required', String(this.isRequired));
    field.addEventListener('change', () => {
      field.value = this.choiceFor(field.value)?.title ?? field.value;
    });
    box.removeAttribute('aria-labelledby');
  }
}

AdaptiveCards.GlobalRegistry.elements.register('Input.ChoiceSet', NamedChoiceSet);

/**
 * Draws a card. `onAction` is told which button was pressed as `{kind, verb, data, url}`, when its inputs are
 * filled in as the card demands.
 */
export function drawCard(content, people, onAction) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(cardLooks);
  card.onExecuteAction = (action) => onAction(pressed(action));
  card.onInlineCardExpanded = (action, isExpanded) => {
    if (isExpanded) requestAnimationFrame(() => intoView(action.card.renderedElement));
  };
  card.onAnchorClicked = (_element, anchor) => {
    onAction({ kind: 'open', url: anchor.href });
    return true;
  };
  card.parse(withPeople(content, people));
  const drawn = card.render();
  if (drawn === undefined) return h('p', {}, words().notShown);
  drawn.removeAttribute('tabindex');
  return drawn;
}

/** A form that opens below the edge of the view would not be seen to have opened. */
const intoView = (form) => form?.scrollIntoView({ block: 'nearest', behavior: 'instant' });

function pressed(action) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return { kind: 'open', url: action.url };
  if (action instanceof AdaptiveCards.ExecuteAction) {
    return { kind: 'execute', verb: action.verb ?? '', data: objectOf(action.data) };
  }
  return { kind: 'submit', data: objectOf(action.data) };
}

const objectOf = (data) => (typeof data === 'object' && data !== null ? data : {});

/**
 * Teams looks people up in its directory beside the card's own choices; here a picker is a filtered list of these and
 * of everybody in the sandbox.
 */
function withPeople(node, people) {
  if (Array.isArray(node)) return node.map((one) => withPeople(one, people));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withPeople(value, people)]),
  );
  if (copy['choices.data']?.dataset !== 'graph.microsoft.com/users') return copy;
  const { 'choices.data': _lookUp, ...picker } = copy;
  const everybody = people.map((person) => ({ title: person.name, value: person.id }));
  const isSomebody = (choice) => people.some((person) => person.id === choice.value);
  const choices = [...(picker.choices ?? []).filter((choice) => !isSomebody(choice)), ...everybody];
  const value = people.find((person) => person.id === picker.value)?.name;
  return { placeholder: words().pickPerson, ...picker, style: 'filtered', choices, value };
}
