// What docs/work-api.openapi.json says: the work page's addresses by the code's own schemas. UPDATE_DOCS=1 npm test -- test/docs writes it.

import { extendZodWithOpenApi, OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { workEntries } from '../src/app/work-page';
import { refusedSchema } from '../src/platform/web/page-entry';

extendZodWithOpenApi(z);

export function workApi(): object {
  const registry = new OpenAPIRegistry();
  const refused = registry.register(
    'Refused',
    z.object(refusedSchema.shape).extend({ now: z.unknown().optional() }),
  );
  for (const [key, { says, inputs, answer }] of Object.entries(workEntries)) {
    const shape = inputs.shape as z.ZodRawShape;
    const [method = '', path = ''] = key.split(' ');
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const own = pick(shape, (name) => !names.includes(name));
    const params = z.object(pick(shape, (name) => names.includes(name)));
    const rest = z.object(own);
    const sent =
      method === 'GET'
        ? { query: rest }
        : { body: { content: { 'application/json': { schema: rest } }, required: true } };
    registry.registerPath({
      method: method === 'GET' ? 'get' : 'post',
      path: path.replace(/:(\w+)/g, '{$1}'),
      summary: says,
      request: { ...(names.length > 0 && { params }), ...(Object.keys(own).length > 0 && sent) },
      responses: { 200: json('As it is now', answer), ...refusals(refused) },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Brevvakt, the work page',
      version: '1',
      description:
        'Signed in by Entra: `Authorization: Bearer` inside Teams, elsewhere the session cookie and, for what changes something, the header `X-Brevvakt-Proof` that answers to GET carry. `GET /work/api/changes` is a stream of server-sent events: `changed` names mailboxes of the reader’s.',
    },
    servers: [{ url: '/work/api' }],
  });
}

const json = (description: string, schema: z.ZodTypeAny) => ({
  description,
  content: { 'application/json': { schema } },
});

const refusals = (refused: z.ZodTypeAny) => ({
  ...{ 400: json('Not understood', refused), 401: json('Not signed in', refused) },
  ...{ 403: json('Not theirs, or a stranger', refused), 404: json('Not there any more', refused) },
  ...{ 409: json('Refused as things are', refused), 503: json('Not now', refused) },
});

const pick = (shape: z.ZodRawShape, isMeant: (name: string) => boolean): z.ZodRawShape =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => isMeant(name)));
