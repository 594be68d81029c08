import { post } from './api.js';
import { byId, h } from './dom.js';
import { shortTime } from './times.js';
import { toast } from './toasts.js';
import { language, words } from './words.js';

let print = '';

const run = (action, body) => post(action, body).catch(() => toast({ line: words().cardFailed }));

/** The receiver of the webhook with what it got, and whether Teams reaches who is picked. Drawn anew only when it changes. */
export function renderOutside(outside, person) {
  const place = byId('outside');
  const next = JSON.stringify([outside, person?.id, language()]);
  if (next === print) return;
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.testid : undefined;
  print = next;
  place.replaceChildren(
    h('h2', {}, words().outside),
    ...(person && !person.id.startsWith('19:') ? [reach(outside, person), ...bounces(outside, person)] : []),
    ...letters(outside),
    h('p', { class: 'sub' }, words().outsideHelp),
    chooser(outside),
    received(outside),
    ...diary(outside),
    h(
      'p',
      {},
      h('a', { href: '/postlista', target: '_blank', 'data-testid': 'public-list' }, words().publicList),
    ),
  );
  if (focused !== undefined) place.querySelector(`[data-testid="${focused}"]`)?.focus();
}

function reach({ unreachable }, person) {
  const isReached = !unreachable.includes(person.id);
  const box = h('input', { type: 'checkbox', 'data-testid': 'unreachable', checked: !isReached });
  box.addEventListener('change', () => void run('reach', { person: person.id, isReached: !box.checked }));
  return h('p', {}, h('label', {}, box, ' ', words().reach(person.name)));
}

/** Not when mail is somebody else's Graph's. */
function bounces({ bouncing }, person) {
  if (bouncing === null) return [];
  const box = h('input', {
    type: 'checkbox',
    'data-testid': 'bounces',
    checked: bouncing.includes(person.id),
  });
  box.addEventListener('change', () => void run('bounce', { person: person.id, isBouncing: box.checked }));
  return [h('p', {}, h('label', {}, box, ' ', words().bounces(person.name)))];
}

function letters({ letters: list }) {
  if (list.length === 0) return [];
  const letter = ({ to, subject, body, at }) =>
    h(
      'li',
      {},
      h('strong', {}, subject),
      h('span', { class: 'sub' }, ` · ${to} · ${shortTime(at)}`),
      h('p', {}, body),
    );
  return [
    h('h3', {}, words().letters),
    h('ul', { class: 'mails', 'data-testid': 'letters' }, ...list.map(letter)),
  ];
}

/** The register of cases: how it is, and what it has. */
function diary({ diary: { mode, modes, cases } }) {
  const select = h(
    'select',
    { 'data-testid': 'diary-mode', 'aria-label': words().diaryIs },
    ...modes.map((one) => h('option', { value: one, selected: one === mode }, words().diaryModes[one])),
  );
  select.addEventListener('change', () => void run('diary', { mode: select.value }));
  const one = ({ diaryNumber, title, secrecyLevel, hasMessage }) => {
    const marks = [secrecyLevel > 0 && words().markedSecret, hasMessage && words().withMessage];
    return h(
      'li',
      {},
      h('strong', {}, `${diaryNumber}: ${title}`),
      h(
        'span',
        { class: 'sub' },
        marks
          .filter(Boolean)
          .map((mark) => ` · ${mark}`)
          .join(''),
      ),
    );
  };
  return [
    h('h3', {}, words().diary),
    h('p', { class: 'folder-row' }, h('span', {}, words().diaryIs), select),
    cases.length === 0
      ? h('p', { class: 'empty' }, words().noCases)
      : h('ul', { class: 'mails', 'data-testid': 'cases' }, ...cases.map(one)),
  ];
}

function chooser({ mode, modes }) {
  const select = h(
    'select',
    { 'data-testid': 'receiver-mode', 'aria-label': words().receiverIs },
    ...modes.map((one) => h('option', { value: one, selected: one === mode }, words().receiverModes[one])),
  );
  select.addEventListener('change', () => void run('receiver', { mode: select.value }));
  return h('p', { class: 'folder-row' }, h('span', {}, words().receiverIs), select);
}

function received({ received: list }) {
  if (list.length === 0) return h('p', { class: 'empty' }, words().nothingReceived);
  return h('ul', { class: 'mails', 'data-testid': 'received' }, ...list.map(line));
}

function line({ body, isSigned, isTaken, isRepeated }) {
  const { timestamp, data } = JSON.parse(body);
  const marks = words().receivedMarks;
  const { mailbox, holder } = data;
  const told = [
    shortTime(timestamp),
    !isSigned && marks.unsigned,
    !isTaken && marks.refused,
    isRepeated && marks.repeated,
  ].filter(Boolean);
  return h(
    'li',
    {},
    h('strong', {}, `${mailbox}: ${holder?.name ?? words().nobodyHasIt}`),
    h('span', { class: 'sub' }, ` · ${told.join(' · ')}`),
  );
}
