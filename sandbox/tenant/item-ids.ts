/** Ids of Outlook items: opaque to a client, decodable here, so that a million messages need no index of strings. */

type ItemKind = 'immutable' | 'mutable' | 'folder';

interface ItemKey {
  readonly kind: ItemKind;
  readonly box: number;
  readonly n: number;
  /** How often the item has moved: a mutable id is good for one place only. */
  readonly moves: number;
}

const prefixes: Readonly<Record<ItemKind, string>> = {
  immutable: 'AAkALgAA',
  mutable: 'AAMkAGVm',
  folder: 'AAMkAGZm',
};
const kinds = ['immutable', 'mutable', 'folder'] as const;

export function encodeItemId(key: ItemKey): string {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(key.box, 0);
  bytes.writeUInt32BE(key.n, 4);
  bytes.writeUInt16BE(key.moves % 65_536, 8);
  return `${prefixes[key.kind]}${bytes.toString('base64url')}=`;
}

export function decodeItemId(id: string): ItemKey | undefined {
  const kind = kinds.find((each) => id.startsWith(prefixes[each]));
  if (kind === undefined || !/^[\w-]{24}=$/.test(id)) return undefined;
  const bytes = Buffer.from(id.slice(8, 24), 'base64url');
  return { kind, box: bytes.readUInt32BE(0), n: bytes.readUInt32BE(4), moves: bytes.readUInt16BE(8) };
}
