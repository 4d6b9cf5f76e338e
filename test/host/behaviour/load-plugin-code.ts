/** A plugin's class as its module exports it. */
export type PluginClass = new (app: unknown, manifest: unknown) => unknown;

/** Evaluates a built plugin (CommonJS) unchanged; `modules` are all it may require, any other name throws. */
export function loadPluginCode(code: string, modules: Readonly<Record<string, unknown>>): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const requireModule = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) throw new Error(`The stand-in for the app has no module "${name}"`);
    return modules[name];
  };
  const run = Reflect.construct(Function, ['module', 'exports', 'require', `${code}\n//# sourceURL=plugin-main.js`]);
  Reflect.apply(run, null, [module, module.exports, requireModule]);
  return pluginClassOf(module.exports);
}

function pluginClassOf(exported: unknown): PluginClass {
  const candidate: unknown = isRecord(exported) && 'default' in exported ? exported.default : exported;
  if (!isPluginClass(candidate)) throw new Error('The plugin does not export a class as its default');
  return candidate;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function';
}
