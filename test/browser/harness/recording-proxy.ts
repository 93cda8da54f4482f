/** A proxy that hands nothing on and notes whom a browser wanted to reach. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export interface RecordingProxy {
  port: number;
  /** Every address that was asked for, in order: `http://host/path`, or `host:443` of a connection that would be secret. */
  asked: readonly string[];
  close(): Promise<void>;
}

/** Begins on a port of the machine itself. Browsers go past a proxy for the machine's own addresses. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
