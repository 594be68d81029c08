import { h } from './dom.js';
import { shortTime } from './times.js';
import { language, words } from './words.js';

export const folderName = ({ path, name }) => words().folders[path] ?? name;

/** One mail as an item of a kept list: a line that opens to its text and to what can be done with it. */
export function drawMail(mailbox, mail, actions) {
  const folders = mailbox.folders.filter(
    (folder) => folder.path !== mail.folder && folder.path !== 'sentitems',
  );
  return {
    key: mail.id,
    print: JSON.stringify([
      mail.isRead,
      shortTime(mail.receivedAt),
      folders.map((folder) => folder.path),
      language(),
    ]),
    make: () =>
      h(
        'li',
        { class: mail.isRead ? 'mail' : 'mail is-unread', 'data-testid': 'mail' },
        h(
          'details',
          { name: `mails-${mailbox.id}` },
          h(
            'summary',
            { 'data-takes-focus': true },
            h(
              'span',
              { class: 'mail-from' },
              mail.fromName,
              !mail.isRead && h('span', { class: 'unseen' }, ` (${words().isUnread})`),
            ),
            h('span', { class: 'mail-time' }, shortTime(mail.receivedAt)),
            h('span', { class: 'mail-subject' }, mail.subject),
          ),
          h('p', { class: 'mail-body' }, mail.body),
          tools(mail, folders, actions),
        ),
      ),
  };
}

function tools(mail, folders, actions) {
  const button = (testId, text, onclick) =>
    h('button', { type: 'button', 'data-testid': testId, onclick }, text);
  const target = h(
    'select',
    { 'aria-label': words().moveTo, 'data-testid': 'mail-folder' },
    folders.map((folder) => h('option', { value: folder.path }, folderName(folder))),
  );
  return h(
    'div',
    { class: 'row mail-tools' },
    mail.isRead
      ? button('mail-unread', words().markUnread, () => actions.mark(false))
      : button('mail-read', words().markRead, () => actions.mark(true)),
    button('mail-delete', words().remove, () => actions.remove()),
    folders.length > 0 && target,
    folders.length > 0 && button('mail-move', words().move, () => actions.move(target.value)),
  );
}
