/**
 * Lets the sources of a page read from a gateway on this machine: each keeps its path, so that the page of invented plans
 * finds them where `npm run gateway` serves them. Any other machine is refused: a link must not choose whose figures
 * this page shows. The demo's gateway answers its page without a token, with what is public.
 */
export function useGateway(page: ParentNode, address: string): void {
  const gateway = URL.canParse(address) ? new URL(address) : undefined;
  if (!gateway || !['localhost', '127.0.0.1', '[::1]'].includes(gateway.hostname))
    throw new Error('gateway: expected a gateway on this machine, such as http://localhost:8124/pejl/v1');
  for (const source of page.querySelectorAll('pejl-source[gateway]')) {
    const { pathname } = new URL(source.getAttribute('gateway') ?? '', location.href);
    source.setAttribute('gateway', gateway.origin + (pathname === '/pejl/v1' ? gateway.pathname : pathname));
  }
}
