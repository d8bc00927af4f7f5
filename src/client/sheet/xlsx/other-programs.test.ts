import { expect } from 'chai';
import { plan as handleplan } from '../../../../demo/data/handleplan-2015.js';
import { planOf } from '../read-plan.js';

describe('Fredensborg’s plan as other programs save it', () => {
  for (const program of ['exceljs', 'hucre', 'libreoffice', 'sheetjs'])
    it(`is read from ${program}`, async () => {
      const response = await fetch(new URL(`./files/${program}.xlsx`, import.meta.url));
      expect(await planOf(new Uint8Array(await response.arrayBuffer()))).to.deep.equal(handleplan);
    });
});
