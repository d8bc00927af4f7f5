/** SHA-256 of a text in UTF-8. Browsers give it to pages that came safely (https, a file, this machine) alone. */
async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** In hexadecimal digits, as people write it down. */
export const hexDigest = async (text: string): Promise<string> =>
  [...(await sha256(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** As a policy names a style sheet. */
export const policyHash = async (text: string): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...(await sha256(text))))}`;

/** Whether this page may reckon a digest at all. */
export const canDigest = (): boolean => typeof crypto !== 'undefined' && 'subtle' in crypto;
