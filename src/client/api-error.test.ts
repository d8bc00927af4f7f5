import { expect } from 'chai';
import { ApiError, type ApiErrorKind, kindOfStatus, toApiError } from './api-error.js';

const statuses: [number, ApiErrorKind][] = [
  [0, 'offline'],
  [304, 'server'],
  [400, 'server'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [408, 'timeout'],
  [410, 'notFound'],
  [422, 'server'],
  [429, 'rateLimited'],
  [500, 'server'],
  [502, 'server'],
  [503, 'server'],
  [504, 'timeout'],
];

describe('kindOfStatus', () => {
  for (const [status, kind] of statuses) {
    it(`${status} is ${kind}`, () => {
      expect(kindOfStatus(status)).to.equal(kind);
    });
  }
});

describe('ApiError', () => {
  it('says in its message where and what, and no more', () => {
    expect(new ApiError('offline').message).to.equal('offline');
    expect(new ApiError('server', { status: 503 }).message).to.equal('server (503)');
    const broken = new ApiError('contract', { pointer: '/areas/0/id', expected: 'string' });
    expect(broken.message).to.equal('contract: expected string at "/areas/0/id"');
  });
});

const thrown: { name: string; cause: unknown; kind: ApiErrorKind }[] = [
  { name: 'an error of the page', cause: new TypeError('x is not a function'), kind: 'server' },
  { name: 'a text', cause: 'no', kind: 'server' },
  { name: 'nothing', cause: undefined, kind: 'server' },
  { name: 'null', cause: null, kind: 'server' },
  { name: "the page's own time limit", cause: new DOMException('too late', 'TimeoutError'), kind: 'timeout' },
  { name: 'an object with a known kind', cause: { kind: 'forbidden', status: 403 }, kind: 'forbidden' },
  { name: 'an object with another kind', cause: { kind: 'constructor' }, kind: 'server' },
];

describe('toApiError', () => {
  for (const { name, cause, kind } of thrown) {
    it(`makes ${kind} of ${name}, and keeps it as the cause`, () => {
      const error = toApiError(cause);
      expect(error).to.be.an.instanceOf(ApiError);
      expect(error.kind).to.equal(kind);
      expect(error.cause).to.equal(cause);
    });
  }

  it('keeps the status that an object states', () => {
    expect(toApiError({ kind: 'forbidden', status: 403 }).status).to.equal(403);
  });

  it('gives an ApiError as it is', () => {
    const error = new ApiError('notFound');
    expect(toApiError(error)).to.equal(error);
  });
});
