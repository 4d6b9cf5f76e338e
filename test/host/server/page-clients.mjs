/** The open pages: each listens to a stream of changes and goes by a name of its own. */
export class PageClients {
  #streams = new Map();

  /** Keeps the response open as the stream of that page. */
  add(id, response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' });
    response.write(': connected\n\n');
    this.#streams.set(response, id);
    response.on('close', () => this.#streams.delete(response));
  }

  /** Tells every page but the one that made the changes. */
  send(changes, except) {
    if (changes.length === 0) return;
    for (const [response, id] of this.#streams) {
      if (id !== except) response.write(`data: ${JSON.stringify(changes)}\n\n`);
    }
  }

  close() {
    for (const response of this.#streams.keys()) response.end();
  }
}
