import { expect } from 'chai';
import { plainNote } from './note.js';

describe('plainNote', () => {
  it('leaves signs out, and the space that they would leave', () => {
    const line = [{ text: 'Status: ' }, { sign: 'onTarget' }, { text: ' i mål' }, { text: '.', strong: true }] as const;
    expect(plainNote(line)).to.equal('Status: i mål.');
  });

  it('keeps the spaces that hold a figure to its unit', () => {
    expect(plainNote([{ text: '0,3\u00a0mio.\u00a0kr.' }])).to.equal('0,3\u00a0mio.\u00a0kr.');
  });

  it('of nothing is nothing', () => {
    expect(plainNote([])).to.equal('');
  });
});
