// `npm run chat -- "TEXT" [--as UPN] [--at ISO] [--json]` or `--file FILE --json`: what would be understood; changes nothing.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { frameAfter } from '../src/chat/domain/going-on';
import { understand } from '../src/chat/domain/understand';
import type { Understanding } from '../src/chat/domain/acts/understanding';
import { sayUnderstanding, understandingLine } from '../src/chat/files/understanding-line';
import { loadMind } from '../src/chat/files/mind-file';
import type { KnownMailbox } from '../src/chat/domain/reading/mailboxes';
import type { KnownPerson } from '../src/chat/domain/reading/names';
import type { Municipality } from '../src/core/municipality';
import { upn, type Upn } from '../src/core/ids';
import { dateOf, instant } from '../src/core/time';
import { seedPeople } from './tenant/seed-people';
import { readMunicipality } from '../src/app/config/read-municipality';
import { readSettings } from '../src/app/config/settings';

const usage = 'Usage: npm run chat -- "TEXT" [--as UPN] [--at ISO] [--json] | --file FILE --json';

const lineSchema = z.object({
  text: z.string(),
  as: z.string(),
  at: z.string(),
  before: z.array(z.string()).default([]),
});
type Written = z.infer<typeof lineSchema>;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      at: { type: 'string' },
      file: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if ((values.file === undefined) === (positionals.length === 0)) throw new Error(usage);
  const municipality = await readMunicipality(
    readSettings(process.env).MUNICIPALITY_FILE ?? 'env/sandbox.municipality.yaml',
  );
  const someone = municipality.mailboxes[0]?.roster[0]?.person ?? '';
  const { as = someone, at = new Date().toISOString() } = values;
  const lines =
    values.file === undefined
      ? [{ text: positionals.join(' '), as, at, before: [] }]
      : readLines(values.file);
  process.stdout.write(`${answers(lines, municipality, values.json === true).join('\n')}\n`);
}

/** Throws Error with what the file should be. */
function readLines(file: string): readonly Written[] {
  const parsed = z.array(lineSchema).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} must hold [{"text", "as", "at", "before"?: [texts]}].`);
}

function answers(lines: readonly Written[], municipality: Municipality, isJson: boolean): readonly string[] {
  const mind = loadMind();
  const around = {
    people: sandboxPeople(municipality),
    mailboxes: mailboxesIn(municipality),
    calendar: municipality.calendar,
  };
  return lines.map(({ text, as, at, before }) => {
    const by = { ...around, who: upn(as), manager: managerIn(as), at: instant(at) };
    const said = before.reduce<Understanding | undefined>(
      (last, line) => frameAfter(understand(line, { ...by, before: last }, mind), last),
      undefined,
    );
    const understood = understand(text, { ...by, before: said }, mind);
    const today = dateOf(by.at, by.calendar.zone);
    return isJson ? understandingLine(text, understood, today) : sayUnderstanding(text, understood);
  });
}

/** The made-up people, in the municipality's own domain. */
function sandboxPeople({ domains }: Municipality): readonly KnownPerson[] {
  const address = (user: string): Upn => upn(`${user}@${domains[0] ?? ''}`);
  return seedPeople.map(({ upn: user, name, department }) => ({ upn: address(user), name, department }));
}

function managerIn(who: string): Upn | undefined {
  const [user = '', domain = ''] = who.split('@');
  const manager = seedPeople.find((person) => person.upn === user)?.manager;
  return manager === undefined ? undefined : upn(`${manager}@${domain}`);
}

const mailboxesIn = ({ mailboxes }: Municipality): readonly KnownMailbox[] =>
  mailboxes.map(({ id, name, address, department, manager }) => ({ id, name, address, department, manager }));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
