import { h } from './dom.js';
import { shortTime } from './times.js';
import { language, words } from './words.js';

export const folderName = ({ path, name }) => words().folders[path] ?? name;

/** One mail as an item of a kept list: a line that opens to its text and to what can be done with it. */
export function drawMail(mailbox, mail, { actions, person }) {
  const folders = mailbox.folders.filter(
    (folder) => folder.path !== mail.folder && folder.path !== 'sentitems',
  );
  return {
    key: mail.id,
    print: JSON.stringify([
      mail.isRead,
      shortTime(mail.receivedAt),
      folders.map((folder) => folder.path),
      mail.categories,
      person?.id,
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
            mail.categories.length > 0 &&
              h('span', { class: 'unseen', 'data-testid': 'mail-categories' }, mail.categories.join(', ')),
          ),
          h('p', { class: 'mail-body' }, mail.body),
          mail.hasAttachments && h('p', { class: 'sub' }, words().hasAttachment),
          tools(mail, folders, actions),
          mail.folder !== 'sentitems' && outlookTools({ mailbox, mail, person }, actions),
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

/** What people do with a mail in Outlook: set a category, answer it; and what its sender does. */
function outlookTools({ mailbox, mail, person }, actions) {
  const button = (testId, text, onclick) =>
    h('button', { type: 'button', 'data-testid': testId, onclick }, text);
  const category = h(
    'select',
    { 'aria-label': words().category, 'data-testid': 'mail-category' },
    h('option', { value: '' }, words().noCategory),
    mailbox.categories.map((name) =>
      h('option', { value: name, selected: mail.categories.includes(name) }, name),
    ),
  );
  return h(
    'div',
    { class: 'row mail-tools' },
    category,
    button('mail-categorise', words().categorise, () => actions.categorise(category.value)),
    button('mail-answer', words().answer, () => actions.answer()),
    person && button('mail-answer-as', words().answerAs(person.name), () => actions.answer(person.id)),
    button('mail-follow-up', words().followUp, () => actions.followUp()),
  );
}
