/** `$select`: which properties of a resource are answered. */
import { badRequest } from './graph-error';

/** Renders each property of a resource on its own, so that only what is asked for is made. */
export type Renderers<Source> = Readonly<Record<string, (source: Source) => unknown>>;

/** Undefined when nothing was selected. Throws 400 for a property the resource does not have. */
export function selected(
  options: ReadonlyMap<string, string>,
  resource: { readonly type: string; readonly renderers: Readonly<Record<string, unknown>> },
): readonly string[] | undefined {
  const text = options.get('$select');
  if (text === undefined) return undefined;
  const names = text.split(',').map((name) => name.trim());
  for (const name of names)
    if (!(name in resource.renderers))
      throw badRequest(
        `Could not find a property named '${name}' on type '${resource.type}'.`,
        'RequestBroker--ParseUri',
      );
  return names;
}

export function render<Source>(
  source: Source,
  renderers: Renderers<Source>,
  names: readonly string[],
): Record<string, unknown> {
  const resource: Record<string, unknown> = {};
  for (const name of names) resource[name] = renderers[name]?.(source);
  return resource;
}
