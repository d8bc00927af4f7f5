import { html } from 'lit';
import { exportTexts } from '../export/export.texts.js';
import { figureView, noticeView } from '../figure/figure.view.js';
import { noteView } from '../figure/note.view.js';
import { provenanceView } from '../figure/provenance.view.js';
import { formatFor } from '../format.js';
import { canonicalJson } from './canonical.js';
import { hexDigest, policyHash } from './digest.js';
import { dataName, type FrozenFigure, type FrozenPage } from './frozen.js';
import { frozenTexts } from './frozen.texts.js';
import { type MarkupNode, markupOf, type Tag, tagOf } from './nodes.js';
import { lookOf, presented } from './presentation.js';
import { fontFamily, sheetOf } from './sheet.js';
import { isOn, type Still } from './still.js';
import { stillNodes } from './still-nodes.js';
import { nodesOf } from './template-nodes.js';

/** Tells how an element is drawn, by the name of its folder. */
export type StillsBy = (element: string) => Promise<Still | undefined>;

/** Why there is nothing to fix: no such element, no figures, or none that may be taken along since they are about persons. */
export class NotFixed extends Error {
  override name = 'NotFixed';
  readonly reason: 'unknown' | 'empty' | 'kept';

  constructor(reason: NotFixed['reason'], element = '') {
    super(`A figure cannot be fixed: ${reason} ${element}`.trimEnd());
    this.reason = reason;
  }
}

/** A fixed page as it is written to a file. */
export interface Written {
  readonly file: string;
  readonly digest: string;
  /** Its heading. */
  readonly title: string;
}

/** Writes a fixed page. The same data give the same file, to the letter, in a browser and in Node. */
export async function writtenPage(page: FrozenPage, stillBy: StillsBy): Promise<Written> {
  const data = canonicalJson(page);
  const digest = await hexDigest(data);
  const isOne = page.figures.length === 1;
  const drawn: { readonly heading: string; readonly section: Tag; readonly still: Still }[] = [];
  for (const [index, figure] of page.figures.entries()) {
    const still = await stillBy(figure.element);
    if (!still) throw new NotFixed('unknown', figure.element);
    const { heading, nodes } = await figureNodes(figure, page, still, {
      level: isOne ? 1 : 2,
      prefix: `f${index + 1}`,
    });
    const section = tagOf('section', { class: classesOf(figure) }, ...nodes);
    drawn.push({ heading, still, section: presented(section, lookOf(still.styles, fontFamily)) });
  }
  const title = page.title ?? drawn[0]?.heading ?? '';
  const sheet = sheetOf(
    page.figures.map(({ element }, index) => ({
      className: `pejl-${element}`,
      styles: drawn[index]?.still.styles ?? [],
    })),
  );
  const policy = `default-src 'none'; style-src '${await policyHash(sheet)}'`;
  const root = tagOf(
    'html',
    { lang: page.language },
    tagOf(
      'head',
      {},
      tagOf('meta', { charset: 'utf-8' }),
      tagOf('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      tagOf('meta', { name: 'viewport', content: 'width=device-width' }),
      tagOf('meta', { name: 'generator', content: `Pejl ${page.version}` }),
      tagOf('meta', { name: dataName, content: data }),
      tagOf('title', {}, title),
      tagOf('style', {}, sheet),
    ),
    tagOf(
      'body',
      {},
      ...headOf(page, isOne ? undefined : title),
      tagOf('main', {}, ...drawn.map(({ section }) => section)),
      stampOf(page, digest),
    ),
  );
  return { file: `<!doctype html>\n${markupOf(root)}\n`, digest, title };
}

const classesOf = ({ element }: FrozenFigure): string => `pejl pejl-${element}`;

async function figureNodes(
  { attributes, answer, description = [], notes = [], stale, renewing }: FrozenFigure,
  { language }: FrozenPage,
  still: Still,
  { level, prefix }: { readonly level: number; readonly prefix: string },
): Promise<{ heading: string; nodes: readonly MarkupNode[] }> {
  const figure = await still.draw(answer, attributes, language);
  if (!figure) throw new NotFixed('empty');
  const { drawn, texts, format } = figure;
  if (drawn.isKept) throw new NotFixed('kept');
  const hasLead = !isOn(attributes, 'no-lead');
  const paragraphs = (sentences: readonly string[]) => html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
  const { about } = drawn;
  const view = figureView({
    heading: drawn.heading,
    level,
    lead: hasLead ? drawn.lead : [],
    description: paragraphs(description),
    notices: [...(stale ? [stale] : []), ...drawn.notices].map((notice) => noticeView(notice)),
    body: drawn.body,
    explanation: hasLead ? drawn.explanation : [],
    notes: drawn.notes.map(noteView),
    ownNotes: paragraphs(notes),
    provenance: html`${provenanceView(about, drawn.coverage, texts, format, renewing)}
      <p class="provenance audience">${exportTexts[language].audience(about.audience)}</p>`,
  });
  return { heading: drawn.heading, nodes: [tagOf('div', { class: 'root' }, ...stillNodes(nodesOf(view), prefix))] };
}

const headOf = ({ agenda }: FrozenPage, title: string | undefined): readonly Tag[] => {
  const parts = [
    ...(agenda === undefined ? [] : [tagOf('p', { class: 'reference' }, agenda)]),
    ...(title === undefined ? [] : [tagOf('h1', {}, title)]),
  ];
  return parts.length > 0 ? [tagOf('header', {}, ...parts)] : [];
};

function stampOf({ language, fixedAt, version, contract }: FrozenPage, digest: string): Tag {
  const texts = frozenTexts[language];
  const [day = '', time = ''] = fixedAt.split('T');
  const clock = language === 'da' ? time.replace(':', '.') : time;
  return tagOf(
    'footer',
    { class: 'stamp' },
    tagOf('p', {}, tagOf('strong', {}, texts.fixed(formatFor(language).day(day), clock)), ` ${texts.meaning}`),
    tagOf('p', {}, `${texts.digest}: `, tagOf('code', {}, digest), ` · ${texts.versions(version, contract)}`),
    tagOf('p', {}, texts.check),
  );
}
