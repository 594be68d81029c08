import { listen } from './api.js';
import { renderAway } from './away.js';
import { onLink, renderChat, renderHead } from './chat.js';
import { renderClock, renderClockMoves } from './clock.js';
import { renderComposer, setComposerShown } from './composer.js';
import { byId } from './dom.js';
import { renderLog } from './log.js';
import { renderMailboxes, showMailbox } from './mailboxes.js';
import { renderOutside } from './outside.js';
import { localPart, renderPeople } from './people.js';
import { createSeen } from './seen.js';
import { textOf } from './plain-markdown.js';
import { isChatSeen, renderTabs, showView } from './tabs.js';
import { setClock } from './times.js';
import { announce, toast } from './toasts.js';
import { renderTryFirst } from './try-first.js';
import { setLanguage, wordPage, words } from './words.js';

const state = {};
const seen = createSeen();
let stop = () => {};
let listeningTo;
let wasLost = false;

const wanted = () => decodeURIComponent(location.hash.slice(1)).toLowerCase();
const selected = () => state.people?.find((person) => localPart(person).toLowerCase() === wanted());

function renderAll() {
  const person = selected();
  if (state.people !== undefined && state.clock !== undefined) {
    renderPeople(state.people, { selected: person?.id, unreadOf: (one) => seen.unread(one) });
    renderAway(person, state.mailboxes !== null);
    renderHead(person);
    renderTryFirst(state.people[0]?.name);
    renderComposer(selected);
  }
  if (state.clock !== undefined) renderClock(state.clock);
  if (state.mailboxes !== undefined && state.clock !== undefined) renderMailboxes(state.mailboxes, person);
  byId('new-mails').hidden = state.hasNewMails !== true;
  if (state.outside !== undefined && state.clock !== undefined) renderOutside(state.outside, person);
  if (state.log !== undefined && state.clock !== undefined) renderLog(state.log);
  renderSelectedChat(person);
}

function renderSelectedChat(person) {
  const chat = state.chat?.personId === person?.id ? state.chat : undefined;
  const hasTeams = state.chat === undefined || state.chat === null || state.chat.entries !== undefined;
  setComposerShown(person !== undefined && hasTeams);
  if (state.people === undefined || state.clock === undefined) return;
  renderChat({ person, entries: chat?.entries, people: state.people, hasTeams });
}

function take(part, value) {
  if (part === 'clock') setClock(value.now, value.zone);
  if (part === 'run') seen.start(value);
  if (part === 'people') {
    for (const person of seen.news(value)) tellNews(person);
    seen.look(value.find((person) => person.id === listeningTo));
  }
  state[part] = value;
  renderAll();
}

/** What comes into the chat that is looked at needs no notification; a screen reader is told of it. */
function tellNews(person) {
  const line = textOf(person.last.line);
  if (person.id === listeningTo && isChatSeen()) {
    announce(`${words().bot}: ${line}`);
    return;
  }
  const open = () => {
    location.hash = encodeURIComponent(localPart(person));
    showView('chat');
  };
  toast({ title: person.name, line, onOpen: open });
}

/** The stream follows the person that is picked. */
function follow() {
  const person = selected();
  seen.look(person);
  if (person?.id === listeningTo && state.people !== undefined) return;
  listeningTo = person?.id;
  stop();
  stop = listen(listeningTo, take, (isConnected) => {
    if (!isConnected && !wasLost) toast({ line: words().lost });
    wasLost = !isConnected;
  });
}

/** The first part that comes names the people, and with them the person that the address names. */
function takeFirst(part, value) {
  take(part, value);
  if (part === 'people') {
    follow();
    renderAll();
  }
}

function start() {
  wordPage();
  renderTabs();
  renderClockMoves();
  if (wanted() === '') showView('people');
  stop = listen(undefined, takeFirst, () => {});
}

addEventListener('hashchange', () => {
  follow();
  if (selected() !== undefined) showView('chat');
  renderAll();
});

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    setLanguage(button.dataset.language);
    wordPage();
    renderTabs();
    renderClockMoves();
    renderAll();
  });
}

onLink((url) => {
  if (showMailbox(url)) {
    showView('mailboxes');
    toast({ line: words().outlook });
  } else if (url.startsWith('https://')) window.open(url, '_blank', 'noopener,noreferrer');
});

start();
