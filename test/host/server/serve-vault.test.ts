import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callServer } from './call-server.mjs';
import { copyVault } from './copy-vault.mjs';
import { serveVault } from './serve-vault.mjs';

let folder: string;
let vault: string;
let server: { url: string; port: number; close: () => Promise<void> };

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'serve-'));
  vault = path.join(folder, 'Vault');
  fs.mkdirSync(path.join(vault, 'Folder', 'Deep'), { recursive: true });
  fs.writeFileSync(path.join(vault, 'Folder', 'Note.md'), 'text');
  fs.writeFileSync(path.join(vault, 'Folder', 'Deep', 'Other.md'), 'other');
  fs.writeFileSync(path.join(folder, 'secret.md'), 'secret');
  server = await serveVault({ root: vault, assets: {}, port: 0 });
});
afterEach(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

function call(method: string, address: string, options: { body?: string; client?: string } = {}): ReturnType<typeof callServer> {
  const { body, client = 'page' } = options;
  return callServer(new URL(address, server.url).href, { method, headers: { 'x-host-client': client }, ...(body === undefined ? {} : { body }) });
}

const read = (name: string): string => fs.readFileSync(path.join(vault, name), 'utf8');

interface Change {
  readonly path: string;
  readonly type: string;
  readonly text?: string;
}

/** Listens to the stream of changes as a page does. */
function listen(client: string): { changes: Change[]; stop: () => void } {
  const changes: Change[] = [];
  const request = http.get(new URL(`/api/events?client=${client}`, server.url), (response) => {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      for (const line of chunk.split('\n').filter((each) => each.startsWith('data: '))) changes.push(...(JSON.parse(line.slice(6)) as Change[]));
    });
  });
  request.on('error', () => undefined);
  return { changes, stop: () => request.destroy() };
}

describe('the server of a vault', () => {
  it('gives the whole vault with texts, dot-folders too, but neither version control nor links that lead out', async () => {
    fs.mkdirSync(path.join(vault, '.git'));
    fs.mkdirSync(path.join(vault, '.app'));
    fs.writeFileSync(path.join(vault, '.app', 'data.json'), '{}');
    fs.symlinkSync(path.join(folder, 'secret.md'), path.join(vault, 'link.md'));
    const answer = JSON.parse((await call('GET', '/api/vault')).text) as { files: Change[]; folders: string[] };
    expect(answer.files.map(({ path: name, text }) => [name, text]).sort()).toEqual([['.app/data.json', '{}'], ['Folder/Deep/Other.md', 'other'], ['Folder/Note.md', 'text']]);
    expect(answer.folders.sort()).toEqual(['.app', 'Folder', 'Folder/Deep']);
  });

  it('creates, changes, moves and removes on the disk', async () => {
    await call('POST', '/api/folder?path=New');
    await call('PUT', '/api/file?path=New/Заметка.md', { body: 'привет' });
    expect(read('New/Заметка.md')).toBe('привет');
    await call('POST', '/api/rename?path=Folder&to=New/Moved');
    expect(read('New/Moved/Deep/Other.md')).toBe('other');
    await call('DELETE', '/api/file?path=New/Moved');
    expect(fs.readdirSync(path.join(vault, 'New'))).toEqual(['Заметка.md']);
  });

  it.each([
    ['PUT', '/api/file?path=../secret.md'],
    ['PUT', `/api/file?path=${encodeURIComponent('/elsewhere/x.md')}`],
    ['DELETE', '/api/file?path=..%2Fsecret.md'],
    ['POST', '/api/rename?path=Folder/Note.md&to=../secret.md'],
    ['GET', '/api/file?path=..%2Fsecret.md'],
    ['DELETE', '/api/file?path='],
  ])('refuses %s %s', async (method, address) => {
    const response = await call(method, address, method === 'PUT' ? { body: 'x' } : {});
    expect(response.status).toBe(403);
    expect(fs.readFileSync(path.join(folder, 'secret.md'), 'utf8')).toBe('secret');
  });

  it('answers as a file system would: missing parents, missing files and taken names are errors', async () => {
    expect((await call('PUT', '/api/file?path=Nowhere/Note.md', { body: '' })).status).toBe(404);
    expect((await call('DELETE', '/api/file?path=Nothing.md')).status).toBe(404);
    expect((await call('POST', '/api/rename?path=Folder/Note.md&to=Folder/Deep/Other.md')).status).toBe(409);
  });

  it('lets nobody write who is not the page, and nobody in who came by another name', async () => {
    const foreign = await callServer(new URL('/api/file?path=Folder/Note.md', server.url).href, { method: 'PUT', body: 'x', headers: {} });
    expect(foreign.status).toBe(403);
    expect(read('Folder/Note.md')).toBe('text');
    const misled = await callServer(new URL('/api/vault', server.url).href, { headers: { host: 'evil.example' } });
    expect(misled.status).toBe(403);
  });

  it('tells a page what others changed, and not what it changed itself', async () => {
    const mine = listen('mine');
    const other = listen('other');
    await expect.poll(async () => (await call('GET', '/api/vault')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await call('PUT', '/api/file?path=Folder/Note.md', { body: 'mine', client: 'mine' });
    fs.writeFileSync(path.join(vault, 'Outside.md'), 'outside');
    fs.rmSync(path.join(vault, 'Folder', 'Deep'), { recursive: true });
    await expect.poll(() => mine.changes.map((change) => `${change.type} ${change.path}`).sort()).toEqual(['file Outside.md', 'gone Folder/Deep', 'gone Folder/Deep/Other.md']);
    expect(other.changes).toContainEqual(expect.objectContaining({ path: 'Folder/Note.md', text: 'mine' }));
    mine.stop();
    other.stop();
  });

  it('takes another port where the wanted one is taken', async () => {
    const second = await serveVault({ root: vault, assets: {}, port: server.port });
    expect(second.port).not.toBe(server.port);
    await second.close();
  });
});

describe('a throw-away copy of a vault', () => {
  it('has the notes and settings, but neither version control nor links that lead out', () => {
    fs.mkdirSync(path.join(vault, '.git'));
    fs.mkdirSync(path.join(vault, '.app'));
    fs.symlinkSync(path.join(folder, 'secret.md'), path.join(vault, 'link.md'));
    const copy = copyVault(vault);
    expect(fs.readdirSync(copy).sort()).toEqual(['.app', 'Folder']);
    fs.writeFileSync(path.join(copy, 'Folder', 'Note.md'), 'changed');
    expect(read('Folder/Note.md')).toBe('text');
    fs.rmSync(path.dirname(copy), { recursive: true });
  });
});
