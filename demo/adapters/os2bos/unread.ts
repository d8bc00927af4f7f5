import { ApiError } from '../../../src/client/client.js';

/** What belongs in a place, where Pejl has no Danish for it. */
const danish = new Map([
  ['kroner with two decimals, such as "1234.50"', 'kroner med to decimaler, som "1234.50"'],
  ['kroner with a point, such as "1234.5"', 'kroner med punktum, som "1234.5"'],
  ['the case that was asked for', 'den sag, der blev spurgt om'],
  ['the appropriation that was asked for', 'den bevilling, der blev spurgt om'],
  ['the payment plan that was asked for', 'den betalingsplan, der blev spurgt om'],
  ['a day of the months that were asked for', 'en dag i de måneder, der blev spurgt om'],
  ['no day before start_date', 'en dag, der ikke er før start_date'],
  ['an activity of the same appropriation', 'en aktivitet i den samme bevilling'],
  ['an earlier activity', 'en tidligere aktivitet'],
  ['the only expected change of an activity', 'den eneste forventede ændring af en aktivitet'],
  ['each payment once', 'hver betaling kun én gang'],
  ['the number of payments that came', 'antallet af de betalinger, der kom'],
  ['at most 100 pages', 'højst 100 sider'],
]);

/** Something that OS2bos sent is not what it should be: where, and what belongs there, for a reader of either language. */
export class Unread extends ApiError {
  constructor(pointer: string, expected: string) {
    super('contract', { pointer, expected });
  }

  override expectedIn(language: 'da' | 'en'): string | undefined {
    return (language === 'da' ? danish.get(this.expected ?? '') : undefined) ?? this.expected;
  }
}
