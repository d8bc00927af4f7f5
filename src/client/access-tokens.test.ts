import { expect } from 'chai';
import { fakeClock } from '../../test-support/fake-clock.js';
import { rejectionOf, toldBy } from '../../test-support/rejection.js';
import { ApiError } from './api-error.js';
import { type GetToken, Tokens, withToken } from './access-tokens.js';

/** A keeper whose clock the test sets, and how often it has asked. */
function keeper(getToken: GetToken) {
  const clock = fakeClock();
  let asked = 0;
  const counted: GetToken = () => {
    asked += 1;
    return getToken();
  };
  return { tokens: new Tokens(counted, clock), clock, asked: () => asked };
}

/** Tokens t1, t2, t3 and so on, each good for an hour. */
function numbered(): GetToken {
  let count = 0;
  return () => ({ token: `t${(count += 1)}`, expiresIn: 3600 });
}

const bearerOf = (request: Request) => request.headers.get('authorization');

describe('Tokens', () => {
  it('asks once for however many want one at once', async () => {
    const { tokens, asked } = keeper(numbered());
    expect(await Promise.all(Array.from({ length: 20 }, () => tokens.get()))).to.deep.equal(Array(20).fill('t1'));
    expect(await tokens.get()).to.equal('t1');
    expect(asked()).to.equal(1);
  });

  it('takes a token that says nothing of its end, and keeps it', async () => {
    const { tokens, clock, asked } = keeper(() => Promise.resolve('forever'));
    expect(await tokens.get()).to.equal('forever');
    clock.pass(1e12);
    expect(await tokens.get()).to.equal('forever');
    expect(asked()).to.equal(1);
  });

  it('asks for another half a minute before the end of one, by a clock that nobody sets', async () => {
    const { tokens, clock } = keeper(numbered());
    expect(await tokens.get()).to.equal('t1');
    clock.pass(3_569_999);
    expect(await tokens.get()).to.equal('t1');
    clock.pass(1);
    expect(await tokens.get()).to.equal('t2');
  });

  it('counts the life of a token from when it was asked for', async () => {
    const { tokens, clock } = keeper(() => {
      const token = { token: `asked-at-${clock.now()}`, expiresIn: 60 };
      clock.pass(20_000);
      return token;
    });
    expect(await tokens.get()).to.equal('asked-at-0');
    clock.pass(9_999);
    expect(await tokens.get()).to.equal('asked-at-0');
    clock.pass(1);
    expect(await tokens.get()).to.equal('asked-at-30000');
  });

  it('asks for another when one is refused, but keeps one that has come meanwhile', async () => {
    const { tokens, asked } = keeper(numbered());
    const first = await tokens.get();
    tokens.refuse(first);
    expect(await tokens.get()).to.equal('t2');
    tokens.refuse(first);
    expect(await tokens.get()).to.equal('t2');
    expect(asked()).to.equal(2);
  });

  it('asks anew after it got none', async () => {
    let isIn = false;
    const { tokens } = keeper(() => {
      if (!isIn) throw new Error('nobody is signed in');
      return 'in';
    });
    expect((await rejectionOf(tokens.get())).kind).to.equal('unauthorized');
    isIn = true;
    expect(await tokens.get()).to.equal('in');
  });

  it('does not count by the clock on the wall', async () => {
    const { tokens, clock, asked } = keeper(numbered());
    await tokens.get();
    for (const day of [-1, 1]) {
      clock.setTimeOfDay(clock.timeOfDay() + day * 86_400_000);
      expect(await tokens.get()).to.equal('t1');
    }
    expect(asked()).to.equal(1);
  });

  it('waits half a minute for the page, and asks it anew then', async () => {
    let isIn = false;
    const { tokens, clock, asked } = keeper(() => (isIn ? 'in' : new Promise<never>(() => undefined)));
    const error = rejectionOf(tokens.get());
    clock.pass(29_999);
    const same = rejectionOf(tokens.get());
    clock.pass(1);
    expect([(await error).kind, (await same).kind]).to.deep.equal(['unauthorized', 'unauthorized']);
    isIn = true;
    expect(await tokens.get()).to.equal('in');
    expect(asked()).to.equal(2);
  });

  it('lets the page say what else is wrong', async () => {
    const offline = Object.assign(new Error('no network'), { kind: 'offline' });
    expect((await rejectionOf(keeper(() => Promise.reject(offline)).tokens.get())).kind).to.equal('offline');
    const server = new ApiError('server', { status: 500 });
    expect(await rejectionOf(keeper(() => Promise.reject(server)).tokens.get())).to.equal(server);
  });

  for (const [name, token] of [
    ['nothing', undefined],
    ['an empty text', ''],
    ['two lines', 'secret\r\nx-evil: 1'],
    ['a text with spaces', 'my secret'],
    ['letters that no header can have', 'sécret'],
    ['an object without a token', {}],
    ['null', null],
  ] as const) {
    it(`takes ${name} for no token, and does not repeat it`, async () => {
      const error = await rejectionOf(keeper(() => token as string).tokens.get());
      expect(error.kind).to.equal('unauthorized');
      expect(toldBy(error)).to.not.match(/secret|sécret|evil/);
    });
  }
});

describe('withToken', () => {
  /** A server that knows one token, and what it was asked with. */
  function server(good: string) {
    const seen: (string | null)[] = [];
    const send = (request: Request) => {
      seen.push(bearerOf(request));
      return Promise.resolve(new Response(null, { status: bearerOf(request) === `Bearer ${good}` ? 204 : 401 }));
    };
    return { send, seen };
  }
  const request = () => new Request(new URL('/api/x', location.href), { headers: { accept: 'application/json' } });

  it('sends each request with the token, and leaves the rest as it is', async () => {
    const asked = request();
    let sent: Request | undefined;
    await withToken(
      (given) => {
        sent = given;
        return Promise.resolve(new Response());
      },
      new Tokens(() => 'abc.d-e_f~g+h/i=='),
    )(asked);
    expect(bearerOf(sent!)).to.equal('Bearer abc.d-e_f~g+h/i==');
    expect(sent!.headers.get('accept')).to.equal('application/json');
    expect(bearerOf(asked)).to.equal(null);
  });

  it('asks once more with a new token when one is refused', async () => {
    const { send, seen } = server('t2');
    expect((await withToken(send, new Tokens(numbered()))(request())).status).to.equal(204);
    expect(seen).to.deep.equal(['Bearer t1', 'Bearer t2']);
  });

  it('asks no third time, nor twice with the same token', async () => {
    const strict = server('t9');
    expect((await withToken(strict.send, new Tokens(numbered()))(request())).status).to.equal(401);
    expect(strict.seen).to.deep.equal(['Bearer t1', 'Bearer t2']);
    const same = server('t9');
    expect((await withToken(same.send, new Tokens(() => 'same'))(request())).status).to.equal(401);
    expect(same.seen).to.deep.equal(['Bearer same']);
  });

  it('gets one new token for twenty requests that are refused together', async () => {
    const { send, seen } = server('t2');
    const { tokens, asked } = keeper(numbered());
    const ask = withToken(send, tokens);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(request())));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(20).fill(204));
    expect(asked()).to.equal(2);
    expect(seen.length).to.equal(40);
  });
});
