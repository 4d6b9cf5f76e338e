/** What packages made for Node look for: nothing of a machine. */
const process = { env: {} as Readonly<Record<string, string>>, platform: 'browser', cwd: (): string => '/' };

export default process;
