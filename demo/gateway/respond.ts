import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Encoding = 'br' | 'gzip' | 'identity';

const compressors: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
  identity: async (bytes) => bytes,
};

/** Below this many bytes the packing is larger than what it saves. */
const worthPacking = 1024;

/**
 * Answers with figures of many: a browser may keep them, and must ask each time whether they are still the same. The tag
 * is strong, so each packing of the same figures has its own.
 */
export async function sendFigures(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
): Promise<FastifyReply> {
  const bytes = Buffer.from(JSON.stringify(answer));
  const encoding = bytes.length < worthPacking ? 'identity' : encodingOf(request.headers['accept-encoding']);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const tag = `"${encoding === 'identity' ? hash : `${hash}-${encoding}`}"`;
  reply.headers({ 'cache-control': 'private, no-cache', etag: tag });
  if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type('application/json; charset=utf-8').send(await compressors[encoding](bytes));
}

/** Answers with what is about one person: nobody on the way may keep it. */
export function sendPersonal(reply: FastifyReply, answer: unknown): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(Buffer.from(JSON.stringify(answer)));
}

/** The best packing that the reader takes; a quality of 0 is a refusal. */
export function encodingOf(accepted: string | undefined): Encoding {
  const qualities = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...params] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = params.find((param) => param.startsWith('q='))?.slice(2) ?? '1';
      return [name, Number(quality)] as const;
    }),
  );
  const qualityOf = (name: Encoding) => qualities.get(name) ?? qualities.get('*') ?? 0;
  const [best] = (['br', 'gzip'] as const).toSorted((a, b) => qualityOf(b) - qualityOf(a));
  return best && qualityOf(best) > 0 ? best : 'identity';
}

/** Whether the reader has this very answer. A reader's weak tag of it is good enough here (RFC 9110, 13.1.2). */
function isKnown(given: string | undefined, tag: string): boolean {
  const tags = (given ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
