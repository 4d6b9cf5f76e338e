import process from './browser-process';

export { process };
