import { post } from './api.js';
import { localeOf } from './chat.js';
import { byId, h } from './dom.js';
import { dateRange, proposedDays } from './times.js';
import { toast } from './toasts.js';
import { words } from './words.js';

let drawnFor = '';

/** Where one writes to the bot, with words that it knows. Drawn anew only when the language or the day changes. */
export function renderComposer(selected) {
  if (drawnFor === awayText()) return;
  const typed = byId('write')?.value;
  drawnFor = awayText();
  const input = h('input', {
    type: 'text',
    id: 'write',
    'data-testid': 'write',
    maxlength: '2000',
    placeholder: words().write,
    'aria-label': words().write,
    enterkeyhint: 'send',
  });
  const say = async (text) => {
    const person = selected();
    if (person === undefined || text.trim() === '') return;
    input.value = '';
    await post('say', { person: person.id, text, locale: localeOf() }).catch(() =>
      toast({ line: words().botSilent }),
    );
  };
  const send = h('button', { type: 'submit', class: 'primary', 'data-testid': 'send' }, words().send);
  const form = byId('composer');
  form.onsubmit = (event) => {
    event.preventDefault();
    void say(input.value);
  };
  const chip = (text, use) =>
    h(
      'button',
      { type: 'button', class: 'chip', 'data-testid': 'suggestion', onclick: () => use(text) },
      text,
    );
  const fill = () => {
    input.value = awayText();
    input.focus();
  };
  form.replaceChildren(
    h(
      'div',
      { class: 'chips', role: 'group', 'aria-label': words().suggestions },
      words().chatWords.map((text) => chip(text, say)),
      chip(awayText(), fill),
    ),
    h('div', { class: 'write-row' }, input, send),
  );
  input.value = typed ?? '';
}

const awayText = () => words().chatAway(...dateRange(...proposedDays()));

export function setComposerShown(isShown) {
  byId('composer').hidden = !isShown;
}
