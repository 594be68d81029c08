import { byId, h } from './dom.js';
import { words } from './words.js';

const SHOWN_MILLISECONDS = 6_000;
const AT_MOST = 3;

/** Says something to a screen reader without showing it. */
export function announce(text) {
  byId('announcer').textContent = text;
}

/** A notification in the corner. With `onOpen` it is a button that leads to what it is about. */
export function toast({ title, line, onOpen }) {
  const body = [title && h('strong', {}, title), h('span', {}, line)];
  const main =
    onOpen === undefined
      ? h('div', { class: 'toast-body' }, body)
      : h('button', { type: 'button', class: 'toast-body', onclick: () => (onOpen(), remove()) }, body);
  const close = h(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': words().close, onclick: () => remove() },
    '×',
  );
  const element = h('div', { class: 'toast', 'data-testid': 'toast' }, main, close);
  let timer;
  const remove = () => {
    clearTimeout(timer);
    element.remove();
  };
  const wait = () => {
    timer = setTimeout(remove, SHOWN_MILLISECONDS);
  };
  element.addEventListener('pointerenter', () => clearTimeout(timer));
  element.addEventListener('focusin', () => clearTimeout(timer));
  element.addEventListener('pointerleave', wait);
  element.addEventListener('focusout', wait);
  const place = byId('toasts');
  place.append(element);
  while (place.children.length > AT_MOST) place.firstElementChild.remove();
  announce([title, line].filter(Boolean).join(': '));
  wait();
}
