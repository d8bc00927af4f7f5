import type { FileKind } from '../export/export.js';
import type { Standing } from '../export/surroundings.js';
import type { Tool } from './toolbar.view.js';

export interface TakeAway {
  readonly standing: Standing;
  /** What became of the last copying. */
  readonly copied: string;
  readonly onCopied: (said: string) => void;
  /** Fixes the figure for an agenda; none where this page or this figure cannot be fixed. */
  readonly fix: (() => void) | undefined;
}

/** Ways to take a figure along. What writes files is fetched when the reader asks for one. */
export function takeAwayTools({ standing, copied, onCopied, fix }: TakeAway): readonly Tool[] {
  const { texts, drawn } = standing;
  if (drawn.isKept) return [];
  // What offers its table stands there as a drawing; a table alone is no picture.
  const isDrawn = drawn.tools.some(({ icon }) => icon === 'table');
  const file = (label: string, kind: FileKind, isRare = false): Tool => ({
    icon: 'file',
    label,
    isRare,
    run: () => void save(standing, kind),
  });
  const copy = async () => {
    onCopied('');
    const { copyTable } = await import('../export/export.js');
    onCopied((await copyTable(standing)) ? texts.copied : texts.copyFailed);
  };
  return [
    { icon: 'copy', label: copied || texts.copy, isRare: true, run: () => void copy() },
    file(texts.csv, 'csv'),
    file(texts.excel, 'xlsx'),
    file(texts.oreCsv, 'oreCsv', true),
    ...(isDrawn ? [file(texts.png, 'png', true), file(texts.svg, 'svg', true)] : []),
    ...(fix ? [{ icon: 'pin', label: texts.fix, run: fix } as const] : []),
  ];
}

async function save(standing: Standing, kind: FileKind): Promise<void> {
  const { saveAs } = await import('../export/export.js');
  await saveAs(kind, standing);
}
