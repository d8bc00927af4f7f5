/** What a reader's device is set to. Each test starts from a page of 1280 × 800 px, light and on screen. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Settings {
  scheme?: 'dark' | 'light';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  print?: boolean;
}

const cdp = <Result = unknown>(method: string, params: object = {}): Promise<Result> =>
  executeServerCommand<Result, object>('cdp', { method, params });

let emulated = '';

/** The settings replace those of before. To set them again would let the browser style the whole page anew. */
export async function emulate({ scheme, forcedColors, reducedMotion, print }: Settings = {}): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme ?? 'light' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  ];
  const wanted = { media: print ? 'print' : '', features };
  if (JSON.stringify(wanted) === emulated) return;
  emulated = JSON.stringify(wanted);
  await cdp('Emulation.setEmulatedMedia', wanted);
}

/** A window of this many CSS pixels. A page of 1280 px at 400 % is 320 of them, of four device pixels each. */
export async function resize(width: number, height = 800, zoom = 1): Promise<void> {
  if (innerWidth === width && innerHeight === height && devicePixelRatio === zoom) return;
  await cdp('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
  // The observers of sizes run with the frame after.
  await frame();
}

/** The page has been laid out and drawn, and what watches its size has been told. */
export const frame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** A node as assistive technology meets it. */
export interface SpokenNode {
  role: string;
  name: string;
  parent: SpokenNode | undefined;
  properties: Record<string, unknown>;
}

interface RawNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The whole page as assistive technology meets it, in reading order. What is hidden from it is not among the nodes. */
export async function spokenPage(): Promise<SpokenNode[]> {
  const { nodes: raw } = await cdp<{ nodes: RawNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(raw.map((node) => [node.nodeId, node]));
  const nodes: SpokenNode[] = [];
  const read = ({ ignored, role, name, properties = [], childIds = [] }: RawNode, parent: SpokenNode | undefined) => {
    const node: SpokenNode = {
      role: role?.value ?? '',
      name: (name?.value ?? '').replaceAll(/\s+/g, ' ').trim(),
      parent,
      properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    };
    if (!ignored) nodes.push(node);
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) read(child, ignored ? parent : node);
    }
  };
  for (const node of raw) if (node.parentId === undefined) read(node, undefined);
  return nodes;
}

/** Whether a node stands within another. */
export const isWithin = (node: SpokenNode, outer: SpokenNode): boolean =>
  node.parent !== undefined && (node.parent === outer || isWithin(node.parent, outer));

/** What is read out of a node: the words within it, in their order. */
export const readOut = (nodes: readonly SpokenNode[], outer: SpokenNode): string =>
  nodes
    .filter((node) => node.role === 'StaticText' && isWithin(node, outer))
    .map(({ name }) => name)
    .join(' ');

beforeEach(async () => {
  await resize(1280);
});

afterEach(async () => {
  await emulate();
});
