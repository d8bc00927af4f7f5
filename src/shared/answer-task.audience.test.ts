import { expect } from 'chai';
import { part, placed, settled, textOf } from '../../test-support/mount.js';
import { reportingSource } from '../../test-support/reporting-source.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import '../components/savings-table/savings-table.js';
import '../components/source/source.js';

describe('The audience of an answer', () => {
  it('shows nothing made for fewer readers than the page has, and says so', async () => {
    const closed = savingsPlan({ about: { ...savingsPlan().about, audience: 'committee' } });
    const source = reportingSource({ getSavingsPlan: () => Promise.resolve(closed) });
    for (const [audience, isShown] of [
      ['public', false],
      ['casework', false],
      ['committee', true],
      ['management', true],
    ] as const) {
      const figure = placed(
        `<pejl-source audience="${audience}"><pejl-savings-table plan="handleplan-2015"></pejl-savings-table></pejl-source>`,
        {
          source: { source },
        },
      );
      await settled(figure);
      expect(part(figure, 'table') !== null, audience).to.equal(isShown);
      if (!isShown) expect(textOf(part(figure, 'state')), audience).to.match(/^Vises ikke på/);
      document.body.replaceChildren();
    }
  });

  it('narrows its readers by its own audience, and never widens them', async () => {
    const closed = savingsPlan({ about: { ...savingsPlan().about, audience: 'committee' } });
    for (const [page, own, isShown] of [
      ['committee', 'public', false],
      ['public', 'management', false],
      ['management', 'committee', true],
    ] as const) {
      const figure = placed(
        `<pejl-source audience="${page}"><pejl-savings-table audience="${own}"></pejl-savings-table></pejl-source>`,
        { source: { source: reportingSource() }, figure: { data: closed } },
      );
      await settled(figure);
      expect(part(figure, 'table') !== null, `${page} ${own}`).to.equal(isShown);
      document.body.replaceChildren();
    }
  });
});
