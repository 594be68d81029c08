// What an administrator has exported of shared mailboxes and groups: a CSV file of Exchange Online PowerShell.

import { z } from 'zod';

export interface ExportedAddress {
  readonly name: string;
  readonly address: string;
  /** Exchange's word, e.g. SharedMailbox. */
  readonly kind: string;
  /** Lower case, its own among them. */
  readonly all: readonly string[];
}

/** Why a file cannot be read. */
export class NoExport extends Error {}

const columns = z.object({
  DisplayName: z.string(),
  PrimarySmtpAddress: z.string(),
  RecipientTypeDetails: z.string(),
  EmailAddresses: z.string().default(''),
});

/** Bytes as PowerShell writes them: UTF-8 or UTF-16, commas or semicolons. Throws NoExport. */
export function readExport(bytes: Buffer): readonly ExportedAddress[] {
  const text = decoded(bytes);
  const [head = '', ...rest] = text
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line.trim() !== '');
  if (rest.length === 0) throw new NoExport('it has no addresses, so nothing was read');
  const separator = head.includes(';') && !head.includes(',') ? ';' : ',';
  const names = cells(head, separator);
  return rest.map((line, at) => {
    const values = cells(line, separator);
    const row = columns.safeParse(Object.fromEntries(names.map((name, no) => [name, values[no]])));
    if (!row.success || row.data.PrimarySmtpAddress === '')
      throw new NoExport(`line ${at + 2} has no DisplayName, PrimarySmtpAddress and RecipientTypeDetails`);
    const { DisplayName: name, PrimarySmtpAddress, RecipientTypeDetails: kind, EmailAddresses } = row.data;
    const address = PrimarySmtpAddress.toLowerCase();
    const others = [...EmailAddresses.matchAll(/smtp:([^\s;,{}]+)/gi)].map(([, one = '']) =>
      one.toLowerCase(),
    );
    return { name, address, kind, all: [...new Set([address, ...others])] };
  });
}

function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isWide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}

/** @source RFC 4180 */
const cells = (line: string, separator: string): readonly string[] =>
  [...`${line}${separator}`.matchAll(new RegExp(`("(?:[^"]|"")*"|[^${separator}]*)${separator}`, 'g'))].map(
    ([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim(),
  );
