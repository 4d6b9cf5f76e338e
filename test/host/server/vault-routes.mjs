import { RefusedPath } from './confined-path.mjs';

const statusOf = { ENOENT: 404, ENOTDIR: 404, EEXIST: 409, ENOTEMPTY: 409, EISDIR: 409, EPERM: 403 };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function sendJson(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

function sendFile(response, data) {
  response.writeHead(200, { 'cache-control': 'no-store' });
  response.end(data);
}

/** What each route does with the vault; answers with the changes that other pages must hear of. */
const routes = {
  'PUT /api/file': async ({ files, query, request }) => files.write(query('path'), await bodyOf(request)),
  'POST /api/folder': ({ files, query }) => files.makeFolder(query('path')),
  'DELETE /api/file': ({ files, query }) => files.remove(query('path')),
  'POST /api/rename': ({ files, query }) => files.rename(query('path'), query('to')),
};

/** Answers the requests under /api: reading, writing, and the stream of changes. */
export function createVaultRoutes({ files, clients, vaultName }) {
  return async (request, response, url) => {
    const query = (name) => url.searchParams.get(name) ?? '';
    const key = `${request.method} ${url.pathname}`;
    const client = request.headers['x-host-client'];
    try {
      if (key === 'GET /api/vault') return sendJson(response, 200, { name: vaultName, ...files.snapshot() });
      if (key === 'GET /api/events') return clients.add(query('client'), response);
      if (key === 'GET /api/file') return sendFile(response, files.read(query('path')));
      const route = routes[key];
      if (!route) return sendJson(response, 404, { error: `There is no ${key}` });
      if (!client) return sendJson(response, 403, { error: 'Only the page itself may write' });
      const changes = await route({ files, query, request });
      clients.send(changes, client);
      sendJson(response, 200, {});
    } catch (error) {
      const status = error instanceof RefusedPath ? 403 : statusOf[error.code] ?? 500;
      sendJson(response, status, { error: error.message, code: error.code });
    }
  };
}
