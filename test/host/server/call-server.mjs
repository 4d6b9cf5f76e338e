/**
 * A request to a test server, in the name of a page unless `headers` say otherwise.
 * @param {string} url
 * @param {{ method?: string, body?: string, headers?: Record<string, string> }} [options]
 */
export function callServer(url, { method = 'GET', body, headers = { 'x-host-client': 'page' } } = {}) {
  return fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
}
