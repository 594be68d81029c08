// What Microsoft publishes of the Bot Connector: its description, as their own client is generated from it. A request
// or an answer that it does not have is a fault of ours, of the bot or of the Teams that stands in for the real one.

import { Conversations } from 'botframework-connector/lib/connectorApi/operations/conversations';
import * as described from 'botframework-connector/lib/connectorApi/models/mappers';
import { TeamsChannelAccount } from 'botframework-connector/lib/teams/models/mappers';
import type { Exchange } from '../../sandbox/teams/traffic';

interface Shape {
  readonly required?: boolean;
  readonly type: {
    readonly name: string;
    readonly className?: string;
    readonly element?: Shape;
    readonly value?: Shape;
    readonly modelProperties?: Readonly<Record<string, Shape & { readonly serializedName?: string }>>;
  };
}

interface Operation {
  readonly httpMethod: string;
  readonly path: string;
  readonly requestBody?: { readonly mapper: Shape };
  readonly responses: Readonly<Record<string, { readonly bodyMapper?: Shape }>>;
}

const shapes = described as unknown as Readonly<Record<string, Shape>>;

/** What is handed to the client's sender, in place of a sender, is the operation as it is described. */
const operations = ((): readonly Operation[] => {
  const client = { sendOperationRequest: (_: unknown, operation: Operation) => operation };
  const all = new Conversations(client as never) as unknown as Record<string, () => Operation>;
  return Object.getOwnPropertyNames(Conversations.prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => all[name]!());
})();

/** Teams tells more of a member than other channels do; that is published beside the Connector. */
const alsoOf: Readonly<Record<string, Shape>> = { ChannelAccount: TeamsChannelAccount };
/** Of a member in Teams, by its documentation alone: the same as aadObjectId, under its older name. */
const older = new Set(['ChannelAccount.objectId']);

/** Everything in it that the description does not have; empty when it is as described. */
export function faultsOf(exchange: Exchange): readonly string[] {
  const { to, method, path, asked, status, answered } = exchange;
  const at = `${method} ${path}`;
  // What the bot answers an invoke with is no part of the Connector.
  if (to === 'bot') return faultsIn(shapes['Activity']!, asked, `${at}: asked`);
  const operation = operations.find(
    (one) => one.httpMethod === method && patternOf(one.path).test(path.slice(1)),
  );
  if (operation === undefined) return [`${at}: there is no such operation`];
  const answer =
    operation.responses[String(status)] ?? (status < 400 ? undefined : operation.responses['default']);
  if (answer === undefined) return [`${at}: is never answered ${String(status)}`];
  return [
    ...(operation.requestBody && status < 400
      ? faultsIn(operation.requestBody.mapper, asked, `${at}: asked`)
      : []),
    ...(answer.bodyMapper ? faultsIn(answer.bodyMapper, answered, `${at}: ${String(status)}`) : []),
  ];
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

function faultsIn(shape: Shape, value: unknown, at: string): readonly string[] {
  const { name, element, value: each } = shape.type;
  if (value === undefined) return shape.required === true ? [`${at} is missing`] : [];
  if (name === 'Object') return [];
  if (name === 'Sequence') {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((one, i) => faultsIn(element!, one, `${at}[${String(i)}]`));
  }
  if (name === 'Composite' || name === 'Dictionary') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
    return name === 'Composite'
      ? faultsInModel(shape, value, at)
      : Object.entries(value).flatMap(([key, one]) => faultsIn(each!, one, `${at}.${key}`));
  }
  return isOf(name, value) ? [] : [`${at} is no ${name}`];
}

function faultsInModel({ type: { className = '', modelProperties } }: Shape, value: object, at: string) {
  const known = {
    ...(modelProperties ?? shapes[className]?.type.modelProperties),
    ...alsoOf[className]?.type.modelProperties,
  };
  const names = new Set(Object.entries(known).map(([key, { serializedName = key }]) => serializedName));
  const strays = Object.keys(value).filter((key) => !names.has(key) && !older.has(`${className}.${key}`));
  return [
    ...strays.map((key) => `${at}.${key} is not described`),
    ...Object.entries(known).flatMap(([key, shape]) => {
      const name = shape.serializedName ?? key;
      return faultsIn(shape, (value as Readonly<Record<string, unknown>>)[name], `${at}.${name}`);
    }),
  ];
}

function isOf(name: string, value: unknown): boolean {
  if (name === 'DateTime')
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(value);
  if (name === 'String' || name === 'ByteArray') return typeof value === 'string';
  return typeof value === name.toLowerCase();
}
