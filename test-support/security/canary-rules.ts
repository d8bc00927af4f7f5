/** What must not be told stands nowhere: not where it is kept, logged, sent or said, whatever goes wrong. */
import { expect } from 'chai';
import { mounted, wordsOf } from '../mount.js';
import { filledWith, type TextField, textFieldsOf, withTextAt } from './answer-fields.js';
import { failuresWith } from './failures.js';
import { textsOf, timesIn } from './shadow.js';
import { type NamedSubject, pagesOf } from './subject.js';
import { takenFrom } from './taken.js';
import { traces } from './traces.js';

/** Looks like a citizen's number, and like a token; put together so that neither stands here. */
const number = ['010203', '1234'].join('-');
const token = ['canary', 'token', '7f3a'].join('.');

/** Danes write the number in more than one way. */
const numbers = [
  number,
  number.replace('-', ''),
  number.replace('-', ' '),
  number.replace('-', ' - '),
  number.replace('-', '\u2013'),
];

export function canaryRules(subject: NamedSubject): void {
  const { operation, full, small, asked, properties: every = {}, isPersonal } = subject;
  const [first] = full;
  const { alone, within } = pagesOf(subject);

  describe('with a secret in what it is told', () => {
    let fields: readonly TextField[];
    before(async () => {
      fields = await textFieldsOf(operation);
    });

    for (const [what, secret] of Object.entries({ 'a citizen': number, 'a token': token })) {
      it(`tells nothing of ${what} when it cannot be answered`, async function () {
        this.timeout(15_000);
        const failures = failuresWith(secret, operation);
        const watch = traces();
        try {
          const figures = await Promise.all(failures.map(({ source }) => mounted(within, { every, source })));
          const told = figures.flatMap((figure, index) =>
            timesIn(textsOf(figure.shadowRoot!), secret) === 0 ? [] : [failures[index]!.name],
          );
          expect(told).to.deep.equal([]);
          expect(await watch.of(secret)).to.deep.equal([]);
        } finally {
          watch.stop();
        }
      });
    }

    it('tells nothing of a citizen when an answer breaks the contract', async () => {
      const bound = fields.filter(({ isFree }) => !isFree);
      const answers = bound.map(({ path }) => withTextAt(first, path, number));
      const watch = traces();
      try {
        for (const answer of answers) {
          const asked = await mounted(within, {
            every,
            source: { source: { [operation]: () => Promise.resolve(answer) } },
          });
          const given = await mounted(alone, { figure: { data: answer } });
          for (const figure of [asked, given]) {
            expect(timesIn(textsOf(figure.shadowRoot!), number)).to.equal(0);
            figure.remove();
          }
        }
        expect(await watch.of(number)).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });

    it('tells nothing of an answer that is not for the readers of this page', async () => {
      const answer = filledWith(small, fields, () => token);
      const data = { ...answer, about: { ...answer.about, audience: 'casework' } };
      const { audience: _, ...anyone } = subject;
      const open = pagesOf(anyone);
      const watch = traces();
      try {
        const source = { source: { [operation]: () => Promise.resolve(data) } };
        for (const figure of [
          await mounted(open.within, { every, source }),
          await mounted(open.alone, { figure: { data } }),
        ])
          expect(timesIn(textsOf(figure.shadowRoot!), token)).to.equal(0);
        expect(await watch.of(token)).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });

    it('sends the token with its request, and tells it to nobody else', async () => {
      const sent: Request[] = [];
      const fetch = async (request: Request) => {
        sent.push(request);
        return Response.json(small);
      };
      const watch = traces();
      try {
        const source = { gateway: 'https://gateway.invalid', auth: 'token', getToken: () => token, fetch };
        const figure = await mounted(within, { every, source });
        expect(sent.map(({ headers }) => headers.get('authorization'))).to.deep.equal([`Bearer ${token}`]);
        for (const { url, headers, referrer } of sent) {
          headers.delete('authorization');
          expect([url, referrer, JSON.stringify([...headers])].join('\n')).not.to.include(token);
        }
        expect(timesIn(textsOf(figure.shadowRoot!), token)).to.equal(0);
        expect(await watch.of(token)).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });

    for (const one of numbers)
      it(`masks a citizen's number wherever it stands in an answer, as in "${one.replaceAll(/\d/g, 'x')}"`, async () => {
        const data = filledWith(first!, fields, (path) => asked[path] ?? `Sag ${one} om støtte`);
        const watch = traces();
        try {
          const source = { source: { [operation]: () => Promise.resolve(data) } };
          for (const figure of [await mounted(within, { every, source }), await mounted(alone, { figure: { data } })]) {
            expect(wordsOf(figure)).to.include('om støtte');
            const taken = isPersonal ? [] : (Object.values(await takenFrom(figure)) as string[]);
            expect(timesIn([...textsOf(figure.shadowRoot!), ...taken], one)).to.equal(0);
          }
          expect(await watch.of(one)).to.deep.equal([]);
        } finally {
          watch.stop();
        }
      });
  });
}
