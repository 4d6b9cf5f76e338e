import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createVaultRoutes } from './vault-routes.mjs';
import { PageClients } from './page-clients.mjs';
import { VaultFiles } from './vault-files.mjs';
import { watchFolder } from './watch-folder.mjs';

const usualPort = 4173;
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.woff2': 'font/woff2', '.map': 'application/json',
};

/** Listens on the port, or on any free one where it is taken; never on another address than this machine's own. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, 0));
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

function sendAsset(response, assets, pathname) {
  const file = assets[pathname];
  if (!file || !fs.existsSync(file)) return response.writeHead(404).end('Not found');
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
  fs.createReadStream(file).pipe(response);
}

/** A foreign page that got a name to point at this machine must not reach the vault. */
function isOwnHost(request) {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
}

/**
 * Serves the page on a vault folder. `assets` maps addresses such as `/host.js` to files.
 * Answers with `{ url, port, close }`.
 */
export async function serveVault({ root, assets, vaultName = path.basename(root), port = usualPort }) {
  const files = new VaultFiles(root);
  const clients = new PageClients();
  const answer = createVaultRoutes({ files, clients, vaultName });
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (!isOwnHost(request)) response.writeHead(403).end('Wrong host');
    else if (url.pathname.startsWith('/api/')) void answer(request, response, url);
    else sendAsset(response, assets, url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname));
  });
  const actualPort = await listen(server, port);
  const stopWatching = watchFolder(root, () => clients.send(files.outsideChanges()));
  const close = () => {
    stopWatching();
    clients.close();
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${actualPort}/`, port: actualPort, close };
}
