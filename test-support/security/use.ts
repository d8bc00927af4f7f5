/** Does everything that a reader can do with an element. */
import { allInside, type Figure, isLoading, textOf, until } from '../mount.js';

/** Presses each button that is there or appears, makes each choice, walks the drawing, prints. */
export async function usedUp(figure: Figure): Promise<void> {
  const pressed = new Set<string>();
  for (;;) {
    const button = allInside(figure, 'button').find((one) => !pressed.has(textOf(one)));
    if (!button) break;
    pressed.add(textOf(button));
    button.click();
    await figure.updateComplete;
    if (isLoading(figure)) await until(figure, () => !isLoading(figure));
  }
  for (const select of allInside<HTMLSelectElement>(figure, 'select'))
    for (let index = 0; index < select.options.length; index += 1) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      await figure.updateComplete;
    }
  for (const stop of allInside(figure, '[tabindex="0"]'))
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Escape']) {
      stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await figure.updateComplete;
    }
  for (const type of ['beforeprint', 'afterprint']) {
    figure.ownerDocument.defaultView?.dispatchEvent(new Event(type));
    await figure.updateComplete;
  }
}

/** The element in the other language, once it has come. */
export async function translated(figure: Figure, locale: 'da' | 'en'): Promise<void> {
  figure.locale = locale;
  await until(figure, () => figure.shadowRoot?.querySelector('.root')?.getAttribute('lang') === locale);
}
