import { byId, h } from './dom.js';
import { words } from './words.js';

const VIEWS = ['people', 'chat', 'mailboxes', 'log'];

export const isChatSeen = () => byId('chat-scroll').offsetParent !== null && !document.hidden;

/** On a narrow screen one part is seen at a time. */
export function showView(view) {
  document.body.dataset.view = view;
  for (const button of byId('tabs').children) {
    if (button.dataset.view === view) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

export function renderTabs() {
  byId('tabs').replaceChildren(
    ...VIEWS.map((view) =>
      h(
        'button',
        { type: 'button', 'data-view': view, 'data-testid': `tab-${view}`, onclick: () => showView(view) },
        words()[view],
      ),
    ),
  );
  showView(document.body.dataset.view);
}
