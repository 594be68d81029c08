import { byId, h } from './dom.js';
import { words } from './words.js';

const HIDDEN = 'brevvakt-try-first-hidden';

/** Three lines that tell a newcomer what to try. */
export function renderTryFirst(firstName) {
  const place = byId('try-first');
  place.hidden = sessionStorage.getItem(HIDDEN) === 'yes' || firstName === undefined;
  if (place.hidden) return;
  const steps = [words().step1(firstName), words().step2, words().step3];
  const hide = () => {
    sessionStorage.setItem(HIDDEN, 'yes');
    place.hidden = true;
  };
  place.replaceChildren(
    h('h2', {}, words().tryFirst),
    h(
      'ol',
      {},
      steps.map((step) => h('li', {}, step)),
    ),
    h(
      'button',
      { type: 'button', class: 'quiet', 'data-testid': 'hide-try-first', onclick: hide },
      words().hide,
    ),
  );
}
