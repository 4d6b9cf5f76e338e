import type { HostApp } from '../../behaviour/host-app';
import type { VisibleApp } from '../visible-app';

const visible = new WeakMap<object, VisibleApp>();

/** Remembers the visible side of an app. */
export function rememberVisibleApp(host: HostApp, app: VisibleApp): void {
  visible.set(host.workspace, app);
}

/** The visible side of an app; throws where the app has none. */
export function visibleAppOf(host: HostApp): VisibleApp {
  const app = visible.get(host.workspace);
  if (!app) throw new Error('This app is not shown anywhere');
  return app;
}
