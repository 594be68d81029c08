import { post } from './api.js';
import { drawCard } from './card-view.js';
import { byId, h, keepList } from './dom.js';
import { avatar, awayWords } from './people.js';
import { htmlOf } from './plain-markdown.js';
import { isoDate, laterTime, longDate, shortTime } from './times.js';
import { announce } from './toasts.js';
import { language, pick, words } from './words.js';

/** A card that stays in view is asked for anew no oftener than this. */
const REFRESH_MILLISECONDS = 60_000;

let openLink = () => {};
export const onLink = (listener) => {
  openLink = listener;
};

export function renderHead(person) {
  const head = byId('chat-head');
  if (person === undefined) {
    head.replaceChildren(h('h2', { id: 'chat-title' }, words().chat));
    return;
  }
  const away = awayWords(person.away);
  head.replaceChildren(
    avatar(person.name),
    h(
      'div',
      {},
      h('h2', { id: 'chat-title' }, person.name),
      h('p', {}, [pick(person.role), pick(person.group), away].filter(Boolean).join(' · ')),
    ),
    workPageButton(person),
  );
}

/** The work page beside the chat, as whoever is picked. */
function workPageButton({ upn }) {
  const frame = byId('work-page');
  const address = `/work?as=${encodeURIComponent(upn)}`;
  if (!frame.hidden && frame.dataset.upn !== upn) showWorkPage(frame, upn, address);
  return h(
    'button',
    {
      type: 'button',
      class: 'work-page-button',
      'data-testid': 'work-page-button',
      'aria-pressed': String(!frame.hidden),
      onclick: ({ currentTarget }) => {
        frame.hidden = !frame.hidden;
        document.body.classList.toggle('with-work-page', !frame.hidden);
        currentTarget.setAttribute('aria-pressed', String(!frame.hidden));
        if (!frame.hidden) showWorkPage(frame, upn, address);
      },
    },
    words().workPage,
  );
}

/** Where a card's link leads: the page opens beside the chat, as a tab of Teams would. */
function openWorkPage({ upn }, address) {
  const frame = byId('work-page');
  frame.hidden = false;
  document.body.classList.add('with-work-page');
  byId('chat-head').querySelector('.work-page-button')?.setAttribute('aria-pressed', 'true');
  showWorkPage(frame, upn, address);
}

function showWorkPage(frame, upn, address) {
  frame.dataset.upn = upn;
  frame.title = words().workPage;
  frame.src = address;
}

let shownFor;

/** Draws the chat; `hasTeams` is false when the chat is in somebody else's Teams. */
export function renderChat({ person, entries, people, hasTeams }) {
  const scroll = byId('chat-scroll');
  const isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
  const before = byId('chat').lastElementChild?.dataset.key;
  const picked = people.filter(({ isChannel }) => !isChannel);
  keepList(byId('chat'), withDays(person, entries ?? [], picked));
  byId('chat-empty').textContent = emptyWords(person, entries, hasTeams);
  const hasGrown = byId('chat').lastElementChild?.dataset.key !== before;
  const isNew = shownFor !== person?.id || entries?.at(-1)?.from === 'person';
  if (hasGrown && (isAtEnd || isNew)) scroll.scrollTop = scroll.scrollHeight;
  shownFor = person?.id;
  byId('composer').classList.toggle('is-suggested', (entries?.at(-1)?.suggestions.length ?? 0) > 0);
  watchRefresh(person);
}

function emptyWords(person, entries, hasTeams) {
  if (!hasTeams) return words().noTeams;
  if (person === undefined) return words().pickFirst;
  return entries?.length === 0 ? words().emptyChat(person.name) : '';
}

function withDays(person, entries, people) {
  const names = people.map((one) => one.id).join();
  return entries.flatMap((entry, index) => {
    const day = isoDate(entry.at);
    const isNewDay = index === 0 || isoDate(entries[index - 1].at) !== day;
    const item = {
      key: `${person.id}/${entry.id}`,
      print: JSON.stringify([...seenOf(entry), language(), names]),
      make: () => drawEntry(person, entry, people),
    };
    const divider = {
      key: `${person.id}/${day}`,
      print: language(),
      make: () => h('li', { class: 'day' }, longDate(entry.at)),
    };
    return isNewDay ? [divider, item] : [item];
  });
}

/** The bot may send a card once more as it was: nothing is drawn then, and what somebody has begun to write stays. */
const seenOf = ({ at, text, cards, suggestions }) => [at, text, cards, suggestions];

function drawEntry(person, entry, people) {
  const isBot = entry.from === 'bot';
  const time = shortTime(entry.at);
  const changed = entry.changedAt && words().changed(laterTime(entry.changedAt, entry.at));
  const by = h(
    'p',
    { class: 'by' },
    h('span', { class: 'by-name' }, isBot ? words().bot : person.name),
    ` ${[time, changed, entry.isImportant && words().important].filter(Boolean).join(' · ')}`,
  );
  const item = h(
    'li',
    { class: `entry from-${entry.from}`, 'data-testid': 'entry', 'data-entry': entry.id },
    by,
  );
  if (entry.text) {
    const text = h('div', { class: 'bubble' });
    text.innerHTML = htmlOf(entry.text);
    item.append(text);
  }
  for (const content of entry.cards) item.append(drawOne(person, entry, { content, people }));
  if (entry.suggestions.length > 0) item.append(suggestionRow(person, entry));
  return item;
}

function drawOne(person, entry, { content, people }) {
  const refreshes = content.refresh?.action !== undefined;
  const box = h('div', {
    class: 'card',
    'data-testid': 'card',
    'data-takes-focus': true,
    'data-refresh': refreshes ? entry.id : undefined,
  });
  const note = h('p', { class: 'card-note', role: 'status', 'data-testid': 'card-note' });
  let isWaiting = false;
  const act = async (action) => {
    if (action.kind === 'open') {
      if (action.url.startsWith(`${location.origin}/pages/`)) window.open(action.url, '_blank', 'noopener');
      else if (action.url.startsWith(`${location.origin}/work?`)) openWorkPage(person, action.url);
      else openLink(action.url);
      return;
    }
    if (isWaiting) return;
    isWaiting = true;
    setWaiting(box, true);
    say(note, { text: '' });
    const { isDone, ...outcome } = await send(person, entry, action);
    // What was ticked or written was for that click; a card that comes back as it was must not keep it.
    if (isDone) drawAnew(box, draw);
    say(note, outcome);
    isWaiting = false;
    setWaiting(box, false);
  };
  const draw = () => box.replaceChildren(drawCard(content, people, act), note);
  draw();
  return box;
}

/** The keyboard's focus stays at the card. */
function drawAnew(box, draw) {
  const hadFocus = box.contains(document.activeElement);
  draw();
  if (!hadFocus) return;
  box.tabIndex = -1;
  box.focus({ preventScroll: true });
}

function say(note, { text, isTrouble = false }) {
  note.textContent = text;
  note.classList.toggle('is-trouble', isTrouble);
}

/** Runs a button; answers what is to stand under the card. */
async function send(person, entry, action) {
  const base = { person: person.id, entry: entry.id, data: action.data };
  try {
    if (action.kind === 'submit') {
      await post('submit', base);
      return { text: '' };
    }
    const result = await post('click', { ...base, verb: action.verb });
    if (result.kind === 'card') announceChange();
    if (result.kind === 'error') return { text: troubleOf(result), isTrouble: true };
    return { text: result.kind === 'message' ? result.text : '', isDone: result.kind === 'card' };
  } catch {
    return { text: words().botSilent, isTrouble: true };
  }
}

/** A refusal of the bot's own has words for people; what a fault says is for nobody's eyes. */
const troubleOf = ({ status, text }) =>
  text !== '' && status >= 400 && status < 500 && !text.startsWith('<') ? text : words().cardFailed;

/** The card that took the place of the one that was clicked says its first line. */
function announceChange() {
  setTimeout(() => announce(document.activeElement?.closest('.card')?.innerText.split('\n')[0] ?? ''), 300);
}

/** The buttons stay where they are, so that the keyboard's focus does, too. */
function setWaiting(box, isWaiting) {
  box.setAttribute('aria-busy', String(isWaiting));
  for (const button of box.querySelectorAll('button'))
    button.setAttribute('aria-disabled', String(isWaiting));
}

function suggestionRow(person, entry) {
  const say = (text) => post('say', { person: person.id, text, locale: localeOf() });
  return h(
    'div',
    { class: 'suggested' },
    entry.suggestions.map((text) => h('button', { type: 'button', onclick: () => void say(text) }, text)),
  );
}

export const localeOf = () => (language() === 'sv' ? 'sv-SE' : 'en-GB');

const lastRefresh = new Map();
let watcher;

/** Cards that want it are asked for anew when they come into view. */
function watchRefresh(person) {
  watcher?.disconnect();
  watcher = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (isIntersecting) refresh(person, target.dataset.refresh);
    }
  });
  for (const card of document.querySelectorAll('[data-refresh]')) watcher.observe(card);
}

function refresh(person, entry) {
  const key = `${person.id}/${entry}`;
  if (Date.now() - (lastRefresh.get(key) ?? 0) < REFRESH_MILLISECONDS) return;
  lastRefresh.set(key, Date.now());
  post('view', { person: person.id, entry }).catch(() => lastRefresh.delete(key));
}
