import http from 'node:http';

/**
 * A request to a test server, in the name of a page unless `headers` say otherwise.
 * @param {string} url
 * @param {{ method?: string, body?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, text: string }>}
 */
export function callServer(url, { method = 'GET', body = '', headers = { 'x-host-client': 'page' } } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}
