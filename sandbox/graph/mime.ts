// A message as it came, in the form of mail (MIME): what `GET …/messages/{id}/$value` answers.

import type { Address, MessageContent } from '../tenant/folder';

/** The sandbox has no bytes of attachments: each is told of as empty. */
export function mimeOf(content: MessageContent, receivedAt: Date): string {
  const head = [
    `Received: from sandbox; ${receivedAt.toUTCString().replace('GMT', '+0000')}`,
    `Date: ${receivedAt.toUTCString().replace('GMT', '+0000')}`,
    `From: ${named(content.from)}`,
    ...(content.to.length === 0 ? [] : [`To: ${content.to.map(named).join(', ')}`]),
    ...(content.cc.length === 0 ? [] : [`Cc: ${content.cc.map(named).join(', ')}`]),
    `Subject: ${encoded(content.subject)}`,
    `Message-ID: ${content.internetId}`,
    ...content.headers
      .filter(({ name }) => !own.has(name.toLowerCase()))
      .map(({ name, value }) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`),
    'MIME-Version: 1.0',
  ];
  const body = [
    `Content-Type: text/${content.bodyType === 'html' ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    lines(content.body),
  ];
  const { attachments } = content;
  return [...head, ...(attachments.length === 0 ? body : parted(body, content)), ''].join('\r\n');
}

function parted(body: readonly string[], { attachments, internetId }: MessageContent): readonly string[] {
  const boundary = `brevvakt-${internetId.replace(/[^A-Za-z0-9]/g, '')}`;
  const parts = [
    body,
    ...attachments.map(({ name, contentType }) => [
      `Content-Type: ${contentType}; name="${encoded(name)}"`,
      `Content-Disposition: attachment; filename="${encoded(name)}"`,
      'Content-Transfer-Encoding: base64',
      '',
      '',
    ]),
  ];
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
  ];
}

const own = new Set(['date', 'from', 'to', 'cc', 'subject', 'message-id', 'mime-version', 'content-type']);

const named = ({ name, address }: Address): string =>
  name === '' ? address : `${encoded(name)} <${address}>`;

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const encoded = (text: string): string =>
  isPlain(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

const lines = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
