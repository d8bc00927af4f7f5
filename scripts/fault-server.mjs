/** A small real HTTP server that goes wrong as a test tells it to: for what no service worker can show, the network. */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const type = 'application/json';

/** `executeServerCommand('fault-server', { command, ... })`. Each test file has a server of its own, so that it may kill it. */
export function faultServerPlugin() {
  const servers = new Map();
  return {
    name: 'fault-server-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'fault-server') return undefined;
      if (!servers.has(session.id)) servers.set(session.id, new FaultServer());
      return (await servers.get(session.id)[payload.command](payload)) ?? {};
    },
    async serverStop() {
      await Promise.all([...servers.values()].map((server) => server.kill()));
    },
  };
}

/**
 * Answers under `/<line>/` by that line's steps, one for each request; the last one stays. Nothing here waits for the
 * clock: what is paused goes on when it is told to.
 */
class FaultServer {
  #server = this.#made();
  #port = 0;
  #lines = new Map();

  /** Starts to listen; at the same port as before once there was one. */
  async start() {
    if (!this.#server.listening) await this.#listen();
    return { origin: `http://localhost:${this.#port}` };
  }

  async #listen() {
    this.#server.listen(this.#port, 'localhost');
    await once(this.#server, 'listening');
    this.#port = this.#server.address().port;
  }

  /** As if the process had been killed: what is open breaks, and what comes is refused. */
  async kill() {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    this.#server = this.#made();
  }

  /** What the requests to a line are answered by, from the next one on. */
  script({ line, steps, body }) {
    for (const { way } of steps) if (!(way in ways)) throw new Error(`There is no way "${way}" to answer.`);
    const known = this.#lines.get(line) ?? { seen: [], changes: new EventEmitter() };
    this.#lines.set(line, Object.assign(known, { steps: [...steps], body: Buffer.from(body) }));
  }

  /** The requests to a line, in their order. */
  seen({ line }) {
    return this.#lines.get(line).seen;
  }

  /** Resolves when so many requests have come to a line, or have ended in this way. */
  async until({ line, count, end }) {
    const { seen, changes } = this.#lines.get(line);
    while (seen.filter((one) => end === undefined || one.end === end).length < count) await once(changes, 'change');
  }

  /** Lets everything go on that pauses on a line. */
  resume({ line }) {
    this.#lines.get(line).changes.emit('resume');
  }

  /** Closes connections that wait for another request, as servers do after a while. */
  closeIdle() {
    this.#server.closeIdleConnections();
  }

  #made() {
    let connections = 0;
    const server = createServer((request, response) => this.#answer(request, response));
    // A connection that nothing is asked on stays until the test closes it.
    server.keepAliveTimeout = 0;
    return server.on('connection', (socket) => (socket.number = connections += 1));
  }

  #answer(request, response) {
    const [, name] = request.url.split('/');
    const line = this.#lines.get(name);
    response.setHeader('access-control-allow-origin', '*');
    // A question in a body is JSON, which the browser asks about first.
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    response.setHeader('access-control-expose-headers', 'retry-after, date');
    if (name === 'login') return response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Log ind</title>');
    if (!line) return response.writeHead(404).end();
    // On a connection that has served another request the browser sends one again by itself when it is reset.
    if (request.method === 'OPTIONS') return response.writeHead(204, { connection: 'close' }).end();
    const { url, headers, socket } = request;
    const seen = { url, headers, status: 0, end: 'none', connection: socket.number };
    line.seen.push(seen);
    line.changes.emit('change');
    response.on('close', () => {
      Object.assign(seen, { status: response.statusCode, end: response.writableFinished ? 'whole' : 'broken' });
      line.changes.emit('change');
    });
    const step = line.steps.length > 1 ? line.steps.shift() : line.steps[0];
    // A bug here must not end the test runner, which would not even say why.
    Promise.resolve({ request, response, line, step })
      .then(ways[step.way])
      .catch((error) => response.destroy(error));
  }
}

const resumed = ({ changes }) => once(changes, 'resume');

/** Sends the first half of the body, and ends when it is on its way. */
function half(response, { body }, headers = { 'content-length': body.length }) {
  response.writeHead(200, { 'content-type': type, ...headers });
  const part = body.subarray(0, body.length / 2);
  return new Promise((resolve) => response.write(part, resolve));
}

function packed(response, bytes) {
  const headers = { 'content-type': type, 'content-encoding': 'gzip', 'content-length': bytes.length };
  response.writeHead(200, headers).end(bytes);
}

/** Every way to answer, by name. */
const ways = {
  good({ response, line: { body } }) {
    response.writeHead(200, { 'content-type': type }).end(body);
  },

  /** Says what it holds by an ETag; the same again is a 304 without a body. */
  tagged({ request, response, line: { body } }) {
    const etag = `"${body.length}"`;
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  },

  /** Any status, header and body. */
  plain({ response, step: { status, headers, body } }) {
    response.writeHead(status, headers).end(body);
  },

  resetBeforeHead({ request }) {
    request.socket.resetAndDestroy();
  },

  async resetInBody({ request, response, line }) {
    await half(response, line);
    request.socket.resetAndDestroy();
  },

  /** The chunk that says "this was all" never comes. */
  async chunksCutOff({ request, response, line }) {
    await half(response, line, {});
    request.socket.end();
  },

  async pauseBeforeHead({ response, line }) {
    await resumed(line);
    ways.good({ response, line });
  },

  async pauseInBody({ response, line }) {
    await half(response, line);
    await resumed(line);
    response.end(line.body.subarray(line.body.length / 2));
  },

  /** A few bytes at a time, each batch in a turn of its own. */
  async drip({ response, line: { body } }) {
    response.writeHead(200, { 'content-type': type });
    for (let at = 0; at < body.length; at += 16) {
      response.write(body.subarray(at, at + 16));
      await new Promise(setImmediate);
    }
    response.end();
  },

  /** Announces another length than it has. Node itself would refuse to, so that it is written past it. */
  wrongLength({ request: { socket }, line: { body }, step: { by } }) {
    const length = `content-length: ${body.length + by}`;
    const head = [
      'HTTP/1.1 200 OK',
      'access-control-allow-origin: *',
      `content-type: ${type}`,
      length,
      'connection: close',
    ];
    socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
  },

  gzipCorrupt({ response, line: { body } }) {
    packed(response, gzipSync(body).fill(0xff));
  },

  /** Of the right length, and yet not all that was packed. */
  gzipCutOff({ response, line: { body } }) {
    const whole = gzipSync(body);
    packed(response, whole.subarray(0, whole.length / 2));
  },

  /** More than any page could show, and right but for that. */
  huge({ response, line: { body } }) {
    response.writeHead(200, { 'content-type': type }).end(Buffer.concat([body, Buffer.alloc(34e6, ' ')]));
  },

  /** An answer that no page of another origin may read. */
  unshared({ response, line }) {
    response.removeHeader('access-control-allow-origin');
    ways.good({ response, line });
  },

  redirect({ response, step: { to } }) {
    response.writeHead(302, { location: to }).end();
  },
};
