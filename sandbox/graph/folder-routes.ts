// Mail folders: one, its children, a new one; and the rules of an inbox.

import { z } from 'zod';
import type { Folder } from '../tenant/folder';
import type { InboxRule, Mailbox } from '../tenant/mailbox';
import { parseBody, type GraphAnswer, type GraphCall, type Route } from './graph-call';
import { GraphError, noSuchItem } from './graph-error';
import { parseFilter } from './odata-filter';
import { pageOf } from './pages';
import { render, selected, type Renderers } from './render-message';
import { folderIn, mailboxIn } from './whereabouts';

interface FolderSource {
  readonly mailbox: Mailbox;
  readonly folder: Folder;
}

const folderRenderers: Renderers<FolderSource> = {
  id: ({ folder }) => folder.id,
  displayName: ({ folder }) => folder.name,
  parentFolderId: ({ mailbox, folder }) => (folder.parent ?? mailbox.wellKnown('msgfolderroot')).id,
  childFolderCount: ({ mailbox, folder }) => mailbox.childrenOf(folder).length,
  unreadItemCount: ({ folder }) => folder.unread,
  totalItemCount: ({ folder }) => folder.messages.size,
  isHidden: () => false,
};
const folderResource = { type: 'microsoft.graph.mailFolder', renderers: folderRenderers };

function drawing(options: ReadonlyMap<string, string>): (source: FolderSource) => Record<string, unknown> {
  const names = selected(options, folderResource) ?? Object.keys(folderRenderers);
  return (source) => render(source, folderRenderers, [...new Set(['id', ...names])]);
}

function getFolder(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  return { status: 200, body: drawing(call.query)({ mailbox, folder: folderIn(call, mailbox) }) };
}

function listChildren(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const parent = folderIn(call, mailbox);
  const page = pageOf(call, { usual: 10, most: 1_000 }, (options) => {
    const children = mailbox.childrenOf(parent).map((folder) => ({ mailbox, folder }));
    const filter = options.get('$filter');
    if (filter === undefined) return children;
    const predicate = parseFilter(filter, (path) => path in folderRenderers);
    return children.filter((source) => predicate((path) => folderRenderers[path]?.(source)));
  });
  return { status: 200, body: { ...page.nextLink, value: page.items.map(drawing(page.options)) } };
}

function createChild(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  const parent = folderIn(call, mailbox);
  const schema = z.strictObject({ displayName: z.string().min(1), isHidden: z.boolean().optional() });
  const { displayName } = parseBody(call.request.body, schema);
  const twin = mailbox
    .childrenOf(parent)
    .find(({ name }) => name.toLowerCase() === displayName.toLowerCase());
  if (twin !== undefined)
    throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  const folder = mailbox.createFolder(parent, displayName);
  return { status: 201, body: drawing(new Map())({ mailbox, folder }) };
}

const recipients = z.array(
  z.object({ emailAddress: z.object({ name: z.string().optional(), address: z.string() }) }),
);
const words = z.array(z.string());
const predicates = z.strictObject({
  senderContains: words.optional(),
  subjectContains: words.optional(),
  recipientContains: words.optional(),
  fromAddresses: recipients.optional(),
});
const ruleBody = z.strictObject({
  displayName: z.string().min(1),
  sequence: z.number().int().min(1).default(1),
  isEnabled: z.boolean().default(true),
  conditions: predicates.optional(),
  exceptions: predicates.optional(),
  actions: z.strictObject({
    redirectTo: recipients.optional(),
    forwardTo: recipients.optional(),
    moveToFolder: z.string().optional(),
    markAsRead: z.boolean().optional(),
    assignCategories: words.optional(),
    stopProcessingRules: z.boolean().optional(),
  }),
});

const drawRule = (rule: InboxRule) => ({ ...rule, hasError: false, isReadOnly: false });

function createRule(call: GraphCall): GraphAnswer {
  const mailbox = mailboxIn(call);
  folderIn(call, mailbox);
  const id = `AQAAA${Buffer.from(call.state.tenant.numbered('rule')).toString('base64url').slice(-12)}=`;
  const rule = { id, ...parseBody(call.request.body, ruleBody) };
  mailbox.rules.push(rule);
  return { status: 201, body: drawRule(rule) };
}

function findRule(call: GraphCall): {
  readonly rules: InboxRule[];
  readonly at: number;
  readonly rule: InboxRule;
} {
  const { rules } = mailboxIn(call);
  const at = rules.findIndex(({ id }) => id === call.params['messageRule-id']);
  const rule = rules[at];
  if (rule === undefined) throw noSuchItem();
  return { rules, at, rule };
}

function deleteRule(call: GraphCall): GraphAnswer {
  const { rules, at } = findRule(call);
  rules.splice(at, 1);
  return { status: 204 };
}

const folderPath = '/users/{user-id}/mailFolders/{mailFolder-id}';

export const folderRoutes: readonly Route[] = [
  { method: 'GET', path: folderPath, query: ['$select'], isMail: true, answer: getFolder },
  {
    method: 'GET',
    path: `${folderPath}/childFolders`,
    query: ['$top', '$filter', '$select', 'includeHiddenFolders'],
    isPaged: true,
    isMail: true,
    answer: listChildren,
  },
  { method: 'POST', path: `${folderPath}/childFolders`, isMail: true, answer: createChild },
  {
    method: 'GET',
    path: `${folderPath}/messageRules`,
    isMail: true,
    answer: (call) => ({ status: 200, body: { value: mailboxIn(call).rules.map(drawRule) } }),
  },
  { method: 'POST', path: `${folderPath}/messageRules`, isMail: true, answer: createRule },
  {
    method: 'GET',
    path: `${folderPath}/messageRules/{messageRule-id}`,
    isMail: true,
    answer: (call) => ({ status: 200, body: drawRule(findRule(call).rule) }),
  },
  { method: 'DELETE', path: `${folderPath}/messageRules/{messageRule-id}`, isMail: true, answer: deleteRule },
];
