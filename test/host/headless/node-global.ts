import vm from 'node:vm';

/** Node's global object: where the names go that a page has and Node lacks. */
export const nodeGlobal: object = vm.runInThisContext('this') as object;
