import { post } from './api.js';
import { byId, h, keepList } from './dom.js';
import { mailForm, sampleMail } from './mail-form.js';
import { drawMail, folderName } from './mails.js';
import { virtualNow } from './times.js';
import { toast } from './toasts.js';
import { language, words } from './words.js';

const TWO_MINUTES = 120_000;
/** Which folder of a mailbox is looked at. */
const looking = new Map();
let latest;
/** Who is picked: whoever answers a mail. */
let picked;

const run = (action, body) =>
  post(action, body).catch(() => {
    toast({ line: words().cardFailed });
    return {};
  });

/** A read flip soon after the arrival is taken for a rule's work, not for somebody's reading. */
const warnWhenTooSoon = (receivedAt) => {
  if (receivedAt && virtualNow() - new Date(receivedAt) < TWO_MINUTES) toast({ line: words().tooSoon });
};

export function renderMailboxes(mailboxes, person = picked) {
  latest = mailboxes;
  picked = person;
  const place = byId('mailboxes');
  if (mailboxes === null) {
    place.replaceChildren(h('p', { class: 'empty' }, words().noTenant));
    return;
  }
  keepList(
    place,
    mailboxes.map((mailbox, index) => ({
      key: mailbox.id,
      print: language(),
      make: () => shell(mailbox, index === 0),
    })),
  );
  for (const mailbox of mailboxes) fill(mailbox);
}

const find = (id, part) =>
  byId('mailboxes').querySelector(`[data-key="${CSS.escape(id)}"] [data-part="${part}"]`);

/** What stays while mail comes and goes: the buttons, the form, and whether it is open. */
function shell(mailbox, isOpen) {
  const { id } = mailbox;
  const deliver = () => run('deliver', { mailbox: id, ...sampleMail() });
  const hold = () => {
    const { from, subject } = sampleMail();
    return run('hold', { mailbox: id, from, subject });
  };
  const readFirst = async () => warnWhenTooSoon((await run('readFirst', { mailbox: id })).receivedAt);
  const button = (testId, text, onclick) =>
    h('button', { type: 'button', 'data-testid': testId, onclick }, text);
  const folders = h('select', {
    'data-part': 'folders',
    'data-testid': `folder-${id}`,
    'aria-label': words().toFolder,
  });
  folders.addEventListener('change', () => {
    looking.set(id, folders.value);
    renderMailboxes(latest);
  });
  return h(
    'details',
    { class: 'mailbox', 'data-testid': `mailbox-${id}`, open: isOpen },
    h(
      'summary',
      {},
      h('span', { class: 'mailbox-name' }, mailbox.name),
      h('span', { class: 'badge', 'data-part': 'unread', 'data-testid': `unread-${id}` }),
    ),
    h('p', { class: 'sub' }, mailbox.address),
    h(
      'div',
      { class: 'row' },
      button(`deliver-${id}`, words().newMail, deliver),
      button(`read-first-${id}`, words().readFirst, readFirst),
      button(`hold-${id}`, words().hold, hold),
    ),
    h('div', { class: 'folder-row' }, folders, h('span', { 'data-part': 'count', class: 'sub' })),
    h('ul', { class: 'mails', 'data-part': 'mails' }),
    mailForm(mailbox, (mail) => run('deliver', { mailbox: id, ...mail })),
  );
}

function fill(mailbox) {
  const { id, folders } = mailbox;
  const inbox = folders.find((folder) => folder.path === 'Inbox') ?? folders[0];
  const path = folders.some((one) => one.path === looking.get(id)) ? looking.get(id) : inbox?.path;
  const folder = folders.find((one) => one.path === path);
  const unread = find(id, 'unread');
  unread.textContent = inbox?.unread > 0 ? words().unreadMail(inbox.unread) : '';
  unread.hidden = !(inbox?.unread > 0);
  keepList(
    find(id, 'folders'),
    folders.map((one) => ({
      key: one.path,
      print: JSON.stringify([folderName(one), language()]),
      make: () => h('option', { value: one.path }, folderName(one)),
    })),
  );
  find(id, 'folders').value = path ?? '';
  find(id, 'count').textContent = folder ? words().unreadOf(folder.unread, folder.total) : '';
  const mails = mailbox.mails.filter((mail) => mail.folder === path);
  const list = find(id, 'mails');
  if (mails.length === 0) list.replaceChildren(h('li', { class: 'empty' }, words().noMail));
  else
    keepList(
      list,
      mails.map((mail) => drawMail(mailbox, mail, { person: picked, actions: mailActions(mailbox, mail) })),
    );
}

function mailActions({ id }, mail) {
  const place = { mailbox: id, mail: mail.id };
  return {
    mark: (isRead) => {
      if (isRead) warnWhenTooSoon(mail.receivedAt);
      return run('mark', { ...place, isRead });
    },
    move: (folder) => run('move', { ...place, folder }),
    remove: () => run('remove', place),
    categorise: (category) => {
      if (category !== '') warnWhenTooSoon(mail.receivedAt);
      return run('categorise', { ...place, category });
    },
    answer: (person) => run('answer', { ...place, ...(person && { person }) }),
    followUp: () => run('followUp', place),
  };
}

/** Shows the mailbox that a link to Outlook is about; false when it is about none of them. */
export function showMailbox(url) {
  const text = decodeURIComponent(url).toLowerCase();
  const mailbox = latest?.find((one) => text.includes(one.address.toLowerCase()));
  if (mailbox === undefined) return false;
  const element = byId('mailboxes').querySelector(`[data-key="${CSS.escape(mailbox.id)}"]`);
  element.open = true;
  element.classList.add('is-shown');
  setTimeout(() => element.classList.remove('is-shown'), 2_000);
  element.scrollIntoView({ block: 'nearest' });
  element.querySelector('summary').focus({ preventScroll: true });
  return true;
}
