/** A page under the policy of the strictest host, in a frame, and what the browser says against it. */

type PageWindow = Window & typeof globalThis;

export interface StrictPage {
  readonly window: PageWindow;
  readonly document: Document;
  /** The directives that were broken since the last time: those told by an event, and those reported. */
  readonly broken: () => Promise<{ readonly events: readonly string[]; readonly reports: readonly string[] }>;
  readonly close: () => void;
}

interface Break {
  readonly effectiveDirective: string;
  readonly sample: string;
}

interface Report {
  readonly body: Break;
}

/** What the types of the DOM do not have yet. */
interface Newer {
  readonly ReportingObserver: new (
    done: (reports: readonly Report[]) => void,
    options: { readonly types: readonly string[]; readonly buffered: boolean },
  ) => { observe(): void };
  readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
}

/** The name of a policy that no page allows: when that break is told, all before it have been. */
const last = 'the-last-one';

/** What the page broke before anyone listened is reported too. */
export async function openedStrictly(path: string): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/strict${path}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.documentElement.append(frame);
  await loaded;
  const page = frame.contentWindow as PageWindow;

  const newer = page as unknown as Newer;
  const told = { events: [] as Break[], reports: [] as Break[] };
  let onTold: () => void = () => undefined;
  const tell = (kind: keyof typeof told, breaks: readonly Break[]) => {
    told[kind].push(...breaks);
    onTold();
  };
  page.document.addEventListener('securitypolicyviolation', (event) => tell('events', [event]));
  const observer = new newer.ReportingObserver(
    (reports) =>
      tell(
        'reports',
        reports.map(({ body }) => body),
      ),
    {
      types: ['csp-violation'],
      buffered: true,
    },
  );
  observer.observe();
  // The same break twice is reported once.
  let asked = 0;
  const isLast = ({ sample }: Break) => sample.startsWith(last);

  return {
    window: page,
    document: page.document,
    broken: async () => {
      await new Promise<void>((resolve) => {
        onTold = () => {
          if (Object.values(told).every((breaks) => breaks.some(isLast))) resolve();
        };
        try {
          newer.trustedTypes.createPolicy(`${last}-${(asked += 1)}`, {});
        } catch {
          // That it is refused is the point.
        }
      });
      const [events, reports] = [told.events, told.reports].map((breaks) =>
        breaks.splice(0).flatMap((one) => (isLast(one) ? [] : [one.effectiveDirective])),
      );
      return { events: events ?? [], reports: reports ?? [] };
    },
    close: () => {
      frame.remove();
    },
  };
}
