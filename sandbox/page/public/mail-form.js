import { h } from './dom.js';
import { folderName } from './mails.js';
import { words } from './words.js';

let delivered = 0;

const sampleAttachment = { name: 'ritning.pdf', size: 48_213, contentType: 'application/pdf' };

/** A made-up mail, another one each time. */
export function sampleMail() {
  const { samples } = words();
  const [fromName, from, subject, body] = samples[delivered % samples.length];
  delivered += 1;
  return { fromName, from, subject, body };
}

/** A form for a mail of one's own, filled in with a made-up one. */
export function mailForm(mailbox, deliver) {
  const [fromName, from, subject, body] = words().samples[0];
  const field = (name, label, value, attributes = {}) =>
    h('label', {}, label, h('input', { name, value, required: true, ...attributes }));
  const folders = mailbox.folders.filter(
    (folder) => folder.path !== 'sentitems' && folder.path !== 'deleteditems',
  );
  const text = h('textarea', { name: 'body', rows: '3' }, body);
  const submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { attached, ...mail } = Object.fromEntries(new FormData(form));
    await deliver(attached ? { ...mail, attachments: [sampleAttachment] } : mail);
    form.closest('details').open = false;
  };
  const seeForm = ({ target }) => target.open && target.scrollIntoView({ block: 'nearest' });
  return h(
    'details',
    { class: 'own-mail', ontoggle: seeForm },
    h('summary', { 'data-testid': `own-mail-${mailbox.id}` }, words().ownMail),
    h(
      'form',
      { onsubmit: submit },
      field('fromName', words().sender, fromName),
      field('from', words().senderAddress, from, { type: 'email' }),
      field('subject', words().subject, subject, { required: false }),
      h('label', {}, words().text, text),
      h(
        'label',
        {},
        words().toFolder,
        h(
          'select',
          { name: 'folder' },
          folders.map((folder) => h('option', { value: folder.path }, folderName(folder))),
        ),
      ),
      h(
        'label',
        { class: 'tick' },
        h('input', { type: 'checkbox', name: 'attached', 'data-testid': `own-mail-attached-${mailbox.id}` }),
        words().withAttachment(sampleAttachment.name),
      ),
      h('button', { type: 'submit', 'data-testid': `own-mail-send-${mailbox.id}` }, words().deliver),
    ),
  );
}
