/** The part of the plugin's public `api` that `inspect` prints. Its values go through as they are. */
export interface InspectedApi {
  whenReady(): Promise<void>;
  describe(): {
    readonly notes: unknown;
    readonly items: Readonly<Record<string, number>>;
    readonly problems: readonly unknown[];
    readonly timing: Readonly<Record<string, number>>;
  };
  list(kinds: readonly string[]): readonly unknown[];
  findings(path: string): Promise<readonly unknown[]>;
  search(query: string, limit?: number): readonly unknown[];
  review(path: string): Promise<unknown>;
  coverage(): unknown;
}

/** The `api` of a loaded plugin; throws where it lacks a method. */
export function inspectedApi(plugin: object): InspectedApi {
  const api: unknown = Reflect.get(plugin, 'api');
  if (!isInspectedApi(api)) throw new Error('The plugin has no complete api.');
  return api;
}

function isInspectedApi(api: unknown): api is InspectedApi {
  if (typeof api !== 'object' || api === null) return false;
  return ['whenReady', 'describe', 'list', 'search', 'findings', 'review'].every((name) => typeof Reflect.get(api, name) === 'function');
}
